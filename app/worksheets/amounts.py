"""Read numbers, times of day and days as people type them. What cannot be read is never guessed at."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from math import isfinite

_CLOCK = re.compile(r"(\d{1,2})(?:\s*[:.h ]?\s*(\d{2}))?\s*(am|pm)?", re.IGNORECASE)
_NOON = 12


def number(typed: str) -> float | None:
    """Return a number typed with a point or a comma, or None when it is none."""
    try:
        found = float(typed.strip().replace(",", "."))
    except ValueError:
        return None
    return found if isfinite(found) else None


def clock(typed: str) -> str | None:
    """Return a time of day as "HH:MM", from "9", "930", "9.30", "21:05" or "9 pm"; None when it is none."""
    match = _CLOCK.fullmatch(typed.strip())
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def day_text(year: int | None, month: int | None, day: int | None) -> str:
    """Return a day as ISO text, no more exact than what is known: "2026", "2026-11" or "2026-11-22"; "" for nothing.

    A day past the end of its month becomes its last one.
    """
    if year is None:
        return ""
    if month is None:
        return f"{year:04}"
    if day is None:
        return f"{year:04}-{month:02}"
    return date(year, month, min(day, monthrange(year, month)[1])).isoformat()


def day_parts(text: str) -> tuple[int | None, int | None, int | None]:
    """Return year, month and day of such a text; None for what it does not say, or when it is no day at all."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?", text)
    if match is None:
        return None, None, None
    year, month, day = (None if part is None else int(part) for part in match.groups())
    fits = (month is None or 1 <= month <= 12) and (day is None or 1 <= day <= 31) and year != 0
    return (year, month, day) if fits else (None, None, None)
