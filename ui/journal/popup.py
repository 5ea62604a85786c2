"""A small sheet that opens over the page and closes with Escape or a press beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme.look import Look

RADIUS = 12.0


class Popup(QWidget):
    """Paints the sheet; what is on it is for others to say."""

    def __init__(self, parent: QWidget, *, look: Look) -> None:
        """Prepare it, hidden, over the window of `parent`."""
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._look = look
        # The style sheet paints no ground where the window is see-through, which the rounded corners need.
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and its edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.colour("surface"))
        painter.setPen(QPen(self._look.colour("edge"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
