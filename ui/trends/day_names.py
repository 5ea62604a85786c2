"""The days along the foot of a chart, as a person says them: few of them. Nothing in here needs the chart library."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ui.i18n import dates
from ui.trends.words import short_month

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ui.theme.look import Look

APART = 84
"""Fewest pixels of the design between the beginnings of two words on the day axis."""

EDGE = 24
"""Pixels of the design before the end of the axis in which no word can stand whole."""

_STEPS = (1, 2, 3, 6, 12, 24, 60)
"""Months between two words."""


def days_to_name(first: float, last: float, width: float, look: Look) -> list[int]:
    """Return the ordinals that are named on an axis of `width` pixels; none so near its end that it would be cut."""
    most = max(1, int(width / look.px(APART)))
    latest = last - look.px(EDGE) * (last - first) / max(1.0, width)
    days = (day.toordinal() for day in _named_days(first, last, most))
    return [day for day in days if day <= latest]


def in_words(ordinals: Sequence[int]) -> list[str]:
    """Return the days of one axis in words: days of one month, months, or years."""
    days = [date.fromordinal(each) for each in ordinals]
    if any(day.day != 1 for day in days):
        return [dates.short_day_of_year(day) for day in days]
    if all(day.month == 1 for day in days):
        return [str(day.year) for day in days]
    return [_month(day, first=index == 0) for index, day in enumerate(days)]


def _named_days(first: float, last: float, most: int) -> Iterator[date]:
    """Yield the days to name between two ordinals, at most about `most` of them."""
    if last <= first:
        return
    begin, end = _day(first), _day(last)
    days = (end - begin).days
    if days <= 45:
        step = max(1, -(-days // most))
        yield from (
            date.fromordinal(each) for each in range(begin.toordinal() + 1, end.toordinal() + 1, step)
        )
        return
    months = days / 30.4
    step = next((each for each in _STEPS if months / each <= most), _STEPS[-1] * 2)
    month = begin.year * 12 + begin.month  # the month after the first one, counted from 0
    month += -month % step
    while month <= end.year * 12 + end.month - 1:
        yield date(month // 12, month % 12 + 1, 1)
        month += step


def _day(ordinal: float) -> date:
    """Return a day, or the nearest one that the calendar knows: a margin may reach beyond its ends."""
    return date.fromordinal(min(max(int(ordinal), 1), date.max.toordinal()))


def _month(day: date, *, first: bool) -> str:
    """Return a month, with the year at its beginning and where the axis begins."""
    return f"{short_month(day)} {day.year}" if first or day.month == 1 else short_month(day)
