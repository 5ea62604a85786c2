"""A line of a person's own words that can carry the line of a thought that was tagged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.answering.underlines import BELOW
from ui.widgets.growing_line import GrowingLine

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme.look import Look


class UnderlinedLine(GrowingLine):
    """A growing line without a frame, in the face of a person's own words."""

    _look: Look | None = None
    _underlined = False

    def __init__(self, *, look: Look, name: str, hint: str = "") -> None:
        """Begin empty and plain; `hint` stands in the empty line."""
        super().__init__(name=name, hint=hint)
        self._look = look
        self.setProperty("role", "bare")
        look.changed.connect(self.viewport().update)

    def set_underlined(self, *, underlined: bool) -> None:
        """Draw the line under all of the words, or no more."""
        if self._underlined is not underlined:
            self._underlined = underlined
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line under the words."""
        super().paintEvent(event)
        if not self._underlined or self._look is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(self._look.colour("amber"), self._look.px(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        )
        block = self.document().firstBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            foot = top.y() + line.y() + line.ascent() + self._look.px(BELOW)
            left = top.x() + line.x()
            painter.drawLine(QPointF(left, foot), QPointF(left + line.naturalTextWidth(), foot))
        painter.end()
