"""The spans of time a person looks at, and the shape of a year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import isnan
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.trends.series import Series

BLOCK = 30
"""Days that tags and actions are counted over."""


class Span(StrEnum):
    """How far back one looks."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"
    OWN = "own"


_DAYS = {Span.MONTH: 31, Span.QUARTER: 92, Span.YEAR: 366}


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included; None is open."""

    since: date | None
    until: date | None

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)


def period(span: Span, today: date) -> Period:
    """Return the days up to and including `today` that a span stands for; `Span.OWN` is open on both sides."""
    back = _DAYS.get(span)
    if back is None:
        return Period(None, None if span is Span.OWN else today)
    return Period(today - timedelta(days=back - 1), today)


def blocks(first: date, last: date) -> Iterator[tuple[date, date]]:
    """Yield the stretches of 30 days, the earliest first, that reach back from `last` until `first` is in one."""
    count = max(1, -(-((last - first).days + 1) // BLOCK))
    for number in range(count - 1, -1, -1):
        end = last - timedelta(days=number * BLOCK)
        yield end - timedelta(days=BLOCK - 1), end


def whole(period: Period) -> Period:
    """Return `period` with its beginning moved back to that of its earliest stretch of 30 days.

    A stretch that is counted in part beside whole ones would look like a time in which less happened.
    """
    if period.since is None or period.until is None:
        return period
    return Period(next(blocks(period.since, period.until))[0], period.until)


def day_values(series: Series, year: int) -> dict[date, float]:
    """Return the median value of each day of a year that has one."""
    part = series.between(date(year, 1, 1), date(year, 12, 31))
    found: dict[date, list[float]] = {}
    for index, value in enumerate(part.values):
        if not isnan(value):
            found.setdefault(part.day(index), []).append(value)
    return {day: median(values) for day, values in found.items()}
