"""The one place that asks the computer for the time, so that tests can move it."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

DAY_TURNS_AT = 5
"""Hour at which a new shift date begins: a page written at two in the morning belongs to the day before."""


class Clock(Protocol):
    """What the program needs to know about time."""

    def now(self) -> datetime:
        """Return the wall-clock time, aware of its UTC offset."""

    def monotonic(self) -> float:
        """Return seconds that never go backwards; they may stand still while the computer sleeps."""


class SystemClock:
    """The computer's own clocks."""

    def now(self) -> datetime:
        """Return the local time with its UTC offset."""
        return datetime.now(tz=UTC).astimezone()  # noqa: TID251 - this is the clock

    def monotonic(self) -> float:
        """Return the monotonic clock in seconds."""
        return time.monotonic()


def shift_date(written_at: datetime) -> date:
    """Return the day a page belongs to when nobody says otherwise."""
    return (written_at - timedelta(hours=DAY_TURNS_AT)).date()
