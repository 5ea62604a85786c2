"""The fifteen words open a journal whose passphrase is lost, forgive one slip, and lead to a new passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.clock import SystemClock
from app.vault.errors import WrongPassphrase
from app.vault.recovery import RecoverySecret, word_list
from app.vault.session import unlock
from tests.ui.lockscreen.conftest import KNOWN, WAIT, Door
from ui.lockscreen.recover import RecoverScreen
from ui.lockscreen.renew import RenewScreen
from ui.lockscreen.unlock import UnlockScreen
from ui.widgets.note import Note
from ui.widgets.word_grid import WordGrid

if TYPE_CHECKING:
    from pathlib import Path

NEW = "velvet harbour puzzle seven"


@pytest.fixture
def words(journal_folder: Path) -> tuple[str, ...]:
    vault = unlock(journal_folder, bytearray(KNOWN.encode()), clock=SystemClock())
    found = vault.recovery_words(bytearray(KNOWN.encode()))
    vault.close()
    return found


@pytest.fixture
def asking(words: tuple[str, ...], door: Door) -> Door:
    """The gate, asking for the words."""
    del words  # read before the gate looks at the folder
    door.screen(UnlockScreen)
    door.tab_to("Use recovery words")
    door.enter()
    door.screen(RecoverScreen)
    return door


def said(door: Door) -> str:
    return " ".join(note.words() for note in door.gate.screen_shown.findChildren(Note) if note.words())


def type_words(door: Door, words: tuple[str, ...]) -> None:
    for word in words:
        door.type(word)
        door.press(Qt.Key.Key_Space)


def grid_of(door: Door) -> WordGrid:
    found = door.screen(RecoverScreen).findChild(WordGrid)
    assert isinstance(found, WordGrid)
    return found


def renew(door: Door) -> None:
    door.screen(RenewScreen)
    door.type(NEW)
    door.enter()
    door.type(NEW)
    door.enter()


def opens(folder: Path, passphrase: str) -> bool:
    try:
        unlock(folder, bytearray(passphrase.encode()), clock=SystemClock()).close()
    except WrongPassphrase:
        return False
    return True


def test_by_keyboard_alone_with_four_letters_a_word(
    asking: Door, words: tuple[str, ...], journal_folder: Path
) -> None:
    type_words(asking, tuple(word[:4] for word in words))
    renew(asking)
    asking.opened().close()
    assert opens(journal_folder, NEW)
    assert not opens(journal_folder, KNOWN)


def test_a_pasted_list_fills_every_field(asking: Door, words: tuple[str, ...]) -> None:
    numbered = "\n".join(f"{place}. {word.upper()}" for place, word in enumerate(words, start=1))
    QApplication.clipboard().setText(numbered)
    asking.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert tuple(word.lower() for word in grid_of(asking).words()) == words
    QApplication.clipboard().setText("")


def test_typing_on_after_four_letters_loses_nothing(asking: Door) -> None:
    asking.type("aban")
    assert grid_of(asking).words()[0] == "abandon"
    asking.type("don")
    assert grid_of(asking).words()[0] == "abandon"


def test_one_wrong_word_is_found_and_the_right_one_offered(asking: Door, words: tuple[str, ...]) -> None:
    type_words(asking, (*words[:6], "zzzz", *words[7:]))
    assert said(asking).startswith("Word 7 differs from your sheet")
    assert f"“{words[6]}”" in said(asking)
    offer = next(
        found
        for found in asking.gate.screen_shown.findChildren(QPushButton)
        if found.text() == f"Use “{words[6]}”"
    )
    assert asking.focus() is offer
    asking.enter()
    asking.screen(RenewScreen)


def test_the_offer_goes_when_a_word_is_changed(asking: Door, words: tuple[str, ...]) -> None:
    type_words(asking, (*words[:6], "zzzz", *words[7:]))
    asking.tab_to("Word 1")
    asking.type("x")
    assert said(asking) == ""


def test_missing_words_are_counted(asking: Door, words: tuple[str, ...]) -> None:
    type_words(asking, words[:3])
    asking.tab_to("Open the journal")
    asking.enter()
    assert "You have given 3 so far." in said(asking)
    assert asking.focus().accessibleName() == "Word 4"


def test_swapped_words_are_named(asking: Door, words: tuple[str, ...]) -> None:
    swapped = (words[1], words[0], *words[2:])
    type_words(asking, swapped)
    assert "Words 1 and 2 fit when they are the other way round." in said(asking)


def test_words_of_another_journal_are_said_in_place(asking: Door) -> None:
    type_words(asking, RecoverySecret.generate().words)
    asking.qtbot.waitUntil(lambda: "belong to another journal" in said(asking), timeout=WAIT)
    asking.screen(RecoverScreen)


def test_backspace_in_an_empty_field_goes_back(asking: Door) -> None:
    asking.type("abandon ")
    assert asking.focus().accessibleName() == "Word 2"
    asking.press(Qt.Key.Key_Backspace)
    assert asking.focus().accessibleName() == "Word 1"


def test_a_weak_new_passphrase_is_refused(asking: Door, words: tuple[str, ...]) -> None:
    type_words(asking, words)
    asking.screen(RenewScreen)
    asking.type("password")
    asking.enter()
    asking.type("password")
    asking.enter()
    assert "guessed too soon" in said(asking)


def test_leaving_before_there_is_a_new_passphrase_changes_nothing(
    asking: Door, words: tuple[str, ...], journal_folder: Path
) -> None:
    type_words(asking, words)
    asking.screen(RenewScreen)
    asking.gate.close_down()
    assert opens(journal_folder, KNOWN)


def test_going_back_leaves_no_word_behind(asking: Door) -> None:
    grid = grid_of(asking)
    asking.type(word_list()[0])
    asking.tab_to("Back to the passphrase")
    asking.enter()
    asking.screen(UnlockScreen)
    assert set(grid.words()) == {""}
