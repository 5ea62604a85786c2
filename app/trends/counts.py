"""How often: tags by kind, actions by level, writing by hour, and what was written on the same days.

Counts say how often something was noticed and written down. They never say how often it happened.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan
from statistics import median
from typing import TYPE_CHECKING

from app.trends.periods import blocks, whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from app.trends.periods import Period
    from app.trends.series import Series

HIDDEN_UNDER = 5
"""Fewest readings on each side of a comparison; with fewer, chance would speak."""

SHIFTS = {"early": range(5, 13), "late": range(13, 21), "night": (21, 22, 23, 0, 1, 2, 3, 4)}
"""Hours of the clock in each part of the day; a day of the journal turns at five as well."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each of some things was written down in each stretch of 30 days.

    Attributes:
        blocks: First and last day of each stretch, the earliest first.
        rows: For each thing, by its id, one number for each stretch; the most frequent first.
    """

    blocks: tuple[tuple[date, date], ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]


def counted(found: Iterable[tuple[date, str]], period: Period) -> Counts:
    """Count things by name and by stretches of 30 days that end with the period, which must have an end.

    Every stretch is counted to its first day, so `found` has to reach as far back as `periods.whole` does.
    """
    if period.until is None:
        raise ValueError("stretches are counted back from a last day")
    reaching = whole(period)
    inside = [(day, name) for day, name in found if reaching.holds(day)]
    if not inside:
        return Counts((), ())
    stretches = tuple(blocks(reaching.since or min(day for day, _ in inside), period.until))
    rows: dict[str, list[int]] = {}
    for day, name in inside:
        place = len(stretches) - 1 - (period.until - day).days // 30
        rows.setdefault(name, [0] * len(stretches))[place] += 1
    ordered = sorted(rows.items(), key=lambda row: (-sum(row[1]), row[0]))
    return Counts(stretches, tuple((name, tuple(numbers)) for name, numbers in ordered))


@dataclass(frozen=True, slots=True)
class Hours:
    """How many entries were begun in each hour of the clock, from 0 to 23."""

    by_hour: tuple[int, ...]

    @property
    def total(self) -> int:
        """Return how many entries there are."""
        return sum(self.by_hour)

    def shift(self, name: str) -> int:
        """Return how many were begun in a part of the day, one of `SHIFTS`."""
        return sum(self.by_hour[hour] for hour in SHIFTS[name])


def hours(found: Mapping[int, int]) -> Hours:
    """Return the numbers of all 24 hours."""
    return Hours(tuple(found.get(hour, 0) for hour in range(24)))


@dataclass(frozen=True, slots=True)
class Together:
    """What a line says of the days on which something carried a tag, and of the other days.

    Attributes:
        with_count, other_count: Readings on each side.
        with_median, other_median: In the units of the line.
    """

    tag: str
    series: str
    label: str
    with_count: int
    with_median: float
    other_count: int
    other_median: float


def together(lines: Sequence[Series], tagged: Iterable[tuple[date, str]]) -> tuple[Together, ...]:
    """Return each tag and line with at least `HIDDEN_UNDER` readings on both sides, the farthest apart first.

    How far apart is told as a share of the scale. What goes together need not have to do with each other.
    """
    days: dict[str, set[int]] = {}
    for day, tag in tagged:
        days.setdefault(tag, set()).add(day.toordinal())
    found = [each for line in lines for tag, on in days.items() if (each := _compared(line, tag, on))]
    scales = {line.spec.id: (line.spec.high or 1.0) - (line.spec.low or 0.0) for line in lines}
    found.sort(key=lambda each: (-abs(each.with_median - each.other_median) / scales[each.series], each.tag))
    return tuple(found)


def _compared(line: Series, tag: str, on: set[int]) -> Together | None:
    inside = [value for day, value in zip(line.days, line.values, strict=True) if day in on]
    outside = [value for day, value in zip(line.days, line.values, strict=True) if day not in on]
    here, there = ([each for each in side if not isnan(each)] for side in (inside, outside))
    if min(len(here), len(there)) < HIDDEN_UNDER:
        return None
    spec = line.spec
    return Together(tag, spec.id, spec.label, len(here), median(here), len(there), median(there))
