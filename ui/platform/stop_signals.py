"""Closes the window in good order when the terminal or the system asks the program to stop."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from types import FrameType


class StopSignals(QObject):
    """Turns Ctrl+C in a terminal and a polite kill into a Qt signal.

    Python runs its handlers only between its own instructions, and a window at rest runs none; the byte written to
    the pipe wakes the event loop.

    Attributes:
        stop_requested: Emitted on the window's thread.
    """

    stop_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin to listen."""
        super().__init__(parent)
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._writer, False)
        self._notifier = QSocketNotifier(self._reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        signal.set_wakeup_fd(self._writer)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, _heard)

    def _on_woken(self) -> None:
        os.read(self._reader, 64)
        self.stop_requested.emit()


def _heard(_number: int, _frame: FrameType | None) -> None:
    """Nothing more to do: the byte in the pipe says it."""
