"""The rules of a line, as functions of plain numbers: what is joined, what is usual, what is said of few points.

They describe one person's own answers. There is no norm, no threshold and no direction in here.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import inf, isnan, nan
from operator import ne
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.trends.series import Series

ENOUGH = 8
"""Values it takes before a range or a median is drawn: with fewer, one odd day would move them."""

LAST = 4
"""Values a running median is taken of."""

FARTHEST = 100
"""Most days that a person's own rhythm makes a line join; a tool with a slower one of its own joins over more."""

FEW = 3
"""Values under which points are shown and no more is said than how many there are."""


def usual_range(values: Iterable[float]) -> tuple[float, float] | None:
    """Return two of the values between which at least half of all lie: a quarter are below, a quarter above, or fewer.

    Both are values somebody gave, the quartiles rounded outwards by rank, so that nothing is worked out between them.
    NaN counts for nothing. None below `ENOUGH`.
    """
    known = sorted(each for each in values if not isnan(each))
    if len(known) < ENOUGH:
        return None
    beyond = (len(known) - 1) // 4
    return known[beyond], known[-1 - beyond]


def recent_medians(values: Sequence[float], eras: Sequence[int]) -> Iterator[float]:
    """Yield, for each value, the median of it and the three before it; NaN before the eighth and where there is none.

    Each meaning of the wording is counted by itself, so that one page dated back does not end the line of the others.
    """
    recent: defaultdict[int, deque[float]] = defaultdict(lambda: deque(maxlen=LAST))
    seen: Counter[int] = Counter()
    for value, era in zip(values, eras, strict=True):
        if isnan(value):
            yield nan
            continue
        seen[era] += 1
        recent[era].append(value)
        yield median(recent[era]) if seen[era] >= ENOUGH else nan


def reach(days: Sequence[int], at_least: int) -> int:
    """Return the most days between two points that a line joins: `at_least`, or twice this person's usual distance.

    The usual distance is the median of the days between one day with a point and the next. However seldom somebody
    writes, it adds nothing beyond `FARTHEST` days; a tool for every quarter comes with an `at_least` beyond that.
    `at_least` of 0 joins nothing.
    """
    if at_least <= 0:
        return 0
    apart = [later - day for day, later in pairwise(days) if later > day]
    own = 2 * median(apart) if apart else 0
    return max(at_least, min(int(own), FARTHEST))


def joined(series: Series) -> tuple[tuple[int, int], ...]:
    """Return the pairs of neighbouring points that a line joins, as indexes, in the order of the second.

    Two points are joined when both have a value, nothing unscored lies between them, the wording means the same, and
    they are no further apart than `Series.reach`. Where each series of entries has its own line, only within it. With
    fewer values than `FEW` nothing is joined: a line between two points would be a shape that nobody can see yet.
    """
    return tuple(_joined(series))


def joined_medians(series: Series, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield those of `pairs` that have a median both: where the thin line is drawn."""
    medians = series.medians
    return (pair for pair in pairs if not isnan(medians[pair[0]]) and not isnan(medians[pair[1]]))


def has_thin_line(series: Series) -> bool:
    """Tell whether two medians are joined anywhere; it looks no further than the first two."""
    return next(joined_medians(series, _joined(series)), None) is not None


def usual_days(series: Series) -> tuple[tuple[float, float], ...]:
    """Return the stretches of days that the usual range speaks of, each from its first day to its last.

    The range is of the present meaning, so that it ends where a point means something else. Where there is no such
    point, it goes on without an end.
    """
    if series.usual is None:
        return ()
    found, at = [], 0
    for era, run in groupby(series.eras):
        after = at + len(list(run))
        if era == series.present:
            first = series.days[at] if at else -inf
            last = series.days[after - 1] if after < len(series) else inf
            found.append((first, last))
        at = after
    return tuple(found)


def _joined(series: Series) -> Iterator[tuple[int, int]]:
    if not series.reach or sum(not isnan(value) for value in series.values) < FEW:
        return
    if not series.spec.per_thread:
        yield from (pair for pair in pairwise(range(len(series))) if _may_join(series, *pair))
        return
    latest: dict[object, int] = {}
    for index in range(len(series)):
        line = series.threads[index] or series.entries[index]
        before = latest.get(line)
        latest[line] = index
        if before is not None and _may_join(series, before, index):
            yield before, index


def _may_join(series: Series, before: int, index: int) -> bool:
    near = series.days[index] - series.days[before] <= series.reach
    known = not isnan(series.values[before]) and not isnan(series.values[index])
    return near and known and series.eras[before] == series.eras[index]


@dataclass(frozen=True, slots=True)
class RatedTwice:
    """How the second values of a line stand to the first ones.

    Attributes:
        count: Points that have both.
        lower, same, higher: How often the second one was the lower one, the same, or the higher one.
    """

    count: int
    lower: int
    same: int
    higher: int


def rated_twice(series: Series) -> RatedTwice:
    """Return how the second values stand to the first ones; nothing is made of it."""
    pairs = zip(series.values, series.also, strict=True)
    both = [(before, after) for before, after in pairs if not isnan(before) and not isnan(after)]
    return RatedTwice(
        count=len(both),
        lower=sum(after < before for before, after in both),
        same=sum(after == before for before, after in both),
        higher=sum(after > before for before, after in both),
    )


@dataclass(frozen=True, slots=True)
class Summary:
    """What can be said of a line in one sentence.

    Attributes:
        points: Points there are, those that could not be scored included.
        unscored: Points with too few answers.
        alike: Points with a value that mean what the last value means; a change is told of no others.
        first, last: Index of the first and the last of these, or None.
        breaks: How often one point means something else than the one before it.
    """

    points: int
    unscored: int
    alike: int
    first: int | None
    last: int | None
    breaks: int

    @property
    def scored(self) -> int:
        """Points that have a value."""
        return self.points - self.unscored

    @property
    def is_little(self) -> bool:
        """Whether there are too few values of one meaning to speak of a change."""
        return self.alike < FEW

    @property
    def ends_unscored(self) -> bool:
        """Whether there are points after the last value."""
        return self.last is not None and self.last < self.points - 1


def summary(series: Series) -> Summary:
    """Return what can be said of a line."""
    known = [index for index, value in enumerate(series.values) if not isnan(value)]
    eras = series.eras
    breaks = sum(map(ne, eras, eras[1:]))
    same = [index for index in known if eras[index] == eras[known[-1]]] if breaks else known
    return Summary(
        points=len(series),
        unscored=len(series) - len(known),
        alike=len(same),
        first=same[0] if same else None,
        last=same[-1] if same else None,
        breaks=breaks,
    )
