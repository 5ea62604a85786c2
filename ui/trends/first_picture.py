"""The large chart before the chart library is there: the same points in the same places, which cannot be moved yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.trends.scale import ends
from ui.trends.drawn_line import draw_line, plot_in
from ui.trends.frame import HEIGHT, frame

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.trends.periods import Period
    from app.trends.series import Series
    from app.trends.service import Mark
    from ui.theme.look import Look
    from ui.trends.plot import Plot


class FirstPicture(QWidget):
    """Draws one series.

    Attributes:
        painted: Emitted when it has been drawn.
    """

    painted = Signal()

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._shown: tuple[Series, tuple[Mark, ...], Period] | None = None
        self.setAccessibleName(self.tr("Chart"))
        self.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus
        )  # as the chart has it, which takes over its place and the keys
        self._measure()
        look.changed.connect(self._measure)

    def show_series(self, series: Series, marks: tuple[Mark, ...], period: Period) -> None:
        """Draw `series` over the days of `period`, with `marks` as upright lines."""
        self._shown = (series, tuple(each for each in marks if period.holds(each.day)), period)
        self.update()

    def plot(self) -> Plot | None:
        """Return where the points lie, or None when there is nothing to draw."""
        if self._shown is None:
            return None
        return plot_in(QRectF(self.rect()), frame(*self._shown), ends(self._shown[0]), self._look)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        if self._shown is None:
            return
        series, marks, _ = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_line(painter, QRectF(self.rect()), frame(*self._shown), series, marks, look=self._look)
        painter.end()
        self.painted.emit()

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))
        self.update()
