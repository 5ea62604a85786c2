"""Whether Caps Lock is on, as far as the platform or the keys themselves tell."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_VK_CAPITAL = 0x14


def caps_lock_now() -> bool | None:
    """Return whether Caps Lock is on, or None where the system does not say."""
    if sys.platform == "win32":
        import ctypes  # Windows alone needs it, and start-up is short

        return bool(ctypes.windll.user32.GetKeyState(_VK_CAPITAL) & 1)
    return None


def caps_lock_after(event: QKeyEvent, known: bool | None) -> bool | None:  # noqa: FBT001 - what was known before
    """Return what `event` reveals about Caps Lock; `known` when it reveals nothing.

    A letter gives it away: a capital without Shift, or a small letter with it.
    """
    if event.key() == Qt.Key.Key_CapsLock:
        return None if known is None else not known
    text = event.text()
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if len(text) == 1 and text.isalpha() and text.lower() != text.upper():
        return text.isupper() != shift
    return known
