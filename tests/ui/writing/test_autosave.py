"""What is typed is in the journal within a second, whatever happens next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt

from models.domain.entry import EntryState
from tests.ui.writing.conftest import EVERYTHING
from ui.tasks.worker import JournalWorker
from ui.widgets.place import PageName, Place
from ui.writing.page import WritingPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.writing.conftest import Desk
    from ui.theme.look import Look


def test_a_page_nobody_wrote_on_is_not_kept(desk: Desk) -> None:
    desk.begin()
    desk.wait(10)
    desk.page.leave()
    assert desk.records() == []


def test_words_are_in_the_journal_within_a_second(desk: Desk) -> None:
    desk.begin()
    desk.type("The corridor light hums")
    assert desk.state == "Saving…"
    desk.wait(1)
    assert desk.only().answers["text"] == "The corridor light hums"
    assert desk.only().entry.state is EntryState.DRAFT
    assert desk.state == "Saved 09:00, encrypted"


def test_someone_who_types_on_is_saved_every_two_seconds(desk: Desk) -> None:
    desk.begin()
    for word in range(40):
        desk.type(f"{word} ")
        desk.wait(0.3)
        if word >= 7:
            saved = str(desk.only().answers["text"]).split()
            assert word - int(saved[-1]) <= 7  # at most two seconds behind


def test_leaving_saves_at_once(desk: Desk) -> None:
    desk.begin()
    desk.type("on my way out")
    desk.page.leave()
    assert desk.only().answers["text"] == "on my way out"
    assert desk.journal.search("way", EVERYTHING, limit=3)


def test_turning_to_another_window_saves_at_once(desk: Desk) -> None:
    desk.begin()
    desk.type("someone is coming")
    QCoreApplication.sendEvent(desk.page, QEvent(QEvent.Type.WindowDeactivate))
    assert desk.only().answers["text"] == "someone is coming"


def test_hiding_saves_at_once(desk: Desk) -> None:
    desk.begin()
    desk.type("hide me")
    desk.page.hide()
    assert desk.only().answers["text"] == "hide me"


def test_a_full_disk_keeps_the_words_on_the_page_and_is_tried_again(desk: Desk) -> None:
    desk.begin()
    desk.type("not lost")
    desk.disk.full = True
    desk.wait(1)
    assert desk.state == "Not saved: The disk is full. Your text is still here."
    desk.type(" at all")
    desk.wait(30)
    assert desk.records() == []
    assert desk.editor.toPlainText() == "not lost at all"
    desk.disk.full = False
    desk.wait(5)
    assert desk.only().answers["text"] == "not lost at all"
    assert desk.state.startswith("Saved")


def test_no_other_page_opens_over_words_that_cannot_be_saved(desk: Desk) -> None:
    desk.begin()
    desk.type("stay")
    desk.disk.full = True
    desk.begin("set-down")
    assert desk.editor.toPlainText() == "stay"
    assert not desk.page.is_saved()
    desk.key(Qt.Key.Key_Escape)
    assert desk.places == []


def test_escape_leaves_a_draft_and_ctrl_enter_keeps_it(desk: Desk) -> None:
    desk.begin()
    desk.type("for later")
    desk.key(Qt.Key.Key_Escape)
    assert desk.only().entry.state is EntryState.DRAFT
    desk.open(desk.only().entry.id)
    desk.type(" and done")
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.only().entry.state is EntryState.KEPT
    assert desk.only().answers["text"] == "for later and done"
    assert [place.page for place in desk.places] == [PageName.TODAY, PageName.JOURNAL]


def test_text_typed_elsewhere_is_taken_along_and_saved(desk: Desk) -> None:
    desk.begin(text="begun on the way\n* not a list")
    assert desk.editor.textCursor().atEnd()
    desk.wait(1)
    assert desk.only().answers["text"] == "begun on the way\n\n\\* not a list"


def test_first_words_stand_in_for_a_title_until_there_is_one(desk: Desk) -> None:
    desk.begin()
    desk.type("Two falls and a broken lift before nine in the morning, and then the phone call")
    desk.wait(1)
    assert desk.only().entry.title == "Two falls and a broken lift before nine in the morning, and…"
    desk.open(desk.only().entry.id)
    assert desk.page.walk.write.title.text() == ""
    desk.page.walk.write.title.setFocus()
    desk.type("Tuesday")
    desk.wait(1)
    assert desk.only().entry.title == "Tuesday"


def test_with_the_real_worker_leaving_waits_for_the_journal(desk: Desk, look: Look, qtbot: QtBot) -> None:
    worker = JournalWorker()
    page = WritingPage(context=desk.context, worker=worker, look=look, dialogs=desk.dialogs)
    qtbot.addWidget(page)
    page.open_at(Place(PageName.WRITING, worksheet="page"))
    page.walk.write.page.insertPlainText("on its own thread")
    page.leave()
    assert desk.only().answers["text"] == "on its own thread"
    page.walk.write.page.insertPlainText(", twice")
    qtbot.waitUntil(lambda: desk.only().answers["text"] == "on its own thread, twice", timeout=3000)
    qtbot.waitUntil(page.is_saved)
    worker.stop()
