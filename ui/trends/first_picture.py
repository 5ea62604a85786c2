"""The large chart before the chart library is there: the same points in the same places, which cannot be moved yet."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.trends.day_names import days_to_name, in_words
from ui.trends.frame import AXIS_HEIGHT, AXIS_WIDTH, HEIGHT, SMALL, frame
from ui.trends.plot import Plot, lines
from ui.trends.scale import ends
from ui.trends.words import number

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent

    from app.trends.periods import Period
    from app.trends.series import Series
    from app.trends.service import Mark
    from ui.theme.look import Look

DOT = 9
APART = 8
"""Pixels of the design between an axis and its words."""


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
        left, foot = self._look.px(AXIS_WIDTH), self._look.px(AXIS_HEIGHT)
        room = QRectF(left, 0, self.width() - left, self.height() - foot)
        return Plot(room, frame(*self._shown))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw everything, the farthest layer first."""
        del event
        plot = self.plot()
        if self._shown is None or plot is None:
            return
        series, marks, _ = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, plot, series)
        self._paint_marked(painter, plot, marks)
        self._paint_line(painter, plot, series)
        self._paint_dots(painter, plot, series)
        self._paint_axes(painter, plot, series)
        painter.end()
        self.painted.emit()

    def _paint_ground(self, painter: QPainter, plot: Plot, series: Series) -> None:
        """Draw the usual range, and the ends and the middle of the scale."""
        if series.usual is not None:
            low, high = series.usual
            band = self._look.colour("soft")
            band.setAlphaF(0.55)
            room = QRectF(plot.room)
            room.setTop(plot.y(high))
            room.setBottom(plot.y(low))
            painter.fillRect(room, band)
        painter.setPen(QPen(self._look.colour("line"), 1))
        for value in _named(series):
            painter.drawLine(QLineF(plot.room.left(), plot.y(value), plot.room.right(), plot.y(value)))

    def _paint_marked(self, painter: QPainter, plot: Plot, marks: tuple[Mark, ...]) -> None:
        amber = self._look.colour("amber")
        painter.setPen(QPen(amber, 1.5, Qt.PenStyle.DashLine))
        painter.setFont(self._look.interface_font(SMALL))
        for number_, mark in enumerate(marks):
            x = plot.x(mark.day.toordinal())
            painter.drawLine(QLineF(x, plot.room.top(), x, plot.room.bottom()))
            height = 0.05 + 0.08 * (number_ % 3)
            middle = plot.room.top() + height * plot.room.height()
            painter.drawText(QPointF(x + 4, middle + painter.fontMetrics().capHeight() / 2), mark.words)

    def _paint_line(self, painter: QPainter, plot: Plot, series: Series) -> None:
        painter.setPen(QPen(self._look.colour("edge"), 1.5))
        for day, value, also in zip(series.days, series.values, series.also, strict=True):
            if not isnan(value) and not isnan(also):
                painter.drawLine(QLineF(plot.x(day), plot.y(value), plot.x(day), plot.y(also)))
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.drawLines(lines(series, plot.places(series)))

    def _paint_dots(self, painter: QPainter, plot: Plot, series: Series) -> None:
        look = self._look
        accent, surface, radius = look.colour("accent"), look.colour("surface"), look.px(DOT) / 2
        low, _ = ends(series)
        for day, value, also in zip(series.days, series.values, series.also, strict=True):
            if isnan(value):
                self._paint_cross(painter, QPointF(plot.x(day), plot.y(low)), radius)
                continue
            _paint_dot(painter, QPointF(plot.x(day), plot.y(value)), radius, accent, surface)
            if not isnan(also):
                _paint_dot(painter, QPointF(plot.x(day), plot.y(also)), radius, surface, accent)

    def _paint_cross(self, painter: QPainter, place: QPointF, arm: float) -> None:
        painter.setPen(QPen(self._look.colour("muted"), 2))
        for way in (QPointF(arm, arm) / 2, QPointF(arm, -arm) / 2):
            painter.drawLine(QLineF(place - way, place + way))

    def _paint_axes(self, painter: QPainter, plot: Plot, series: Series) -> None:
        look, room, seen = self._look, plot.room, plot.frame
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QLineF(room.left(), room.bottom(), room.right(), room.bottom()))
        painter.setPen(look.colour("muted"))
        painter.setFont(look.interface_font(SMALL))
        high, apart = painter.fontMetrics().height(), look.px(APART)
        for value in _named(series):
            beside = QRectF(0, plot.y(value) - high / 2, room.left() - apart, high)
            painter.drawText(
                beside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number(value)
            )
        days = days_to_name(seen.first, seen.last, room.width(), look)
        for day, words in zip(days, in_words(days), strict=True):
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QPointF(plot.x(day) - width / 2, room.bottom() + apart + high * 0.8), words)

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))
        self.update()


def _named(series: Series) -> tuple[float, float, float]:
    """Return the values that are named: the ends of the scale and its middle."""
    low, high = ends(series)
    return low, (low + high) / 2, high


def _paint_dot(painter: QPainter, place: QPointF, radius: float, fill: QColor, edge: QColor) -> None:
    painter.setPen(QPen(edge, 1))
    painter.setBrush(fill)
    painter.drawEllipse(place, radius, radius)
