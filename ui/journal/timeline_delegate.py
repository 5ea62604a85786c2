"""Paints a row of the timeline: the day where one begins, then title, time, one line of text, and marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.i18n import dates
from ui.journal.row_words import Mark, MarkStyle
from ui.journal.rows import Role, Row, Shape

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from ui.journal.row_words import RowWords
    from ui.theme.look import Look

PAD = 12
"""Pixels between the edge of a row and its words; above and below they grow with the text size."""

GAP = 4
RADIUS = 8.0

_MARKS = {
    MarkStyle.KIND: ("soft", "", "on_soft"),
    MarkStyle.DRAFT: ("", "edge", "ink"),
    MarkStyle.PRIVATE: ("amber_soft", "", "amber"),
    MarkStyle.TAG: ("", "", "muted"),
}
"""Ground, edge and ink of each kind of mark, as roles of the look."""


@dataclass(frozen=True, slots=True)
class _Faces:
    """Fonts and heights at the present text size, worked out once."""

    title: QFont
    small: QFont
    strong_small: QFont
    text: QFont
    match: QFont
    line: int
    small_line: int
    text_line: int
    chip: int
    day: int


class TimelineDelegate(QStyledItemDelegate):
    """Paints with the colours and faces of the look."""

    def __init__(self, *, look: Look, words: RowWords) -> None:
        """Paint rows as `words` says them."""
        super().__init__()
        self._look = look
        self._words = words
        self._sizes: dict[int, QSize] = {}
        self.measure()
        look.changed.connect(self.measure)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of the row; it is as wide as the list."""
        del option
        # A long list measures every row it has, so this only looks the answer up.
        return self._sizes[index.data(Role.SHAPE)]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        row: Row = index.data(Role.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if index.data(Role.STARTS_DAY):
            self._paint_day(painter, rect, row)
            rect.setTop(rect.top() + self._faces.day)
        self._paint_ground(painter, rect, option)
        self._paint_words(painter, rect.adjusted(*self._padding()), row, option)
        painter.restore()

    def measure(self) -> None:
        """Work the heights out anew, because text size or previews have changed."""
        self._faces = faces = _faces(self._look)
        px = self._look.px
        bare = 2 * px(PAD) + faces.line + px(GAP + 2) + faces.chip
        text = px(GAP) + faces.text_line if self._words.shows_previews else 0
        heights = {
            Shape.PLAIN: 0,
            Shape.TEXT: text,
            Shape.DAY: faces.day,
            Shape.TEXT | Shape.DAY: text + faces.day,
        }
        self._sizes = {shape.value: QSize(0, bare + height) for shape, height in heights.items()}

    def _padding(self) -> tuple[int, int, int, int]:
        above = self._look.px(PAD)
        return PAD, above, -PAD, -above

    def _paint_day(self, painter: QPainter, rect: QRect, row: Row) -> None:
        gap = self._look.px(6)
        place = QRect(rect.left() + PAD, rect.top(), rect.width() - PAD, self._faces.day - gap)
        painter.setFont(self._faces.strong_small)
        painter.setPen(self._look.colour("muted"))
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom, self._words.day(row.entry))

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        ground = QRectF(rect).adjusted(1, 1, -1, -1)
        state = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._look.colour("soft"))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
            painter.setBrush(self._look.colour("accent"))
            painter.drawRoundedRect(
                QRectF(ground.left(), ground.top() + 14, 3, ground.height() - 28), 1.5, 1.5
            )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._look.colour("hover"))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        else:
            painter.setPen(QPen(self._look.colour("line"), 1))
            bottom = rect.bottom() + 0.5
            painter.drawLine(QPointF(rect.left() + PAD, bottom), QPointF(rect.right() - PAD, bottom))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter, rect: QRect, row: Row, option: QStyleOptionViewItem) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        faces, px = self._faces, self._look.px
        top = QRect(rect.left(), rect.top(), rect.width(), faces.line)
        self._paint_title(painter, top, row, selected=selected)
        below = top.bottom() + 1
        if self._words.text(row):
            line = QRect(rect.left(), below + px(GAP), rect.width(), faces.text_line)
            self._paint_text(painter, line, row, selected=selected)
            below = line.bottom() + 1
        marks = QRect(rect.left(), below + px(GAP + 2), rect.width(), faces.chip)
        self._paint_marks(painter, marks, row, selected=selected)

    def _paint_title(self, painter: QPainter, rect: QRect, row: Row, *, selected: bool) -> None:
        when = dates.clock_time(row.entry.written_at)
        if self._is_result(row):
            when = f"{dates.short_day(row.entry.shift_date)}, {when}"
        painter.setFont(self._faces.small)
        painter.setPen(self._look.colour("on_soft" if selected else "muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, when)
        used = QFontMetrics(self._faces.small).horizontalAdvance(when) + self._look.px(PAD)
        painter.setFont(self._faces.title)
        painter.setPen(self._look.colour("ink"))
        name = self._words.entry_words.name(row.entry)
        shown = QFontMetrics(self._faces.title).elidedText(
            name, Qt.TextElideMode.ElideRight, rect.width() - used
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_text(self, painter: QPainter, rect: QRect, row: Row, *, selected: bool) -> None:
        colour = self._look.colour("on_soft" if selected else "muted")
        runs = row.text if any(match for _, match in row.text) else ((self._words.text(row), False),)
        left, right = rect.left(), rect.right()
        for text, is_match in runs:
            font = self._faces.match if is_match else self._faces.text
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, right - left)
            width = metrics.horizontalAdvance(shown)
            if is_match:
                ground = self._look.colour("selection")
                painter.fillRect(QRect(left, rect.top() + 1, width, rect.height() - 2), ground)
            painter.setFont(font)
            painter.setPen(self._look.colour("on_selection") if is_match else colour)
            painter.drawText(
                QRect(left, rect.top(), width + 4, rect.height()), Qt.AlignmentFlag.AlignVCenter, shown
            )
            left += width
            if shown != text:
                break

    def _paint_marks(self, painter: QPainter, rect: QRect, row: Row, *, selected: bool) -> None:
        painter.setFont(self._faces.small)
        place = QRect(rect)
        for mark in self._words.marks(row.entry):
            width = self._mark_width(mark)
            if width > place.width():
                return
            self._paint_mark(
                painter, QRect(place.topLeft(), QSize(width, place.height())), mark, selected=selected
            )
            place.setLeft(place.left() + width + self._look.px(8))

    def _mark_width(self, mark: Mark) -> int:
        width = QFontMetrics(self._faces.small).horizontalAdvance(mark.words)
        return width if mark.style is MarkStyle.TAG else width + 2 * self._look.px(9)

    def _paint_mark(self, painter: QPainter, rect: QRect, mark: Mark, *, selected: bool) -> None:
        ground, edge, ink = _MARKS[mark.style]
        if selected:
            ground, ink = (
                ("surface", "ink") if ground == "soft" else (ground, "ink" if ink != "amber" else ink)
            )
        if mark.style is not MarkStyle.TAG:
            shape = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(self._look.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(ground) if ground else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        painter.setPen(self._look.colour(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, mark.words)

    def _is_result(self, row: Row) -> bool:
        return any(match for _, match in row.text)


def _faces(look: Look) -> _Faces:
    title, small, text = look.interface_font(), look.interface_font(13), look.writing_font(15)
    title.setWeight(QFont.Weight.DemiBold)
    strong, match = QFont(small), QFont(text)
    strong.setWeight(QFont.Weight.DemiBold)
    match.setWeight(QFont.Weight.DemiBold)
    small_line = QFontMetrics(small).height()
    return _Faces(
        title=title,
        small=small,
        strong_small=strong,
        text=text,
        match=match,
        line=QFontMetrics(title).height(),
        small_line=small_line,
        text_line=QFontMetrics(text).height(),
        chip=small_line + look.px(6),
        day=small_line + look.px(24),
    )
