"""A gate in a window, worked by keys alone, with real journals and the cheapest key derivation that is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.clock import SystemClock
from app.vault.kdf import KdfParams
from tests.ui.conftest import PASSPHRASE
from ui.lockscreen.gate import Gate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.vault.session import Vault
    from ui.lockscreen.screen import Screen
    from ui.theme.look import Look

S = TypeVar("S", bound="Screen")
WAIT = 20_000
KNOWN = PASSPHRASE.decode()


class Door:
    """A gate as a person meets it."""

    def __init__(self, gate: Gate, window: QMainWindow, qtbot: QtBot) -> None:
        self.gate = gate
        self.window = window
        self.qtbot = qtbot
        self.vaults: list[Vault] = []
        self.folders: list[Path] = []
        gate.opened.connect(self._on_opened)
        gate.folder_chosen.connect(self._on_folder_chosen)

    def _on_opened(self, vault: Vault) -> None:
        self.vaults.append(vault)

    def _on_folder_chosen(self, folder: Path) -> None:
        self.folders.append(folder)

    def screen(self, kind: type[S]) -> S:
        """Return the screen shown, which is of `kind`, waiting for it."""
        self.qtbot.waitUntil(lambda: isinstance(self.gate.screen_shown, kind), timeout=WAIT)
        found = self.gate.screen_shown
        assert isinstance(found, kind)
        return found

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, modifiers)

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus(), text)

    def tab_to(self, name: str) -> None:
        """Press Tab until the widget called `name` has the focus."""
        for _ in range(40):
            if self.focus().accessibleName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab never reaches {name!r}")

    def opened(self) -> Vault:
        self.qtbot.waitUntil(lambda: bool(self.vaults), timeout=WAIT)
        return self.vaults[-1]


class Doors:
    """Makes gates and takes them down again."""

    def __init__(self, qtbot: QtBot, look: Look, last_seen: Path) -> None:
        self._qtbot = qtbot
        self._look = look
        self._last_seen = last_seen
        self._made: list[Door] = []

    def __call__(self, folder: Path, *, demo_passphrase: str = "") -> Door:
        gate = Gate(
            folder=folder,
            clock=SystemClock(),
            look=self._look,
            idle_minutes=3,
            last_seen=self._last_seen,
            demo_passphrase=demo_passphrase,
            kdf=KdfParams.floor(),
        )
        window = QMainWindow()
        self._qtbot.addWidget(window)
        window.resize(1024, 640)
        window.setCentralWidget(gate)
        window.show()
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)
        self._made.append(Door(gate, window, self._qtbot))
        return self._made[-1]

    def close(self) -> None:
        for door in self._made:
            door.gate.close_down()
            for vault in door.vaults:
                vault.close()


@pytest.fixture
def doors(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Doors]:
    found = Doors(qtbot, look, tmp_path / "last-seen.json")
    yield found
    found.close()


@pytest.fixture
def door(doors: Doors, journal_folder: Path) -> Door:
    """The gate of a journal that opens with KNOWN."""
    return doors(journal_folder)
