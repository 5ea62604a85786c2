"""Days of one's own: only such as can be drawn."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.trends.periods import Span
from tests.ui.trends.conftest import TODAY, day
from tests.ui.trends.test_page import chart
from ui.trends.day_names import days_to_name, in_words

if TYPE_CHECKING:
    from ui.trends.page import TrendsPage


def test_no_day_can_be_typed_that_a_chart_could_not_draw(page: TrendsPage) -> None:
    page.periods().choose(Span.OWN)
    page.periods().choose_dates(day(30), date(9999, 12, 31))
    until = page.periods().period().until
    assert until is not None
    assert until <= TODAY.replace(year=TODAY.year + 1)
    page.periods().choose_dates(date(1, 1, 1), TODAY)
    since = page.periods().period().since
    assert since is not None
    assert since.year >= 1900
    page.grab()
    assert len(chart(page).points()) == 12


def test_days_of_ones_own_reach_as_far_as_the_day_it_is(page: TrendsPage) -> None:
    later = TODAY.replace(year=TODAY.year + 5)
    page.periods().set_today(later)
    page.periods().choose(Span.OWN)
    page.periods().choose_dates(day(30), later)
    assert page.periods().period().until == later


@pytest.mark.parametrize("months", [1, 14, 200])
def test_the_last_days_of_the_calendar_are_named(page: TrendsPage, months: int) -> None:
    last = date.max.toordinal()
    named = days_to_name(last - 30 * months, last + 9.0, 900, page.look())
    assert named
    assert len(in_words(named)) == len(named)
    days_to_name(-9.0, 30.0 * months, 900, page.look())
