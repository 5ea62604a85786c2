"""A lone visit that was to be over is said across the top of the window, and outside the journal only by agreement."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from models.domain.entry import EntryId, WorksheetRef
from tests.models.journals import FakeClock
from tests.ui.conftest import PASSPHRASE
from ui.shell.overdue import Overdue
from ui.tasks.worker import SynchronousWorker
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look

EVENING = datetime(2026, 11, 21, 22, 30, tzinfo=UTC)


@dataclass
class Watched:
    """A journal with its reminder line, and a clock to move."""

    context: AppContext
    clock: FakeClock
    overdue: Overdue
    worker: SynchronousWorker
    outside: list[str] = field(default_factory=list)
    asked: list[Place] = field(default_factory=list)

    def visit(self, back_by: str) -> EntryId:
        """Begin a lone visit that is to be over at `back_by`."""
        sheet = self.context.worksheets.get("lone-visit-check")
        ref = WorksheetRef(sheet.id, sheet.version, sheet.lang)
        draft = self.context.journal.new_draft(ref, sheet.labels())
        draft = draft.with_answers({"back_by": back_by, "where": "the third-floor flat"})
        self.worker.run(lambda: self.context.journal.save(draft))
        return draft.id

    def come_back(self, entry: EntryId) -> None:
        """Say that the visit is over."""
        draft = self.context.journal.reopen(entry)
        draft = draft.with_answers({**draft.answers, "is_back": "in_time"})
        self.worker.run(lambda: self.context.journal.save(draft))

    def pass_time(self, **span: float) -> None:
        """Let time pass and the next look at the clock come."""
        self.clock.advance(**span)
        self.overdue.look()

    def press(self, words: str) -> None:
        """Press one of the answers of the line."""
        next(each for each in self.overdue.line.findChildren(QPushButton) if each.text() == words).click()

    def says(self) -> str:
        """Return what the line says now."""
        return self.overdue.line.words()


@pytest.fixture
def watched(qtbot: QtBot, look: Look, journal_folder: Path) -> Iterator[Watched]:
    from app.context import open_journal
    from app.vault.session import unlock

    clock = FakeClock(EVENING)
    context = open_journal(unlock(journal_folder, bytearray(PASSPHRASE), clock=clock), clock=clock)
    worker, parent = SynchronousWorker(), QObject()
    overdue = Overdue(context=context, worker=worker, parent=parent)
    qtbot.addWidget(overdue.line)
    found = Watched(context, clock, overdue, worker)
    overdue.outside_changed.connect(found.outside.append)
    overdue.place_requested.connect(found.asked.append)
    overdue.begin()
    yield found
    overdue.stop()
    context.close()


def test_nothing_is_said_while_nothing_is_due(watched: Watched) -> None:
    assert not watched.says()
    assert watched.outside == [""]


def test_a_visit_past_its_time_is_said_across_midnight(watched: Watched) -> None:
    watched.visit("00:15")
    watched.press("Only while it is open")
    watched.pass_time(hours=1, minutes=40)
    assert not watched.says()
    watched.pass_time(minutes=10)
    assert "past 00:15" in watched.says()
    assert "third-floor" not in watched.says()


def test_it_is_over_when_the_person_says_so(watched: Watched) -> None:
    entry = watched.visit("22:45")
    watched.pass_time(minutes=20)
    assert watched.says()
    watched.come_back(entry)
    assert not watched.says()


def test_it_can_wait_ten_minutes_and_comes_back(watched: Watched) -> None:
    watched.visit("22:45")
    watched.pass_time(minutes=20)
    watched.press("In ten minutes")
    assert not watched.says()
    watched.pass_time(minutes=9)
    assert not watched.says()
    watched.pass_time(minutes=1)
    assert watched.says()


def test_it_opens_where_the_question_is_answered(watched: Watched) -> None:
    entry = watched.visit("22:45")
    watched.pass_time(minutes=20)
    watched.press("Open the check")
    assert watched.asked == [Place(PageName.WORKSHEET, entry=entry, section="back")]


def test_its_moment_leaves_the_journal_only_by_agreement(watched: Watched) -> None:
    watched.visit("00:15")
    assert set(watched.outside) == {""}
    assert "outside the journal, unencrypted" in watched.says()
    watched.press("Remind me there too")
    assert watched.outside[-1] == "2026-11-22T00:15+00:00"
    assert not watched.says()


def test_a_no_is_remembered_for_the_visit_alone(watched: Watched) -> None:
    first = watched.visit("23:00")
    watched.press("Only while it is open")
    watched.overdue.begin()
    assert not watched.says()
    watched.come_back(first)
    watched.clock.advance(minutes=10)
    watched.visit("23:30")
    assert "outside the journal" in watched.says()
    assert set(watched.outside) == {""}


def test_the_moment_is_taken_back_when_the_visit_is_over(watched: Watched) -> None:
    entry = watched.visit("23:00")
    watched.press("Remind me there too")
    assert watched.outside[-1]
    watched.come_back(entry)
    assert watched.outside[-1] == ""


def test_what_is_kept_outside_says_nothing_but_a_moment(watched: Watched) -> None:
    watched.visit("23:00")
    watched.press("Remind me there too")
    moment = watched.outside[-1]
    assert datetime.fromisoformat(moment).isoformat(timespec="minutes") == moment


def test_the_answers_are_heard_with_the_sentence(watched: Watched) -> None:
    watched.visit("22:45")
    watched.pass_time(minutes=20)
    for answer in watched.overdue.line.findChildren(QPushButton):
        assert answer.accessibleName()
        assert answer.accessibleDescription() == watched.says()
