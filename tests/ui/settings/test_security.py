"""The lock of an open journal: its time, its passphrase and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.clock import SystemClock
from app.preferences import IDLE_MINUTES, Preferences
from app.vault.errors import WrongPassphrase
from app.vault.kdf import KdfParams
from app.vault.session import unlock
from tests.ui.conftest import PASSPHRASE
from ui.settings.security import SecuritySettings
from ui.tasks.worker import SynchronousWorker
from ui.widgets.note import Note
from ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look

KNOWN = PASSPHRASE.decode()
NEW = "velvet harbour puzzle seven"


@pytest.fixture
def part(qtbot: QtBot, look: Look, context: AppContext) -> SecuritySettings:
    found = SecuritySettings(
        context=context,
        worker=SynchronousWorker(),
        preferences=Preferences(),
        look=look,
        kdf=KdfParams.floor(),
    )
    qtbot.addWidget(found)
    found.resize(720, 900)
    found.show()
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def press(part: SecuritySettings, text: str) -> None:
    """Press the visible button that says `text`, by keyboard."""
    found = next(each for each in part.findChildren(QPushButton) if each.text() == text and each.isVisible())
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Space)


def type_in(part: SecuritySettings, name: str, text: str) -> None:
    found = next(
        each
        for each in part.findChildren(PassphraseField)
        if each.accessibleName() == name and each.isVisible()
    )
    found.setFocus()
    QTest.keyClicks(found, text)


def said(part: SecuritySettings) -> str:
    return " ".join(note.words() for note in part.findChildren(Note) if note.isVisible())


def words_shown(part: SecuritySettings) -> tuple[str, ...]:
    return tuple(
        found.text()
        for found in part.findChildren(QLabel)
        if found.property("role") == "words-to-copy" and found.text()
    )


def change(part: SecuritySettings, current: str, new: str, again: str) -> None:
    press(part, "Change the passphrase")
    type_in(part, "The passphrase you use now", current)
    type_in(part, "New passphrase", new)
    type_in(part, "The same once more", again)
    press(part, "Change the passphrase")


def test_the_time_is_chosen_and_told(qtbot: QtBot, part: SecuritySettings) -> None:
    with qtbot.waitSignal(part.preferences_changed) as told:
        press(part, "10 minutes")
    assert told.args == [Preferences(idle_minutes=10)]


def test_never_tells_its_consequence(part: SecuritySettings) -> None:
    press(part, "Never")
    consequence = [
        found for found in part.findChildren(QLabel) if "stays open when you walk away" in found.text()
    ]
    assert consequence[0].isVisible()
    press(part, "3 minutes")
    assert not consequence[0].isVisible()


def test_every_time_that_is_offered_can_be_shown(part: SecuritySettings) -> None:
    for minutes in (*IDLE_MINUTES, 0):
        part.show_preferences(Preferences(idle_minutes=minutes))
        checked = [each.property("minutes") for each in part._minutes.buttons() if each.isChecked()]
        assert checked == [minutes]


def test_the_passphrase_is_changed(part: SecuritySettings, context: AppContext, journal_folder: Path) -> None:
    change(part, KNOWN, NEW, NEW)
    assert "The new passphrase opens this journal from now on." in said(part)
    assert "still open with the old one" in said(part)
    context.close()
    unlock(journal_folder, bytearray(NEW.encode()), clock=SystemClock()).close()
    with pytest.raises(WrongPassphrase):
        unlock(journal_folder, bytearray(KNOWN.encode()), clock=SystemClock())


@pytest.mark.parametrize(
    ("current", "new", "again", "words"),
    [
        ("not the one", NEW, NEW, "That passphrase does not open this journal"),
        (KNOWN, "password", "password", "guessed too soon"),
        (KNOWN, NEW, "something else", "The two fields differ."),
        ("", NEW, NEW, "Type the passphrase you use now first."),
    ],
)
def test_what_does_not_fit_is_said_in_place_and_changes_nothing(  # noqa: PLR0917 - one row of the table
    part: SecuritySettings,
    context: AppContext,
    journal_folder: Path,
    current: str,
    new: str,
    again: str,
    words: str,
) -> None:
    change(part, current, new, again)
    assert words in said(part)
    context.close()
    unlock(journal_folder, bytearray(KNOWN.encode()), clock=SystemClock()).close()


def test_leaving_it_as_it_is_empties_the_fields(part: SecuritySettings) -> None:
    press(part, "Change the passphrase")
    type_in(part, "The passphrase you use now", KNOWN)
    press(part, "Leave it as it is")
    assert {field.text() for field in part.findChildren(PassphraseField)} == {""}


def test_the_words_are_shown_to_whoever_knows_the_passphrase(
    part: SecuritySettings, context: AppContext
) -> None:
    press(part, "Show the recovery words")
    type_in(part, "Passphrase", KNOWN)
    press(part, "Show the words")
    assert words_shown(part) == context.vault.recovery_words(bytearray(PASSPHRASE))


def test_the_words_are_shown_to_nobody_else(part: SecuritySettings) -> None:
    press(part, "Show the recovery words")
    type_in(part, "Passphrase", "not the one")
    press(part, "Show the words")
    assert words_shown(part) == ()
    assert "does not open this journal" in said(part)


@pytest.mark.parametrize("way", ["put away", "leave the page"])
def test_the_words_go_away(part: SecuritySettings, way: str) -> None:
    press(part, "Show the recovery words")
    type_in(part, "Passphrase", KNOWN)
    press(part, "Show the words")
    if way == "put away":
        press(part, "Put them away")
    else:
        part.hide()
    assert words_shown(part) == ()


def test_everything_that_can_be_used_has_a_name_and_takes_the_focus(part: SecuritySettings) -> None:
    for found in part.findChildren(QWidget):
        if isinstance(found, (QPushButton, PassphraseField)):
            assert found.accessibleName()
            # In a group of choices, Tab reaches the chosen one and the arrow keys the others.
            in_group = isinstance(found, QPushButton) and found.group() is not None
            assert in_group or found.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert QApplication.activeWindow() is part
