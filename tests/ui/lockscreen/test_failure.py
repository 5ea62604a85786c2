"""Every way in which a journal can stay closed has a screen with words of its own, and none of them is a dead end."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from app.clock import SystemClock
from app.vault import errors
from app.vault.session import unlock
from tests.ui.lockscreen.conftest import KNOWN, Door, Doors
from ui.lockscreen.failure import FailureScreen
from ui.lockscreen.unlock import UnlockScreen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.errors import AfterwordError
    from ui.theme.look import Look

DETAILS: dict[str, str | int] = {
    "count": 3,
    "position": 4,
    "first": 1,
    "second": 2,
    "this": "3 November",
    "newest": "18 November",
    "megabytes": 256,
    "check": "version",
}


def _kinds(kind: type[AfterwordError]) -> Iterator[type[AfterwordError]]:
    for each in kind.__subclasses__():
        yield each
        yield from _kinds(each)


KINDS = sorted(
    {kind for kind in _kinds(errors.VaultError) if "title" in vars(kind)}, key=lambda kind: kind.__name__
)


def words_on(screen: FailureScreen) -> tuple[str, ...]:
    return tuple(found.text() for found in screen.findChildren(QLabel))


def actions_on(screen: FailureScreen) -> set[str]:
    return {found.text() for found in screen.findChildren(QPushButton)}


@pytest.mark.parametrize("kind", KINDS)
def test_it_says_what_happened_what_is_safe_and_what_to_do(
    qtbot: QtBot, look: Look, kind: type[AfterwordError]
) -> None:
    screen = FailureScreen(kind(**DETAILS), look=look)
    qtbot.addWidget(screen)
    _, title, meaning, next_step = words_on(screen)
    assert title
    assert meaning.endswith(".")
    assert next_step.endswith(".")
    assert "{" not in f"{title}{meaning}{next_step}"
    assert {"Try again", "Copy technical details", "Close Afterword"} <= actions_on(screen)


def test_no_two_failures_say_the_same(qtbot: QtBot, look: Look) -> None:
    said = set()
    for kind in KINDS:
        screen = FailureScreen(kind(**DETAILS), look=look)
        qtbot.addWidget(screen)
        said.add(words_on(screen)[1:])
    assert len(said) == len(KINDS)


def test_none_offers_to_delete_anything(qtbot: QtBot, look: Look) -> None:
    for kind in KINDS:
        screen = FailureScreen(kind(**DETAILS), look=look)
        qtbot.addWidget(screen)
        said = " ".join((*words_on(screen), *actions_on(screen))).lower()
        assert "delete" not in said
        assert "erase" not in said


def test_only_an_older_copy_can_be_passed_and_only_a_damaged_one_read(qtbot: QtBot, look: Look) -> None:
    passing, reading = set(), set()
    for kind in KINDS:
        screen = FailureScreen(kind(**DETAILS), look=look)
        qtbot.addWidget(screen)
        passing |= {kind.code} if "Continue with this copy" in actions_on(screen) else set()
        reading |= {kind.code} if "Open for reading" in actions_on(screen) else set()
    assert passing == {kind.code for kind in KINDS if issubclass(kind, errors.RolledBack)}
    assert reading == {"entries-corrupt"}


def test_technical_details_hold_a_name_and_nothing_else(qtbot: QtBot, look: Look) -> None:
    screen = FailureScreen(errors.RolledBack(this="3 November", newest="18 November"), look=look)
    qtbot.addWidget(screen)
    next(found for found in screen.findChildren(QPushButton) if "technical" in found.text()).click()
    copied = QGuiApplication.clipboard().text()
    assert copied == screen.technical_details()
    assert "rolled-back" in copied
    assert "November" not in copied
    QGuiApplication.clipboard().setText("")


def test_trying_again_returns_to_the_passphrase(doors: Doors, journal_folder: Path, tmp_path: Path) -> None:
    entries = journal_folder / "journal.db"
    entries.rename(tmp_path / "journal.db")
    door = doors(journal_folder)
    door.screen(FailureScreen)
    (tmp_path / "journal.db").rename(entries)
    door.enter()
    door.screen(UnlockScreen)
    door.type(KNOWN)
    door.enter()
    door.opened()


def test_a_journal_that_is_open_elsewhere_says_so(doors: Doors, journal_folder: Path) -> None:
    elsewhere = unlock(journal_folder, bytearray(KNOWN.encode()), clock=SystemClock())
    screen = doors(journal_folder).screen(FailureScreen)
    assert "This journal is already open" in words_on(screen)
    elsewhere.close()


@pytest.fixture
def older(doors: Doors, journal_folder: Path, tmp_path: Path) -> Door:
    """The gate of a copy that is older than the journal last opened here, its passphrase just typed."""
    copy = tmp_path / "older copy"
    shutil.copytree(journal_folder, copy)
    note = tmp_path / "last-seen.json"
    for _ in range(2):
        unlock(journal_folder, bytearray(KNOWN.encode()), clock=SystemClock(), last_seen=note).close()
    door = doors(copy)
    door.screen(UnlockScreen)
    door.type(KNOWN)
    door.enter()
    door.screen(FailureScreen)
    return door


def test_an_older_copy_is_opened_only_on_purpose(older: Door) -> None:
    assert "This copy is older than the one last opened here" in words_on(older.screen(FailureScreen))
    assert not older.vaults
    older.tab_to("Continue with this copy")
    older.enter()
    assert older.opened().folder.name == "older copy"


def test_leaving_an_older_copy_forgets_what_was_typed(older: Door) -> None:
    opening = older.gate._opening
    assert opening is not None
    older.enter()
    older.screen(UnlockScreen)
    assert set(opening.secret) == {0}
    assert older.gate._opening is None


def test_moments_are_told_as_days_and_times(look: Look, qtbot: QtBot) -> None:
    error = errors.RolledBack(this="2026-11-03T21:10:44+00:00", newest="2026-11-18T07:02:01+00:00")
    screen = FailureScreen(error, look=look)
    qtbot.addWidget(screen)
    shown = " ".join(each.text() for each in screen.findChildren(QLabel))
    assert "Tuesday 3 November 2026 at" in shown
    assert "Wednesday 18 November 2026 at" in shown
    assert "T21" not in shown
