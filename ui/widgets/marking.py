"""The key that marks an entry to be talked over in supervision, the same wherever an entry is read or written."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

MARK_KEYS = "Ctrl+Shift+D"
"""In Qt's portable form."""


def mark_keys() -> str:
    """Return the key as this computer writes it."""
    return QKeySequence(MARK_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
