"""How long nobody has touched the journal, counted so that it can never come out too short.

Two clocks are read, because each fails in its own way: the monotonic one may stand still while the computer sleeps,
the wall clock can be set by anybody. Whatever they disagree about is counted as time away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.clock import Clock


class IdleClock:
    """Counts the seconds since the journal was last touched.

    It fills up at least as fast as the faster of the two clocks, and a clock that is set back fills it too: the step
    may hide a sleep. Once full it stays full, so that the key press that ends a long sleep cannot restart it.
    """

    def __init__(self, clock: Clock, limit_seconds: float) -> None:
        """Begin untouched for zero seconds.

        Args:
            clock: The computer's clocks.
            limit_seconds: Seconds without a touch after which `due` is true; more than zero.

        Raises:
            ValueError: The limit is not above zero.
        """
        if not limit_seconds > 0:
            raise ValueError("an idle limit is longer than nothing")
        self._clock = clock
        self._limit = limit_seconds
        self._away = 0.0
        self._monotonic, self._wall = self._read()

    def touched(self) -> None:
        """Start again from zero, unless the time is already up."""
        if not self.due():
            self._away = 0.0

    def due(self) -> bool:
        """Return whether the limit has been reached since the last touch."""
        monotonic, wall = self._read()
        passed = abs(monotonic - self._monotonic)
        self._away += passed + abs(wall - self._wall - passed)
        self._monotonic, self._wall = monotonic, wall
        return self._away >= self._limit

    def remaining(self) -> float:
        """Return the seconds until `due` if the clocks run on evenly; 0.0 when it is."""
        self.due()
        return max(0.0, self._limit - self._away)

    def _read(self) -> tuple[float, float]:
        # Seconds of universal time: moving between summer and winter time is no step.
        return self._clock.monotonic(), self._clock.now().timestamp()
