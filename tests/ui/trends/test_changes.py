"""Changes somebody marked, wherever a chart that shows them is told in another way; each leads to its own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.trends.conftest import add, day
from tests.ui.trends.test_page import chart, lines_view, said
from ui.i18n import dates
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from app.context import AppContext
    from models.domain.entry import EntryId
    from ui.trends.page import TrendsPage

TOLD = f"{dates.short_day(day(45))}: new team"


@pytest.fixture
def change(page: TrendsPage) -> EntryId:
    lines = page.lines()
    assert lines is not None
    (mark,) = lines.marks
    return mark.entry


@pytest.fixture
def places(page: TrendsPage) -> list[Place]:
    found: list[Place] = []
    page.place_requested.connect(found.append)
    return found


def links(page: TrendsPage) -> list[QPushButton]:
    return [each for each in page.findChildren(QPushButton) if each.isVisible() and each.text() == TOLD]


@pytest.mark.parametrize("view", ["lines", "words"])
def test_they_are_listed_with_links(
    page: TrendsPage, change: EntryId, places: list[Place], view: str
) -> None:
    page.show_view(view)
    assert "Changes you marked" in said(page)
    (link,) = links(page)
    link.click()
    assert places == [Place(PageName.JOURNAL, entry=change)]


def test_they_are_rows_of_the_table(page: TrendsPage, change: EntryId, places: list[Place]) -> None:
    page.table_button().click()
    table = page.table()
    (row,) = (number for number, each in enumerate(table.words()) if each[-1] == "You marked: new team")
    assert table.words()[row][0] == dates.short_day(day(45))
    table.setCurrentIndex(table.model().index(row, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert places == [Place(PageName.JOURNAL, entry=change)]


def test_the_cursor_comes_by_them(page: TrendsPage, change: EntryId, places: list[Place]) -> None:
    target = chart(page)
    target.move_cursor(4)  # 49 days ago
    QTest.keyClick(target, Qt.Key.Key_Right)
    told = f"{dates.long_day(day(45))}: you marked “new team”."
    assert target.accessibleDescription() == told
    assert told in said(page)
    assert target.cursor() is None
    QTest.keyClick(target, Qt.Key.Key_Return)
    assert places == [Place(PageName.JOURNAL, entry=change)]
    QTest.keyClick(target, Qt.Key.Key_Right)
    assert target.cursor() == 5


def test_the_pointer_reads_them(page: TrendsPage) -> None:
    target = chart(page)
    place = target.box().mapViewToScene(QPointF(day(45).toordinal(), 50))
    QTest.mouseMove(target.viewport(), target.mapFromScene(place))
    assert "you marked “new team”" in target.accessibleDescription()


def test_on_a_day_with_both_the_pointer_reads_the_point(page: TrendsPage, filled: AppContext) -> None:
    entry = add(filled, "turning-point", 7, {"what": "new rota"})
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    target = chart(page)
    place = target.box().mapViewToScene(QPointF(day(7).toordinal(), 50))
    QTest.mouseMove(target.viewport(), target.mapFromScene(place))
    assert target.cursor() == 10


def test_those_outside_of_the_time_are_left_out(page: TrendsPage) -> None:
    page.periods().choose_dates(day(30), day(10))
    page.periods()._buttons[next(iter(reversed(page.periods()._buttons)))].click()
    page.periods().choose_dates(day(30), day(10))
    assert not links(page)
    assert lines_view(page).marks() == ()
