"""Days in words, as they stand on paper: the same on every computer."""

from __future__ import annotations

import re
from datetime import date, timedelta

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_ISO = re.compile(r"(?P<year>\d{4})[/.\-](?P<month>\d{1,2})[/.\-](?P<day>\d{1,2})$")
_IN_FIGURES = re.compile(
    r"(?P<day>\d{1,2})\s?(?P<sep>[/.\-])\s?(?P<month>\d{1,2})(?:\s?(?P=sep)\s?['’]?(?P<year>\d{2,4}))?$"
)
_YEAR = re.compile(
    r"\b(?:18|19|20)\d\d\b|(?<=[a-z])(?:18|19|20)\d\d$|(?<=['’])\d\d$|(?<=[a-z][/.\-])\d\d$|(?<=[a-z])\d\d$"
)
_SHORT_YEAR = re.compile(r"\d(?:st|nd|rd|th)?(?:\s+of)?(?:\s+(?!and|to|or|until|the)[a-z]+\.?)?\s+(\d\d)$")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")

Period = tuple[date, date]
"""First and last day of what a document looks back on."""

AHEAD = timedelta(days=92)
"""How far after its end a day without a year is still ahead: steps are due within weeks, all else has been."""


def day_in_words(day: date, period: Period | None = None) -> str:
    """Return day and month, with the year where a reader of a document about `period` would think of another one."""
    words = f"{day.day} {MONTHS[day.month - 1]}"
    if period is None or year_in(period, day.day, day.month) == day.year:
        return words
    return f"{words} {day.year}"


def month_in_words(day: date) -> str:
    """Return month and year."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def month_of(words: str, period: Period | None = None) -> str:
    """Return month and year of a day, or of days, as somebody wrote them; the words themselves when none can be read.

    A date in figures is read as day, month, year, or as year, month, day. Where no year was written, it is the one in
    which `year_in` puts the day; without a period there is none.
    """
    day, month, year = _read(words)
    if not 1 <= month <= 12:
        return words
    if year is None and period is not None:
        year = year_in(period, day, month)
    return MONTHS[month - 1] if year is None else f"{MONTHS[month - 1]} {year}"


def has_year(words: str) -> bool:
    """Tell whether a day was written with its year."""
    return _read(words)[2] is not None


def year_in(period: Period, day: int, month: int) -> int:
    """Return the year of a day in words that tell of `period`: the last one in it, or the last one before `AHEAD`."""
    since, until = period
    # A leap day is looked for as the day before it, which every year has.
    found = [date(year, month, min(day, 28)) for year in range(until.year - 1, until.year + 2)]
    inside = [each for each in found if since <= each <= until]
    return max(inside or (each for each in found if each <= until + AHEAD)).year


def _read(words: str) -> tuple[int, int, int | None]:
    """Return day, month and year; a month of 0 when there is none, and a day of 1 when that cannot be told."""
    small = words.casefold()
    named = (number for number, name in enumerate(MONTHS, 1) if _names(name, small))
    month = next(named, 0)
    if month:
        day = _DAY.search(small)
        return int(day.group()) if day else 1, month, _year(small)
    figures = _ISO.search(words) or _IN_FIGURES.search(words)
    if figures is None:
        return 1, 0, None
    written = figures["year"]
    return int(figures["day"]), int(figures["month"]), _full(int(written)) if written else None


def _year(small: str) -> int | None:
    """Return the year in words with a month; two digits at their end are one where a day stands before them."""
    found = _YEAR.search(small) or _SHORT_YEAR.search(small)
    return _full(int(found[found.lastindex or 0])) if found is not None else None


def _names(month: str, words: str) -> bool:
    return re.search(rf"(?<![a-z]){month[:3].casefold()}", words) is not None


def _full(year: int) -> int:
    if year > 99:
        return year
    return 2000 + year if year < 40 else 1900 + year
