"""Where the cursor of a chart can stand: the points of the line, and the changes somebody marked, by day."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import merge
from typing import TYPE_CHECKING

import numpy as np

from app.trends.scale import ends
from ui.trends.words import marked, reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.trends.series import Series
    from app.trends.service import Mark
    from models.domain.entry import EntryId


@dataclass(frozen=True, slots=True)
class Stop:
    """One of them.

    Attributes:
        day: Its ordinal.
        value: How far up the cursor stands; on the top of the scale for a change, at its foot for what has no value.
        point: Index of the point, or None for a change.
    """

    day: int
    value: float
    entry: EntryId
    words: str
    point: int | None = None


def order(series: Series, marks: Sequence[Mark]) -> list[int]:
    """Return the stops by day: points by their index, and changes as -1, -2 and so on; a change comes first."""
    points = ((day, 1, index) for index, day in enumerate(series.days))
    changes = sorted((mark.day.toordinal(), 0, -1 - number) for number, mark in enumerate(marks))
    return [each for _, _, each in merge(changes, points)]


def nearest(
    at: tuple[float, float], series: Series, marks: Sequence[Mark], numbers: Sequence[int]
) -> tuple[int, float]:
    """Return which of the stops with these `numbers` is nearest to a day and a value, and how many days it is away.

    The day decides; on one day a point comes before a change, whose line stands beside every value, and of several
    points the one with the nearest value, be it the second.
    """
    day, value = at
    own = np.asarray([
        series.days[each] if each >= 0 else marks[-1 - each].day.toordinal() for each in numbers
    ])
    apart = np.abs(own - day)

    def beside(place: int) -> tuple[bool, float]:
        which = numbers[place]
        if which < 0:
            return True, 0.0
        here, second = stop(series, marks, which).value, series.second(which)
        return False, min(abs(each - value) for each in (here, here if second is None else second))

    place = min((int(each) for each in np.flatnonzero(apart == apart.min())), key=beside)
    return place, float(apart[place])


def place_of(kept: Stop, series: Series, marks: Sequence[Mark], numbers: Sequence[int]) -> int | None:
    """Return which of the stops with these `numbers` is of the day and the page of `kept`, or None when it is gone."""

    def is_same(which: int) -> bool:
        if which < 0:
            mark = marks[-1 - which]
            return (mark.day.toordinal(), mark.entry) == (kept.day, kept.entry)
        return (series.days[which], series.entries[which]) == (kept.day, kept.entry)

    found = [place for place, which in enumerate(numbers) if is_same(which)]
    return min(
        found, key=lambda place: abs(stop(series, marks, numbers[place]).value - kept.value), default=None
    )


def stop(series: Series, marks: Sequence[Mark], which: int) -> Stop:
    """Return a stop by its number in `order`."""
    low, high = ends(series)
    if which < 0:
        mark = marks[-1 - which]
        return Stop(mark.day.toordinal(), high, mark.entry, marked(mark))
    value = series.value(which)
    return Stop(
        series.days[which],
        low if value is None else value,
        series.entries[which],
        reading(series, which),
        which,
    )
