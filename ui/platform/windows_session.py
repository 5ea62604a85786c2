"""What Windows says about its session: locked, switched, disconnected, going to sleep."""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

_WM_POWERBROADCAST = 0x0218
_WM_WTSSESSION_CHANGE = 0x02B1
_PBT_APMSUSPEND = 0x0004
_WTS_CONSOLE_DISCONNECT, _WTS_REMOTE_DISCONNECT = 0x2, 0x4
_WTS_SESSION_LOGOFF, _WTS_SESSION_LOCK = 0x6, 0x7
_NOTIFY_FOR_THIS_SESSION = 0


class WindowsSession(QObject):
    """Registers the windows of the program for session messages.

    Attributes:
        away: Emitted when the session is locked, left or disconnected, or the computer goes to sleep.
    """

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Register every window there is."""
        super().__init__(parent)
        self._filter = _Filter(self)
        self._registered: list[int] = []
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)
        for window in QGuiApplication.topLevelWindows():
            self._register(int(window.winId()))

    def stop(self) -> None:
        """Listen no longer."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)
        for handle in self._registered:
            _wts("WTSUnRegisterSessionNotification", handle)
        self._registered.clear()

    def hear(self, message: int, parameter: int) -> None:
        """Tell when `message` with `parameter` means that nobody is there any more."""
        if is_away(message, parameter):
            self.away.emit()

    def _register(self, handle: int) -> None:
        if _wts("WTSRegisterSessionNotification", handle, _NOTIFY_FOR_THIS_SESSION):
            self._registered.append(handle)


def is_away(message: int, parameter: int) -> bool:
    """Return whether a window message means that the session is out of the person's hands."""
    if message == _WM_POWERBROADCAST:
        return parameter == _PBT_APMSUSPEND
    leaving = {_WTS_CONSOLE_DISCONNECT, _WTS_REMOTE_DISCONNECT, _WTS_SESSION_LOGOFF, _WTS_SESSION_LOCK}
    return message == _WM_WTSSESSION_CHANGE and parameter in leaving


class _Message(ctypes.Structure):
    """The beginning of MSG, in which the last members are not of interest."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("parameter", ctypes.c_size_t),
        ("extra", ctypes.c_ssize_t),
    )


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, session: WindowsSession) -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Read the message and let it go on."""
        if bytes(kind).startswith(b"windows_"):  # type: ignore[arg-type] # the union always converts
            found = _Message.from_address(int(message))
            self._session.hear(found.message, found.parameter)
        return False, 0


def _wts(name: str, handle: int, *rest: int) -> bool:
    if sys.platform == "win32":
        return bool(getattr(ctypes.windll.wtsapi32, name)(ctypes.c_void_p(handle), *rest))
    return False
