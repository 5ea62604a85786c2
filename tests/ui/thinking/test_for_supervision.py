"""One key marks a page, or just the words that are selected, to be talked over in supervision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.sharing.gathering import MARK
from models.domain.thought import FOR_SUPERVISION, ThoughtTag
from tests.ui.thinking.conftest import BOTH, CONTROL, TEXT
from ui.answering.text_marks import Line

if TYPE_CHECKING:
    from models.domain.entry import Entry
    from tests.ui.thinking.conftest import Desk

PASSAGE = "two of us for twenty-eight people"
ASIDE = (ThoughtTag(FOR_SUPERVISION),)


def entry(desk: Desk) -> Entry:
    place = desk.page.place()
    assert place is not None
    assert place.entry is not None
    return desk.context.journal.record(place.entry).entry


def test_selected_words_are_marked_and_the_page_is_not(desk: Desk) -> None:
    desk.begin()
    desk.put_cursor(PASSAGE, select=True)
    desk.key(Qt.Key.Key_D, BOTH)
    (thought,) = desk.thoughts()
    assert (thought.quote, thought.tags) == (PASSAGE, ASIDE)
    assert desk.marked() == {PASSAGE: "For supervision"}
    assert desk.said == "Marked for supervision."
    assert MARK not in entry(desk).tags


def test_without_a_selection_the_page_is_marked(desk: Desk) -> None:
    desk.begin()
    desk.put_cursor("hallway")
    desk.key(Qt.Key.Key_D, BOTH)
    desk.page.leave()
    assert desk.thoughts() == ()
    assert entry(desk).tags == (MARK,)


def test_the_same_key_takes_the_mark_off_where_the_cursor_is(desk: Desk) -> None:
    desk.begin()
    desk.put_cursor(PASSAGE, select=True)
    desk.key(Qt.Key.Key_D, BOTH)
    desk.put_cursor(PASSAGE)
    desk.key(Qt.Key.Key_D, BOTH)
    assert desk.thoughts() == ()
    assert desk.said == "No longer marked for supervision."
    assert MARK not in entry(desk).tags
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert [each.tags for each in desk.thoughts()] == [ASIDE]


def test_marking_can_be_undone_with_the_key_for_undo(desk: Desk) -> None:
    desk.begin()
    desk.put_cursor(PASSAGE, select=True)
    desk.key(Qt.Key.Key_D, BOTH)
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert desk.thoughts() == ()
    assert desk.editor.toPlainText() == TEXT


def test_kinds_of_thinking_and_the_mark_leave_each_other_alone(desk: Desk) -> None:
    desk.begin()
    desk.mark(PASSAGE, "fair", select=True)
    desk.put_cursor(PASSAGE, select=True)
    desk.key(Qt.Key.Key_D, BOTH)
    (thought,) = desk.thoughts()
    assert {tag.kind for tag in thought.tags} == {"fair_concern", FOR_SUPERVISION}
    assert desk.marked() == {PASSAGE: "Fair concern; For supervision"}

    desk.mark(PASSAGE, "grief", select=True)
    (thought,) = desk.thoughts()
    assert {tag.kind for tag in thought.tags} == {"fair_concern", "grief", FOR_SUPERVISION}

    desk.put_cursor(PASSAGE, select=True)
    desk.key(Qt.Key.Key_D, BOTH)
    (thought,) = desk.thoughts()
    assert {tag.kind for tag in thought.tags} == {"fair_concern", "grief"}


def test_it_is_drawn_as_dashes_and_its_sheet_offers_no_test(desk: Desk) -> None:
    desk.begin()
    desk.put_cursor(PASSAGE, select=True)
    desk.key(Qt.Key.Key_D, BOTH)
    assert [mark.style for mark, _, _ in desk.editor.marks.places()] == [Line.ASIDE]
    desk.put_cursor(PASSAGE)
    desk.key(Qt.Key.Key_M, BOTH)
    assert desk.sheet.isVisible()
    desk.press("Take the mark off")
    assert desk.thoughts() == ()


def test_the_same_words_elsewhere_on_the_page_are_others(desk: Desk) -> None:
    desk.begin(text="The rota again. Nobody asked. The rota again, and again.")
    for end, marks in ((8, 1), (None, 2)):
        whole = desk.editor.toPlainText()
        at = whole.index("The rota") if end else whole.rindex("The rota")
        cursor = desk.editor.textCursor()
        cursor.setPosition(at)
        cursor.setPosition(at + len("The rota"), cursor.MoveMode.KeepAnchor)
        desk.editor.setTextCursor(cursor)
        desk.key(Qt.Key.Key_D, BOTH)
        assert len(desk.thoughts()) == marks
    assert [each.start for each in desk.thoughts()] == [0, whole.rindex("The rota")]
    desk.key(Qt.Key.Key_D, BOTH)
    assert [each.start for each in desk.thoughts()] == [0]
