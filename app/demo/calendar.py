"""When invented pages are written: after shifts, in runs of nights, several a day, with gaps of weeks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

LONGEST = 3650
SHORTEST = 60
DAYS_AN_ENTRY = 2.5

_AFTER_NIGHT = ((0, 5), (0, 5), (7, 10))
_BY_DAY = ((12, 14), (17, 20), (17, 20), (18, 21), (20, 23), (21, 24))
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moments(random: Random, count: int, last: date) -> list[datetime]:
    """Return `count` times in order, none of them twice, on days up to and including `last`."""
    length = int(min(LONGEST, max(SHORTEST, count * DAYS_AN_ENTRY)))
    first = last - timedelta(days=length - 1)
    pattern = list(_pattern(random, length))
    weights = list(accumulate(weight for weight, _ in pattern))
    picked = random.choices(range(length), cum_weights=weights, k=count)
    stamps = sorted(_time_on(random, first + timedelta(days=day), night=pattern[day][1]) for day in picked)
    return _distinct(stamps)


def uk_time(moment: datetime) -> datetime:
    """Return `moment` with the offset of British time: summer from the last Sunday of March to that of October."""
    begins, ends = (_last_sunday(moment.year, month) for month in (3, 10))
    return moment.astimezone(timezone(timedelta(hours=1 if begins <= moment < ends else 0)))


def on_the_clock(day: date, hour: int, minute: int, second: int = 0) -> datetime:
    """Return the moment at which British clocks show this time."""
    shown = datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=UTC)
    summer = uk_time(shown - timedelta(hours=1))
    return uk_time(shown - (summer.utcoffset() or timedelta()))


def _pattern(random: Random, length: int) -> Iterator[tuple[float, bool]]:
    """Yield for each day how likely it is to be written on, and whether its shift is a night."""
    made = 0
    while made < length:
        for day in _stretch(random):
            yield day
            made += 1
            if made == length:
                return


def _stretch(random: Random) -> list[tuple[float, bool]]:
    kind = random.random()
    if kind < 0.07:  # weeks away from the journal
        return [(0.0, False)] * random.randint(8, 34)
    if kind < 0.25:  # a run of nights and the days after it
        return [(1.6, True)] * random.randint(2, 4) + [(0.4, False)] * random.randint(1, 3)
    return [(random.uniform(0.6, 1.8), False)] * random.randint(2, 5) + [(0.3, False)] * random.randint(1, 3)


def _time_on(random: Random, day: date, *, night: bool) -> datetime:
    first, last = random.choice(_AFTER_NIGHT if night else _BY_DAY)
    return on_the_clock(day, random.randrange(first, last), random.randrange(60), random.randrange(60))


def _distinct(stamps: list[datetime]) -> list[datetime]:
    """Move a time on by a second for as long as it is not later than the one before."""
    for place in range(1, len(stamps)):
        if stamps[place] <= stamps[place - 1]:
            stamps[place] = stamps[place - 1] + timedelta(seconds=1)
    return [uk_time(stamp) for stamp in stamps]


def microseconds(moment: datetime) -> int:
    """Return microseconds since the epoch."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def _last_sunday(year: int, month: int) -> datetime:
    end = datetime(year, month, 31, 1, tzinfo=UTC)
    return end - timedelta(days=(end.weekday() + 1) % 7)
