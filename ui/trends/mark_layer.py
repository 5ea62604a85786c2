"""Changes somebody marked, as a layer of the chart: under its points, and drawn as in every other picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtGui import QPainter

from ui.trends.frame import Frame
from ui.trends.marked_days import draw_marks
from ui.trends.plot import Plot

if TYPE_CHECKING:
    from app.trends.service import Mark
    from ui.theme.look import Look


class MarkLayer(pg.UIGraphicsItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """Upright lines with their words, over all that is in sight of a box."""

    def __init__(self, box: pg.ViewBox, *, look: Look) -> None:
        """Begin without any."""
        super().__init__()
        self._box = box
        self._look = look
        self.marks: tuple[Mark, ...] = ()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Draw other changes."""
        self.marks = marks
        self.update()

    def plot(self) -> Plot:
        """Return where days lie in the box, in its own pixels."""
        days, values = self._box.viewRange()
        return Plot(self._box.rect(), Frame(*days, *values))

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw them in pixels, whatever a day is worth: words may not be stretched."""
        if not self.marks:
            return
        inverted, can_be = self._box.childGroup.transform().inverted()
        if can_be:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setTransform(inverted * painter.transform())
            draw_marks(painter, self.plot(), self.marks, look=self._look)
            painter.restore()
