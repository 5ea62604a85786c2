"""What is asked of the journal for each choice a person makes."""

from __future__ import annotations

from datetime import date

import pytest

from models.domain.entry import EntryFilter
from ui.journal.query import BIN, Period, Query

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("period", "since"),
    [
        (Period.ALL, None),
        (Period.WEEK, date(2026, 11, 15)),
        (Period.MONTH, date(2026, 10, 23)),
        (Period.QUARTER, date(2026, 8, 24)),
        (Period.YEAR, date(2026, 1, 1)),
    ],
)
def test_a_period_ends_today(period: Period, since: date | None) -> None:
    query = Query().within(period, today=TODAY)
    assert query.filter.since == since
    assert query.filter.until is None
    assert query.is_narrowed is (since is not None)


def test_own_dates_may_be_given_the_wrong_way_round() -> None:
    query = Query().between(TODAY, date(2026, 1, 2))
    assert (query.filter.since, query.filter.until) == (date(2026, 1, 2), TODAY)


def test_a_day_to_begin_at_never_widens_the_period() -> None:
    query = Query().between(date(2026, 1, 1), date(2026, 2, 1)).beginning(TODAY)
    assert query.asked().until == date(2026, 2, 1)
    assert Query().beginning(TODAY).asked().until == TODAY


def test_everything_forgets_every_choice() -> None:
    query = Query().filtered(states=BIN, tags=frozenset({"rota"})).within(Period.WEEK, today=TODAY)
    assert query.in_bin
    assert query.everything() == Query()
    assert query.everything().filter == EntryFilter()
