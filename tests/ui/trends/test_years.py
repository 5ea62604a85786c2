"""The year somebody chose stays, and every year with something in it can be reached."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from app.trends.periods import Span
from tests.models.journals import FakeClock
from tests.ui.trends.conftest import TODAY, add, day
from tests.ui.trends.test_page import said
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from app.context import AppContext
    from ui.trends.page import TrendsPage


@pytest.fixture
def years(page: TrendsPage, filled: AppContext) -> TrendsPage:
    """The calendar of a journal that goes back three years."""
    for back in (365, 730, 1095):
        entry = add(filled, "wellbeing-snapshot", back, {"pleasant": 50})
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    page.show_view("year")
    return page


def test_a_year_stays_chosen_while_another_view_is_looked_at(years: TrendsPage) -> None:
    _button(years, "Year before").click()
    _button(years, "Year before").click()
    years.show_view("then")
    years.show_view("year")
    assert years.view().title() == str(TODAY.year - 2)
    years.open_at(Place(PageName.TRENDS))
    assert years.view().title() == str(TODAY.year - 2)
    assert f"Pleasant or unpleasant, {TODAY.year - 2}" in said(years)


def test_another_time_is_shown_in_the_year_it_ends_in(years: TrendsPage) -> None:
    years.periods().choose(Span.OWN)
    years.periods().choose_dates(day(1000), day(700))
    assert years.view().title() == str(day(700).year)
    while _button(years, "Year after").isEnabled():
        _button(years, "Year after").click()
    assert years.view().title() == str(TODAY.year)


def test_the_new_year_can_be_left_and_come_back_to(years: TrendsPage, filled: AppContext) -> None:
    assert isinstance(filled.clock, FakeClock)
    filled.clock.time += timedelta(days=60)
    years.open_at(Place(PageName.TRENDS))
    assert years.view().title() == str(TODAY.year + 1)
    assert not _button(years, "Year after").isEnabled()
    _button(years, "Year before").click()
    assert years.view().title() == str(TODAY.year)
    _button(years, "Year after").click()
    assert years.view().title() == str(TODAY.year + 1)


def _button(page: TrendsPage, text: str) -> QPushButton:
    return next(each for each in page.view().findChildren(QPushButton) if each.text() == text)
