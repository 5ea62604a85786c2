"""Which backups to keep: of the newest days, weeks, months and years one each, by their own dates.

Nothing here asks what day it is, so a clock that was set back or forward costs no backup its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

DAYS, WEEKS, MONTHS, YEARS = 7, 4, 6, 1
"""How many of each are kept."""

UPGRADES = 3
"""How many of those made before an upgrade are kept."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What deciding takes to know of a backup.

    Attributes:
        kind: "daily", "upgrade", "hand" or "before".
        made_at: Local time of making.
        order: Grows from one backup of a journal to the next: openings of the journal, then time.
    """

    kind: str
    made_at: datetime
    order: tuple[int, str]


def superseded(backups: Sequence[Kept]) -> tuple[int, ...]:
    """Return the places in `backups` of those that need not be kept any longer.

    The newest is always kept, and so is everything that a person asked for or that another exchange left.
    """
    newest_first = sorted(range(len(backups)), key=lambda place: backups[place].order, reverse=True)
    daily = [place for place in newest_first if backups[place].kind == "daily"]
    kept = set(newest_first[:1])
    kept |= {place for place in newest_first if backups[place].kind not in {"daily", "upgrade"}}
    kept |= set([place for place in newest_first if backups[place].kind == "upgrade"][:UPGRADES])
    for count, period in _PERIODS:
        kept |= _newest_of_each([(place, period(backups[place].made_at)) for place in daily], count)
    return tuple(place for place in range(len(backups)) if place not in kept)


def _day(moment: datetime) -> object:
    return moment.date()


def _week(moment: datetime) -> object:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> object:
    return moment.year, moment.month


def _year(moment: datetime) -> object:
    return moment.year


_PERIODS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (DAYS, _day),
    (WEEKS, _week),
    (MONTHS, _month),
    (YEARS + 1, _year),
)
"""The year that is running, and the one before."""


def _newest_of_each(newest_first: Iterable[tuple[int, object]], count: int) -> set[int]:
    """Return the first place of each of the first `count` periods."""
    first: dict[object, int] = {}
    for place, period in newest_first:
        first.setdefault(period, place)
    return set(list(first.values())[:count])
