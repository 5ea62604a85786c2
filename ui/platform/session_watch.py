"""Learns from the system that nobody is at the journal any more: screen locked, session switched, computer asleep.

Linux tells over D-Bus, Windows with window messages, macOS with a distributed notification for the locked screen (its
sleep is noticed by the idle clock). Where the system tells nothing, the idle lock is what remains.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class SessionWatch(QObject):
    """Asks for the lock when the session goes out of the person's hands.

    Attributes:
        lock_due: Emitted each time it does.
    """

    lock_due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin to listen as soon as the window has nothing better to do."""
        super().__init__(parent)
        self._stop: Callable[[], None] | None = None
        self._stopped = False
        QTimer.singleShot(0, self._on_start)

    def stop(self) -> None:
        """Listen no longer."""
        self._stopped = True
        if self._stop is not None:
            self._stop()
            self._stop = None

    def _on_start(self) -> None:
        if not self._stopped:
            self._stop = self._listen()

    def _listen(self) -> Callable[[], None] | None:
        if sys.platform == "win32":
            from ui.platform.windows_session import WindowsSession

            windows = WindowsSession(self)
            windows.away.connect(self._on_away)
            return windows.stop
        if sys.platform == "darwin":
            from ui.platform.mac_session import MacSession

            mac = MacSession(self)
            mac.away.connect(self._on_away)
            return mac.stop
        from ui.platform.bus_session import BusSession

        bus = BusSession.of_this_computer(self)
        bus.away.connect(self._on_away)
        return bus.stop

    def _on_away(self) -> None:
        self.lock_due.emit()
