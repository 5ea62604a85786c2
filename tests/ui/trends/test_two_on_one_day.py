"""Two points on one day: the pointer reads, and opens, the one it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.trends.periods import Period
from app.trends.series import Point, Spec, series
from app.trends.service import Lines, Mark
from models.domain.entry import EntryId
from tests.ui.trends.conftest import TODAY, day
from ui.trends.lines_view import LinesView

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look
    from ui.trends.chart import TrendChart

SPEC = Spec("a/b", "a", "Tool", "Line", 0, 10, also=True)
POINTS = (
    Point(day(5), EntryId("low"), 1.0),
    Point(day(5), EntryId("high"), 9.0, 5.0),
    Point(day(2), EntryId("other"), 9.0),
)


@pytest.mark.parametrize(
    ("back", "value", "read"),
    [(5, 1.0, "low"), (5, 9.0, "high"), (5, 5.2, "high"), (2, 1.0, "other"), (4, 9.5, "change")],
)
def test_the_pointer_reads_the_nearer_one(
    look: Look, qtbot: QtBot, back: int, value: float, read: str
) -> None:
    view = LinesView(look=look)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    marks = (Mark(day(5), "on the same day", EntryId("same")), Mark(day(4), "alone", EntryId("change")))
    lines = Lines({SPEC.id: series(SPEC, POINTS)}, marks, complete=True)
    view.show_time(lines, Period(day(9), TODAY), ())
    tile = view.chart_tile()
    assert tile is not None
    chart = tile.chart
    opened: list[EntryId] = []
    chart.entry_wanted.connect(opened.append)
    place = chart.mapFromScene(chart.box().mapViewToScene(QPointF(day(back).toordinal(), value)))
    _move(chart, place)
    chart.open_entry()
    assert opened == [EntryId(read)]


def _move(chart: TrendChart, place: QPoint) -> None:
    """Move the pointer over a chart, whatever window lies over it on a shared screen."""
    at, none = QPointF(place), Qt.MouseButton.NoButton
    where = QPointF(chart.viewport().mapToGlobal(place))
    event = QMouseEvent(QEvent.Type.MouseMove, at, where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(chart.viewport(), event)
