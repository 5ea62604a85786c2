"""A chart of the document while the document is being edited: to be looked at, moved and taken off with its part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.supervision.chart_drawing import Inks, draw_chart

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from models.domain.chart import Chart
    from ui.theme.look import Look

HEIGHT = 176


class ChartPicture(QWidget):
    """Shows one chart in the colours of the window."""

    def __init__(self, chart: Chart, *, look: Look, name: str) -> None:
        """Show `chart`, which a screen reader hears as `name`."""
        super().__init__()
        self._chart = chart
        self._look = look
        self.setAccessibleName(name)
        look.changed.connect(self._measure)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart as wide as there is room for."""
        del event
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inks = Inks(
            line=look.colour("accent"),
            axis=look.colour("line"),
            words=look.colour("muted"),
            ground=look.colour("paper"),
            font=look.interface_font(12),
            unit=look.px(4) / 3,
        )
        draw_chart(painter, QRectF(self.rect()).adjusted(2, 4, -2, -4), self._chart, inks)
        painter.end()

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))
        self.update()
