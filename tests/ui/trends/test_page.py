"""The trends page: what it draws, what it says, and that both are the same numbers as the table."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.trends.periods import Span
from models.domain.action import ActionLevel, ActionStatus
from tests.ui import accessibility
from tests.ui.trends.conftest import TODAY, add, audit, day
from ui.i18n import dates
from ui.trends.lines_view import LinesView
from ui.trends.marked_days import words_of_marks
from ui.trends.rhythm_view import RhythmView
from ui.trends.then_view import ThenView
from ui.trends.thinking_view import ThinkingView
from ui.trends.words_view import WordsView
from ui.trends.year_view import YearView
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from app.context import AppContext
    from ui.trends.chart import TrendChart
    from ui.trends.page import TrendsPage

VIEWS = ("lines", "year", "then", "thinking", "rhythm", "words")


def lines_view(page: TrendsPage) -> LinesView:
    view = page.view()
    assert isinstance(view, LinesView)
    return view


def chart(page: TrendsPage) -> TrendChart:
    tile = lines_view(page).chart_tile()
    assert tile is not None
    return tile.chart


def said(page: TrendsPage) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_it_opens_on_the_last_quarter(page: TrendsPage) -> None:
    assert page.periods().span() is Span.QUARTER
    assert lines_view(page).series() is not None
    assert "Since August 2026" in said(page)
    assert "Pleasant or unpleasant: 30 to 85 since September 2026, from 12 pages." in said(page)


def test_a_line_draws_its_points_and_says_what_could_not_be_scored(page: TrendsPage) -> None:
    lines_view(page).choose("self-care-audit/body")
    assert chart(page).points() == [(day(80).toordinal(), 2.0), (day(20).toordinal(), 3.0)]
    assert chart(page).unscored() == [day(50).toordinal()]
    assert "Body: 3 at the last of 2 audits. One more had too few answers to count." in said(page)


def test_a_shorter_time_shows_fewer_points_and_the_same_scale(page: TrendsPage) -> None:
    page.periods().choose(Span.MONTH)
    assert [at for at, _ in chart(page).points()] == [day(back).toordinal() for back in (28, 21, 14, 7, 0)]
    assert "The last month" in said(page)
    page.periods().choose(Span.ALL)
    assert len(chart(page).points()) == 12


def test_own_dates_are_a_time_too(page: TrendsPage) -> None:
    page.periods().choose(Span.OWN)
    page.periods().choose_dates(day(30), day(10))
    assert [at for at, _ in chart(page).points()] == [day(back).toordinal() for back in (28, 21, 14)]
    assert dates.short_day(day(30)) in said(page)


def test_the_table_holds_the_numbers_of_the_chart(page: TrendsPage) -> None:
    sheet = page.view().sheet()
    assert sheet is not None
    scored = [line.cells[1] for line in sheet.lines if line.cells[1] is not None]
    assert scored == [value for _, value in chart(page).points()]
    QTest.mouseClick(page.table_button(), Qt.MouseButton.LeftButton)
    assert page.table().isVisible()
    assert not page.view().isVisible()
    assert page.table().words()[0][:2] == [dates.short_day(day(77)), "30"]


def test_a_table_is_sorted_by_any_column(page: TrendsPage) -> None:
    lines_view(page).choose("self-care-audit/body")
    page.table_button().click()
    page.table().sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [row[1] for row in page.table().words()] == ["3", "2", "", ""]
    page.table().sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [row[0] for row in page.table().words()] == [
        dates.short_day(day(back)) for back in (20, 45, 50, 80)
    ]


def test_a_table_is_sorted_with_the_keys(page: TrendsPage) -> None:
    page.table_button().click()
    table = page.table()
    table.setCurrentIndex(table.model().index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert table.words()[0][1] == "85"
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert [row[1] for row in table.words()][:2] == ["", "30"]  # the change that was marked has no value


def test_the_heads_of_a_table_are_walked_along_and_sort(page: TrendsPage) -> None:
    page.table_button().click()
    heads = page.table().horizontalHeader()
    assert heads in accessibility.reached_by_tab(page)
    QTest.keyClick(heads, Qt.Key.Key_Right)
    QTest.keyClick(heads, Qt.Key.Key_Return)
    assert page.table().words()[1][1] == "30"
    QTest.keyClick(heads, Qt.Key.Key_Return)
    assert page.table().words()[0][1] == "85"


def test_a_row_opens_its_page(page: TrendsPage) -> None:
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    page.table_button().click()
    page.table().setCurrentIndex(page.table().model().index(0, 0))
    QTest.keyClick(page.table(), Qt.Key.Key_Return)
    series = lines_view(page).series()
    assert series is not None
    assert asked == [Place(PageName.JOURNAL, entry=series.entries[0])]


def test_the_arrow_keys_read_the_points_and_enter_opens_one(page: TrendsPage) -> None:
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    target = chart(page)
    QTest.keyClick(target, Qt.Key.Key_Left)
    assert target.cursor() == 11
    assert f"{dates.long_day(TODAY)}: 85." in said(page)
    QTest.keyClick(target, Qt.Key.Key_Left)
    assert f"{dates.long_day(day(7))}: 80." in said(page)
    QTest.keyClick(target, Qt.Key.Key_Home)
    assert target.cursor() == 0
    QTest.keyClick(target, Qt.Key.Key_Return)
    assert asked[0].entry == lines_view(page).shown("wellbeing-snapshot/pleasant").entries[0]


def test_the_pointer_reads_the_point_under_it(page: TrendsPage) -> None:
    target = chart(page)
    view = target.box()
    place = view.mapViewToScene(_point(day(49).toordinal(), 50))
    QTest.mouseMove(target.viewport(), target.mapFromScene(place))
    assert target.cursor() == 4


def test_the_words_of_a_change_are_drawn_as_they_are(page: TrendsPage, filled: AppContext) -> None:
    entry = add(filled, "turning-point", 3, {"what": "{value} <b>back</b> {0}"})
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    target = chart(page)
    told = words_of_marks(target.marks().marks, target.marks().plot(), target.fontMetrics(), page.look())
    assert {words for _, words in told} == {"{value} <b>back</b> {0}", "new team"}


def test_looking_closer_keeps_to_the_time(page: TrendsPage) -> None:
    target = chart(page)
    (first, last), _ = target.box().viewRange()
    QTest.keyClick(target, Qt.Key.Key_Plus)
    (closer_first, closer_last), _ = target.box().viewRange()
    assert closer_last - closer_first < last - first
    for _ in range(4):
        QTest.keyClick(target, Qt.Key.Key_Minus)
    assert target.box().viewRange()[0] == pytest.approx([first, last])


def test_every_line_is_there_in_small_and_can_be_chosen(page: TrendsPage) -> None:
    tiles = lines_view(page).tiles()
    assert [tile.text() for tile in tiles] == ["Pleasant or unpleasant", "Energy", "Body"]
    QTest.mouseClick(tiles[1], Qt.MouseButton.LeftButton)
    assert "Energy, from “Wellbeing snapshot”" in said(page)
    assert [at for at, _ in chart(page).points()] == [at for at, _ in tiles[1].points()]


def test_a_change_in_the_journal_is_shown(page: TrendsPage, filled: AppContext) -> None:
    entry = add(filled, "wellbeing-snapshot", 0, {"pleasant": 10}, hour=19)
    page.refresh(filled.journal.set_tags(entry, ["late"]))
    assert [value for _, value in chart(page).points()][-1] == 10


def test_the_year_is_a_calendar(page: TrendsPage) -> None:
    page.show_view("year")
    view = page.view()
    assert isinstance(view, YearView)
    assert view.grid().values()[TODAY] == 85
    assert len(view.grid().values()) == 12
    view.grid().setFocus()
    QTest.keyClick(view.grid(), Qt.Key.Key_Left)
    assert view.grid().day() == day(7)
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    QTest.keyClick(view.grid(), Qt.Key.Key_Return)
    assert asked[0].entry is not None
    sheet = view.sheet()
    assert sheet is not None
    assert [line.cells[1] for line in sheet.lines] == [30 + 5 * number for number in range(12)]


def test_then_and_now_tells_the_parts_of_a_tool(page: TrendsPage, filled: AppContext) -> None:
    add(filled, "self-care-audit", 70, _mind_and_rest(1))
    entry = add(filled, "self-care-audit", 10, _mind_and_rest(3))
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    page.show_view("then")
    view = page.view()
    assert isinstance(view, ThenView)
    found = {row.name: (row.then, row.now) for row in view.rows()}
    assert found == {"Body": (2.0, 3.0), "Mind": (1.0, 3.0), "People": (1.0, 3.0)}


def test_a_series_of_pages_is_told_from_its_beginning_to_its_end(
    page: TrendsPage, filled: AppContext
) -> None:
    entry = add(filled, "oskar", 30, {"now": 4, "now_again": 7})
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    page.show_view("then")
    view = page.view()
    assert isinstance(view, ThenView)
    assert [(row.name, row.then, row.now) for row in view.rows()] == [(dates.short_day(day(30)), 4, 7)]


def test_every_line_is_told_in_words(page: TrendsPage, filled: AppContext) -> None:
    entry = add(filled, "self-care-audit", 5, audit(4, 4, 4, 4, 0))
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    page.show_view("words")
    view = page.view()
    assert isinstance(view, WordsView)
    assert view.sentences() == [
        "Body: 2 to 4 since September 2026, from 3 audits. One more had too few answers to count.",
        "Pleasant or unpleasant: 30 to 85 since September 2026, from 12 pages.",
        "Energy: 60, as in September 2026, from 12 pages.",
    ]
    sheet = view.sheet()
    assert sheet is not None
    told = [line.words[2] for line in sheet.lines]
    assert told == [*view.sentences(), f"{dates.long_day(day(45))}: you marked “new team”."]


def test_nothing_tagged_says_what_it_takes(page: TrendsPage) -> None:
    page.show_view("thinking")
    assert isinstance(page.view(), ThinkingView)
    assert "No words were tagged in this time." in said(page)
    assert page.view().sheet() is None
    assert not page.table_button().isEnabled()


def test_steps_and_hours_are_counted(page: TrendsPage, filled: AppContext) -> None:
    action = replace(filled.actions.new("ring"), level=ActionLevel.SOURCE, status=ActionStatus.DONE)
    page.refresh(filled.actions.save(replace(action, text="ring them")))
    page.show_view("rhythm")
    view = page.view()
    assert isinstance(view, RhythmView)
    assert sum(view.hours().hours().by_hour) == 16
    sheet = view.sheet()
    assert sheet is not None
    assert sum(line.cells[-1] for line in sheet.lines if line.cells[0] == "Pages begun") == 16  # type: ignore[misc]  # numbers


def test_an_empty_journal_says_what_it_takes(empty_page: TrendsPage) -> None:
    assert "There is nothing to draw yet." in said(empty_page)
    for name in VIEWS:
        empty_page.show_view(name)
        assert said(empty_page)
        assert not accessibility.nameless(empty_page)


def test_everything_has_a_name_and_is_reached_by_tab(page: TrendsPage) -> None:
    for name in VIEWS:
        page.show_view(name)
        assert not accessibility.nameless(page)
        assert accessibility.focusable(page) <= accessibility.reached_by_tab(page) | _moved_inside(page)
    page.show_view("lines")
    assert chart(page) in accessibility.reached_by_tab(page)


def test_a_change_can_be_marked_from_here(page: TrendsPage) -> None:
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    page.mark_button().click()
    assert asked == [Place(PageName.WORKSHEET, worksheet="turning-point")]


def test_what_goes_with_what_is_one_step_away(page: TrendsPage) -> None:
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    page.patterns_button().click()
    assert asked == [Place(PageName.PATTERNS)]


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_it_takes_on_another_theme(page: TrendsPage, theme: str) -> None:
    page._look.apply(theme, text_size=150, reduced_motion=True)
    for name in VIEWS:
        page.show_view(name)
        assert not page.grab().isNull()


def test_the_chart_library_waits_for_the_page() -> None:
    code = (
        "import sys, ui.trends.page, ui.shell.session, app.trend_sources\n"
        "print([name for name in ('numpy', 'pyqtgraph') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def _moved_inside(page: TrendsPage) -> set[object]:
    return {
        each for each in accessibility.focusable(page) if not each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


def _mind_and_rest(value: int) -> dict[str, int]:
    mind = ("mind_quiet", "mind_kind", "mind_elsewhere", "mind_noticed")
    people = ("people_off_duty", "people_helped", "people_laughed", "people_told")
    return dict.fromkeys((*mind, *people), value)


def _point(x: float, y: float) -> QPointF:
    return QPointF(x, y)
