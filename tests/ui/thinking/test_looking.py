"""Words to look at are shown when somebody asks, one by one, and are gone afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.thinking.conftest import BOTH
from ui.thinking.tagging_line import TaggingLine

if TYPE_CHECKING:
    from tests.ui.thinking.conftest import Desk

CUED = "Nobody ever helps. He said “you are always late” to me. I always fail.\nIt was a disaster."


def shown(desk: Desk) -> list[str]:
    """Return every word that is underlined to be looked at."""
    found, block = [], desk.editor.document().begin()
    while block.isValid():
        hints = desk.editor.marks.hints_in(block)
        found += [desk.editor.marks.text.read(hint.start, hint.end) for hint in hints]
        block = block.next()
    return found


def at(desk: Desk) -> str:
    hint = desk.editor.marks.hint_here()
    return "" if hint is None else desk.editor.marks.text.read(hint.start, hint.end)


def test_nothing_is_looked_at_before_somebody_asks(desk: Desk) -> None:
    desk.begin(text=CUED)
    assert shown(desk) == []


def test_words_are_gone_through_by_key_quotations_aside(desk: Desk) -> None:
    desk.begin(text=CUED)
    desk.key(Qt.Key.Key_L, BOTH)
    assert shown(desk) == ["Nobody", "always", "disaster"]
    found = [at(desk)]
    for _ in range(2):
        desk.key(Qt.Key.Key_F8)
        found.append(at(desk))
    assert found == ["Nobody", "always", "disaster"]
    desk.key(Qt.Key.Key_L, BOTH)
    assert shown(desk) == []


def test_a_word_can_be_left(desk: Desk) -> None:
    desk.begin(text=CUED)
    desk.key(Qt.Key.Key_L, BOTH)
    assert at(desk) == "Nobody"
    desk.key(Qt.Key.Key_F9)
    assert shown(desk) == ["always", "disaster"]
    assert at(desk) == "always"
    assert desk.thoughts() == ()


def test_a_word_can_be_tagged_with_its_sentence(desk: Desk) -> None:
    desk.begin(text=CUED)
    desk.key(Qt.Key.Key_L, BOTH)
    desk.key(Qt.Key.Key_F8)
    desk.key(Qt.Key.Key_M, BOTH)
    desk.type("over-gen")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    assert [each.quote for each in desk.thoughts()] == ["I always fail."]
    assert shown(desk) == ["Nobody", "disaster"]


def test_what_is_left_is_offered_anew_and_looking_ends_with_the_page(desk: Desk) -> None:
    desk.begin(text=CUED)
    desk.key(Qt.Key.Key_L, BOTH)
    desk.key(Qt.Key.Key_F9)
    desk.page.leave()
    desk.begin(text=CUED)
    assert shown(desk) == []
    desk.key(Qt.Key.Key_L, BOTH)
    assert shown(desk) == ["Nobody", "always", "disaster"]


def test_no_count_of_words_is_told(desk: Desk) -> None:
    desk.begin(text=CUED)
    desk.key(Qt.Key.Key_L, BOTH)
    said = " ".join(each.text() for each in desk.page.findChildren(TaggingLine)[0].findChildren(QLabel))
    assert not any(letter.isdigit() for letter in said)


def test_nothing_is_found_in_a_page_without_such_words(desk: Desk) -> None:
    desk.begin(text="We had tea at four.")
    desk.key(Qt.Key.Key_L, BOTH)
    assert shown(desk) == []
    desk.key(Qt.Key.Key_F9)
    desk.key(Qt.Key.Key_F8)
    assert desk.thoughts() == ()
