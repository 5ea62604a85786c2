"""The backups in the settings: made, proven and restored by keyboard, with every outcome said in place."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from app.safekeeping.backups import Backups
from app.vault.backups import never
from app.vault.errors import WrongPassphrase
from app.vault.kdf import KdfParams
from app.vault.session import unlock
from tests.models.journals import FakeClock
from tests.security import shelves
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from tests.ui.conftest import PASSPHRASE
from tests.ui.journals import at_evening
from ui.tasks.worker import SynchronousWorker
from ui.transfer.backups_part import BackupsPart
from ui.transfer.places_part import PlacesPart
from ui.widgets.folder_field import FolderField
from ui.widgets.note import Note
from ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look

KNOWN = PASSPHRASE.decode()


class Shown:
    """A part on the screen, worked by keys."""

    def __init__(self, part: QWidget, qtbot: QtBot) -> None:
        self.part = part
        self.qtbot = qtbot
        qtbot.addWidget(part)
        part.resize(720, 900)
        part.show()
        part.activateWindow()
        qtbot.waitUntil(part.isActiveWindow)

    def buttons(self, name: str) -> list[QPushButton]:
        found = self.part.findChildren(QPushButton)
        return [each for each in found if each.accessibleName().startswith(name) and each.isVisible()]

    def press(self, name: str) -> None:
        button = self.buttons(name)[0]
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def type(self, kind: type[PassphraseField] | type[FolderField], text: str) -> None:
        field = next(each for each in self.part.findChildren(kind) if each.isVisible())
        target = field if isinstance(field, PassphraseField) else field._line
        target.setFocus()
        QTest.keyClicks(target, text)

    def said(self) -> str:
        return " ".join(
            each.text() for each in self.part.findChildren(QLabel) if each.isVisible() and each.text()
        )

    def notes(self) -> str:
        return " ".join(note.words() for note in self.part.findChildren(Note) if note.isVisible())


@pytest.fixture
def open_context(context: AppContext) -> AppContext:
    found = at_evening(context)
    draft = found.journal.new_draft(shelves.PAGE, shelves.LABELS, "a page")
    found.journal.save(draft.with_answers({"text": "words"}))
    return found


@pytest.fixture
def backups(open_context: AppContext) -> Backups:
    return Backups(vault=open_context.vault, transactions=open_context.transactions, clock=open_context.clock)


@pytest.fixture
def shown(qtbot: QtBot, look: Look, open_context: AppContext, backups: Backups, tmp_path: Path) -> Shown:
    part = BackupsPart(
        context=open_context,
        backups=backups,
        worker=SynchronousWorker(),
        look=look,
        last_seen=tmp_path / "last-seen.json",
        check=never,
    )
    return Shown(part, qtbot)


@pytest.fixture
def places(qtbot: QtBot, look: Look, open_context: AppContext, backups: Backups) -> Shown:
    part = PlacesPart(
        context=open_context,
        backups=backups,
        worker=SynchronousWorker(),
        look=look,
        check=never,
        kdf=KdfParams.floor(),
    )
    return Shown(part, qtbot)


def test_a_backup_is_made_and_listed(shown: Shown, backups: Backups) -> None:
    assert "There is no backup yet." in shown.said()
    shown.press("Make a backup now")
    (made,) = backups.overview().backups
    assert made.kind == "hand"
    assert "holds 1 entry" in shown.said()
    assert "It opens with your present passphrase." in shown.said()


def test_a_backup_is_proven_on_trial(shown: Shown) -> None:
    shown.press("Make a backup now")
    shown.press("Test")
    assert "Restored on trial just now: it is sound, and 1 entry could be read." in shown.said()


def test_a_damaged_backup_says_so(shown: Shown, backups: Backups) -> None:
    shown.press("Make a backup now")
    (made,) = backups.overview().backups
    data = bytearray(made.path.read_bytes())
    data[-20_000] ^= 1
    made.path.write_bytes(data)
    shown.press("Test")
    assert "This backup is damaged" in shown.notes()


def test_restoring_compares_and_asks_before_it_decides(
    shown: Shown, open_context: AppContext, qtbot: QtBot
) -> None:
    shown.press("Make a backup now")
    draft = open_context.journal.new_draft(shelves.PAGE, shelves.LABELS, "since")
    open_context.journal.save(draft.with_answers({"text": "later"}))
    shown.press("Restore the backup")
    shown.type(PassphraseField, KNOWN)
    shown.press("Build it and compare")
    assert "The journal has 2 entries now; the backup holds 1 entry." in shown.notes()
    assert "One entry is not in the backup" in shown.notes()
    with qtbot.waitSignal(shown.part.restored):  # type: ignore[attr-defined] # a BackupsPart
        shown.press("Restore it and lock")
    folder = open_context.vault.folder
    open_context.close()
    with unlock(folder, bytearray(PASSPHRASE), clock=FakeClock()) as vault:
        assert vault.connection.execute("SELECT title FROM entry").fetchall() == [("a page",)]


def test_restoring_can_be_left(shown: Shown, open_context: AppContext) -> None:
    shown.press("Make a backup now")
    shown.press("Restore the backup")
    shown.type(PassphraseField, KNOWN)
    shown.press("Build it and compare")
    shown.press("Leave everything as it is")
    assert not list(open_context.vault.folder.glob(".rebuilt-*"))
    assert not (open_context.vault.folder / "vault.exchange").exists()


def test_a_wrong_passphrase_changes_nothing(shown: Shown, open_context: AppContext) -> None:
    shown.press("Make a backup now")
    shown.press("Restore the backup")
    shown.type(PassphraseField, "not this one")
    shown.press("Build it and compare")
    assert "does not open" in shown.notes()
    assert not list(open_context.vault.folder.glob(".rebuilt-*"))


def test_a_backup_from_a_file(shown: Shown, backups: Backups, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = backups.make(to=stick)
    shown.press("Restore from a file")
    shown.type(FolderField, str(made.path) + "x")
    QTest.keyClick(shown.part.focusWidget(), Qt.Key.Key_Return)
    assert "There is no such file." in shown.notes()
    QTest.keyClick(shown.part.focusWidget(), Qt.Key.Key_End)
    QTest.keyClick(shown.part.focusWidget(), Qt.Key.Key_Backspace)
    QTest.keyClick(shown.part.focusWidget(), Qt.Key.Key_Return)
    shown.type(PassphraseField, KNOWN)
    shown.press("Build it and compare")
    assert "Nothing is in the backup alone." in shown.notes()


def test_another_folder_is_chosen_and_missed_when_it_is_gone(
    shown: Shown, backups: Backups, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shown.press("Choose another folder")
    shown.type(FolderField, str(stick))
    shown.press("Use this folder")
    assert backups.folder() == stick
    assert str(stick) in shown.said()
    shutil.rmtree(stick)
    shown.part.look_again()  # type: ignore[attr-defined] # a BackupsPart
    assert "That folder is not there now" in shown.said()
    shown.press("Keep them beside the journal")
    assert "That folder is not there now" not in shown.said()


def test_long_lists_are_folded(shown: Shown, backups: Backups, open_context: AppContext) -> None:
    clock = open_context.clock
    assert isinstance(clock, FakeClock)
    for _ in range(7):
        backups.make()
        clock.advance(hours=1)
    shown.part.look_again()  # type: ignore[attr-defined] # a BackupsPart
    assert len(shown.buttons("Test")) == 5
    shown.press("Show all of them")
    assert len(shown.buttons("Test")) == 7


def test_the_places_are_named(places: Shown, open_context: AppContext, backups: Backups) -> None:
    backups.make()
    places.part.hide()
    places.part.show()
    assert str(open_context.vault.folder) in places.said()
    assert str(open_context.vault.folder / "backups") in places.said()
    assert "Encrypted." in places.said()


def test_the_journal_is_moved(places: Shown, open_context: AppContext, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "there" / "journal"
    places.press("Move the journal")
    places.type(FolderField, str(target))
    with qtbot.waitSignal(places.part.moved) as moved:  # type: ignore[attr-defined] # a PlacesPart
        places.press("Do it and lock")
    assert moved.args == [target]
    open_context.close()
    with unlock(target, bytearray(PASSPHRASE), clock=FakeClock()) as vault:
        assert vault.connection.execute("SELECT count(*) FROM entry").fetchone() == (1,)


def test_the_journal_is_made_smaller(places: Shown, qtbot: QtBot, open_context: AppContext) -> None:
    places.press("Give room back")
    with qtbot.waitSignal(places.part.rebuilt):  # type: ignore[attr-defined] # a PlacesPart
        places.press("Do it and lock")
    assert (open_context.vault.folder / "vault.exchange").exists()


def test_new_keys_are_made_once_the_words_are_on_paper(
    places: Shown, qtbot: QtBot, open_context: AppContext
) -> None:
    new = "three patient otters rowing home"
    places.press("Make new keys")
    assert not places.buttons("Make new keys and lock")[0].isEnabled()
    words = [
        each.text() for each in places.part.findChildren(QLabel) if each.property("role") == "words-to-copy"
    ]
    fields = [each for each in places.part.findChildren(PassphraseField) if each.isVisible()]
    for field, text in zip(fields, (KNOWN, new, new), strict=True):
        field.setFocus()
        QTest.keyClicks(field, text)
    (copied,) = places.part.findChildren(QCheckBox)
    QTest.keyClick(copied, Qt.Key.Key_Space)
    with qtbot.waitSignal(places.part.rebuilt):  # type: ignore[attr-defined] # a PlacesPart
        places.press("Make new keys and lock")
    open_context.close()
    folder = open_context.vault.folder
    with unlock(folder, bytearray(new.encode()), clock=FakeClock()) as vault:
        assert vault.connection.execute("SELECT title FROM entry").fetchall() == [("a page",)]
        assert list(vault.recovery_words(bytearray(new.encode()))) == words
    with pytest.raises(WrongPassphrase):
        unlock(folder, bytearray(PASSPHRASE), clock=FakeClock())


def test_a_place_that_is_taken_says_so(places: Shown, open_context: AppContext) -> None:
    places.press("Move the journal")
    places.type(FolderField, str(open_context.vault.folder))
    places.press("Do it and lock")
    assert "There is already a journal in this folder" in places.notes()
    draft = open_context.journal.new_draft(shelves.PAGE, shelves.LABELS, "still")
    open_context.journal.save(draft.with_answers({"text": "writable"}))


@pytest.mark.parametrize("part", ["shown", "places"])
def test_everything_has_a_name_and_is_reached_by_tab(
    part: str, request: pytest.FixtureRequest, backups: Backups
) -> None:
    backups.make()
    found: Shown = request.getfixturevalue(part)
    if part == "shown":
        found.press("Restore the backup")
        found.press("Choose another folder")
    else:
        found.press("Move the journal")
        found.press("Make new keys")
    assert not nameless(found.part)
    assert focusable(found.part) <= reached_by_tab(found.part)
