"""Draw the chart of a document: on paper as in the editor, with nothing but the ends of its axes in words.

Months stand at the ends of the axis and never days, so that a sheet without days has none here either.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from ui.i18n import dates
from ui.i18n.numbers import number

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPainter

    from models.domain.chart import Chart

CROWD = 60
"""Points from which each is drawn small."""


@dataclass(frozen=True, slots=True)
class Inks:
    """What a chart is drawn with.

    Attributes:
        ground: Colour inside a mark that is open.
        unit: A point of paper, or its like on the screen, in units of the painter.
    """

    line: QColor
    axis: QColor
    words: QColor
    ground: QColor
    font: QFont
    unit: float


def draw_chart(painter: QPainter, room: QRectF, chart: Chart, inks: Inks) -> None:
    """Draw `chart` into `room`: full marks for values, open ones for those given afterwards."""
    inner = _inner(room, chart, inks)
    _draw_axes(painter, inner, room, chart, inks)
    places = [_place(chart, each.day.toordinal(), each.value, inner) for each in chart.points]
    painter.setPen(QPen(inks.line, 1.1 * inks.unit))
    for one, other in chart.lines:
        painter.drawLine(places[one], places[other])
    radius = inks.unit * (2.3 if len(places) <= CROWD else 1.1)
    painter.setBrush(inks.line)
    for place in places:
        painter.drawEllipse(place, radius, radius)
    painter.setBrush(inks.ground)
    for each in chart.points:
        if each.also is not None:
            painter.drawEllipse(
                _place(chart, each.day.toordinal(), each.also, inner), radius * 0.9, radius * 0.9
            )
    painter.setBrush(Qt.BrushStyle.NoBrush)


def axis_words(chart: Chart) -> tuple[str, str, str, str]:
    """Return what stands at the ends: the highest and the lowest value, the first and the last month."""
    return (number(chart.high), number(chart.low), dates.month(chart.since), dates.month(chart.until))


def _inner(room: QRectF, chart: Chart, inks: Inks) -> QRectF:
    """Return where the points lie: right of the numbers and above the months."""
    metrics = QFontMetricsF(inks.font)
    left = max(metrics.horizontalAdvance(words) for words in axis_words(chart)[:2]) + 7 * inks.unit
    high, edge = metrics.height(), 4 * inks.unit
    return room.adjusted(left + edge, high / 2, -edge, -high - 5 * inks.unit)


def _draw_axes(painter: QPainter, inner: QRectF, room: QRectF, chart: Chart, inks: Inks) -> None:
    painter.setPen(QPen(inks.axis, 0.6 * inks.unit))
    edge = 4 * inks.unit
    for y in (inner.top(), inner.center().y(), inner.bottom()):
        painter.drawLine(QPointF(inner.left() - edge, y), QPointF(room.right(), y))
    painter.setPen(inks.words)
    painter.setFont(inks.font)
    metrics = QFontMetricsF(inks.font)
    high, low, first, last = axis_words(chart)
    lift = (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(room.left(), inner.top() + lift), high)
    painter.drawText(QPointF(room.left(), inner.bottom() + lift), low)
    under = room.bottom() - metrics.descent()
    painter.drawText(QPointF(inner.left() - edge, under), first)
    if last != first:
        painter.drawText(QPointF(room.right() - metrics.horizontalAdvance(last), under), last)


def _place(chart: Chart, day: int, value: float, inner: QRectF) -> QPointF:
    first, last = chart.since.toordinal(), chart.until.toordinal()
    along = (day - first) / max(1, last - first)
    up = (value - chart.low) / (chart.high - chart.low)
    return QPointF(inner.left() + along * inner.width(), inner.bottom() - up * inner.height())
