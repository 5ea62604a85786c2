"""Draws one line by hand: points and gaps, the usual range, the median, what is marked, and the axes.

For a picture before the chart library is there, and for pictures that are saved: every shape is given where it stands,
so that a drawing keeps its points on its lines. Nothing in here needs the chart library.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from app.trends.rules import joined, joined_medians, usual_days
from app.trends.scale import ends
from ui.i18n.numbers import number
from ui.trends.day_names import days_to_name, in_words
from ui.trends.frame import AXIS_HEIGHT, MANY, SMALL, dot_size, line_pen
from ui.trends.marked_days import draw_marks
from ui.trends.plot import Plot
from ui.trends.scale_words import APART, named, scale_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QColor, QPainter

    from app.trends.series import Series
    from app.trends.service import Mark
    from ui.theme.look import Look
    from ui.trends.frame import Frame

CROSS = 9
"""Width of a cross, in pixels of the design."""


def draw_line(  # noqa: PLR0913 - what is drawn, where, and with what
    painter: QPainter, room: QRectF, seen: Frame, series: Series, marks: tuple[Mark, ...], *, look: Look
) -> None:
    """Draw as much of `series` and `marks` as lies in `seen` into `room`, axes included."""
    drawing = _Drawing(painter, plot_in(room, seen, ends(series), look), series, look)
    drawing.ground()
    draw_marks(painter, drawing.plot, marks, look=look)
    drawing.lines()
    drawing.dots()
    drawing.axes(room)


def plot_in(room: QRectF, seen: Frame, scale: tuple[float, float], look: Look) -> Plot:
    """Return where the points lie when a line is drawn into `room`: right of its scale and above its days."""
    return Plot(room.adjusted(scale_width(*scale, look), 0, 0, -look.px(AXIS_HEIGHT)), seen)


@dataclass(frozen=True, slots=True)
class _Drawing:
    painter: QPainter
    plot: Plot
    series: Series
    look: Look

    def ground(self) -> None:
        """Draw the usual range, and the ends and the middle of the scale."""
        plot, room = self.plot, self.plot.room
        if self.series.usual is not None:
            low, high = self.series.usual
            band = self.look.colour("soft")
            band.setAlphaF(0.55)
            for first, last in usual_days(self.series):
                left, right = max(plot.frame.first, first), min(plot.frame.last, last)
                if left < right:
                    corners = QPointF(plot.x(left), plot.y(high)), QPointF(plot.x(right), plot.y(low))
                    self.painter.fillRect(QRectF(*corners), band)
        self.painter.setPen(QPen(self.look.colour("line"), 1))
        for value in named(*ends(self.series)):
            self.painter.drawLine(QLineF(room.left(), plot.y(value), room.right(), plot.y(value)))

    def lines(self) -> None:
        """Draw what joins the values of one point, the medians, and the values."""
        plot, series, look = self.plot, self.series, self.look
        stems = (
            QLineF(plot.x(day), plot.y(value), plot.x(day), plot.y(also))
            for day, value, also in zip(series.days, series.values, series.also, strict=True)
            if not isnan(value) and not isnan(also)
        )
        self._draw(stems, QPen(look.colour("edge"), 1.5))
        places, pairs = plot.places(series), joined(series)
        middles = [QPointF(at.x(), plot.y(each)) for at, each in zip(places, series.medians, strict=True)]
        many = self._in_sight() > MANY
        dash = None if many else [2.0, 3.0]
        self._draw(
            (QLineF(middles[one], middles[other]) for one, other in joined_medians(series, pairs)),
            _pen(look.colour("muted"), 1.5, dash),
        )
        self._draw(
            (QLineF(places[one], places[other]) for one, other in pairs),
            line_pen(self._in_sight(), look),
        )

    def dots(self) -> None:
        """Draw full marks for values, open ones for those given afterwards, crosses where too little was answered."""
        look, plot, series = self.look, self.plot, self.series
        accent, surface, radius = (
            look.colour("accent"),
            look.colour("surface"),
            look.px(dot_size(self._in_sight())) / 2,
        )
        low, _ = ends(series)
        for day, value, also in zip(series.days, series.values, series.also, strict=True):
            x = plot.x(day)
            if not plot.room.left() <= x <= plot.room.right():
                continue
            if isnan(value):
                self._cross(QPointF(x, plot.y(low)), look.px(CROSS) / 2)
                continue
            self._dot(QPointF(x, plot.y(value)), radius, accent, surface)
            if not isnan(also):
                self._dot(QPointF(x, plot.y(also)), radius, surface, accent)

    def axes(self, room: QRectF) -> None:
        """Name days along the foot, and the ends and the middle of the scale."""
        look, inner, seen = self.look, self.plot.room, self.plot.frame
        self.painter.setPen(QPen(look.colour("line"), 1))
        self.painter.drawLine(QLineF(inner.left(), inner.bottom(), inner.right(), inner.bottom()))
        self.painter.setPen(look.colour("muted"))
        self.painter.setFont(look.interface_font(SMALL))
        metrics, apart = self.painter.fontMetrics(), look.px(APART)
        for value in named(*ends(self.series)):
            middle = self.plot.y(value)
            beside = QRectF(
                room.left(),
                middle - metrics.height() / 2,
                inner.left() - room.left() - apart,
                metrics.height(),
            )
            self.painter.drawText(
                beside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number(value)
            )
        days = days_to_name(seen.first, seen.last, inner.width(), look)
        for day, words in zip(days, in_words(days), strict=True):
            left = self.plot.x(day) - metrics.horizontalAdvance(words) / 2
            self.painter.drawText(QPointF(left, inner.bottom() + apart + metrics.ascent()), words)

    def _in_sight(self) -> int:
        seen = self.plot.frame
        return sum(seen.first <= day <= seen.last for day in self.series.days)

    def _draw(self, lines: Iterable[QLineF], pen: QPen) -> None:
        self.painter.setPen(pen)
        self.painter.drawLines(list(_cut(lines, self.plot.room)))

    def _dot(self, place: QPointF, radius: float, fill: QColor, edge: QColor) -> None:
        self.painter.setPen(QPen(edge, 1))
        self.painter.setBrush(fill)
        self.painter.drawEllipse(place, radius, radius)

    def _cross(self, place: QPointF, arm: float) -> None:
        self.painter.setPen(QPen(self.look.colour("muted"), 2))
        for way in (QPointF(arm, arm) * 0.7, QPointF(arm, -arm) * 0.7):
            self.painter.drawLine(QLineF(place - way, place + way))


def _pen(colour: QColor, width: float, dash: list[float] | None) -> QPen:
    pen = QPen(colour, width)
    if dash is not None:
        pen.setDashPattern(dash)
    return pen


def _cut(lines: Iterable[QLineF], room: QRectF) -> Iterator[QLineF]:
    """Yield as much of each line as lies between the left and the right of `room`; they run from left to right."""
    for line in lines:
        if line.x2() < room.left() or line.x1() > room.right():
            continue
        width = line.dx()
        begin = (room.left() - line.x1()) / width if line.x1() < room.left() else 0.0
        end = (room.right() - line.x1()) / width if line.x2() > room.right() else 1.0
        yield QLineF(line.pointAt(begin), line.pointAt(end))
