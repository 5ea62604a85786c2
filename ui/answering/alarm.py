"""Something that goes off once, after a while: Qt's timer behind a port, so that tests need not wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


class Alarm(Protocol):
    """Goes off once each time it is set."""

    def set(self, seconds: float) -> None:
        """Go off in `seconds`, and not at the time set before."""

    def stop(self) -> None:
        """Do not go off."""


Alarms = Callable[["QObject", Callable[[], None]], Alarm]
"""Makes an alarm that belongs to an object and calls one of its bound methods."""


class QtAlarm:
    """An alarm that goes off in the event loop."""

    def __init__(self, owner: QObject, rings: Callable[[], None]) -> None:
        """Call `rings` when it goes off; `owner` keeps the timer."""
        self._timer = QTimer(owner, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(rings)

    def set(self, seconds: float) -> None:
        """Go off in `seconds`."""
        self._timer.start(round(seconds * 1000))

    def stop(self) -> None:
        """Do not go off."""
        self._timer.stop()
