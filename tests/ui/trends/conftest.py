"""A journal with a year of answers worked out beforehand, and the trends page over it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.journal.ids import new_entry_id
from app.trend_sources import WorksheetSources
from app.trends.service import Trends
from models.domain.entry import Entry, EntryId, EntryRecord, EntryState, JsonValue, WorksheetRef
from tests.ui.journals import at_evening
from tests.ui.sample_journal import NOW
from ui.tasks.worker import SynchronousWorker
from ui.trends.page import TrendsPage
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look

TODAY = NOW.date()
BODY = ("body_food", "body_water", "body_sleep", "body_move", "body_pushed")


def record(
    context: AppContext, worksheet: str, back: int, answers: Mapping[str, JsonValue], *, hour: int = 18
) -> EntryRecord:
    """Return a page written so many days before TODAY."""
    sheet = context.worksheets.get(worksheet)
    day = TODAY - timedelta(days=back)
    at = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    entry = Entry(
        id=new_entry_id(at),
        moment=0,
        worksheet=WorksheetRef(sheet.id, sheet.version, sheet.lang),
        written_at=at,
        shift_date=day,
        title="",
        state=EntryState.KEPT,
        labels=sheet.labels(),
    )
    return EntryRecord(entry, answers)


def add(
    context: AppContext, worksheet: str, back: int, answers: Mapping[str, JsonValue], *, hour: int = 18
) -> EntryId:
    """Keep a page written so many days before TODAY."""
    made = record(context, worksheet, back, answers, hour=hour)
    context.journal.add_many([made])
    return made.entry.id


def audit(*values: int) -> dict[str, JsonValue]:
    """Return the answers about the body, the last of which counts the other way round."""
    return dict(zip(BODY, values, strict=False))


@pytest.fixture
def filled(context: AppContext) -> AppContext:
    """Twelve snapshots a week apart, three audits of which one cannot be scored, and a change that was marked."""
    found = at_evening(context)
    marked = {"what": "new team", "when": (TODAY - timedelta(days=45)).isoformat()}
    found.journal.add_many([
        *(
            record(found, "wellbeing-snapshot", 7 * (11 - n), {"pleasant": 30 + 5 * n, "energy": 60})
            for n in range(12)
        ),
        record(found, "self-care-audit", 80, audit(2, 2, 2, 2, 2)),
        record(found, "self-care-audit", 50, audit(2, 2)),
        record(found, "self-care-audit", 20, audit(3, 3, 3, 3, 1)),
        record(found, "turning-point", 40, marked),
    ])
    return found


@pytest.fixture
def page(filled: AppContext, look: Look, qtbot: QtBot) -> Iterator[TrendsPage]:
    yield from opened(filled, look, qtbot)


@pytest.fixture
def empty_page(context: AppContext, look: Look, qtbot: QtBot) -> Iterator[TrendsPage]:
    yield from opened(at_evening(context), look, qtbot)


def opened(
    context: AppContext, look: Look, qtbot: QtBot, worker: SynchronousWorker | None = None
) -> Iterator[TrendsPage]:
    trends = Trends(context.transactions, WorksheetSources(context.worksheets))
    page = TrendsPage(context=context, trends=trends, worker=worker or SynchronousWorker(), look=look)
    qtbot.addWidget(page)
    page.resize(1084, 820)
    page.show()
    page.open_at(Place(PageName.TRENDS))
    yield page
    page.leave()


def day(back: int) -> date:
    """Return the day so many days before TODAY."""
    return TODAY - timedelta(days=back)
