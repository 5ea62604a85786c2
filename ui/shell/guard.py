"""Watches over an open journal: locks it when nobody is there, veils it at once, empties what was copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.platform.clipboard import ClipboardGuard
from ui.platform.idle_lock import IdleLock
from ui.platform.privacy import Veil
from ui.platform.session_watch import SessionWatch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.clock import Clock


class Guard(QObject):
    """Everything that watches only while a journal is open.

    Attributes:
        lock_due: Emitted when the journal is to lock now: nobody was there for too long, the screen was locked, the
            session switched or the computer goes to sleep.
    """

    lock_due = Signal()

    def __init__(self, *, window: QWidget, clock: Clock, idle_minutes: int) -> None:
        """Start watching."""
        super().__init__(window)
        application = QCoreApplication.instance()
        assert application is not None  # noqa: S101 - there is a window
        self._idle = IdleLock(application, clock=clock, minutes=idle_minutes, parent=self)
        self._session = SessionWatch(parent=self)
        self._clipboard = ClipboardGuard(self)
        self._veil = Veil(window)
        self._idle.lock_due.connect(self.lock_due)
        self._session.lock_due.connect(self.lock_due)

    def set_idle_minutes(self, minutes: int) -> None:
        """Lock after `minutes` without a sign of life; 0 never does."""
        self._idle.set_minutes(minutes)

    def hide_at_once(self) -> None:
        """Veil the window and minimise it."""
        self._veil.hide_at_once()

    def stop(self) -> None:
        """Watch no longer, and take back what was copied."""
        self._idle.stop()
        self._session.stop()
        self._clipboard.stop()
