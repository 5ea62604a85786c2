"""Changes somebody marked, drawn on a chart: an upright line each, and beside it the words, which never overprint.

The chart and everything drawn by hand use this, so that both look the same. Nothing in here needs the chart library.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPen

from ui.trends.frame import ROWS, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFontMetrics, QPainter

    from app.trends.service import Mark
    from ui.theme.look import Look
    from ui.trends.plot import Plot

BESIDE = 5
"""Pixels of the design between an upright line and its words."""


def place_words(
    lines: Sequence[tuple[float, float]], room: tuple[float, float], beside: float, rows: int = ROWS
) -> list[tuple[float, int] | None]:
    """Return for each upright line where its words begin and in which row, or None where no row has room.

    Words stand to the right of their line, or to its left where there is no room, and in the first row where they do
    not overlap others. What finds no room is left to the list of changes under the chart.

    Args:
        lines: Place and width of the words of each, by place.
        room: Left and right end.
        beside: Pixels between a line and its words.
        rows: How many rows there are.
    """
    taken: list[list[tuple[float, float]]] = [[] for _ in range(rows)]
    found: list[tuple[float, int] | None] = []
    for x, width in lines:
        sides = [x + beside] if x + beside + width <= room[1] else []
        sides.append(max(room[0], x - beside - width))
        place = next(
            (
                (begin, row)
                for begin in sides
                for row, others in enumerate(taken)
                if _is_free(begin, begin + width, others, beside)
            ),
            None,
        )
        if place is not None:
            taken[place[1]].append((place[0], place[0] + width))
        found.append(place)
    return found


def _is_free(begin: float, end: float, others: Sequence[tuple[float, float]], beside: float) -> bool:
    return all(end + beside <= left or begin >= right + beside for left, right in others)


def words_of_marks(
    marks: Sequence[Mark], plot: Plot, metrics: QFontMetrics, look: Look
) -> list[tuple[QRectF, str]]:
    """Return the words that are drawn, and where."""
    seen, room = _in_sight(marks, plot), plot.room
    widest, beside = room.width() - 2 * look.px(BESIDE), look.px(BESIDE)
    told = [metrics.elidedText(each.words, Qt.TextElideMode.ElideRight, int(widest)) for each in seen]
    lines = [
        (plot.x(each.day.toordinal()), metrics.horizontalAdvance(words) + 1.0)
        for each, words in zip(seen, told, strict=True)
    ]
    places = place_words(lines, (room.left(), room.right()), beside)
    height = metrics.height()
    return [
        (QRectF(place[0], room.top() + 1 + place[1] * height, width, height), words)
        for place, (_, width), words in zip(places, lines, told, strict=True)
        if place is not None
    ]


def draw_marks(painter: QPainter, plot: Plot, marks: Sequence[Mark], *, look: Look) -> None:
    """Draw the upright lines, open where words stand, and the words."""
    painter.setFont(look.interface_font(SMALL))
    told = words_of_marks(marks, plot, painter.fontMetrics(), look)
    pen = QPen(look.colour("amber"), 1.5)
    pen.setDashPattern([4, 4])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # or each dash would reach beyond its end, into the words
    painter.setPen(pen)
    for mark in _in_sight(marks, plot):
        x = plot.x(mark.day.toordinal())
        for top, foot in _open_at(x, plot.room, [where for where, _ in told]):
            painter.drawLine(QLineF(x, top, x, foot))
    painter.setPen(look.colour("amber"))
    for where, words in told:
        painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)


def _in_sight(marks: Sequence[Mark], plot: Plot) -> list[Mark]:
    seen = plot.frame
    return [each for each in marks if seen.first <= each.day.toordinal() <= seen.last]


def _open_at(x: float, room: QRectF, words: Sequence[QRectF]) -> Iterator[tuple[float, float]]:
    """Yield the parts of an upright line that no words stand on, each from its top to its foot."""
    across = sorted((each.top(), each.bottom()) for each in words if each.left() - 2 <= x <= each.right() + 2)
    ends = [room.top(), *(end for pair in across for end in pair), room.bottom()]
    for number, (top, foot) in enumerate(pairwise(ends)):
        if number % 2 == 0 and foot > top:
            yield top, foot
