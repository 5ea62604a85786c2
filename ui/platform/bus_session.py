"""What a Linux desktop says about its session over D-Bus; only signals are heard, nothing is ever asked or sent."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

if TYPE_CHECKING:
    from collections.abc import Mapping

_LOGIN = "org.freedesktop.login1"
_ON_FLAG = SLOT("on_flag(bool)")
_ON_LOCK = SLOT("on_lock()")
_ON_PROPERTIES = SLOT("on_properties(QString,QVariantMap,QStringList)")

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Interfaces whose `ActiveChanged` says that the screen is covered."""


@dataclass(frozen=True, slots=True)
class BusSignal:
    """A signal and the slot that hears it; path "" means any."""

    path: str
    interface: str
    name: str
    slot: str


class BusSession(QObject):
    """Hears the signals of the login manager and of the screen saver.

    Attributes:
        away: Emitted when the screen is locked, the session is switched away from, or the computer goes to sleep.
    """

    away = Signal()

    def __init__(
        self,
        *,
        system: QDBusConnection,
        session: QDBusConnection,
        session_id: str,
        parent: QObject | None = None,
    ) -> None:
        """Listen on `system` for the login session `session_id` ("" for any) and on `session` for the screen saver."""
        super().__init__(parent)
        self._buses = ((system, login_signals(session_id)), (session, screen_saver_signals()))
        for bus, signals in self._buses:
            for each in signals if bus.isConnected() else ():
                # The binding takes the slot as text; its type information says bytes.
                bus.connect("", each.path, each.interface, each.name, self, each.slot)  # type: ignore[call-overload]

    @classmethod
    def of_this_computer(cls, parent: QObject | None = None) -> BusSession:
        """Listen on the computer's own buses; a computer without them is none the worse."""
        return cls(
            system=QDBusConnection.systemBus(),
            session=QDBusConnection.sessionBus(),
            session_id=os.environ.get("XDG_SESSION_ID", ""),
            parent=parent,
        )

    def stop(self) -> None:
        """Listen no longer."""
        for bus, signals in self._buses:
            for each in signals if bus.isConnected() else ():
                # As above.
                bus.disconnect("", each.path, each.interface, each.name, self, each.slot)  # type: ignore[call-overload]

    @Slot(bool)
    def on_flag(self, begins: bool) -> None:  # noqa: FBT001 - the signature of the signal
        """Hear that sleep or the screen saver begins; its end says nothing."""
        if begins:
            self.away.emit()

    @Slot()
    def on_lock(self) -> None:
        """Hear that the session was asked to lock."""
        self.away.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def on_properties(self, interface: str, changed: Mapping[str, object], _invalid: list[str]) -> None:
        """Hear that the session is no longer the one in front, or is locked."""
        if interface != f"{_LOGIN}.Session":
            return
        if changed.get("Active") is False or changed.get("LockedHint") is True:
            self.away.emit()


def login_signals(session_id: str) -> tuple[BusSignal, ...]:
    """Return what the login manager says about sleep and about the session `session_id`."""
    path = f"/org/freedesktop/login1/session/{escaped(session_id)}" if session_id else ""
    found = (
        BusSignal("/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep", _ON_FLAG),
        BusSignal(path, f"{_LOGIN}.Session", "Lock", _ON_LOCK),
    )
    if not path:
        # Without its name, every session's property changes would be heard, and another one's end is no reason to lock.
        return found
    return (*found, BusSignal(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", _ON_PROPERTIES))


def screen_saver_signals() -> tuple[BusSignal, ...]:
    """Return what screen savers say when they cover the screen."""
    return tuple(BusSignal("", interface, "ActiveChanged", _ON_FLAG) for interface in SCREEN_SAVERS)


def escaped(session_id: str) -> str:
    """Return `session_id` as the login manager writes it in an object path: "2" becomes "_32"."""

    def code(match: re.Match[str]) -> str:
        return f"_{ord(match[0]):02x}"

    return re.sub(r"^[0-9]|[^A-Za-z0-9]", code, session_id)
