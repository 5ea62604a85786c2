"""A series: what a line is made of, and its points as plain arrays.

Points are kept in columns, because ten years of them have to fit beside everything else. Nothing in here reads the
journal or knows a worksheet.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import repeat
from math import isnan, nan
from typing import TYPE_CHECKING

from app.trends.figures import AS_GIVEN
from app.trends.rules import reach, recent_medians, usual_range

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.domain.entry import EntryId

UNKNOWN = nan
"""Stands in a column for a value that is not there."""


@dataclass(frozen=True, slots=True)
class Spec:
    """What a line is made of.

    Attributes:
        id: Worksheet and trend, joined by "/".
        worksheet: Id of the worksheet; "" when it comes from elsewhere.
        tool: Title of the worksheet.
        low, high: Ends of the scale, or None when there are none.
        decimals: Decimals a value is said with at the most, as on the page it comes from.
        low_words, high_words: What the ends are called, where the question says so.
        also: Whether each point has a second value, given later.
        per_thread: Whether the points of each series of entries make a line of their own; then there is neither a usual
            range nor a median, and no change is told from one to another.
        join_days: Days between two points that a line joins at least; 0 for points alone. See `rules.reach`.
        unit: Id of what one point is, for sentences: "audit", "record" and so on; a kind of worksheet.
        default: Whether it is shown before somebody chooses.
    """

    id: str
    worksheet: str
    tool: str
    label: str
    low: float | None = None
    high: float | None = None
    also: bool = False
    per_thread: bool = False
    join_days: int = 14
    unit: str = ""
    default: bool = False
    decimals: int = AS_GIVEN
    low_words: str = ""
    high_words: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One answer, on its way into the columns of a series.

    Attributes:
        value: None when there was too little to score.
        also: The second value, or None.
        answered, of: Items that count, and items there are.
        era: What the question asked for: points of different eras do not mean the same.
    """

    day: date
    entry: EntryId
    value: float | None
    also: float | None = None
    answered: int = 1
    of: int = 1
    era: object = None
    thread: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """Points over time, each column as long as the others, by day and then as written.

    Attributes:
        days: Proleptic Gregorian ordinals, as `date.toordinal` gives them.
        values, also: NaN where there is none.
        eras: Number of what the wording meant, from 0 and in the order in which each meaning first came up. A page that
            is dated back carries the number of its own meaning, wherever it stands.
        medians: Median of the last four values, from the eighth on; see `rules.recent_medians`.
        present: The era of the last value of the whole line.
        usual: The range that at least half of the values of the present era lie in, or None; see `rules.usual_range`.
        reach: Most days between two points that a line joins; see `rules.reach`.
    """

    spec: Spec
    days: array[int] = field(default_factory=lambda: array("l"))
    values: array[float] = field(default_factory=lambda: array("d"))
    also: array[float] = field(default_factory=lambda: array("d"))
    answered: array[int] = field(default_factory=lambda: array("H"))
    of: array[int] = field(default_factory=lambda: array("H"))
    eras: array[int] = field(default_factory=lambda: array("H"))
    medians: array[float] = field(default_factory=lambda: array("d"))
    entries: tuple[EntryId, ...] = ()
    threads: tuple[EntryId | None, ...] = ()
    present: int = 0
    usual: tuple[float, float] | None = None
    reach: int = 0

    def __len__(self) -> int:
        return len(self.days)

    def day(self, index: int) -> date:
        """Return the day of a point."""
        return date.fromordinal(self.days[index])

    def value(self, index: int) -> float | None:
        """Return the value of a point, or None when there was too little to score."""
        return _known(self.values[index])

    def second(self, index: int) -> float | None:
        """Return the second value of a point, or None."""
        return _known(self.also[index])

    def median(self, index: int) -> float | None:
        """Return the median of the last four values at a point, or None before the eighth."""
        return _known(self.medians[index])

    def between(self, since: date | None, until: date | None) -> Series:
        """Return the points from `since` to `until`, both included, with the range and medians of the whole."""
        first = 0 if since is None else bisect_left(self.days, since.toordinal())
        last = len(self) if until is None else bisect_right(self.days, until.toordinal())
        part = slice(first, max(first, last))
        return Series(
            self.spec,
            self.days[part],
            self.values[part],
            self.also[part],
            self.answered[part],
            self.of[part],
            self.eras[part],
            self.medians[part],
            self.entries[part],
            self.threads[part],
            self.present,
            self.usual,
            self.reach,
        )


class Growing:
    """A series while points are added to it, one after the other; none of them is kept as an object."""

    def __init__(self, spec: Spec) -> None:
        """Begin without points."""
        self._spec = spec
        self._columns = Series(spec)
        self._entries: list[EntryId] = []
        self._threads: list[EntryId | None] = []
        self._eras: dict[object, int] = {}
        self._present = 0

    def add(self, point: Point) -> None:
        """Add the next point, by day and then as written."""
        into = self._columns
        era = self._eras.setdefault(point.era, len(self._eras))
        if point.value is not None:
            self._present = era
        into.days.append(point.day.toordinal())
        into.values.append(UNKNOWN if point.value is None else point.value)
        into.also.append(UNKNOWN if point.also is None else point.also)
        into.answered.append(point.answered)
        into.of.append(point.of)
        into.eras.append(era)
        self._entries.append(point.entry)
        self._threads.append(point.thread)

    def series(self) -> Series:
        """Return everything that was added."""
        found, spec = self._columns, self._spec
        apart = (
            spec.per_thread
        )  # where lines of their own stand beside each other, nothing is said over all of them
        found.medians.extend(
            repeat(UNKNOWN, len(found)) if apart else recent_medians(found.values, found.eras)
        )
        present = (value for value, era in zip(found.values, found.eras, strict=True) if era == self._present)
        return replace(
            found,
            entries=tuple(self._entries),
            threads=tuple(self._threads),
            present=self._present,
            usual=None if apart else usual_range(present),
            reach=spec.join_days if spec.per_thread else reach(found.days, spec.join_days),
        )


def series(spec: Spec, points: Iterable[Point]) -> Series:
    """Return a series of `points`, which come by day and then as written."""
    growing = Growing(spec)
    for each in points:
        growing.add(each)
    return growing.series()


def _known(value: float) -> float | None:
    return None if isnan(value) else value
