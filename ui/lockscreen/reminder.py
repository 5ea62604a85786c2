"""Knows when a reminder is due while the journal is locked: from a moment alone, without a word of what it is."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from app.clock import Clock

LOOK_EVERY = 15_000
"""Milliseconds between two looks at the clock: a computer that slept is noticed when it wakes."""


class Reminder(QObject):
    """Watches one moment.

    Attributes:
        came_due: Emitted once, when the moment has come while somebody may be looking.
    """

    came_due = Signal()

    def __init__(self, moment: str, *, clock: Clock, parent: QObject) -> None:
        """Watch `moment`, ISO 8601 with an offset; anything else is no reminder."""
        super().__init__(parent)
        self._moment = _read(moment)
        self._clock = clock
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        if self._moment is not None and not self.is_due():
            self._timer.start()

    def is_due(self) -> bool:
        """Say whether the moment has come."""
        return self._moment is not None and self._clock.now() >= self._moment

    def look(self) -> None:
        """Look at the clock."""
        if self.is_due():
            self._timer.stop()
            self.came_due.emit()


def _read(moment: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(moment)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
