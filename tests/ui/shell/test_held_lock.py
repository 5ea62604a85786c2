"""A disk that takes no more neither loses the last words nor leaves them on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.clock import SystemClock
from app.context import VaultTransactions, open_journal
from app.preferences import Preferences
from app.vault.errors import DiskFull
from app.vault.session import unlock
from models.domain.entry import EntryFilter
from tests.ui.conftest import PASSPHRASE
from ui.answering.editor import PageEditor
from ui.bootstrap import Started
from ui.shell.held_lock import HeldLock
from ui.shell.program import Program
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look

WORDS = "the last heron of the shift"


class Running:
    """The program with a page open on it, and what it did about restarting."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.restarts: list[list[str]] = []

    @property
    def held(self) -> HeldLock:
        return self.program.window.findChildren(HeldLock)[0]

    def button(self, words: str) -> QPushButton:
        return next(each for each in self.held.findChildren(QPushButton) if each.text() == words)


@pytest.fixture
def running(qtbot: QtBot, qapp: QApplication, look: Look, journal_folder: Path) -> Running:
    restarts: list[list[str]] = []
    program = Program(
        started=Started(qapp, look, Preferences()),
        clock=SystemClock(),
        restart=restarts.append,
        journal=journal_folder,
    )
    qtbot.addWidget(program.window)
    program.show()
    field = program.window.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, PASSPHRASE.decode())
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.session is not None, timeout=20_000)
    assert program.session is not None
    program.session.shell.go(Place(PageName.WRITING, worksheet="page"))
    qtbot.waitUntil(lambda: bool(visible_editors(program)))
    QTest.keyClicks(visible_editors(program)[0], WORDS)
    found = Running(program)
    found.restarts = restarts
    return found


def visible_editors(program: Program) -> list[PageEditor]:
    return [each for each in program.window.findChildren(PageEditor) if each.isVisible()]


def refuse(*_arguments: object, **_keywords: object) -> None:
    raise DiskFull


def test_locking_waits_behind_a_blank_page_until_the_disk_takes_the_words(
    running: Running, monkeypatch: pytest.MonkeyPatch, journal_folder: Path
) -> None:
    with monkeypatch.context() as full:
        full.setattr(VaultTransactions, "write", refuse)
        running.program.lock()
        assert running.restarts == []
        assert running.held.isVisible()
        assert visible_editors(running.program) == []
        running.button("Try again").click()
        assert running.restarts == []
    running.button("Try again").click()
    assert running.restarts == [["--journal", str(journal_folder)]]
    assert found_in(journal_folder) == 1


def test_a_person_may_decide_to_let_the_words_go(
    running: Running, monkeypatch: pytest.MonkeyPatch, journal_folder: Path
) -> None:
    monkeypatch.setattr(VaultTransactions, "write", refuse)
    running.program.lock()
    running.button("Go on without them").click()
    assert len(running.restarts) == 1
    assert found_in(journal_folder) == 0


def test_closing_waits_in_the_same_way(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as full:
        full.setattr(VaultTransactions, "write", refuse)
        running.program.window.close()
        assert running.program.window.isVisible()
    running.button("Try again").click()
    assert not running.program.window.isVisible()
    assert running.restarts == []


def found_in(folder: Path) -> int:
    """Return how many entries hold the last words, as a fresh start finds them."""
    context = open_journal(unlock(folder, bytearray(PASSPHRASE), clock=SystemClock()), clock=SystemClock())
    try:
        return len(context.journal.search(WORDS, EntryFilter(), limit=5))
    finally:
        context.close()
