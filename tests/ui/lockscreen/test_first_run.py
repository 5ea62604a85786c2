"""A new journal is made with the keyboard alone, and opens afterwards with its passphrase and with its words."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.clock import SystemClock
from app.vault.session import inspect, unlock, unlock_with_recovery
from tests.ui.lockscreen.conftest import WAIT, Door, Doors
from ui.lockscreen.about import AboutScreen
from ui.lockscreen.choose import ChooseScreen
from ui.lockscreen.confirm import ConfirmScreen
from ui.lockscreen.other import OtherScreen
from ui.lockscreen.ready import ReadyScreen
from ui.lockscreen.unlock import UnlockScreen
from ui.lockscreen.write_down import WriteDownScreen
from ui.widgets.note import Note
from ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "amber river seldom ladder"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / "afterword" / "journal"


@pytest.fixture
def fresh(doors: Doors, place: Path) -> Door:
    """The gate of a journal that is not there yet."""
    return doors(place)


def notes(door: Door) -> list[str]:
    return [note.words() for note in door.gate.screen_shown.findChildren(Note) if note.words()]


def words_on_sheet(screen: WriteDownScreen) -> tuple[str, ...]:
    shown = [found for found in screen.findChildren(QLabel) if found.property("role") == "words-to-copy"]
    return tuple(found.text() for found in shown)


def choose_passphrase(door: Door, passphrase: str = GOOD) -> None:
    door.screen(AboutScreen)
    door.enter()
    door.screen(ChooseScreen)
    door.type(passphrase)
    door.enter()
    door.type(passphrase)
    door.enter()


def copy_words(door: Door) -> tuple[str, ...]:
    words = words_on_sheet(door.screen(WriteDownScreen))
    door.enter()
    return words


def asked_for(screen: ConfirmScreen) -> list[int]:
    return list(screen._expected)


def answer(door: Door, words: tuple[str, ...]) -> None:
    for position in asked_for(door.screen(ConfirmScreen)):
        door.type(words[position - 1][:4])
        door.press(Qt.Key.Key_Space)


def finish(door: Door) -> None:
    ready = door.screen(ReadyScreen)
    start = next(found for found in ready.findChildren(QPushButton) if found.text() == "Start writing")
    door.qtbot.waitUntil(start.isEnabled, timeout=WAIT)
    door.enter()


def test_by_keyboard_alone(fresh: Door, place: Path, tmp_path: Path) -> None:
    choose_passphrase(fresh)
    words = copy_words(fresh)
    assert len(set(words)) > 10
    answer(fresh, words)
    finish(fresh)
    fresh.opened().close()
    assert fresh.folders == [place]
    assert inspect(place) is None
    unlock(place, bytearray(GOOD.encode()), clock=SystemClock()).close()
    unlock_with_recovery(place, words, clock=SystemClock()).close()
    assert stat.S_IMODE(place.stat().st_mode) == 0o700


def test_it_says_what_it_is_not_and_who_may_ask(fresh: Door) -> None:
    said = " ".join(found.text() for found in fresh.screen(AboutScreen).findChildren(QLabel))
    for sentence in (
        "Not a care record",
        "Not for patient details",
        "Not emergency help",
        "A court can require reflective notes.",
        "expect anything you choose to show to be anonymous",
        "belong in the official record",
        "This is not legal advice.",
    ):
        assert sentence in said


def test_a_weak_passphrase_is_refused_in_place(fresh: Door) -> None:
    choose_passphrase(fresh, "password123456")
    fresh.screen(ChooseScreen)
    assert notes(fresh) == ["This passphrase would be guessed too soon. A longer one holds."]


def test_two_different_passphrases_are_refused_in_place(fresh: Door) -> None:
    fresh.enter()
    fresh.screen(ChooseScreen)
    fresh.type(GOOD)
    fresh.enter()
    fresh.type("something else")
    fresh.enter()
    assert notes(fresh) == ["The two fields differ."]


def test_the_suggested_phrase_can_be_used_and_has_to_be_typed_once(fresh: Door) -> None:
    fresh.enter()
    screen = fresh.screen(ChooseScreen)
    fresh.tab_to("Suggest another passphrase")
    fresh.enter()
    suggested = next(
        found.text()
        for found in screen.findChildren(QLabel)
        if found.accessibleName() == "Suggested passphrase"
    )
    assert len(suggested.split()) == 5
    fresh.tab_to("Use the suggested passphrase")
    fresh.enter()
    assert fresh.focus().accessibleName() == "The same once more"
    fresh.type(suggested)
    fresh.enter()
    fresh.screen(WriteDownScreen)


def test_a_wrong_word_is_named_and_the_sheet_can_be_seen_again(fresh: Door) -> None:
    choose_passphrase(fresh)
    words = copy_words(fresh)
    positions = asked_for(fresh.screen(ConfirmScreen))
    for position in positions:
        fresh.type("zzz" if position == positions[1] else words[position - 1])
        fresh.press(Qt.Key.Key_Space)
    (said,) = notes(fresh)
    assert said.startswith(f"Word {positions[1]} differs")
    assert fresh.focus().accessibleName() == f"Word {positions[1]}"
    fresh.tab_to("Look at the words again")
    fresh.enter()
    assert words_on_sheet(fresh.screen(WriteDownScreen)) == words


def test_an_empty_word_is_named(fresh: Door) -> None:
    choose_passphrase(fresh)
    copy_words(fresh)
    first = asked_for(fresh.screen(ConfirmScreen))[0]
    fresh.tab_to("Go on")
    fresh.enter()
    assert notes(fresh) == [f"Word {first} is still empty."]


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("not/a/full/path", "That is not a full path."),
        ("", "That is not a full path."),
        ("{tmp}/full", "That folder is not empty."),
        ("{tmp}/full/note.txt/journal", "Your account may not write there."),
    ],
)
def test_an_unsuitable_folder_is_refused_in_place(
    fresh: Door, tmp_path: Path, folder: str, said: str
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "note.txt").write_text("x")
    fresh.tab_to("Keep it somewhere else")
    fresh.enter()
    fresh.type(folder.format(tmp=tmp_path) or " ")
    fresh.enter()
    fresh.screen(AboutScreen)
    assert notes(fresh)[0].startswith(said)


def test_a_synchronised_folder_is_warned_of_and_allowed(fresh: Door, tmp_path: Path) -> None:
    fresh.tab_to("Keep it somewhere else")
    fresh.enter()
    fresh.type(str(tmp_path / "Dropbox" / "journal"))
    fresh.qtbot.waitUntil(lambda: bool(notes(fresh)))
    assert notes(fresh)[0].startswith("This folder seems to belong to Dropbox.")
    fresh.enter()
    fresh.screen(ChooseScreen)


def test_a_journal_that_is_already_there_can_be_opened(fresh: Door, journal_folder: Path) -> None:
    fresh.tab_to("I already have a journal")
    fresh.enter()
    fresh.screen(OtherScreen)
    fresh.type(str(journal_folder))
    fresh.enter()
    fresh.screen(UnlockScreen)
    assert fresh.folders == [journal_folder]


def test_going_back_keeps_nothing(fresh: Door) -> None:
    fresh.enter()
    screen = fresh.screen(ChooseScreen)
    fresh.type(GOOD)
    fields = screen.findChildren(PassphraseField)
    fresh.tab_to("Back")
    fresh.enter()
    fresh.screen(AboutScreen)
    assert [field.text() for field in fields] == ["", ""]


def test_what_stands_in_the_way_is_said_and_can_be_tried_again(fresh: Door, place: Path) -> None:
    choose_passphrase(fresh)
    words = copy_words(fresh)
    place.mkdir(parents=True)
    (place / "a stranger's file").write_text("x")
    answer(fresh, words)
    fresh.qtbot.waitUntil(lambda: type(fresh.gate.screen_shown).__name__ == "FailureScreen", timeout=WAIT)
    (place / "a stranger's file").unlink()
    fresh.enter()
    finish(fresh)
    fresh.opened().close()
    unlock_with_recovery(place, words, clock=SystemClock()).close()
