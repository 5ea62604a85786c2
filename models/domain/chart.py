"""A chart on a document: the points of a line as they were when it was put there, drawn anew wherever it is shown.

It holds numbers and days and no words at all, so that nothing stands in it that could not be taken out.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One value.

    Attributes:
        also: A second value given later, or None.
    """

    day: date
    value: float
    also: float | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """The points of one line over one time.

    Attributes:
        low, high: Ends of the scale.
        since, until: First and last day that is drawn.
        lines: Pairs of places in `points` that are joined; where there is no pair, there is a gap.

    Raises:
        ValueError: The ends are the wrong way round, or something lies outside of what there is.
    """

    low: float
    high: float
    since: date
    until: date
    points: tuple[ChartPoint, ...] = ()
    lines: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        """Refuse what nothing could draw."""
        numbers = [self.low, self.high, *(each.value for each in self.points)]
        numbers += [each.also for each in self.points if each.also is not None]
        places = range(len(self.points))
        if not (
            self.low < self.high
            and self.since <= self.until
            and all(isfinite(each) for each in numbers)
            and all(one in places and other in places for one, other in self.lines)
        ):
            raise ValueError
