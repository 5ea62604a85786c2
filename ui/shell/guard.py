"""Watches over an open journal: locks it when nobody is there, veils it at once, empties what was copied."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Guard(QObject):
    """Everything that runs only while a journal is open.

    Attributes:
        lock_due: Emitted when the journal is to lock now.
    """

    lock_due = Signal()
