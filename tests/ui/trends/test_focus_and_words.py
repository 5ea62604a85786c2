"""A screen reader hears only of what is shown, and what the keys go to can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.trends.conftest import TODAY, add
from tests.ui.trends.test_page import chart, lines_view, said
from ui.i18n import dates
from ui.trends.year_grid import YearGrid
from ui.trends.year_view import YearView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look
    from ui.trends.page import TrendsPage


def test_a_point_of_another_line_is_told_no_more(page: TrendsPage) -> None:
    target = chart(page)
    QTest.keyClick(target, Qt.Key.Key_Left)
    assert target.accessibleDescription() == f"{dates.long_day(TODAY)}: 85."
    lines_view(page).choose("self-care-audit/body")
    assert target.accessibleName() == "Chart of Body"
    assert not target.accessibleDescription()


def test_a_day_of_another_year_is_told_no_more(page: TrendsPage, filled: AppContext) -> None:
    entry = add(filled, "wellbeing-snapshot", 400, {"pleasant": 50})
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    page.show_view("year")
    grid = _year(page).grid()
    grid.setFocus()
    assert grid.accessibleDescription() == f"{dates.long_day(TODAY)}: 85."
    assert f"{dates.long_day(TODAY)}: 85." in said(page)
    _press(page, "Year before")
    assert not grid.accessibleDescription()
    assert "The arrow keys go from day to day" in said(page)


def test_a_day_that_is_read_is_read_on_when_the_journal_changed(page: TrendsPage, filled: AppContext) -> None:
    page.show_view("year")
    grid = _year(page).grid()
    grid.setFocus()
    entry = add(filled, "wellbeing-snapshot", 0, {"pleasant": 5}, hour=19)
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    assert grid.day() == TODAY
    assert grid.accessibleDescription() == f"{dates.long_day(TODAY)}: 45."
    assert grid.accessibleDescription() in said(page)


def test_a_year_without_values_shows_that_the_keys_go_there(look: Look, qtbot: QtBot) -> None:
    grid = YearGrid(look=look)
    qtbot.addWidget(grid)
    grid.resize(900, grid.height())
    grid.show_year(2026, {}, (0, 100))
    grid.show()
    before = grid.grab().toImage()
    grid.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    assert grid.grab().toImage() != before


def _year(page: TrendsPage) -> YearView:
    view = page.view()
    assert isinstance(view, YearView)
    return view


def _press(page: TrendsPage, text: str) -> None:
    next(each for each in page.view().findChildren(QPushButton) if each.text() == text).click()
