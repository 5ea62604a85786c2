"""The sections of a worksheet with how far each has come: a list beside the page, or one line above it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from ui.theme.look import Look

WIDTH = 230
ROW = 38
PADDING = 12
STATE = 62


@dataclass(frozen=True, slots=True)
class Part:
    """One section as the list shows it."""

    id: str
    title: str
    state: str


class Contents(QWidget):
    """The list beside the page. One stop for the Tab key; arrows go from section to section.

    Attributes:
        chosen: Emitted with the id of the section a person went to.
    """

    chosen = Signal(str)

    def __init__(self, *, look: Look) -> None:
        """Begin with no sections."""
        super().__init__()
        self._look = look
        self._rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(self.tr("Parts of this page"))

    def show_parts(self, parts: Sequence[Part], here: str) -> None:
        """Show `parts`, with the one called `here` as the one that is open."""
        if [part.id for part in parts] != list(self._rows):
            self._fill(parts)
        for part in parts:
            row = self._rows[part.id]
            row.show_part(part, is_here=part.id == here)

    def begin(self) -> None:
        """Put the focus on the section that is open."""
        for row in self._rows.values():
            if row.isChecked():
                row.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self, parts: Sequence[Part]) -> None:
        kept = {part.id: self._rows.pop(part.id) for part in parts if part.id in self._rows}
        for gone in self._rows.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._rows = {}
        for place, part in enumerate(parts):
            row = kept.get(part.id) or self._row(part)
            self._rows[part.id] = row
            self._column.insertWidget(place, row)
            row.show()

    def _row(self, part: Part) -> _Row:
        row = _Row(part, look=self._look)
        row.clicked.connect(self._on_clicked)
        row.moved.connect(self._on_moved)
        return row

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, _Row):
            row.setChecked(True)
            self.chosen.emit(row.part_id)

    def _on_moved(self, step: int) -> None:
        row = self.sender()
        if isinstance(row, _Row):
            ids = list(self._rows)
            there = ids[min(max(ids.index(row.part_id) + step, 0), len(ids) - 1)]
            self.chosen.emit(there)
            self._rows[there].setFocus(Qt.FocusReason.TabFocusReason)


class _Row(QAbstractButton):
    """One section: its title, and at the right how far it has come."""

    moved = Signal(int)

    def __init__(self, part: Part, *, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state = ""
        self.part_id = part.id
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def show_part(self, part: Part, *, is_here: bool) -> None:
        changed = (self.text(), self._state, self.isChecked()) != (part.title, part.state, is_here)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_here else Qt.FocusPolicy.ClickFocus)
        if changed:
            self.setText(part.title)
            self._state = part.state
            self.setChecked(is_here)
            self.setAccessibleName(part.title)
            self.setAccessibleDescription(part.state)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        width = self._look.px(WIDTH)
        return QSize(width, max(self._look.px(ROW), self._words_height(width) + self._look.px(16)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._look.px(ROW), self._words_height(width) + self._look.px(16))

    def nextCheckState(self) -> None:
        """Stay checked when clicked again."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        font = self.font()
        font.setBold(False)
        if self.isChecked():
            font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._look.colour("on_soft" if self.isChecked() else "muted"))
        pad = self._look.px(PADDING)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self._words_rect(self.width()), int(flags), self.text())
        painter.setFont(self._look.interface_font(13))
        right = QRect(0, 0, self.width() - pad, self.height())
        painter.drawText(right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._state)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        rect = self.rect().adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(rect, 8, 8)
        if self.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(self._look.colour("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 8, 8)

    def _words_rect(self, width: int) -> QRect:
        pad = self._look.px(PADDING)
        return QRect(pad, 0, width - 2 * pad - self._look.px(STATE), self.height())

    def _words_height(self, width: int) -> int:
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        room = QRect(0, 0, self._words_rect(width).width(), 1000)
        return QFontMetrics(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
