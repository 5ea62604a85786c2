"""A locked screen, a switched session and a sleeping computer ask for the lock; anything else does not."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from ui.platform import windows_session
from ui.platform.bus_session import BusSession, escaped
from ui.platform.session_watch import SessionWatch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SESSION = "/org/freedesktop/login1/session/_32"
LOGIN = "org.freedesktop.login1"
PROPERTIES = "org.freedesktop.DBus.Properties"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A bus of the test's own."""
    program = shutil.which("dbus-daemon")
    assert program is not None, "these tests need dbus-daemon"
    command = [program, "--session", "--nofork", "--print-address=1", f"--address=unix:path={tmp_path}/bus"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def bus(address: str) -> Iterator[QDBusConnection]:
    """The side of the program."""
    yield QDBusConnection.connectToBus(address, f"program {address}")
    QDBusConnection.disconnectFromBus(f"program {address}")


@pytest.fixture
def desktop(address: str) -> Iterator[QDBusConnection]:
    """The side of the system."""
    yield QDBusConnection.connectToBus(address, f"desktop {address}")
    QDBusConnection.disconnectFromBus(f"desktop {address}")


@pytest.fixture
def session(bus: QDBusConnection, desktop: QDBusConnection, qapp: object) -> Iterator[BusSession]:
    found = BusSession(system=bus, session=bus, session_id="2")
    # An answer from the bus means that it has taken in what came before: from now on it passes the signals on.
    name = "org.freedesktop.DBus"
    bus.call(QDBusMessage.createMethodCall(name, "/org/freedesktop/DBus", name, "GetId"))
    yield found
    found.stop()


def say(desktop: QDBusConnection, path: str, interface: str, name: str, arguments: list[object]) -> None:
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(arguments)
    assert desktop.send(message)


@pytest.mark.parametrize(
    ("path", "interface", "name", "arguments"),
    [
        ("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", [True]),
        (SESSION, f"{LOGIN}.Session", "Lock", []),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True]),
        ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True]),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [True]),
    ],
)
def test_locks_when(  # noqa: PLR0917 - one row of the table and its fixtures
    qtbot: QtBot,
    session: BusSession,
    desktop: QDBusConnection,
    path: str,
    interface: str,
    name: str,
    arguments: list[object],
) -> None:
    with qtbot.waitSignal(session.away, timeout=3000):
        say(desktop, path, interface, name, arguments)


def change_properties(address: str, changed: str) -> None:
    """Send the signal from another program, because its types matter on the way."""
    program = shutil.which("gdbus")
    assert program is not None, "these tests need gdbus"
    what = [f"{PROPERTIES}.PropertiesChanged", f"{LOGIN}.Session", changed, "@as []"]
    subprocess.run(
        [program, "emit", "--session", "-o", SESSION, "-s", *what],
        check=True,
        env={"DBUS_SESSION_BUS_ADDRESS": address},
    )


@pytest.mark.parametrize("changed", ["{'Active': <false>}", "{'LockedHint': <true>, 'IdleHint': <true>}"])
def test_locks_when_the_session_is_no_longer_in_front(
    qtbot: QtBot, session: BusSession, address: str, changed: str
) -> None:
    with qtbot.waitSignal(session.away, timeout=3000):
        change_properties(address, changed)


@pytest.mark.parametrize("changed", ["{'Active': <true>}", "{'LockedHint': <false>}", "{'IdleHint': <true>}"])
def test_other_changes_of_the_session_do_not_lock(
    qtbot: QtBot, session: BusSession, address: str, changed: str
) -> None:
    with qtbot.assertNotEmitted(session.away, wait=200):
        change_properties(address, changed)


@pytest.mark.parametrize(
    ("path", "interface", "name", "arguments"),
    [
        ("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", [False]),
        ("/org/freedesktop/login1/session/_33", f"{LOGIN}.Session", "Lock", []),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [False]),
        (SESSION, f"{LOGIN}.Session", "Unlock", []),
    ],
)
def test_does_not_lock_when(  # noqa: PLR0917 - one row of the table and its fixtures
    qtbot: QtBot,
    session: BusSession,
    desktop: QDBusConnection,
    path: str,
    interface: str,
    name: str,
    arguments: list[object],
) -> None:
    with qtbot.assertNotEmitted(session.away, wait=200):
        say(desktop, path, interface, name, arguments)


def test_hears_nothing_after_it_stopped(qtbot: QtBot, session: BusSession, desktop: QDBusConnection) -> None:
    session.stop()
    with qtbot.assertNotEmitted(session.away, wait=200):
        say(desktop, "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", [True])


def test_a_computer_without_buses_is_none_the_worse(qapp: object) -> None:
    nowhere = QDBusConnection("no such bus")
    BusSession(system=nowhere, session=nowhere, session_id="").stop()


def test_the_watch_passes_on_what_it_hears(qtbot: QtBot) -> None:
    watch = SessionWatch()
    qtbot.waitUntil(lambda: bool(watch.findChildren(BusSession)))
    with qtbot.waitSignal(watch.lock_due):
        watch.findChildren(BusSession)[0].on_lock()
    watch.stop()


@pytest.mark.parametrize(
    ("session_id", "path"), [("2", "_32"), ("c1", "c1"), ("12", "_312"), ("a-b", "a_2db")]
)
def test_session_names_are_written_as_the_login_manager_does(session_id: str, path: str) -> None:
    assert escaped(session_id) == path


@pytest.mark.parametrize(
    ("message", "parameter", "away"),
    [
        (0x02B1, 0x7, True),  # session locked
        (0x02B1, 0x8, False),  # session unlocked
        (0x02B1, 0x2, True),  # another person at the console
        (0x02B1, 0x4, True),  # remote session disconnected
        (0x0218, 0x4, True),  # suspend
        (0x0218, 0x12, False),  # resume
        (0x0100, 0x7, False),  # a key
    ],
)
def test_windows_messages(message: int, parameter: int, *, away: bool) -> None:
    assert windows_session.is_away(message, parameter) is away
