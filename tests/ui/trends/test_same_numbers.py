"""Whatever was answered: the chart, the small line, the table and the file hold the same numbers."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.trends.periods import Period
from app.trends.series import Point, Series, Spec, series
from app.trends.service import Lines
from app.trends.table import csv_text
from models.domain.entry import EntryId
from tests.ui.trends.conftest import TODAY
from ui.trends.lines_view import LinesView
from ui.trends.sheet import of_series
from ui.trends.sheet_table import SheetTable
from ui.trends.words import number

if TYPE_CHECKING:
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
@pytest.mark.timeout(300)
def test_all_of_them_hold_the_same_numbers_for_long(
    shown: Shown, found: Drawn, first: int, last: int
) -> None:
    shown.check(found, first, last)
