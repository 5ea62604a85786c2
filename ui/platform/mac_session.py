"""What macOS says about its session without a bridge to its own language: that the screen was locked.

Sleep is not announced this way; after it, the idle clock finds that the wall clock has moved on.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys

from PySide6.QtCore import QObject, Signal

NAMES = ("com.apple.screenIsLocked", "com.apple.screensaver.didstart")

_UTF8 = 0x08000100
_DELIVER_IMMEDIATELY = 4
_CALLBACK = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
)


class MacSession(QObject):
    """Listens to the distributed notifications of the login session.

    Attributes:
        away: Emitted when the screen is locked or covered.
    """

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin to listen; they arrive on the main thread's run loop, which is Qt's."""
        super().__init__(parent)
        self._callback = _CALLBACK(
            self._on_notification
        )  # kept, because the system calls it for as long as we listen
        self._library = _core_foundation()
        if self._library is not None:
            for name in NAMES:
                self._listen(self._library, name)

    def stop(self) -> None:
        """Listen no longer."""
        if self._library is not None:
            centre = self._library.CFNotificationCenterGetDistributedCenter()
            self._library.CFNotificationCenterRemoveEveryObserver(
                ctypes.c_void_p(centre), ctypes.c_void_p(id(self))
            )
            self._library = None

    def _listen(self, library: ctypes.CDLL, name: str) -> None:
        centre = library.CFNotificationCenterGetDistributedCenter()
        words = library.CFStringCreateWithCString(None, name.encode(), ctypes.c_uint32(_UTF8))
        library.CFNotificationCenterAddObserver(
            ctypes.c_void_p(centre),
            ctypes.c_void_p(id(self)),
            self._callback,
            ctypes.c_void_p(words),
            None,
            ctypes.c_long(_DELIVER_IMMEDIATELY),
        )
        library.CFRelease(ctypes.c_void_p(words))

    def _on_notification(self, *_what: object) -> None:
        self.away.emit()


def _core_foundation() -> ctypes.CDLL | None:
    found = ctypes.util.find_library("CoreFoundation") if sys.platform == "darwin" else None
    if found is None:
        return None
    library = ctypes.CDLL(found)
    library.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
    library.CFStringCreateWithCString.restype = ctypes.c_void_p
    return library
