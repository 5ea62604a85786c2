"""The sheet as it will be: white paper with a soft shadow, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.supervision.drawing import draw_page, page_words
from ui.widgets.buttons import button
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.supervision.typesetting import Sheets
    from ui.theme.look import Look

SHADOW = 7
A4 = 297 / 210


class Preview(QWidget):
    """Shows one sheet at a time, with the way to the next."""

    def __init__(self, *, look: Look) -> None:
        """Begin with nothing to show."""
        super().__init__()
        self._sheets: Sheets | None = None
        self._number = 0
        self._paper = _SheetOfPaper(look=look)
        self._place = label("", "small", wrap=False)
        self._back = button(self.tr("Page before"), "quiet-link", self._on_back)
        self._next = button(self.tr("Next page"), "quiet-link", self._on_next)
        self._ways = (self._back, self._next)
        self._build()

    def show_sheets(self, sheets: Sheets) -> None:
        """Show `sheets`, at the page that was looked at where there still is one."""
        self._sheets = sheets
        self._go(min(self._number, len(sheets.pages) - 1))

    def forget(self) -> None:
        """Let go of the sheets, and begin with the first page of the next ones."""
        self._sheets, self._number = None, 0
        self._paper.forget()
        self._paper.setAccessibleDescription("")
        self._place.clear()
        for way in self._ways:
            way.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the paper no more height than it can fill, so that the way to the next page stands right under it."""
        super().resizeEvent(event)
        self._paper.setMaximumHeight(round(event.size().width() * A4))

    def pages(self) -> int:
        """Return how many sheets there are."""
        return 0 if self._sheets is None else len(self._sheets.pages)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._paper, 1)
        row = QHBoxLayout()
        row.setContentsMargins(SHADOW, 0, SHADOW, 0)
        row.addWidget(self._back)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._place, 1)
        row.addWidget(self._next)
        for way in self._ways:
            way.hide()
        column.addLayout(row)
        column.addStretch(0)

    def _go(self, number: int) -> None:
        if self._sheets is None:
            return
        self._number = number
        self._paper.show_page(self._sheets, number)
        count = len(self._sheets.pages)
        self._place.setText(page_words(number + 1, count))
        for way in self._ways:
            way.setVisible(count > 1)
        self._back.setEnabled(number > 0)
        self._next.setEnabled(number < count - 1)
        self._paper.setAccessibleName(self.tr("Preview"))
        self._paper.setAccessibleDescription(self._place.text())

    def _on_back(self) -> None:
        self._go(max(0, self._number - 1))

    def _on_next(self) -> None:
        self._go(min(self.pages() - 1, self._number + 1))


class _SheetOfPaper(QWidget):
    """Paints one sheet as large as there is room for."""

    _sheets: Sheets | None = None
    _number = 0

    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(430, round(430 * A4))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, round(240 * A4))

    def show_page(self, sheets: Sheets, number: int) -> None:
        self._sheets, self._number = sheets, number
        self.update()

    def forget(self) -> None:
        self._sheets = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._sheets is None:
            return
        sheet = self._sheets.paper.sheet
        room = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        scale = min(room.width() / sheet.width(), room.height() / sheet.height())
        width, height = sheet.width() * scale, sheet.height() * scale
        paper = QRectF(room.left() + (room.width() - width) / 2, room.top(), width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_shadow(painter, paper)
        painter.fillRect(paper, Qt.GlobalColor.white)
        painter.setPen(self._look.colour("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper)
        painter.translate(paper.topLeft())
        painter.scale(scale, scale)
        draw_page(painter, self._sheets, self._number)
        painter.end()


def _paint_shadow(painter: QPainter, paper: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(SHADOW, 0, -1):
        painter.setBrush(QColor(0, 0, 0, 5))
        painter.drawRoundedRect(paper.adjusted(-step, -step + 2, step, step), 4, 4)
