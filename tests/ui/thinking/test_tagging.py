"""Thoughts are marked, read, changed and taken off by keyboard alone, and the marks stay on their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from models.domain.thought import ThoughtTag
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from tests.ui.thinking.conftest import BOTH, CONTROL, TEXT
from ui.thinking.commands import COMMANDS
from ui.thinking.picker import Picker
from ui.widgets.marking import mark_keys
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.thinking.conftest import Desk
    from ui.theme.look import Look

SENTENCE = "They must all think I should have seen it coming."


def test_the_sentence_at_the_cursor_is_marked_by_keyboard(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind", "fair")
    (thought,) = desk.thoughts()
    assert thought.quote == SENTENCE
    assert {tag.kind for tag in thought.tags} == {"mind_reading", "fair_concern"}
    assert desk.marked() == {SENTENCE: "Fair concern; Mind-reading"}
    assert "Mind-reading" in desk.said
    assert QApplication.focusWidget() is desk.editor


def test_selected_words_are_marked_as_they_are_selected(desk: Desk) -> None:
    desk.begin(text="A smile 😀 and then I always fail. Again.")
    desk.mark("I always fail", "over-gen", select=True)
    (thought,) = desk.thoughts()
    assert (thought.quote, thought.start) == ("I always fail", TEXT.index("I") + len("A smile 😀 and then "))
    assert list(desk.marked()) == ["I always fail"]


def test_leaving_the_choice_marks_nothing(desk: Desk) -> None:
    desk.begin()
    desk.put_cursor("must all")
    desk.key(Qt.Key.Key_M, BOTH)
    desk.type("mind")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Escape)
    assert desk.thoughts() == ()
    assert QApplication.focusWidget() is desk.editor
    assert desk.editor.isVisible()


def test_done_with_nothing_chosen_marks_nothing(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all")
    assert desk.thoughts() == ()


def test_a_mark_can_be_undone_with_the_key_for_undo(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert desk.thoughts() == ()
    assert desk.marked() == {}
    assert desk.editor.toPlainText() == TEXT


def test_after_writing_on_the_key_for_undo_means_the_words(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    desk.type("x")
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert desk.editor.toPlainText() == TEXT
    assert len(desk.thoughts()) == 1


def test_the_key_on_a_mark_tells_of_it_and_lets_it_be_changed(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    desk.key(Qt.Key.Key_M, BOTH)
    assert SENTENCE in " ".join(each.text() for each in desk.sheet.findChildren(QLabel))
    desk.press("Change it")
    desk.type("catas")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    (thought,) = desk.thoughts()
    assert {tag.kind for tag in thought.tags} == {"mind_reading", "catastrophising"}
    desk.press("Undo")
    assert desk.marked() == {SENTENCE: "Mind-reading"}


def test_a_mark_is_taken_off_and_put_back(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    desk.key(Qt.Key.Key_M, BOTH)
    desk.press("Take the mark off")
    assert desk.marked() == {}
    assert desk.thoughts() == ()
    desk.press("Undo")
    assert desk.marked() == {SENTENCE: "Mind-reading"}


def test_a_thought_can_be_tested_and_its_kind_looked_up(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    (thought,) = desk.thoughts()
    desk.key(Qt.Key.Key_M, BOTH)
    desk.press("Test this thought")
    desk.key(Qt.Key.Key_M, BOTH)
    desk.press("Mind-reading")
    test, card = desk.places
    assert (test.worksheet, test.thought, test.origin) == ("thought-record", thought.id, thought.entry_id)
    assert card == Place(PageName.THINKING, section="mind_reading")


def test_strength_is_kept_when_it_is_given(desk: Desk) -> None:
    desk.begin()
    desk.put_cursor("must all")
    desk.key(Qt.Key.Key_M, BOTH)
    desk.picker.ask(SENTENCE, (ThoughtTag("grief", 60),), desk.context.thoughts.kinds())
    desk.key(Qt.Key.Key_Return)
    assert desk.thoughts()[0].tags == (ThoughtTag("grief", 60),)
    assert desk.marked() == {SENTENCE: "Grief, 60 of 100"}


def test_what_was_chosen_is_named_from_the_first_time_on(desk: Desk, look: Look, qtbot: QtBot) -> None:
    picker = Picker(look=look)
    qtbot.addWidget(picker)
    picker.ask(SENTENCE, (ThoughtTag("mind_reading", 60),), desk.context.thoughts.kinds())
    said = {each.text() for each in picker._tags.findChildren(QLabel)}
    assert "Mind-reading" in said
    assert "mind_reading" not in said


def test_words_that_are_written_away_keep_their_thought(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    desk.put_cursor(SENTENCE, select=True)
    desk.key(Qt.Key.Key_Delete)
    assert desk.marked() == {}
    assert "The thought is kept" in desk.said
    desk.page.leave()
    (thought,) = desk.thoughts()
    assert thought.is_adrift
    entry = thought.entry_id
    desk.page.open_at(Place(PageName.WRITING, entry=entry))
    assert "One thought you marked is kept" in desk.said
    desk.press("See it")
    assert "no longer on the page" in " ".join(each.text() for each in desk.sheet.findChildren(QLabel))


def test_words_that_come_back_are_underlined_again(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    desk.put_cursor(SENTENCE, select=True)
    desk.key(Qt.Key.Key_Delete)
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert desk.marked() == {SENTENCE: "Mind-reading"}


def test_marks_move_with_the_words_before_they_are_saved_and_after(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    desk.put_cursor("keep seeing")
    desk.type("really do ")
    desk.key(Qt.Key.Key_Return)
    assert desk.marked() == {SENTENCE: "Mind-reading"}
    desk.page.leave()
    (thought,) = desk.thoughts()
    assert not thought.is_adrift
    desk.page.open_at(Place(PageName.WRITING, entry=thought.entry_id))
    assert desk.marked() == {SENTENCE: "Mind-reading"}


def test_keys_lead_from_mark_to_mark_and_a_screen_reader_hears_them(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    desk.mark("two of us", "fair")
    desk.editor.moveCursor(desk.editor.textCursor().MoveOperation.Start)
    assert "Marked" not in desk.editor.accessibleDescription()
    desk.key(Qt.Key.Key_F8)
    assert desk.editor.accessibleDescription() == "Marked as Mind-reading"
    desk.key(Qt.Key.Key_F8)
    assert desk.editor.accessibleDescription() == "Marked as Fair concern"
    desk.key(Qt.Key.Key_F8)
    assert "no marked thought after" in desk.said
    desk.key(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert desk.editor.accessibleDescription() == "Marked as Mind-reading"


@pytest.mark.qt_log_ignore(
    "This plugin does not support"
)  # said by a screen in memory of what tooltips ask for
def test_a_listening_screen_reader_is_told_as_it_goes(desk: Desk) -> None:
    QAccessible.setActive(True)
    try:
        desk.begin()
        desk.mark("must all", "mind")
        desk.editor.moveCursor(desk.editor.textCursor().MoveOperation.Start)
        desk.key(Qt.Key.Key_F8)
        assert desk.editor.accessibleDescription() == "Marked as Mind-reading"
    finally:
        QAccessible.setActive(False)


def test_the_menu_undoes_a_mark_as_the_key_does(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    desk.editor.take_back()
    assert desk.marked() == {}


@pytest.mark.qt_log_ignore(
    "This plugin does not support"
)  # said by a screen in memory of what tooltips ask for
def test_the_pointer_hears_what_words_are_marked_as(desk: Desk, qtbot: QtBot) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    point = desk.editor.cursorRect().center()
    there = desk.editor.viewport().mapToGlobal(point)
    QApplication.sendEvent(desk.editor.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, there))
    assert QToolTip.text() == "Mind-reading"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_some_pages_keep_thinking_errors_out(desk: Desk) -> None:
    desk.begin("let-go", text="They must all think the worst of me.")
    for key in (Qt.Key.Key_M, Qt.Key.Key_L):
        desk.put_cursor("must all")
        desk.key(key, BOTH)
        assert "may be a fair answer" in desk.said
    assert desk.editor.marks.hints_in(desk.editor.document().begin()) == ()


def test_there_has_to_be_something_to_mark(desk: Desk) -> None:
    desk.begin(text="")
    desk.key(Qt.Key.Key_M, BOTH)
    assert "Put the cursor on a sentence" in desk.said


def test_marks_go_with_the_entry(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    desk.page.leave()
    desk.begin(text="Another page, about nothing much.")
    assert desk.marked() == {}
    assert desk.said == ""


def test_marks_are_there_in_another_size(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    desk.page._look.apply("high-contrast", text_size=150, reduced_motion=True)
    assert desk.marked() == {SENTENCE: "Mind-reading"}


def test_the_menu_of_the_page_shows_every_command_with_its_key(desk: Desk) -> None:
    desk.begin()
    shown = {each.text(): each.shortcut().toString() for each in desk.editor.marks.offered()}
    aside = f"Mark these words for supervision\t{mark_keys()}"  # the key itself belongs to the page
    assert shown == {command.text: command.keys for command in COMMANDS.values()} | {aside: ""}


def test_everything_on_the_sheets_has_a_name_and_a_place_in_the_order(desk: Desk) -> None:
    desk.begin()
    desk.mark("must all", "mind")
    desk.key(Qt.Key.Key_M, BOTH)
    assert nameless(desk.sheet) == []
    assert focusable(desk.sheet) <= reached_by_tab(desk.sheet)
    desk.press("Change it")
    assert nameless(desk.picker) == []
    assert focusable(desk.picker) <= reached_by_tab(desk.picker)


def test_the_tab_key_stays_on_the_sheet(desk: Desk) -> None:
    desk.begin()
    desk.put_cursor("must all")
    desk.key(Qt.Key.Key_M, BOTH)
    for _ in range(14):
        desk.key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert desk.picker.isAncestorOf(focus)
