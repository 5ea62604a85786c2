"""From each damage a person gets back to their entries at the gate, by keyboard, and nothing of before is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton

from app.clock import SystemClock
from app.context import open_journal
from app.safekeeping.backups import Backups
from app.vault.session import unlock
from tests.security import shelves
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from tests.ui.lockscreen.conftest import KNOWN, WAIT, Door, Doors
from ui.dialogs.scripted import ScriptedDialogs
from ui.lockscreen.failure import FailureScreen
from ui.lockscreen.mend import MendScreen
from ui.lockscreen.mending import MendingFlow
from ui.lockscreen.unlock import UnlockScreen
from ui.tasks.worker import SynchronousWorker
from ui.widgets.note import Note
from ui.widgets.word_grid import WordGrid

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look


@pytest.fixture
def backed_up(journal_folder: Path) -> Path:
    """A journal with a page in it, a backup beside it, and a page written since."""
    clock = SystemClock()
    context = open_journal(unlock(journal_folder, bytearray(KNOWN.encode()), clock=clock), clock=clock)
    for title in ("before", "since"):
        draft = context.journal.new_draft(shelves.PAGE, shelves.LABELS, title)
        context.journal.save(draft.with_answers({"text": "words " * 500}))
        if title == "before":
            Backups(vault=context.vault, transactions=context.transactions, clock=clock).make()
    context.close()
    return journal_folder


def titles(door: Door) -> set[str]:
    vault = door.opened()
    return {title for (title,) in vault.connection.execute("SELECT title FROM entry")}


def said(door: Door) -> str:
    return " ".join(each.text() for each in door.gate.screen_shown.findChildren(QLabel) if each.isVisible())


def choose(door: Door, way: str) -> MendScreen:
    door.screen(FailureScreen)
    door.tab_to(way)
    door.enter()
    return door.screen(MendScreen)


def unlock_after(door: Door, way: str) -> set[str]:
    door.qtbot.waitUntil(lambda: door.focus().accessibleName() == way, timeout=WAIT)
    door.enter()
    door.screen(UnlockScreen)
    door.type(KNOWN)
    door.enter()
    return titles(door)


def test_a_backup_takes_the_place_of_entries_that_are_gone(doors: Doors, backed_up: Path) -> None:
    (backed_up / "journal.db").write_bytes(b"")
    door = doors(backed_up)
    screen = choose(door, "Restore a backup")
    door.qtbot.waitUntil(lambda: bool(screen.findChildren(QRadioButton)), timeout=WAIT)
    door.tab_to("The passphrase you used when the backup was made")
    door.type(KNOWN)
    door.enter()
    assert unlock_after(door, "Unlock the journal") == {"before"}
    assert len(list((backed_up / "quarantine").iterdir())) == 1


def test_the_key_file_comes_back_and_nothing_is_missing(doors: Doors, backed_up: Path) -> None:
    for name in ("vault.hdr", "vault.hdr.bak"):
        (backed_up / name).unlink()
    door = doors(backed_up)
    choose(door, "Bring back the key file")
    door.tab_to("The passphrase you used when the backup was made")
    door.type(KNOWN)
    door.enter()
    assert unlock_after(door, "Unlock the journal") == {"before", "since"}


def test_what_can_be_read_is_rescued(doors: Doors, backed_up: Path) -> None:
    with (backed_up / "journal.db").open("r+b") as file:
        file.seek(500)
        file.write(bytes(100))
    door = doors(backed_up)
    door.screen(UnlockScreen)
    door.type(KNOWN)
    door.enter()
    screen = choose(door, "Rescue what can be read")
    door.tab_to("The passphrase you use now")
    door.type(KNOWN)
    door.enter()
    door.qtbot.waitUntil(lambda: "Entries rescued: 2" in said(door), timeout=WAIT)
    assert "quarantine" in said(door)
    assert screen is door.gate.screen_shown
    assert unlock_after(door, "Unlock the journal") == {"before", "since"}


def test_a_wrong_passphrase_is_said_in_place(doors: Doors, backed_up: Path) -> None:
    (backed_up / "journal.db").unlink()
    door = doors(backed_up)
    screen = choose(door, "Restore a backup")
    door.qtbot.waitUntil(lambda: bool(screen.findChildren(QRadioButton)), timeout=WAIT)
    door.tab_to("The passphrase you used when the backup was made")
    door.type("not this one")
    door.enter()
    door.qtbot.waitUntil(
        lambda: any("does not open" in note.words() for note in screen.findChildren(Note)), timeout=WAIT
    )
    assert not (backed_up / "quarantine").exists()
    assert not (backed_up / "journal.db").exists()
    door.type(KNOWN)
    door.enter()
    assert unlock_after(door, "Unlock the journal") == {"before"}


def test_a_backup_elsewhere_is_named_by_its_file(doors: Doors, backed_up: Path, tmp_path: Path) -> None:
    (backup,) = (backed_up / "backups").iterdir()
    moved = tmp_path / backup.name
    backup.rename(moved)
    (backed_up / "journal.db").unlink()
    door = doors(backed_up)
    screen = choose(door, "Restore a backup")
    door.qtbot.waitUntil(lambda: "No backup lies with this journal." in said(door), timeout=WAIT)
    door.tab_to("File of the backup")
    door.enter()
    assert "type the full path" in " ".join(note.words() for note in screen.findChildren(Note))
    door.type(str(moved))
    door.tab_to("The passphrase you used when the backup was made")
    door.type(KNOWN)
    door.enter()
    assert unlock_after(door, "Unlock the journal") == {"before"}


def test_everything_can_be_left_as_it_is(doors: Doors, backed_up: Path) -> None:
    (backed_up / "journal.db").unlink()
    door = doors(backed_up)
    choose(door, "Restore a backup")
    door.tab_to("Leave everything as it is")
    door.enter()
    door.screen(FailureScreen)
    assert not (backed_up / "quarantine").exists()


@pytest.mark.parametrize("way", ["restore", "key-file", "rescue"])
def test_everything_has_a_name_and_is_reached_by_tab(doors: Doors, backed_up: Path, way: str) -> None:
    door = doors(backed_up)
    door.screen(UnlockScreen)
    door.gate._on_mending_wanted(way)
    screen = door.screen(MendScreen)
    if way == "restore":
        door.qtbot.waitUntil(lambda: bool(screen.findChildren(QRadioButton)), timeout=WAIT)
    assert not nameless(screen)
    assert focusable(screen) <= reached_by_tab(screen)


def test_the_words_can_be_used_instead(doors: Doors, backed_up: Path) -> None:
    door = doors(backed_up)
    door.screen(UnlockScreen)
    door.gate._on_mending_wanted("rescue")
    screen = door.screen(MendScreen)
    door.tab_to("Use the recovery words instead")
    door.press(Qt.Key.Key_Space)
    (grid,) = screen.findChildren(WordGrid)
    assert grid.isVisible()
    door.tab_to("Use the passphrase instead")
    door.press(Qt.Key.Key_Space)
    assert not grid.isVisible()


def test_the_file_of_a_backup_can_be_picked(qtbot: QtBot, look: Look, backed_up: Path) -> None:
    backup = next((backed_up / "backups").iterdir())
    dialogs = ScriptedDialogs(paths=[backup])
    parent = QObject()
    flow = MendingFlow(
        "restore",
        folder=backed_up,
        clock=SystemClock(),
        last_seen=backed_up / "last-seen",
        look=look,
        worker=SynchronousWorker(),
        parent=parent,
        dialogs=dialogs,
    )
    with qtbot.waitSignal(flow.shown) as shown:
        flow.begin()
    screen = shown.args[0]
    qtbot.addWidget(screen)
    next(each for each in screen.findChildren(QPushButton) if each.text() == "Choose a file").click()
    assert str(backup) in {each.text() for each in screen.findChildren(QLineEdit)}
    assert len(dialogs.picks) == 1
