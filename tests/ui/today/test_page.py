"""The Today page: the cursor is ready, and what one may come back to is there."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.vault import findings
from models.domain.entry import EntryState
from tests.models.journals import FakeClock
from tests.ui.accessibility import focusable, nameless, reached_by_tab
from tests.ui.journals import at_evening
from ui.tasks.worker import SynchronousWorker
from ui.today.invitation_row import InvitationRow
from ui.today.page import TodayPage
from ui.widgets.entry_row import EntryRow
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from models.domain.entry import EntryId
    from ui.theme.look import Look

    Open = Callable[[AppContext], tuple[TodayPage, list[Place]]]


@pytest.fixture
def open_page(qtbot: QtBot, look: Look) -> Open:
    def open_(context: AppContext) -> tuple[TodayPage, list[Place]]:
        worker = SynchronousWorker()
        page = TodayPage(context=context, worker=worker, look=look)
        places: list[Place] = []
        qtbot.addWidget(page)
        page.place_requested.connect(places.append)
        worker.changed.connect(page.refresh)
        page.kept_alive = worker  # type: ignore[attr-defined]  # for as long as the page
        page.resize(1084, 820)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open_at(Place(PageName.TODAY))
        return page, places

    return open_


def words(row: object) -> str:
    assert isinstance(row, EntryRow | InvitationRow)
    return " ".join(label.text() for label in row.findChildren(QLabel))


@pytest.mark.parametrize(
    ("hour", "heading"),
    [(4, "Friday night"), (5, "Saturday morning"), (12, "Saturday afternoon"), (19, "Saturday evening"),
     (22, "Saturday night")],
)  # fmt: skip
def test_greets_by_the_part_of_the_day(context: AppContext, open_page: Open, hour: int, heading: str) -> None:
    clock = FakeClock(datetime(2026, 11, 21, hour, 30, tzinfo=timezone(timedelta(hours=1))))
    page, _ = open_page(replace(context, clock=clock))
    assert page._heading.text() == heading
    day = (
        "20 November" if hour < 5 else "21 November"
    )  # before the turn of the day it is still the evening before
    assert page._line.text() == f"{day}. There is nothing you have to do here."


def test_the_first_key_opens_a_page_with_it(context: AppContext, open_page: Open) -> None:
    page, places = open_page(context)
    field = page._write._field
    assert field.hasFocus()
    QTest.keyClicks(field, "I")
    assert places == [Place(PageName.WRITING, worksheet="page", text="I")]
    assert field.toPlainText() == ""


def test_what_is_pasted_keeps_its_paragraphs(context: AppContext, open_page: Open) -> None:
    page, places = open_page(context)
    QGuiApplication.clipboard().setText("one\n\ntwo")
    page._write._field.paste()
    QGuiApplication.clipboard().clear()
    assert places == [Place(PageName.WRITING, worksheet="page", text="one\n\ntwo")]


def test_enter_opens_an_empty_page(context: AppContext, open_page: Open) -> None:
    page, places = open_page(context)
    QTest.keyClick(page._write._field, Qt.Key.Key_Return)
    assert places == [Place(PageName.WRITING, worksheet="page", text="")]


def test_a_tile_begins_its_tool(context: AppContext, open_page: Open) -> None:
    page, places = open_page(context)
    for tile in page._tiles:
        tile.setFocus()
        QTest.keyClick(tile, Qt.Key.Key_Space)
    assert [place.worksheet for place in places] == ["set-down", "wellbeing-snapshot", "end-of-shift"]


def test_an_empty_journal_is_told_how_to_begin(context: AppContext, open_page: Open) -> None:
    page, _ = open_page(at_evening(context))
    assert page._empty.isVisible()
    assert not any(part.isVisible() for part in (page._drafts, page._ready, page._lately))


def test_shows_drafts_and_what_was_written_lately(context: AppContext, open_page: Open) -> None:
    page, places = open_page(at_evening(context, entries=200))
    assert not page._empty.isVisible()
    drafts, lately = page._drafts.rows(), page._lately.rows()
    assert words(drafts[0]) == (
        "Sat 13:03 Handover, and the thing I did not say Draft, 43 words. Saved and encrypted."
    )
    assert words(lately[0]) == "Sat evening A visit that would not leave me A free page"
    assert len(lately) == 5
    for row in (drafts[0], lately[0]):
        assert isinstance(row, EntryRow)
        row.click()
    assert [place.page for place in places] == [PageName.WRITING, PageName.JOURNAL]
    assert all(place.entry for place in places)


def test_keeps_sealed_entries_to_itself(context: AppContext, open_page: Open) -> None:
    filled = at_evening(context, entries=30)
    page, _ = open_page(filled)
    first = page._lately.rows()[0]
    assert isinstance(first, EntryRow)
    page.refresh(filled.journal.seal(entry_of(first)))
    assert "A visit that would not leave me" not in words(page._lately.rows()[0])


def test_follows_the_journal_while_it_is_looked_at(context: AppContext, open_page: Open) -> None:
    filled = at_evening(context, entries=30)
    page, _ = open_page(filled)
    first = page._drafts.rows()[0]
    assert isinstance(first, EntryRow)
    page.refresh(filled.journal.keep(entry_of(first)))
    assert not page._drafts.isVisible()
    assert filled.journal.record(entry_of(first)).entry.state is EntryState.KEPT


def test_an_invitation_is_taken_up_put_off_or_declined(context: AppContext, open_page: Open) -> None:
    page, places = open_page(at_evening(context, entries=200))
    before = {words(row) for row in page._ready.rows()}
    assert any("letter" in line for line in before)
    row = page._ready.rows()[0]
    assert isinstance(row, InvitationRow)
    row._on_do_it()
    assert places[-1].page is PageName.WRITING
    row._on_later()
    assert words(row) not in {words(each) for each in page._ready.rows()}


def test_a_notice_is_said_once_and_can_be_put_away(context: AppContext, open_page: Open) -> None:
    page, _ = open_page(context)
    assert not page._notices.isVisible()
    context.vault.notice(findings.CLOSED_UNEXPECTEDLY)
    page, _ = open_page(context)
    assert page._notices.isVisible()
    assert "Everything that was saved has been checked" in page._notices.accessibleName()
    page._notices._close.click()
    assert not page._notices.isVisible()


@pytest.mark.parametrize("size", [(1084, 820), (760, 640)])
def test_everything_has_a_name_and_is_reached_by_tab(
    context: AppContext, open_page: Open, look: Look, size: tuple[int, int]
) -> None:
    page, _ = open_page(at_evening(context, entries=200))
    page.resize(*size)
    look.apply("high-contrast", text_size=150)
    assert nameless(page) == []
    assert focusable(page) - reached_by_tab(page) == set()


def entry_of(row: EntryRow) -> EntryId:
    return row._entry_id
