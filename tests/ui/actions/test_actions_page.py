"""The list of actions: in groups by day, with a way back from everything, and no judgement on how it is spread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QWidget

from models.domain.action import Action, ActionLevel, ActionStatus
from models.domain.entry import EntryId, WorksheetRef
from tests.models.journals import FakeClock
from ui.actions.listing import Group, grouped, load
from ui.actions.page import ENDED, ActionsPage
from ui.tasks.worker import SynchronousWorker
from ui.widgets.balance import Balance
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.actions.row import ActionRow
    from ui.theme.look import Look

NOW = datetime(2026, 11, 21, 19, 0, tzinfo=UTC)
TODAY = date(2026, 11, 21)


@dataclass
class Opened:
    """A page over a journal of its own."""

    page: ActionsPage
    context: AppContext
    asked: list[Place]

    def row(self, text: str) -> ActionRow:
        return next(row for row in self.page.rows() if row.action().text == text)

    def press(self, text: str, words: str) -> None:
        button(self.row(text), words).click()

    def stored(self, text: str) -> Action:
        everything = (*self.context.actions.open_actions(), *self.context.actions.closed(100))
        return next(each for each in everything if each.text == text)


def button(parent: QWidget, words: str) -> QPushButton:
    return next(each for each in parent.findChildren(QPushButton) if each.text() == words)


def shown(parent: QWidget) -> set[str]:
    return {each.text() for each in parent.findChildren(QPushButton) if each.isVisible()}


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def journal(journal_folder: Path, clock: FakeClock) -> Iterator[AppContext]:
    from app.context import open_journal
    from app.vault.session import unlock
    from tests.ui.conftest import PASSPHRASE

    found = open_journal(unlock(journal_folder, bytearray(PASSPHRASE), clock=clock), clock=clock)
    yield found
    found.close()


@pytest.fixture
def opened(qtbot: QtBot, look: Look, journal: AppContext) -> Opened:
    worker = SynchronousWorker()
    page = ActionsPage(context=journal, worker=worker, look=look)
    qtbot.addWidget(page)
    worker.changed.connect(page.refresh)
    page.resize(1080, 820)
    page.show()
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    return Opened(page, journal, asked)


def written(context: AppContext, worksheet: str, *, keep: bool = True) -> EntryId:
    sheet = context.worksheets.get(worksheet)
    draft = context.journal.new_draft(WorksheetRef(worksheet, sheet.version, sheet.lang), sheet.labels())
    context.journal.save(draft)
    if keep:
        context.journal.keep(draft.id)
    return draft.id


def add(context: AppContext, text: str, entry: EntryId | None = None, **parts: object) -> Action:
    action = replace(context.actions.new(text, entry=entry), **parts)  # type: ignore[arg-type]  # parts of an action
    context.actions.save(action)
    return action


def test_every_action_stands_in_the_group_of_its_day(opened: Opened) -> None:
    add(opened.context, "late", due=date(2026, 11, 20))
    add(opened.context, "to look at", review=TODAY, due=date(2026, 12, 1))
    add(opened.context, "soon", due=date(2026, 11, 22))
    add(opened.context, "some day")
    add(opened.context, "over", status=ActionStatus.DONE, due=date(2026, 11, 1))
    groups = grouped(load(opened.context, ended=10).lines, today=TODAY)
    assert [(group, [line.action.text for line in lines]) for group, lines in groups] == [
        (Group.READY, ["late", "to look at"]),
        (Group.COMING, ["soon"]),
        (Group.ANY_TIME, ["some day"]),
        (Group.ENDED, ["over"]),
    ]


def test_an_empty_list_says_what_would_stand_here(opened: Opened) -> None:
    opened.page.open_at(Place(PageName.ACTIONS))
    words = [each.text() for each in opened.page.findChildren(QLabel) if each.isVisible()]
    assert any("come together here" in each for each in words)
    assert not any(each.isVisible() for each in opened.page.findChildren(Balance))


def test_a_line_and_enter_is_an_action(opened: Opened) -> None:
    opened.page.open_at(Place(PageName.ACTIONS))
    line = opened.page.focusWidget()
    assert isinstance(line, QPlainTextEdit)
    assert line.accessibleName() == "A new action"
    QTest.keyClicks(line, "Ask for the rota")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert opened.stored("Ask for the rota").entry is None
    assert opened.row("Ask for the rota").isVisible()
    assert line.toPlainText() == ""
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert len(opened.page.rows()) == 1


def test_done_says_what_happened_and_can_be_undone_in_place(opened: Opened) -> None:
    add(opened.context, "Swim", due=TODAY)
    opened.page.open_at(Place(PageName.ACTIONS))
    opened.row("Swim")._done.setFocus()
    QTest.keyClick(opened.page.focusWidget(), Qt.Key.Key_Space)
    assert opened.stored("Swim").status is ActionStatus.DONE
    happened = opened.page.focusWidget()
    assert happened.accessibleName() == "What happened"
    QTest.keyClicks(happened, "Ten lengths")
    opened.page.leave()
    assert opened.stored("Swim").outcome == "Ten lengths"
    opened.press("Swim", "Undo")
    again = opened.stored("Swim")
    assert (again.status, again.outcome, again.due) == (ActionStatus.OPEN, "", TODAY)
    assert "Undo" not in shown(opened.row("Swim"))


def test_letting_go_is_kept_apart_from_done(opened: Opened) -> None:
    add(opened.context, "Course")
    opened.page.open_at(Place(PageName.ACTIONS))
    opened.press("Course", "Let go")
    assert opened.stored("Course").status is ActionStatus.LET_GO
    opened.page.open_at(Place(PageName.ACTIONS))
    opened.press("Course", "Open again")
    assert opened.stored("Course").status is ActionStatus.OPEN


def test_what_has_come_can_wait_a_week(opened: Opened) -> None:
    add(opened.context, "Rota", due=date(2026, 11, 16), review=date(2027, 1, 1))
    opened.page.open_at(Place(PageName.ACTIONS))
    opened.press("Rota", "In a week")
    assert (opened.stored("Rota").due, opened.stored("Rota").review) == (date(2026, 11, 28), date(2027, 1, 1))
    opened.press("Rota", "Undo")
    assert opened.stored("Rota").due == date(2026, 11, 16)


def test_everything_about_it_can_be_changed_in_place(opened: Opened) -> None:
    add(opened.context, "Walk")
    opened.page.open_at(Place(PageName.ACTIONS))
    opened.press("Walk", "Change")
    row = opened.row("Walk")
    why = next(each for each in row.findChildren(QPlainTextEdit) if each.accessibleName() == "Why")
    QTest.keyClicks(why, "Air")
    button(row, "Recovery").click()
    opened.press("Walk", "Close")
    assert (opened.stored("Walk").why, opened.stored("Walk").level) == ("Air", ActionLevel.RECOVERY)


def test_removing_can_be_undone(opened: Opened) -> None:
    add(opened.context, "Walk", why="Air")
    opened.page.open_at(Place(PageName.ACTIONS))
    opened.press("Walk", "Change")
    opened.press("Walk", "Remove")
    assert opened.context.actions.open_actions() == ()
    assert opened.page.focusWidget().accessibleName() == "Undo: Walk"
    opened.press("Walk", "Undo")
    assert opened.stored("Walk").why == "Air"


def test_the_list_of_one_tool(opened: Opened) -> None:
    add(opened.context, "from a plan", written(opened.context, "self-care-plan"))
    add(opened.context, "from a shift", written(opened.context, "end-of-shift"))
    add(opened.context, "from nowhere")
    opened.page.open_at(Place(PageName.ACTIONS))
    tools = opened.page.findChild(QComboBox)
    assert tools is not None
    assert [tools.itemText(place) for place in range(tools.count())] == [
        "All tools",
        "End-of-shift landing",
        "Self-care plan",
    ]
    tools.setCurrentIndex(2)
    assert [row.action().text for row in opened.page.rows()] == ["from a plan"]
    tools.setCurrentIndex(0)
    assert len(opened.page.rows()) == 3


@pytest.mark.parametrize(("keep", "page"), [(True, PageName.JOURNAL), (False, PageName.WORKSHEET)])
def test_an_action_leads_to_where_it_came_from(opened: Opened, keep: bool, page: PageName) -> None:
    entry = written(opened.context, "self-care-plan", keep=keep)
    add(opened.context, "Swim", entry)
    opened.page.open_at(Place(PageName.ACTIONS))
    opened.press("Swim", "From “Self-care plan”, 21 Nov")
    assert opened.asked == [Place(page, entry=entry)]


def test_the_balance_counts_open_actions_in_words(opened: Opened) -> None:
    for text, level in (
        ("a", ActionLevel.SOURCE),
        ("b", ActionLevel.RESPONSE),
        ("c", ActionLevel.RESPONSE),
        ("d", None),
    ):
        add(opened.context, text, level=level)
    add(opened.context, "over", level=ActionLevel.RECOVERY, status=ActionStatus.DONE)
    opened.page.open_at(Place(PageName.ACTIONS))
    balance = opened.page.findChild(Balance)
    assert balance is not None
    words = {each.text() for each in balance.findChildren(QLabel) if each.isVisible()}
    assert {"At the source 1", "My response 2", "Recovery 0", "Not sorted 1"} <= words
    opened.press("b", "Done")
    words = {each.text() for each in balance.findChildren(QLabel) if each.isVisible()}
    assert "My response 1" in words


def test_an_action_asked_for_is_where_the_focus_goes(opened: Opened) -> None:
    wanted = add(opened.context, "Swim")
    add(opened.context, "Walk")
    opened.page.open_at(Place(PageName.ACTIONS, action=wanted.id))
    assert opened.page.focusWidget().accessibleName() == "Done: Swim"


def test_earlier_ended_ones_are_shown_when_asked_for(opened: Opened) -> None:
    for number in range(ENDED + 3):
        add(opened.context, f"over {number}", status=ActionStatus.DONE)
    opened.page.open_at(Place(PageName.ACTIONS))
    assert len(opened.page.rows()) == ENDED
    button(opened.page, "Show earlier ones").click()
    assert len(opened.page.rows()) == ENDED + 3


def test_everything_has_a_name(opened: Opened) -> None:
    add(opened.context, "Swim", written(opened.context, "self-care-plan"), due=TODAY)
    opened.page.open_at(Place(PageName.ACTIONS))
    controls = (QPushButton, QPlainTextEdit, QComboBox)
    named = [each for kind in controls for each in opened.page.findChildren(kind) if each.isVisible()]
    assert all(each.accessibleName() for each in named)


def test_a_narrow_window_with_large_text_cuts_nothing_off(opened: Opened, look: Look) -> None:
    add(opened.context, "Swim on the day after nights, even for ten lengths", due=TODAY)
    look.apply("light", text_size=150, reduced_motion=True)
    opened.page.resize(712, 600)
    opened.page.open_at(Place(PageName.ACTIONS))
    opened.press("Swim on the day after nights, even for ten lengths", "Change")
    assert opened.page._content.minimumSizeHint().width() <= 700


def test_what_is_changed_elsewhere_while_the_list_is_open_is_shown(opened: Opened) -> None:
    kept = add(opened.context, "from elsewhere")
    opened.page.open_at(Place(PageName.ACTIONS))
    opened.press("from elsewhere", "Done")
    assert "Undo" in shown(opened.row("from elsewhere")), "a change made here keeps its way back"

    opened.page.refresh(opened.context.actions.save(replace(kept, text="changed elsewhere")))
    assert "Undo" in shown(opened.row("from elsewhere")), "so it does when it comes back from the journal"

    other = replace(opened.context.actions.new("new elsewhere"), due=TODAY)
    opened.page.refresh(opened.context.actions.save(other))
    assert opened.row("new elsewhere").isVisibleTo(opened.page)
