"""Watches for signs of life in the whole program and says when there have been none for too long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from app.idle import IdleClock

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from app.clock import Clock

LOOK_EVERY_MS = 1000

_SIGNS_OF_LIFE = frozenset({
    QEvent.Type.KeyPress,
    QEvent.Type.InputMethod,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.NativeGesture,
})


class IdleLock(QObject):
    """Asks for the lock after some minutes without a key, pointer, wheel, touch or input method.

    Attributes:
        lock_due: Emitted once when the time is up.
    """

    lock_due = Signal()

    def __init__(
        self, application: QCoreApplication, *, clock: Clock, minutes: int, parent: QObject | None = None
    ) -> None:
        """Start watching `application`; with `minutes` 0 never ask."""
        super().__init__(parent)
        self._application = application
        self._clock = clock
        self._idle: IdleClock | None = None
        self._pointer = QPointF()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_time)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Begin again with another limit; 0 switches the lock off."""
        self.stop()
        if minutes > 0:
            self._idle = IdleClock(self._clock, minutes * 60)
            self._application.installEventFilter(self)
            self._timer.start()

    def stop(self) -> None:
        """Watch no longer, because the journal is locked."""
        self._application.removeEventFilter(self)
        self._timer.stop()
        self._idle = None

    def remaining(self) -> float | None:
        """Return the seconds until the lock, or None when it is off."""
        return self._idle.remaining() if self._idle is not None else None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count keys and pointers as signs of life, wherever in the program they go; hold none of them back."""
        kind = event.type()
        if kind in _SIGNS_OF_LIFE or (kind is QEvent.Type.MouseMove and self._moved(event)):
            self._touch()
        return False

    def _touch(self) -> None:
        if self._idle is not None:
            self._idle.touched()
            # The first key after a sleep arrives before the timer does; it must not be shown the journal.
            self._on_time()

    def _moved(self, event: QEvent) -> bool:
        """Return whether the pointer is somewhere else: a window that opens under it is no sign of life."""
        if not isinstance(event, QMouseEvent):
            return False
        before, self._pointer = self._pointer, event.globalPosition()
        return before != self._pointer

    def _on_time(self) -> None:
        if self._idle is not None and self._idle.due():
            self.stop()
            self.lock_due.emit()
