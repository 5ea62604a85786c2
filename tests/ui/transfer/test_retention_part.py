"""Looking through old pages: nothing goes unless it is ticked and confirmed, and it is said what deleting reaches."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from tests.models.journals import FakeClock
from tests.security import shelves
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from tests.ui.journals import at_evening
from ui.dialogs.scripted import ScriptedDialogs
from ui.tasks.worker import SynchronousWorker
from ui.transfer.retention_part import RetentionPart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look


class Shown:
    """The part, with two pages from long ago and one of today."""

    def __init__(self, context: AppContext, qtbot: QtBot, *answers: bool) -> None:
        self.context = context
        self.dialogs = ScriptedDialogs(answers)
        clock = context.clock
        assert isinstance(clock, FakeClock)
        clock.time -= timedelta(days=800)
        for title in ("older", "old", "new"):
            draft = context.journal.new_draft(shelves.PAGE, shelves.LABELS, title)
            context.journal.save(draft.with_answers({"text": "words"}))
            clock.advance(days=400)
        clock.advance(days=-400)
        self.part = RetentionPart(context=context, worker=SynchronousWorker(), dialogs=self.dialogs)
        qtbot.addWidget(self.part)
        self.part.resize(720, 700)
        self.part.show()

    def press(self, name: str) -> None:
        found = next(
            each for each in self.part.findChildren(QPushButton) if each.text() == name and each.isVisible()
        )
        found.setFocus()
        QTest.keyClick(found, Qt.Key.Key_Space)

    def tick(self, words: str) -> None:
        box = next(each for each in self.part.findChildren(QCheckBox) if each.text().endswith(words))
        QTest.keyClick(box, Qt.Key.Key_Space)

    def said(self) -> str:
        return " ".join(each.text() for each in self.part.findChildren(QLabel) if each.isVisible())

    def titles(self) -> set[str]:
        lines = self.context.journal.timeline(shelves.EVERYTHING, limit=10)
        return {line.entry.title for line in lines}


@pytest.fixture
def evening(context: AppContext, look: Look) -> AppContext:
    return at_evening(context)


def test_nothing_is_asked_about_at_first(evening: AppContext, qtbot: QtBot) -> None:
    shown = Shown(evening, qtbot)
    assert "Nothing is asked about." in shown.said()
    shown.press("5 years")
    assert "No page is older than that." in shown.said()


def test_what_is_ticked_goes_and_the_rest_stays(evening: AppContext, qtbot: QtBot) -> None:
    shown = Shown(evening, qtbot, True)
    shown.press("1 year")
    assert "Older pages: 2" in shown.said()
    shown.press("Look through them")
    assert "It does not reach backups" in shown.said()
    shown.tick(": older")
    with qtbot.waitSignal(shown.part.changed):
        shown.press("Delete the ticked, keep the others")
    assert [question.title for question in shown.dialogs.asked] == ["Delete one page for good?"]
    assert shown.titles() == {"old", "new"}
    assert "No page is older than that." in shown.said()


def test_saying_no_leaves_everything(evening: AppContext, qtbot: QtBot) -> None:
    shown = Shown(evening, qtbot, False)
    shown.press("1 year")
    shown.press("Look through them")
    shown.tick(": older")
    shown.tick(": old")
    shown.press("Delete the ticked, keep the others")
    assert shown.dialogs.asked[0].title == "Delete 2 pages for good?"
    assert len(shown.titles()) == 3
    shown.press("Not now")
    assert "Older pages: 2" in shown.said()


def test_keeping_all_asks_nothing(evening: AppContext, qtbot: QtBot) -> None:
    shown = Shown(evening, qtbot)
    shown.press("1 year")
    shown.press("Look through them")
    shown.press("Delete the ticked, keep the others")
    assert shown.dialogs.asked == []
    assert len(shown.titles()) == 3
    assert "No page is older than that." in shown.said()


def test_everything_has_a_name_and_is_reached_by_tab(evening: AppContext, qtbot: QtBot) -> None:
    shown = Shown(evening, qtbot)
    shown.press("1 year")
    shown.press("Look through them")
    assert not nameless(shown.part)
    assert focusable(shown.part) <= reached_by_tab(shown.part)
