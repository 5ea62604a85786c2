"""Pages stay as long as the person says; what is older is asked about, and never goes by itself."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.errors import EntryNotFoundError
from app.journal.retention import ALWAYS, Retention, months_before
from models.domain.entry import WorksheetRef

if TYPE_CHECKING:
    from app.journal.service import Journal
    from models.domain.entry import EntryId
    from tests.models.journals import FakeClock, Opened

PAGE = WorksheetRef("page", "1", "en")


def write(journal: Journal, title: str) -> EntryId:
    draft = journal.new_draft(PAGE, {"text": "Page"}, title)
    journal.save(draft.with_answers({"text": f"about {title}"}))
    journal.keep(draft.id)
    return draft.id


@pytest.fixture
def journal(opened: Opened) -> Journal:
    return opened.journal


@pytest.fixture
def retention(journal: Journal, clock: FakeClock) -> Retention:
    return Retention(journal=journal, clock=clock)


def titles(retention: Retention) -> list[str]:
    return [entry.title for entry in retention.due()]


def test_nothing_is_asked_about_unless_wanted(
    retention: Retention, journal: Journal, clock: FakeClock
) -> None:
    write(journal, "old")
    clock.advance(days=4000)
    assert retention.months() == ALWAYS
    assert retention.due() == ()


def test_what_is_older_is_listed_oldest_first(
    retention: Retention, journal: Journal, clock: FakeClock
) -> None:
    for title in ("first", "second"):
        write(journal, title)
        clock.advance(days=20)
    clock.advance(days=365 - 30)
    retention.set_months(12)
    assert titles(retention) == ["first"]
    clock.advance(days=30)
    assert titles(retention) == ["first", "second"]
    assert journal.record(retention.due()[0].id).answers["text"] == "about first"


def test_what_goes_is_gone_and_what_stays_is_asked_about_again_later(
    retention: Retention, journal: Journal, clock: FakeClock
) -> None:
    gone, stays = write(journal, "gone"), write(journal, "stays")
    clock.advance(days=400)
    retention.set_months(12)
    reviewed = retention.review([gone], [stays])
    assert reviewed.gone == 1
    assert gone in reviewed.changes.entries
    assert retention.due() == ()
    with pytest.raises(EntryNotFoundError):
        journal.record(gone)
    clock.advance(days=300)
    assert retention.due() == ()
    clock.advance(days=100)
    assert titles(retention) == ["stays"]
    assert retention.months() == 12


def test_odd_settings_ask_about_nothing(retention: Retention, journal: Journal, clock: FakeClock) -> None:
    write(journal, "old")
    clock.advance(days=400)
    odd: tuple[object, ...] = ("12", [], {"months": "12"}, {"months": 7}, {"months": True}, {"kept": 3})
    for value in odd:
        journal.set_setting("retention", value)  # type: ignore[arg-type] # as a damaged setting would be
        assert retention.due() == ()
    journal.set_setting("retention", {"months": 12, "kept": {"x": "no day"}})
    assert titles(retention) == ["old"]


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(0, 120))
def test_months_are_counted_by_the_calendar(day: date, months: int) -> None:
    before = months_before(day, months)
    assert (day.year * 12 + day.month) - (before.year * 12 + before.month) == months
    assert before.day <= day.day
    assert day.day - before.day <= 3
