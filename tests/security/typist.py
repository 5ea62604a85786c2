"""A person at the real window, drawn in memory: unlocks it and writes in it with keys."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.clock import SystemClock
from app.preferences import Preferences
from tests.security import shelves
from ui.bootstrap import start
from ui.commands.waiting import wait_until
from ui.shell.program import Program
from ui.writing.page import WritingPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.answering.editor import PageEditor

FOLDERS = (
    "XDG_DATA_HOME",
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
    "XDG_RUNTIME_DIR",
    "TMPDIR",
)

_KEYS_AT_A_TIME = 40
_REST = 1.0
"""Seconds; longer than the page waits after the last key before it saves."""


def settle_in(home: Path) -> None:
    """Let everything this process keeps lie below `home`."""
    for name in FOLDERS:
        folder = home / name.lower()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.environ[name] = str(folder)
    os.environ["HOME"] = str(home)


def sit_down(
    folder: Path, *, restart: Callable[[list[str]], None], passphrase: str = shelves.PASSPHRASE
) -> Program:
    """Start the program on a journal and unlock it with the keyboard."""
    started = start(Preferences(theme="light", reduced_motion=True))
    program = Program(started=started, clock=SystemClock(), restart=restart, journal=folder)
    program.show()
    wait_until(lambda: bool(program.window.findChildren(QLineEdit)))
    field = program.window.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, passphrase)
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: program.session is not None)
    program.window.activateWindow()
    wait_until(program.window.isActiveWindow)
    return program


def begin_page(program: Program) -> WritingPage:
    """Open an empty page with its keys."""
    assert program.session is not None
    wait_until(program.session.shell.isVisible)
    QTest.keyClick(program.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: bool(program.window.findChildren(WritingPage)))
    page = program.window.findChildren(WritingPage)[0]
    wait_until(page.walk.write.page.isVisible)
    return page


class Typing:
    """Types a text key by key, telling after each key how far it got and whether the page says that it is saved.

    Now and then it rests for a moment, as people do, so that the page has time to say so.
    """

    def __init__(
        self, page: WritingPage, text: str, tell: Callable[[str, int, float], None], pause: int
    ) -> None:
        """Begin; `pause` is in milliseconds between two keys."""
        self._page = page
        self._editor: PageEditor = page.walk.write.page
        self._text = text
        self._tell = tell
        self._typed = self._saved = 0
        self._goes_on_at = 0.0
        self._timer = QTimer(interval=pause)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    def stop(self) -> None:
        """Take the hands off the keys."""
        self._timer.stop()

    def _on_time(self) -> None:
        self._tell("alive", self._typed, time.monotonic())
        if self._saved < self._typed and self._page.is_saved():
            self._saved = self._typed
            self._tell("saved", self._typed, time.monotonic())
        if self._typed < len(self._text) and time.monotonic() >= self._goes_on_at:
            QTest.keyClicks(self._editor, self._text[self._typed])
            self._typed += 1
            self._tell("typed", self._typed, time.monotonic())
            if self._typed % _KEYS_AT_A_TIME == 0:
                self._goes_on_at = time.monotonic() + _REST


def run() -> None:
    """Let the window live until the process ends."""
    QApplication.exec()
