"""Which days and which values a chart shows, so that everything that draws it puts each point in the same place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QPen

from app.trends.scale import ends

if TYPE_CHECKING:
    from app.trends.periods import Period
    from app.trends.series import Series
    from app.trends.service import Mark
    from ui.theme.look import Look


HEIGHT = 260
"""Height of a chart, in pixels of the design."""

AXIS_WIDTH, AXIS_HEIGHT = 40, 32
"""Room for the scale beside a chart, as a rule, and for the days along its foot, in pixels of the design."""

SMALL = 13
"""Size of the words on a chart."""


MANY, CROWD = 150, 600
"""Points in sight from which marks become small, and very small."""

FAINT = 0.55
"""How strong the line is among so many marks, which would drown in it."""


def line_pen(seen: int, look: Look) -> QPen:
    """Return the pen of the line when so many points are in sight: thin and faint among many.

    A line of one pixel is also drawn several times as fast as one of two, which moving the chart depends on.
    """
    accent = look.colour("accent")
    accent.setAlphaF(1.0 if seen <= MANY else FAINT)
    return QPen(accent, 2 if seen <= MANY else 1)


def dot_size(seen: int) -> int:
    """Return the diameter of the mark of a point, in pixels of the design, when so many are in sight."""
    return 9 if seen <= MANY else 6 if seen <= CROWD else 3


ROWS = 3
"""Rows of words above the scale at the most, where changes are marked."""

ROW = 0.09
"""Room for one of them, as a share of the scale."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the plane that is in sight before anybody moves it.

    Attributes:
        first, last: Ordinals of days, a little before the first day and after the last.
        low, high: Values, a little below and above the scale; with room for words where something is marked.
    """

    first: float
    last: float
    low: float
    high: float


def frame(series: Series, marks: tuple[Mark, ...], period: Period) -> Frame:
    """Return what is in sight of `series` over `period`, with those of the `marks` that lie in it."""
    inside = [each.day.toordinal() for each in marks if period.holds(each.day)]
    first, last = _days(series, inside, period)
    low, high = ends(series)
    margin, room = max(0.6, (last - first) * 0.015), (high - low) * 0.07
    above = (high - low) * ROW * min(len(inside), ROWS)
    return Frame(first - margin, last + margin, low - room, high + room + above)


def _days(series: Series, marks: list[int], period: Period) -> tuple[float, float]:
    """Return the first and the last day to show: of the period, or where it is open, of what there is."""
    days = [*series.days[:1], *series.days[-1:], *marks]
    first = period.since.toordinal() if period.since else min(days, default=0)
    last = period.until.toordinal() if period.until else max(days, default=first + 30)
    return float(first), float(max(last, first + 1))
