"""What is read can be marked as well: pages, answers of a worksheet, and lines in a list of thoughts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.sharing.gathering import MARK
from models.domain.entry import WorksheetRef
from models.domain.thought import FOR_SUPERVISION, ThoughtTag
from tests.ui.thinking.conftest import BOTH
from ui.dialogs.scripted import ScriptedDialogs
from ui.journal.page import JournalPage
from ui.journal.reader_text import ReaderText
from ui.tasks.worker import SynchronousWorker
from ui.thinking.mark_sheet import MarkSheet
from ui.thinking.tagging import Tagging
from ui.thinking.tagging_line import TaggingLine
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from models.domain.entry import EntryId, JsonValue
    from ui.theme.look import Look

ASIDE = (ThoughtTag(FOR_SUPERVISION),)
PAGE = "A quiet start.\n\nThey must all think that I am late. I always am."
LINES: list[JsonValue] = [
    {"id": "one", "text": "Everyone has decided I am not up to this.", "belief": 85, "belief_after": 40},
    {"id": "two", "text": "There were not enough of us.", "tags": [{"kind": "fair_concern", "strength": 70}]},
]


@pytest.fixture
def page(context: AppContext, look: Look, qtbot: QtBot) -> JournalPage:
    worker = SynchronousWorker()
    tagging = Tagging(context=context, worker=worker, look=look)
    found = JournalPage(
        context=context, worker=worker, look=look, dialogs=ScriptedDialogs([]), tagger=tagging
    )
    tagging.setParent(found)
    qtbot.addWidget(found)
    found.resize(1200, 820)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    return found


def write(context: AppContext, worksheet: str, answers: Mapping[str, JsonValue]) -> EntryId:
    form = context.worksheets.get(worksheet)
    draft = context.journal.new_draft(WorksheetRef(form.id, form.version, form.lang), form.labels())
    context.journal.save(replace(draft, answers=dict(answers)))
    context.journal.keep(draft.id)
    return draft.id


def text(page: JournalPage) -> ReaderText:
    return page.findChildren(ReaderText)[0]


def marked(page: JournalPage) -> dict[str, str]:
    marks = text(page).marks
    return {marks.text.read(start, end): mark.words for mark, start, end in marks.places()}


def read(page: JournalPage, entry: EntryId) -> None:
    page.open_at(Place(PageName.JOURNAL, entry=entry))
    text(page).setFocus()


def put_cursor(page: JournalPage, words: str) -> None:
    cursor = text(page).textCursor()
    cursor.setPosition(text(page).marks.text.whole().index(words) + 2)
    text(page).setTextCursor(cursor)


def select(page: JournalPage, words: str) -> None:
    at = text(page).marks.text.whole().index(words)
    cursor = text(page).textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), cursor.MoveMode.KeepAnchor)
    text(page).setTextCursor(cursor)


def type_into_choice(*kinds: str) -> None:
    for kind in kinds:
        QTest.keyClicks(focused(), kind)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Return)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_a_sentence_is_marked_while_reading(page: JournalPage, context: AppContext) -> None:
    entry = write(context, "page", {"text": PAGE})
    read(page, entry)
    put_cursor(page, "They must")
    QTest.keyClick(text(page), Qt.Key.Key_M, BOTH)
    type_into_choice("mind")
    assert [each.quote for each in context.thoughts.of(entry)] == ["They must all think that I am late."]
    assert marked(page) == {"They must all think that I am late.": "Mind-reading"}


def test_the_date_and_the_title_are_no_words_to_mark(page: JournalPage, context: AppContext) -> None:
    entry = write(context, "page", {"text": PAGE})
    read(page, entry)
    cursor = text(page).textCursor()
    cursor.setPosition(2)
    text(page).setTextCursor(cursor)
    QTest.keyClick(text(page), Qt.Key.Key_M, BOTH)
    assert "Put the cursor on a sentence" in page.findChildren(TaggingLine)[0].words()


def test_answers_of_a_worksheet_carry_their_marks(page: JournalPage, context: AppContext) -> None:
    answers: dict[str, JsonValue] = {
        "text": "It went well 😀. They must all know.",
        "own_part": "I always stay.",
    }
    entry = write(context, "went-well", answers)
    context.thoughts.tag(entry, "text", 16, 35, [ThoughtTag("mind_reading", 30)])
    context.thoughts.tag(entry, "own_part", 0, 14, [ThoughtTag("grief")])
    read(page, entry)
    assert marked(page) == {
        "They must all know.": "Mind-reading, 30 of 100",
        "I always stay.": "Grief",
    }


def test_lines_of_thoughts_tell_their_belief_and_kinds(page: JournalPage, context: AppContext) -> None:
    entry = write(context, "thought-record", {"thoughts": LINES})
    read(page, entry)
    whole = text(page).marks.text.whole()
    assert "Everyone has decided I am not up to this.\nBelieved then 85 of 100, now 40" in whole
    assert "There were not enough of us.\nFair concern" in whole
    assert marked(page) == {"There were not enough of us.": "Fair concern, 70 of 100"}


def test_a_line_of_thoughts_is_tagged_where_it_is_read(page: JournalPage, context: AppContext) -> None:
    entry = write(context, "thought-record", {"thoughts": LINES})
    read(page, entry)
    put_cursor(page, "Everyone has")
    QTest.keyClick(text(page), Qt.Key.Key_M, BOTH)
    type_into_choice("mind")
    stored = context.journal.record(entry).answers["thoughts"]
    assert isinstance(stored, list | tuple)
    first = stored[0]
    assert isinstance(first, dict)
    assert first["tags"] == [{"kind": "mind_reading", "strength": None}]
    assert first["belief_after"] == 40


def test_a_mark_is_read_by_pressing_it(page: JournalPage, context: AppContext) -> None:
    entry = write(context, "page", {"text": PAGE})
    context.thoughts.tag(entry, "text", 0, 14, [ThoughtTag("grief")])
    read(page, entry)
    put_cursor(page, "quiet")
    spot = text(page).cursorRect().center()
    QTest.mouseClick(text(page).viewport(), Qt.MouseButton.LeftButton, pos=spot)
    (sheet,) = page.findChildren(MarkSheet)
    assert sheet.isVisible()
    assert "Grief" in [each.text() for each in sheet.findChildren(QPushButton)]


def test_an_earlier_version_and_the_bin_show_no_marks(page: JournalPage, context: AppContext) -> None:
    entry = write(context, "page", {"text": PAGE})
    context.thoughts.tag(entry, "text", 0, 14, [ThoughtTag("grief")])
    context.journal.bin(entry)
    read(page, entry)
    assert marked(page) == {}


def test_commands_stand_in_the_menu_of_the_entry(page: JournalPage, context: AppContext) -> None:
    read(page, write(context, "page", {"text": PAGE}))
    offered = [each.text() for each in page._reader.menu.offered()]
    assert "Mark a thought, or see what is marked" in offered
    assert "Words to look at" in offered
    assert offered[-1] == "Move to the bin"


def test_words_are_marked_for_supervision_while_reading(page: JournalPage, context: AppContext) -> None:
    entry = write(context, "page", {"text": PAGE})
    read(page, entry)
    select(page, "think that I am late")
    QTest.keyClick(text(page), Qt.Key.Key_D, BOTH)
    (thought,) = context.thoughts.of(entry)
    assert (thought.quote, thought.tags) == ("think that I am late", ASIDE)
    assert marked(page) == {"think that I am late": "For supervision"}
    assert context.journal.record(entry).entry.tags == ()

    put_cursor(page, "A quiet")
    QTest.keyClick(text(page), Qt.Key.Key_D, BOTH)
    assert context.journal.record(entry).entry.tags == (MARK,)


def test_a_page_that_takes_no_tags_takes_marks_for_supervision(
    page: JournalPage, context: AppContext
) -> None:
    entry = write(context, "moral-injury-reflection", {"headline": "There was no bed to offer."})
    read(page, entry)
    select(page, "no bed to offer")
    QTest.keyClick(text(page), Qt.Key.Key_D, BOTH)
    assert [each.tags for each in context.thoughts.of(entry)] == [ASIDE]
    put_cursor(page, "no bed")
    QTest.keyClick(text(page), Qt.Key.Key_M, BOTH)
    sheet = page.findChildren(MarkSheet)[0]
    assert sheet.isVisible()
    assert [each.text() for each in sheet.findChildren(QPushButton)] == ["Take the mark off"]


def test_a_line_in_a_list_of_thoughts_is_marked_in_its_answer(page: JournalPage, context: AppContext) -> None:
    entry = write(context, "incident-record", {"thoughts": LINES})
    read(page, entry)
    select(page, "There were not enough of us.")
    QTest.keyClick(text(page), Qt.Key.Key_D, BOTH)
    line = next(each for each in context.thoughts.of(entry) if each.line == "two")
    assert line.is_for_supervision
    assert [tag.kind for tag in line.kinds] == ["fair_concern"]
    put_cursor(page, "There were not enough")
    QTest.keyClick(text(page), Qt.Key.Key_D, BOTH)
    line = next(each for each in context.thoughts.of(entry) if each.line == "two")
    assert not line.is_for_supervision
    assert line.kinds == (ThoughtTag("fair_concern", 70),)
