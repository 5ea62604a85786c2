"""Each tool gone through by keyboard and button, on a real journal."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from app.sharing.gathering import MARK
from models.domain.entry import EntryState
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from tests.ui.writing.conftest import EVERYTHING
from ui.dialogs.scripted import ScriptedDialogs
from ui.widgets.marking import MARK_KEYS
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from tests.ui.writing.conftest import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(desk: Desk) -> str:
    """Everything a person can read on the page."""
    return " ".join(each.text() for each in desk.page.findChildren(QLabel) if each.isVisible())


def to(desk: Desk, name: str) -> None:
    """Walk with the Tab key to what a screen reader calls `name`."""
    for _ in range(60):
        focus = QApplication.focusWidget()
        if focus is not None and focus.accessibleName().startswith(name):
            return
        desk.key(Qt.Key.Key_Tab)
    raise AssertionError(name)


def session(desk: Desk, words: str, *, before: str = "7", after: str = "4") -> None:
    """Write one expressive session from its first question to its last screen."""
    to(desk, "How much distress")
    desk.type(before)
    to(desk, "Continue")
    desk.key(Qt.Key.Key_Space)
    desk.type(words)
    to(desk, "Continue")
    desk.key(Qt.Key.Key_Space)
    to(desk, "How much distress")
    desk.type(after)
    to(desk, "Continue")
    desk.key(Qt.Key.Key_Space)
    to(desk, "Done")
    desk.key(Qt.Key.Key_Space)


# Set-down


def test_a_set_down_by_keyboard_alone(desk: Desk) -> None:
    desk.begin("set-down")
    desk.type("The call with the sister")
    desk.key(Qt.Key.Key_Tab)
    desk.type("6")
    to(desk, "A feeling in a word of your own")
    desk.type("cross")
    desk.key(Qt.Key.Key_Return)
    to(desk, "Tags")
    desk.type("handover")
    desk.key(Qt.Key.Key_Return, CONTROL)
    found = desk.only()
    assert found.answers == {"line": "The call with the sister", "strength": 6}
    assert [feeling.word for feeling in found.feelings] == ["cross"]
    assert found.entry.tags == ("handover",)
    assert found.entry.state is EntryState.KEPT
    assert "It is down on paper and can wait" in shown(desk)
    desk.key(Qt.Key.Key_Space)
    assert desk.places[-1].page is PageName.TODAY


def test_a_set_down_opens_up_into_a_page(desk: Desk) -> None:
    desk.begin("set-down")
    desk.type("The call")
    desk.press("Done")
    desk.press("Open it up into a page")
    down = desk.only().entry
    assert desk.places[-1] == Place(PageName.WRITING, worksheet="page", text="The call", thread=down.id)
    desk.page.open_at(desk.places[-1])
    desk.type(" that took an hour")
    desk.wait(1)
    assert [record.entry.worksheet.id for record in desk.records()] == ["page", "set-down"]
    assert desk.records()[0].answers["text"] == "The call that took an hour"
    assert desk.records()[0].entry.thread == down.id


# Expressive writing


def test_a_session_by_keyboard_from_caution_to_keeping(desk: Desk) -> None:
    desk.begin("expressive-writing")
    assert "so you decide how far to go" in shown(desk)
    assert "within about the last month" in shown(desk)
    to(desk, "Begin")
    desk.key(Qt.Key.Key_Space)
    session(desk, "I keep seeing the hallway")
    assert "You said 7 before, and 4 now" in shown(desk)
    desk.press("Keep it")
    found = desk.only()
    assert found.answers["distress_before"] == 7
    assert found.answers["distress_after"] == 4
    assert found.answers["text"] == "I keep seeing the hallway"
    assert found.entry.state is EntryState.KEPT


def test_a_recent_event_is_offered_something_lighter_and_nothing_is_closed(desk: Desk) -> None:
    desk.begin("expressive-writing")
    desk.press("Yes, it is recent")
    assert "something lighter may be kinder" in shown(desk)
    desk.press("Two-minute set-down")
    assert desk.places == [Place(PageName.WRITING, worksheet="set-down")]
    assert desk.records() == []
    desk.press("Begin")
    assert "How much distress" in shown(desk)


def test_feelings_before_and_after_are_set_side_by_side(desk: Desk) -> None:
    desk.begin("expressive-writing")
    desk.press("Begin")
    desk.press("Unpleasant and lively")
    desk.press("anxious")
    desk.press("Continue")
    desk.type("words")
    desk.press("Continue")
    desk.press("Pleasant and quiet")
    desk.press("calm")
    desk.press("Continue")
    desk.press("Done")
    assert "Before: anxious. Now: calm." in shown(desk)
    found = [(each.field, each.phase.value, each.word, each.intensity) for each in desk.only().feelings]
    assert found == [("feelings_before", "before", "anxious", 50), ("feelings_after", "after", "calm", 50)]


def test_stopping_keeps_everything_and_can_be_taken_back(desk: Desk) -> None:
    desk.begin("expressive-writing")
    desk.press("Begin")
    desk.press("Continue")
    desk.type("enough")
    desk.press("Stop here")
    assert "Stopping is part of doing this well" in shown(desk)
    assert desk.only().answers["text"] == "enough"
    desk.press("Back to the page")
    assert desk.editor.toPlainText() == "enough"
    desk.key(Qt.Key.Key_Return, CONTROL)
    desk.press("Seal it")
    found = desk.only()
    assert found.entry.state is EntryState.SEALED
    assert found.entry.title == ""


def test_the_timer_keeps_company_and_never_stops_the_pen(desk: Desk) -> None:
    desk.begin("expressive-writing")
    desk.press("Begin")
    desk.press("Continue")
    desk.wait(6 * 60)
    desk.press("6 of 15 minutes")
    desk.press("Show the time")
    desk.wait(10 * 60)
    assert "The minutes are over" in shown(desk)
    desk.type("still writing")
    desk.wait(1)
    assert desk.only().answers["text"] == "still writing"
    desk.press("16 minutes")


def test_letting_the_text_go_keeps_the_ratings_alone(desk: Desk) -> None:
    desk.begin("expressive-writing")
    desk.press("Begin")
    session(desk, "nobody is to read this heron")
    desk.press("Let the text go")
    assert "A backup that was made earlier still holds" in desk.dialogs.asked[0].text
    found = desk.only()
    assert found.answers == {"distress_before": 7, "distress_after": 4}
    assert found.entry.title == ""
    assert found.entry.state is EntryState.KEPT
    assert desk.journal.revisions(found.entry.id) == ()
    assert desk.journal.search("heron", EVERYTHING) == ()
    assert desk.editor.is_empty()
    desk.page.leave()
    assert desk.only().answers == found.answers


def test_letting_go_can_be_declined(desk: Desk) -> None:
    desk.page._endings._dialogs = ScriptedDialogs([False])
    desk.begin("expressive-writing")
    desk.press("Begin")
    session(desk, "perhaps")
    desk.press("Let the text go")
    assert desk.only().answers["text"] == "perhaps"
    assert desk.places == []


def test_a_series_goes_on_lapses_and_ends(desk: Desk) -> None:
    for number in range(4):
        desk.begin("expressive-writing")
        if number:
            assert f"session {number + 1} of 4" in shown(desk)
            desk.press("Go on with the series")
        else:
            desk.press("Begin")
        assert f"{('first', 'second', 'third', 'fourth')[number]} of four" in shown(desk)
        session(desk, f"writing {number}")
        if number == 3:
            assert "going round the same loop" in shown(desk)
            desk.press("Step back")
            assert desk.places[-1].worksheet == "step-back"
        else:
            desk.press("Keep it")
        desk.clock.advance(days=30)
    first = desk.records()[-1].entry
    assert {record.entry.thread for record in desk.records()[:-1]} == {first.id}
    desk.begin("expressive-writing")
    assert "Go on with the series" not in shown(desk)
    desk.press("Begin")
    assert "first of four" in shown(desk)


def test_a_new_series_is_as_near_as_the_old_one(desk: Desk) -> None:
    desk.begin("expressive-writing")
    desk.press("Begin")
    session(desk, "one")
    desk.press("Keep it")
    desk.begin("expressive-writing")
    desk.press("Start a new series")
    session(desk, "another")
    desk.press("Keep it")
    assert desk.records()[0].entry.thread is None


# Step back, letter, what went well


def test_first_person_words_are_counted_only_when_asked(desk: Desk) -> None:
    desk.begin("step-back")
    desk.type("Tuesday")
    desk.press("Continue")
    desk.type("She stood there and I was cold")
    assert "so far" not in shown(desk)
    box = next(each for each in desk.page.findChildren(QCheckBox) if each.isVisible())
    box.click()
    assert "One so far" in shown(desk)
    desk.editor.setFocus()
    desk.type(", we all were")
    assert "2 so far" in shown(desk)
    desk.press("Done")
    assert set(desk.only().answers) == {"headline", "text"}


def test_a_letter_is_written_one_question_at_a_time_and_read_as_one(desk: Desk) -> None:
    desk.begin("compassion-letter")
    for number, words in enumerate(("hard", "kind", "shared", "whole", "friend")):
        if number:
            assert "hard" in shown(desk)
        desk.type(words)
        desk.press("Continue")
    desk.type("tea")
    desk.press("Continue")
    assert [word in shown(desk) for word in ("hard", "kind", "shared", "whole", "friend", "tea")] == [
        True
    ] * 6
    desk.press("Done")
    assert "It is offered to you again on" in shown(desk)
    desk.press("Keep it")
    found = desk.only()
    assert found.entry.state is EntryState.KEPT
    again = found.entry.shift_date + timedelta(days=14)
    assert [each.entry for each in desk.context.follow_ups.due(again)] == [found.entry.id]
    desk.clock.advance(days=15)
    desk.open(found.entry.id)
    assert "How does the letter read to you today?" in shown(desk)
    assert "friend" in shown(desk)


def test_what_went_well_may_be_left_at_any_point(desk: Desk) -> None:
    desk.begin("went-well")
    desk.type("She laughed")
    desk.press("Continue")
    desk.press("We laughed")
    to(desk, "Who shared in it?")
    desk.type("the student")
    desk.press("Done")
    found = desk.only()
    assert found.answers == {"text": "She laughed", "meaning": ["laugh"], "with": ["the student"]}
    assert found.entry.state is EntryState.KEPT


# Let go


def test_a_page_that_is_let_go_never_reaches_the_journal(desk: Desk) -> None:
    desk.begin("let-go")
    writes = desk.disk.writes
    desk.type("a marker nobody may find: heron")
    assert desk.state == "This page is never saved"
    desk.wait(60)
    desk.page.hide()
    desk.page.show()
    assert desk.page.place() is None
    desk.press("Let it go")
    assert desk.disk.writes == writes
    assert desk.records() == []
    assert desk.editor.is_empty()
    for _ in range(20):
        desk.editor.undo()
        desk.editor.redo()
    assert desk.editor.is_empty()
    assert "It is gone" in shown(desk)
    desk.press("Leave nothing")
    assert desk.disk.writes == writes


def test_only_the_fact_may_stay(desk: Desk) -> None:
    desk.begin("let-go")
    desk.type("heron")
    desk.key(Qt.Key.Key_Escape)
    assert desk.editor.is_empty()
    desk.press("Note that it happened")
    found = desk.only()
    assert found.answers == {}
    assert found.entry.title == ""
    assert found.entry.worksheet.id == "let-go"
    assert desk.journal.search("heron", EVERYTHING) == ()


def test_going_elsewhere_lets_a_page_go_without_asking(desk: Desk) -> None:
    desk.begin("let-go")
    desk.type("heron")
    desk.page.leave()
    assert desk.editor.is_empty()
    assert desk.records() == []
    assert desk.dialogs.asked == []


# Details


def test_a_page_can_belong_to_yesterday_and_carry_tags(desk: Desk) -> None:
    desk.begin()
    desk.type("after the night")
    desk.press("Details")
    desk.press("Yesterday")
    to(desk, "Tags")
    desk.type("nights")
    desk.key(Qt.Key.Key_Return)
    desk.wait(1)
    assert desk.only().entry.shift_date == date(2026, 3, 1)
    assert desk.only().entry.tags == ("nights",)
    desk.key(Qt.Key.Key_Escape)
    assert not desk.page._extras.details.isVisible()
    assert desk.places == []


def test_a_key_marks_a_page_for_supervision_and_takes_the_mark_off(desk: Desk) -> None:
    desk.begin()
    desk.type("the handover")
    QTest.keySequence(desk.editor, QKeySequence(MARK_KEYS))
    desk.type(" again")
    desk.wait(1)
    assert desk.only().entry.tags == (MARK,)
    assert desk.state.startswith("For supervision")
    QTest.keySequence(desk.editor, QKeySequence(MARK_KEYS))
    desk.wait(1)
    assert desk.only().entry.tags == ()
    assert "For supervision" not in desk.state


def test_the_key_takes_the_mark_off_however_it_was_typed_as_a_tag(desk: Desk) -> None:
    desk.begin()
    desk.type("the handover")
    desk.press("Details")
    to(desk, "Tags")
    desk.type("For Supervision")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Escape)
    desk.wait(1)
    assert desk.state.startswith("For supervision")
    QTest.keySequence(desk.editor, QKeySequence(MARK_KEYS))
    desk.wait(1)
    assert desk.only().entry.tags == ()
    assert "For supervision" not in desk.state


def test_what_is_never_stored_cannot_be_marked(desk: Desk) -> None:
    desk.begin("let-go")
    before = desk.state
    desk.page._extras.mark()
    desk.wait(1)
    assert desk.state == before
    assert desk.records() == []


def test_a_page_can_be_sealed_opened_and_binned(desk: Desk) -> None:
    desk.begin()
    desk.type("for my eyes")
    for words, state in (
        ("Seal this page", EntryState.SEALED),
        ("Open the seal", EntryState.KEPT),
        ("Put it in the bin", EntryState.BINNED),
    ):
        desk.press("Details")
        desk.press(words)
        assert desk.only().entry.state is state
    assert desk.places[-1].page is PageName.TODAY
    desk.page.leave()
    assert desk.only().entry.state is EntryState.BINNED


# What holds for every screen


@pytest.mark.parametrize(
    "worksheet",
    ["page", "set-down", "expressive-writing", "step-back", "compassion-letter", "went-well", "let-go"],
)
def test_everything_has_a_name_and_the_tab_key_reaches_it(desk: Desk, worksheet: str) -> None:
    desk.begin(worksheet)
    for _ in range(9):
        assert nameless(desk.page) == []
        hidden = {each for each in focusable(desk.page) if each.focusPolicy() & Qt.FocusPolicy.TabFocus}
        assert hidden <= reached_by_tab(desk.page)
        on = [
            b
            for b in desk.page.findChildren(QPushButton)
            if b.isVisible() and b.text() in {"Begin", "Continue"}
        ]
        if not on:
            break
        on[0].click()


def test_a_worksheet_that_is_not_there_is_said_in_place(desk: Desk) -> None:
    desk.begin()
    desk.type("kept")
    desk.begin("no-such-tool")
    assert desk.state
    assert "Saved" not in desk.state
    assert desk.editor.is_empty()
    assert desk.only().answers["text"] == "kept"


# Prompts


def test_another_prompt_and_just_write(desk: Desk) -> None:
    desk.begin("went-well")
    view, offered = desk.page.walk.write, set()
    for _ in range(5):
        desk.press("Another prompt")
        offered.add(view.prompt())
        assert QApplication.focusWidget() is desk.editor
    assert len(offered) == 5
    desk.press("Just write")
    assert view.prompt() == ""


# Earlier versions


def test_an_earlier_version_is_read_and_brought_back_and_that_can_be_undone(desk: Desk) -> None:
    desk.begin()
    desk.type("first")
    desk.wait(1)
    entry = desk.only().entry.id
    desk.page.leave()
    desk.open(entry)
    desk.type(" and second")
    desk.wait(1)
    desk.press("Details")
    desk.press("Earlier versions")
    versions = desk.page._extras.versions
    assert "first" in versions._reader.toPlainText()
    assert versions._reader.isReadOnly()
    desk.press("Bring this back")
    assert desk.editor.toPlainText() == "first"
    assert desk.only().answers["text"] == "first"
    texts = {desk.journal.revision(each.id).answers["text"] for each in desk.journal.revisions(entry)}
    assert texts == {"first", "first and second"}


def test_an_entry_that_is_gone_is_said_in_place(desk: Desk) -> None:
    desk.begin()
    desk.type("x")
    desk.page.leave()
    entry = desk.only().entry.id
    desk.journal.delete_for_good(entry)
    desk.open(entry)
    assert "This entry is not in the journal" in desk.state


def test_a_page_that_is_let_rest_is_not_offered_again(desk: Desk) -> None:
    desk.begin("compassion-letter")
    desk.type("hard")
    desk.page.walk.finished.emit()
    desk.press("Keep it and let it rest")
    found = desk.only()
    assert found.entry.state is EntryState.KEPT
    assert desk.context.follow_ups.due(found.entry.shift_date + timedelta(days=14)) == ()
