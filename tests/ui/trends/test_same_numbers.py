"""Whatever was answered: the chart, the small line, the table and the file hold the same numbers."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.trends.counts import counted, hours
from app.trends.periods import Period
from app.trends.series import Point, Series, Spec, series
from app.trends.service import Lines
from app.trends.table import csv_text
from models.domain.entry import EntryId
from tests.ui.trends.conftest import TODAY
from ui.i18n.numbers import number
from ui.trends.lines_view import LinesView
from ui.trends.rhythm_view import Rhythm, RhythmView
from ui.trends.sheet import of_series
from ui.trends.sheet_table import SheetTable
from ui.trends.then_view import ThenView
from ui.trends.thinking_view import Thinking, ThinkingView
from ui.trends.year_view import PLEASANT, YearView

if TYPE_CHECKING:
    from datetime import date

    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look

Drawn = list[tuple[int, float | None, float | None, int]]

values = st.none() | st.floats(0, 100).map(lambda value: round(value, 3))
points = st.lists(st.tuples(st.integers(0, 500), values, values, st.integers(0, 2)), max_size=30)
SPEC = Spec("sheet/line", "sheet", "Sheet", "Line", 0, 100, also=True)


class Shown:
    """A line drawn large and small, and its table."""

    def __init__(self, view: LinesView, table: SheetTable) -> None:
        self.view = view
        self.table = table

    def check(self, found: Drawn, first: int, last: int) -> None:
        whole = made_of(found)
        period = Period(TODAY - timedelta(days=max(first, last)), TODAY - timedelta(days=min(first, last)))
        self.view.show_time(Lines({SPEC.id: whole}, (), complete=True), period, ())
        tile, sheet = self.view.chart_tile(), of_series("Line", whole.between(period.since, period.until))
        assert tile is not None
        days = [str(line.cells[0]) for line in sheet.lines]
        scored = [(day, line.cells[1]) for day, line in zip(days, sheet.lines, strict=True)]
        known = [(day, value) for day, value in scored if value is not None]
        assert [(iso(at), value) for at, value in tile.chart.points()] == known
        assert [iso(at) for at in tile.chart.unscored()] == [day for day, value in scored if value is None]
        assert [(iso(at), value) for at, value in self.view.tiles()[0].points()] == known
        second = [
            line.cells[2] for line in sheet.lines if line.cells[1] is not None and line.cells[2] is not None
        ]
        assert [value for _, value in tile.chart.seconds()] == second
        self.table.show_sheet(sheet)
        told = ["" if value is None else number(float(str(value))) for _, value in scored]
        assert sorted(row[1] for row in self.table.words()) == sorted(told)
        text = csv_text(sheet.heads, (line.cells for line in sheet.lines))
        filed = [row[1] for row in list(csv.reader(io.StringIO(text)))[1:]]
        assert [float(each) if each else None for each in filed] == [value for _, value in scored]


def iso(ordinal: float) -> str:
    return (TODAY + timedelta(days=int(ordinal) - TODAY.toordinal())).isoformat()


def made_of(found: Drawn) -> Series:
    ordered = sorted(found, key=lambda each: -each[0])
    eras = sorted(each[3] for each in ordered)
    return series(
        SPEC,
        [
            Point(TODAY - timedelta(days=back), EntryId(f"e{place}"), value, also, era=era)
            for place, ((back, value, also, _), era) in enumerate(zip(ordered, eras, strict=True))
        ],
    )


@pytest.fixture
def shown(look: Look, qtbot: QtBot) -> Shown:
    view, table = LinesView(look=look), SheetTable(look=look)
    for each in (view, table):
        qtbot.addWidget(each)
        each.resize(900, 500)
    return Shown(view, table)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=points, first=st.integers(0, 500), last=st.integers(0, 500))
def test_all_of_them_hold_the_same_numbers(shown: Shown, found: Drawn, first: int, last: int) -> None:
    shown.check(found, first, last)


@pytest.mark.slow
@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=points, first=st.integers(0, 500), last=st.integers(0, 500))
def test_all_of_them_hold_the_same_numbers_for_long(
    shown: Shown, found: Drawn, first: int, last: int
) -> None:
    shown.check(found, first, last)


day_counts = st.lists(
    st.tuples(st.integers(0, 400), st.sampled_from(("source", "recovery", ""))), max_size=40
)
NO_LINES = Lines({}, (), complete=True)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    found=day_counts, by_hour=st.dictionaries(st.integers(0, 23), st.integers(1, 9)), back=st.integers(0, 400)
)
def test_every_bar_of_steps_and_hours_is_a_row(
    look: Look, found: list[tuple[int, str]], by_hour: dict[int, int], back: int
) -> None:
    view = RhythmView(look=look)
    period = Period(TODAY - timedelta(days=back), TODAY)
    view.show_time(NO_LINES, period, Rhythm(counted(on_days(found), period), hours(by_hour)))
    sheet = view.sheet()
    assert sheet is not None
    steps = [line.cells for line in sheet.lines if line.cells[0] == "Steps done"]
    drawn = [(row.name, number) for row in view.steps().rows() for number in row.numbers]
    assert [(cells[1], cells[4]) for cells in steps] == drawn
    assert {cells[2] for cells in steps} <= {
        first.isoformat() for first, _ in counted(on_days(found), period).blocks
    }
    pages = [line.cells[4] for line in sheet.lines if line.cells[0] == "Pages begun"]
    assert pages == list(view.hours().hours().by_hour)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=day_counts, back=st.integers(0, 400))
def test_every_bar_of_thinking_is_a_number_of_the_table(
    look: Look, found: list[tuple[int, str]], back: int
) -> None:
    view = ThinkingView(look=look, kinds=tuple)
    period = Period(TODAY - timedelta(days=back), TODAY)
    view.show_time(NO_LINES, period, Thinking(counted(on_days(found), period), {}))
    sheet = view.sheet()
    rows = [] if sheet is None else [(line.cells[0], line.cells[2:]) for line in sheet.lines]
    assert rows == [(row.name, row.numbers) for row in view.rows().rows()]
    assert sheet is None or all(
        line.cells[1] == sum(view.rows().rows()[n].numbers) for n, line in enumerate(sheet.lines)
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=points)
def test_every_square_of_the_year_is_a_row(look: Look, found: Drawn) -> None:
    view = YearView(look=look)
    view.show_time(Lines({PLEASANT: made_of(found)}, (), complete=True), Period(None, TODAY), None)
    sheet = view.sheet()
    assert sheet is not None
    drawn = {day.isoformat(): value for day, value in view.grid().values().items()}
    assert {line.cells[0]: line.cells[1] for line in sheet.lines} == drawn
    assert len(sheet.lines) == len(drawn)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=st.lists(points, min_size=3, max_size=3))
def test_every_row_of_then_and_now_is_a_row_of_its_table(look: Look, found: list[Drawn]) -> None:
    lines = {
        f"audit/{number}": replace(
            made_of(each),
            spec=Spec(f"audit/{number}", "audit", "Audit", f"Part {number}", 0, 100, unit="audit"),
        )
        for number, each in enumerate(found)
    }
    view = ThenView(look=look)
    view.show_time(Lines(lines, (), complete=True), Period(None, TODAY), None)
    sheet = view.sheet()
    drawn = [(row.name, row.then, row.now) for row in view.rows()]
    assert [line.cells[1:4] for line in (() if sheet is None else sheet.lines)] == drawn


def on_days(found: list[tuple[int, str]]) -> list[tuple[date, str]]:
    return [(TODAY - timedelta(days=back), name) for back, name in found]
