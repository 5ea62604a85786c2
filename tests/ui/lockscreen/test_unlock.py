"""Unlocking with the keyboard alone: right, wrong, wrong again, and what is left behind afterwards."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton

from app.clock import SystemClock
from app.vault.errors import WrongPassphrase
from app.vault.session import unlock
from tests.ui.lockscreen.conftest import KNOWN, WAIT, Door, Doors
from ui.lockscreen.failure import FailureScreen
from ui.lockscreen.other import OtherScreen
from ui.lockscreen.unlock import UnlockScreen
from ui.widgets.note import Note
from ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look


def field_of(screen: UnlockScreen) -> PassphraseField:
    found = screen.findChild(PassphraseField)
    assert isinstance(found, PassphraseField)
    return found


def said(screen: UnlockScreen) -> str:
    return " ".join(note.words() for note in screen.findChildren(Note) if note.words())


def state(screen: UnlockScreen) -> str:
    return " ".join(
        found.text() for found in screen.findChildren(QLabel) if found.property("role") == "small"
    )


def button(screen: UnlockScreen, text: str) -> QPushButton:
    return next(found for found in screen.findChildren(QPushButton) if found.text() == text)


def try_wrong(door: Door) -> UnlockScreen:
    screen = door.screen(UnlockScreen)
    door.type("not the one")
    door.enter()
    door.qtbot.waitUntil(lambda: "does not open" in said(screen), timeout=WAIT)
    return screen


def test_the_cursor_waits_in_the_field(door: Door) -> None:
    assert door.focus() is field_of(door.screen(UnlockScreen))


def test_the_passphrase_opens_the_journal(door: Door, journal_folder: Path) -> None:
    door.type(KNOWN)
    door.enter()
    assert door.opened().folder == journal_folder


def test_while_the_key_is_derived_it_says_so_and_the_window_lives(door: Door) -> None:
    screen = door.screen(UnlockScreen)
    door.type(KNOWN)
    door.enter()
    assert "Opening your journal…" in state(screen)
    assert not field_of(screen).isEnabled()
    door.opened()


def test_after_an_unexpected_stop_it_says_why_opening_takes_longer(
    doors: Doors, journal_folder: Path, tmp_path: Path
) -> None:
    vault = unlock(journal_folder, bytearray(KNOWN.encode()), clock=SystemClock())
    with vault.guard:
        vault.connection.execute("PRAGMA user_version = 1")
        interrupted = shutil.copytree(journal_folder, tmp_path / "interrupted")
    vault.close()
    door = doors(interrupted)
    door.type(KNOWN)
    door.enter()
    assert "everything is checked first" in state(door.screen(UnlockScreen))
    assert "closed-unexpectedly" in [each.code for each in door.opened().notices]


def test_nothing_typed_is_said_quietly(door: Door) -> None:
    door.enter()
    assert "Type your passphrase first." in state(door.screen(UnlockScreen))


def test_a_wrong_passphrase_is_said_in_place_selected_and_hidden(door: Door) -> None:
    screen = try_wrong(door)
    field = field_of(screen)
    assert said(screen).startswith("That passphrase does not open this journal")
    assert len(field.selectedText()) == len(field.displayText()) == len("not the one")
    assert not field.is_shown()
    assert not button(field, "Show").isEnabled()  # type: ignore[arg-type] # any widget has children
    door.type(KNOWN)
    assert button(field, "Show").isEnabled()  # type: ignore[arg-type] # as above
    door.enter()
    door.opened()


def test_after_five_tries_it_waits_longer_each_time_and_never_longer_than_ten_seconds(
    qtbot: QtBot, look: Look
) -> None:
    screen = UnlockScreen(look=look)
    qtbot.addWidget(screen)
    waits = []
    for _ in range(18):
        screen.show_wrong(WrongPassphrase())
        waits.append(screen._wait)
        while screen._wait:
            assert not button(screen, "Unlock").isEnabled()
            screen._on_second()
        assert button(screen, "Unlock").isEnabled()
    assert waits == [0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10, 10]


def test_while_it_waits_enter_does_nothing_and_the_seconds_are_counted(qtbot: QtBot, look: Look) -> None:
    screen = UnlockScreen(look=look)
    qtbot.addWidget(screen)
    for _ in range(6):
        screen.show_wrong(WrongPassphrase())
    assert "You can try again in 2 seconds." in state(screen)
    field_of(screen).setText("anything")
    with qtbot.assertNotEmitted(screen.passphrase_given):
        screen._on_submit()
    screen._on_second()
    assert "You can try again in one second." in state(screen)


@pytest.mark.parametrize(("typed", "on"), [("A", True), ("a", False)])
def test_caps_lock_is_told_by_the_letters(door: Door, typed: str, *, on: bool) -> None:
    screen = door.screen(UnlockScreen)
    # A capital that arrives without Shift.
    door.press(Qt.Key.Key_A) if typed == "a" else _capital_without_shift(door)
    assert ("Caps Lock is on." in said(screen)) is on


def _capital_without_shift(door: Door) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A")
    QCoreApplication.sendEvent(door.focus(), event)


def test_the_demonstration_says_its_passphrase(doors: Doors, journal_folder: Path) -> None:
    screen = doors(journal_folder, demo_passphrase=KNOWN).screen(UnlockScreen)
    assert KNOWN in said(screen)


def test_a_folder_in_trouble_is_found_without_a_passphrase(doors: Doors, journal_folder: Path) -> None:
    (journal_folder / "journal.db").unlink()
    screen = doors(journal_folder).screen(FailureScreen)
    assert "The entries file is missing" in [found.text() for found in screen.findChildren(QLabel)]


def test_another_journal_can_be_opened(door: Door, tmp_path: Path) -> None:
    door.tab_to("Open another journal")
    door.enter()
    door.screen(OtherScreen)
    door.type(str(tmp_path))
    door.enter()
    note = door.screen(OtherScreen).findChild(Note)
    assert isinstance(note, Note)
    assert note.words().startswith("There is no journal in that folder.")
    door.tab_to("Back")
    door.enter()
    door.screen(UnlockScreen)


def test_nothing_typed_is_left_after_opening(door: Door) -> None:
    field = field_of(door.screen(UnlockScreen))
    door.type(KNOWN)
    door.enter()
    door.opened()
    assert field.text() == ""
    assert KNOWN not in _everything_accessible(door.window)


def test_what_is_typed_is_not_in_the_accessibility_tree(door: Door) -> None:
    door.type(KNOWN)
    assert KNOWN not in _everything_accessible(door.window)


def _everything_accessible(root: QObject) -> str:
    found: list[str] = []
    # Untyped, because what has nothing to say answers None, whatever the type information promises.
    waiting: list[Any] = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        each = waiting.pop()
        found += [each.text(kind) for kind in QAccessible.Text if kind is not QAccessible.Text.UserText]
        text = each.textInterface()
        if text is not None:
            found.append(text.text(0, text.characterCount()))
        waiting += [each.child(index) for index in range(each.childCount()) if each.child(index) is not None]
    return "\n".join(found)
