"""Days as month and year, in words that are to leave: a sheet then says when, but no longer on which day."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.sharing.days import MONTHS, has_year, month_of
from app.sharing.identifiers import Finding, Kind, check
from app.sharing.whole_words import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.sharing.days import Period
    from app.sharing.known_words import KnownWords
    from app.sharing.rewriting import Change

_ON = re.compile(r"\b(on)\s+$", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(on|from|between)\s+$", re.IGNORECASE)
_NIGHT_OF = re.compile(r"\b(the) (?:night|morning|day) (of) $", re.IGNORECASE)
"""A month has many nights, of which it was one."""

_DASH = re.compile(rf"{SPACE}*[-–—]{SPACE}*")
"""On one line: one that begins the next line is the mark of an item."""

_SEVERAL = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?\s*(?:[-–—,&]|\b(?:to|and|until|or)\b)\s*(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\b"
)


def as_months(text: str, known: KnownWords, period: Period | None) -> Iterator[Change]:
    """Yield what changes in `text` for its days to be months: a row of days that share one becomes that month once.

    A birthday without a year gets none, because `period` says nothing of it.
    """
    days = [each for each in check(text, known) if each.kind in {Kind.DATE, Kind.BIRTH}]
    place = 0
    while place < len(days):
        several = _joined(text, days[place : place + 2])
        row = days[place : place + 2] if several else days[place : place + 1]
        yield from _row(text, row, period)
        place += len(row)


def _joined(text: str, days: list[Finding]) -> bool:
    """Tell whether two days are the ends of a row; one in which no month can be read is none."""
    if len(days) < 2 or _DASH.fullmatch(text, days[0].end, days[1].start) is None:
        return False
    return all(month_of(each.text) != each.text for each in days)


def _row(text: str, days: list[Finding], period: Period | None) -> Iterator[Change]:
    """Yield what changes for one day, or for two with a dash between them."""
    first, last = days[0], days[-1]
    until = month_of(last.text, _of(last, period))
    if last.text == until:  # no month can be read in it
        return
    since = month_of(first.text, _of(first, _year_before(until) or period))
    several = first is not last or _SEVERAL.search(first.text) is not None
    yield from _before(text, first.start, several=several)
    yield first.start, last.end, since if since == until else f"{since} – {until}"


def _before(text: str, start: int, *, several: bool) -> Iterator[Change]:
    """Yield what changes before a day at `start`: it was on a day, and is in a month."""
    night = _NIGHT_OF.search(text, max(0, start - 16), start)
    if night is not None:
        yield night.start(1), night.end(1), "A" if night[1][0].isupper() else "a"
        yield night.start(2), night.end(2), "in"
    before = (_BETWEEN if several else _ON).search(text, max(0, start - 16), start)
    if before is not None:
        yield before.start(1), before.end(1), "In" if before[1][0].isupper() else "in"


def _of(day: Finding, period: Period | None) -> Period | None:
    return None if day.kind is Kind.BIRTH and not has_year(day.text) else period


def _year_before(month: str) -> Period | None:
    """Return the year that ends with a month in words: the day before a dash is in it. None for a month alone."""
    name, _, year = month.partition(" ")
    if not year:
        return None
    end = date(int(year), MONTHS.index(name) + 1, 28)
    return end.replace(year=end.year - 1) + timedelta(days=1), end
