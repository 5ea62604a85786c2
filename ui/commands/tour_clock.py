"""Clocks that stand still, so that pictures do not change from day to day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

EVENING = datetime(2026, 11, 1, 19, 40, tzinfo=UTC)
"""When the tour takes place: the evening after the last day of the demonstration journal."""


class StandingClock:
    """Clocks that stand still until they are moved on."""

    def __init__(self, moment: datetime = EVENING) -> None:
        """Stand at `moment`."""
        self._moment = moment
        self._seconds = 1000.0

    def now(self) -> datetime:
        """Return the wall clock."""
        return self._moment

    def monotonic(self) -> float:
        """Return the seconds that never go backwards."""
        return self._seconds

    def move_on(self, seconds: float) -> None:
        """Move both clocks on together."""
        self._moment += timedelta(seconds=seconds)
        self._seconds += seconds
