"""The picture that stands in the chart's place until the chart library is there."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.trends.periods import Span
from tests.ui.trends.conftest import day
from ui.trends.line_tile import LineTile
from ui.trends.lines_view import LinesView

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.trends.chart_tile import ChartTile
    from ui.trends.page import TrendsPage


def chart_tile(page: TrendsPage) -> ChartTile:
    view = page.view()
    assert isinstance(view, LinesView)
    tile = view.chart_tile()
    assert tile is not None
    return tile


def test_the_chart_comes_by_itself_once_the_picture_was_seen(page: TrendsPage, qtbot: QtBot) -> None:
    tile = chart_tile(page)
    assert not tile.has_chart()
    qtbot.waitUntil(tile.has_chart)
    assert tile.chart.isVisible()
    assert len(tile.chart.points()) == 12


@pytest.mark.parametrize("span", [Span.QUARTER, Span.YEAR])
@pytest.mark.parametrize("line", ["wellbeing-snapshot/pleasant", "self-care-audit/body"])
def test_no_point_moves_when_the_chart_comes(page: TrendsPage, qtbot: QtBot, span: Span, line: str) -> None:
    view, tile = page.view(), chart_tile(page)
    assert isinstance(view, LinesView)
    view.choose(line)
    page.periods().choose(span)
    plot = tile.first_picture.plot()
    assert plot is not None
    chart = tile.chart
    qtbot.waitUntil(lambda: chart.box().geometry().width() == pytest.approx(plot.room.width()))
    points = chart.points()
    assert points
    for at, value in points:
        place = chart.mapFromScene(chart.box().mapViewToScene(QPointF(at, value)))
        assert place.x() == pytest.approx(plot.x(at), abs=1.5)
        assert place.y() == pytest.approx(plot.y(value), abs=1.5)


def test_the_tab_key_comes_by_the_chart_before_the_small_ones(page: TrendsPage) -> None:
    chart = chart_tile(page).chart
    order: list[QWidget] = []
    widget: QWidget | None = page.nextInFocusChain()
    while widget is not None and widget is not page:
        order.append(widget)
        widget = widget.nextInFocusChain()
    first = next(number for number, each in enumerate(order) if isinstance(each, LineTile))
    assert page.take_button() in order[: order.index(chart)]
    assert order.index(chart) < first


def test_the_keys_stay_where_they_were_when_the_chart_comes(page: TrendsPage) -> None:
    tile = chart_tile(page)
    tile.first_picture.setFocus()
    assert tile.chart.hasFocus()
    QTest.keyClick(tile.chart, Qt.Key.Key_Right)
    assert tile.chart.cursor() == 0


def test_what_is_marked_is_in_the_picture_too(page: TrendsPage) -> None:
    plot = chart_tile(page).first_picture.plot()
    assert plot is not None
    assert plot.frame.first < day(45).toordinal() < plot.frame.last
    assert plot.frame.high > 100 + 0.07 * 100  # room for its words above the scale


FRESH = """
import sys
from pathlib import Path
from ui.bootstrap import start
from ui.commands.probes import trends
from ui.commands.waiting import wait_until
from ui.widgets.place import PageName, Place

started = start()
context = trends.open_bench(trends.prepared(Path(sys.argv[1]), days=40, entries=60))
window = trends._as_after_unlocking()
page = trends._page(context, started.look, window)
seen = []
page.open_at(Place(PageName.TRENDS))
wait_until(lambda: page.view().chart_tile() is not None)
tile = page.view().chart_tile()
library = lambda: [name for name in ("numpy", "pyqtgraph") if name in sys.modules]
tile.first_picture.painted.connect(lambda: seen.append(library()))
wait_until(lambda: bool(seen))
wait_until(tile.has_chart)
print(seen[0], library(), len(tile.chart.points()) > 30)
page.leave()
context.close()
"""


def test_a_first_opening_is_painted_before_the_library_is_loaded(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FRESH, str(tmp_path)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout.splitlines()[-1:] == ["[] ['numpy', 'pyqtgraph'] True"], done.stderr[-2000:]
