"""A clock that keeps company: it counts minutes, ends nothing, and can be put out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ui.answering.alarm import QtAlarm

if TYPE_CHECKING:
    from app.clock import Clock
    from ui.answering.alarm import Alarms

LOOK_EVERY = 5.0
"""Seconds between looks at the clock."""


class SoftTimer(QPushButton):
    """Shows "6 of 15 minutes"; pressed, it hides the number or shows it again.

    Attributes:
        ran_out: Emitted once, when the minutes are over. Writing goes on.
    """

    ran_out = Signal()

    def __init__(self, *, clock: Clock, alarms: Alarms = QtAlarm) -> None:
        """Stay out of sight until it is started."""
        super().__init__()
        self._clock = clock
        self._alarm = alarms(self, self.look)
        self._minutes = 0
        self._began = 0.0
        self._is_over = False
        self._shows_time = True
        self.setProperty("role", "small-link")
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)
        self.hide()

    def start(self, minutes: int) -> None:
        """Begin to count `minutes`; 0 counts nothing."""
        self.stop()
        if not minutes:
            return
        self._minutes, self._began, self._is_over = minutes, self._clock.monotonic(), False
        self.show()
        self.look()

    def stop(self) -> None:
        """Count no more and go out of sight."""
        self._alarm.stop()
        self.hide()

    def elapsed(self) -> int:
        """Return the whole minutes that have gone by."""
        return int(self._clock.monotonic() - self._began) // 60

    def look(self) -> None:
        """Look at the clock, and again in a while."""
        if not self._is_over and self._clock.monotonic() - self._began >= self._minutes * 60:
            self._is_over = True
            self.ran_out.emit()
        self._say()
        self._alarm.set(LOOK_EVERY)

    def _say(self) -> None:
        if not self._shows_time:
            self.setText(self.tr("Show the time"))
        elif self._is_over:
            self.setText(self.tr("{count} minutes").format(count=self.elapsed()))
        else:
            self.setText(
                self.tr("{count} of {minutes} minutes").format(count=self.elapsed(), minutes=self._minutes)
            )
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Hide the time") if self._shows_time else self.tr("Show the time"))

    def _on_clicked(self) -> None:
        self._shows_time = not self._shows_time
        self._say()
