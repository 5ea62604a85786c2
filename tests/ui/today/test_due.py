"""What is due stands on Today as a line: actions, what a shift left for today, and everything to come back to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.clock import shift_date
from models.domain.action import Action, ActionStatus
from models.domain.entry import EntryId, JsonValue, WorksheetRef
from tests.models.journals import FakeClock
from tests.ui.conftest import PASSPHRASE
from ui.tasks.worker import SynchronousWorker
from ui.today import invitations
from ui.today.exit_row import ExitRow
from ui.today.invitation_row import InvitationRow
from ui.today.page import TodayPage
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look

NIGHT = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)


@dataclass
class Diary:
    """A journal whose days go by."""

    context: AppContext
    clock: FakeClock

    def write(self, worksheet: str, answers: Mapping[str, JsonValue], *, keep: bool = True) -> EntryId:
        """Finish an entry now."""
        sheet = self.context.worksheets.get(worksheet)
        ref = WorksheetRef(sheet.id, sheet.version, sheet.lang)
        draft = self.context.journal.new_draft(ref, sheet.labels()).with_answers(answers)
        self.context.journal.save(draft)
        if keep:
            self.context.journal.keep(draft.id)
        return draft.id

    def act(self, text: str, entry: EntryId | None = None, **parts: object) -> Action:
        """Mean to do something."""
        action = replace(self.context.actions.new(text, entry=entry), **parts)  # type: ignore[arg-type]  # parts of an action
        self.context.actions.save(action)
        return action

    def due(self) -> invitations.Waiting:
        """Return what Today has."""
        return invitations.find(self.context, today=shift_date(self.clock.now()))


@pytest.fixture
def diary(journal_folder: Path) -> Iterator[Diary]:
    from app.context import open_journal
    from app.vault.session import unlock

    clock = FakeClock(NIGHT)
    context = open_journal(unlock(journal_folder, bytearray(PASSPHRASE), clock=clock), clock=clock)
    yield Diary(context, clock)
    context.close()


@pytest.fixture
def page(qtbot: QtBot, look: Look, diary: Diary) -> TodayPage:
    worker = SynchronousWorker()
    found = TodayPage(context=diary.context, worker=worker, look=look)
    worker.setParent(found)
    qtbot.addWidget(found)
    worker.changed.connect(found.refresh)
    found.resize(1084, 820)
    found.show()
    return found


def _exits(page: TodayPage) -> list[ExitRow]:
    return [row for row in page._exits.rows() if isinstance(row, ExitRow)]


def _press(row: ExitRow, words: str) -> None:
    next(each for each in row.findChildren(QPushButton) if each.text() == words).click()


def test_a_new_journal_has_nothing_due(diary: Diary) -> None:
    assert diary.due() == invitations.Waiting()


def test_the_list_left_after_a_shift_stands_on_the_next_day(diary: Diary, page: TodayPage) -> None:
    shift = diary.write("end-of-shift", {"good_enough": "The handover"})
    for text in ("Ring the daughter", "Chase the chair"):
        diary.act(text, shift, field="exit_list", due=date(2026, 11, 21))
        diary.clock.advance(minutes=1)
    assert diary.due().exits == ()
    diary.clock.advance(hours=4)  # past midnight, and still the same shift
    assert diary.due().exits == ()
    diary.clock.advance(hours=5)
    page.open_at(Place(PageName.TODAY))
    assert [row.action().text for row in _exits(page)] == ["Ring the daughter", "Chase the chair"]


def test_a_tick_can_be_undone_in_place(diary: Diary, page: TodayPage) -> None:
    shift = diary.write("end-of-shift", {"good_enough": "The handover"})
    action = diary.act("Ring the daughter", shift, field="exit_list", due=date(2026, 11, 21))
    diary.clock.advance(hours=10)
    page.open_at(Place(PageName.TODAY))
    (row,) = _exits(page)
    _press(row, "Done")
    stored = diary.context.actions.get(action.id)
    assert stored is not None
    assert stored.status is ActionStatus.DONE
    assert _exits(page) == [row]
    _press(row, "Undo")
    assert diary.context.actions.get(action.id) == replace(action, changed_at=diary.clock.now())
    _press(row, "Let go")
    page.open_at(Place(PageName.TODAY))
    assert _exits(page) == []


def test_an_action_that_is_due_asks_how_it_went(diary: Diary, page: TodayPage) -> None:
    action = diary.act("Swim twice", diary.write("self-care-plan", {}), due=date(2026, 11, 21))
    later = diary.act("Ask for the rota", review=date(2026, 11, 21))
    diary.clock.advance(hours=10)
    first, second = diary.due().invitations
    assert first.text == "“Swim twice” How did it go?"
    assert first.place == Place(PageName.ACTIONS, action=action.id)
    assert second.text == "“Ask for the rota” Does it still fit?"
    assert second.place == Place(PageName.ACTIONS, action=later.id)
    page.open_at(Place(PageName.TODAY))
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    row = page._ready.rows()[0]
    assert isinstance(row, InvitationRow)
    next(each for each in row.findChildren(QPushButton) if each.text() == "Say how it went").click()
    assert asked == [first.place]


def test_a_long_action_stays_a_line(diary: Diary) -> None:
    diary.act("word " * 100, due=date(2026, 11, 20))
    (line,) = diary.due().invitations
    assert len(line.text) < invitations.LONGEST + 30
    assert "…" in line.text


def test_later_and_stop_asking_are_heard(diary: Diary, page: TodayPage) -> None:
    diary.act("Swim", due=date(2026, 11, 20))
    diary.act("Walk", due=date(2026, 11, 20))
    page.open_at(Place(PageName.TODAY))
    for words in ("Later", "Stop asking"):
        row = page._ready.rows()[0]
        next(each for each in row.findChildren(QPushButton) if each.text() == words).click()
    assert page._ready.rows() == ()


def test_a_plan_is_looked_at_again_where_that_is_asked(diary: Diary) -> None:
    plan = diary.write("self-care-plan", {"weather": "Nights"})
    diary.clock.advance(days=28)
    (line,) = diary.due().invitations
    assert line.text == diary.context.worksheets.get("self-care-plan").schedule.follow_up_ask
    assert line.place == Place(PageName.WORKSHEET, entry=plan, section="review")


def test_a_series_goes_on_where_it_is_written(diary: Diary) -> None:
    first = diary.write("expressive-writing", {"text": "once"})
    diary.clock.advance(days=2)
    (line,) = diary.due().invitations
    assert "session 2 of 4" in line.text
    assert line.place == Place(PageName.WRITING, worksheet="expressive-writing", thread=first)


def test_an_agreed_day_is_a_line(diary: Diary) -> None:
    record = diary.write("supervision-session", {"next_date": "2026-11-26"})
    lines = [line for line in diary.due().invitations if line.place.entry == record]
    assert any("26 November" in line.text for line in lines)


def test_an_overdue_visit_is_left_to_the_line_across_the_window(diary: Diary) -> None:
    diary.write("lone-visit-check", {"back_by": "23:45"}, keep=False)
    diary.clock.advance(hours=1)
    assert diary.context.follow_ups.due(shift_date(diary.clock.now()))
    assert diary.due().invitations == ()


def test_a_page_without_a_title_is_called_after_its_tool(diary: Diary, page: TodayPage) -> None:
    diary.write("end-of-shift", {"good_enough": "The handover"}, keep=False)
    page.open_at(Place(PageName.TODAY))
    words = [each.text() for each in page._drafts.rows()[0].findChildren(QLabel)]
    assert "End-of-shift landing" in words
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    page._drafts.rows()[0].click()  # type: ignore[attr-defined]  # a row that is a button
    assert asked[0].page is PageName.WORKSHEET


def test_the_tiles_open_the_tools_used_most(diary: Diary, page: TodayPage) -> None:
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    for tile in page._tiles:
        tile.click()
    assert [(place.page, place.worksheet) for place in asked] == [
        (PageName.WRITING, "set-down"),
        (PageName.WORKSHEET, "wellbeing-snapshot"),
        (PageName.WORKSHEET, "end-of-shift"),
    ]
