"""Days in words, as they stand on paper: the same on every computer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_IN_FIGURES = re.compile(r"(\d{1,4})[/.\-](\d{1,2})[/.\-]['’]?(\d{1,4})")
_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")


def day_in_words(day: date) -> str:
    """Return day and month."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def month_in_words(day: date) -> str:
    """Return month and year."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def month_of(words: str) -> str:
    """Return month and year of a date as somebody wrote it; the words themselves when no month can be read.

    A date in figures is read as day, month, year, or as year, month, day.
    """
    figures = _IN_FIGURES.search(words)
    if figures is not None:
        first, month, last = (int(each) for each in figures.groups())
        year = first if first > 31 else last
        return f"{MONTHS[month - 1]} {_full(year)}" if 1 <= month <= 12 else words
    small = words.casefold()
    name = next((month for month in MONTHS if re.search(rf"\b{month[:3].casefold()}", small)), None)
    year_found = _YEAR.search(words)
    if name is None:
        return words
    return f"{name} {year_found.group()}" if year_found else name


def _full(year: int) -> int:
    if year > 99:
        return year
    return 2000 + year if year < 40 else 1900 + year
