"""A list to choose one thing from, folded away until it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from ui.theme.look import Look


class DropDown(QComboBox):
    """A combo box with a caret of our own; the wheel turns the page and never the answer."""

    def __init__(self, *, look: Look) -> None:
        """Begin with nothing to choose from."""
        super().__init__()
        self._look = look

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caret beside the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("muted"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        right, middle, size = self.width() - self._look.px(16), self.height() / 2, self._look.px(4)
        points = [
            QPointF(right - size, middle - size / 2),
            QPointF(right, middle + size / 2),
            QPointF(right + size, middle - size / 2),
        ]
        painter.drawPolyline(QPolygonF(points))
        painter.end()
