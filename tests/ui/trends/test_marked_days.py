"""The words of marked changes: beside their line, inside of the chart, and never over one another."""

from __future__ import annotations

from datetime import timedelta
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from app.trends.periods import Period
from app.trends.series import Point, Spec, series
from app.trends.service import Mark
from models.domain.entry import EntryId
from tests.ui.trends.conftest import TODAY
from ui.trends.drawn_line import plot_in
from ui.trends.frame import HEIGHT, SMALL, Frame, frame
from ui.trends.lines_view import LinesView
from ui.trends.marked_days import draw_marks, place_words, words_of_marks

if TYPE_CHECKING:
    from ui.theme.look import Look
    from ui.trends.page import TrendsPage

ROOM = (0.0, 500.0)


def test_words_stand_to_the_left_where_the_room_ends() -> None:
    assert place_words([(100, 50), (480, 60)], ROOM, 5) == [(105, 0), (415, 0)]


def test_words_of_neighbours_stand_in_rows() -> None:
    assert place_words([(100, 80), (110, 80), (120, 80), (400, 80)], ROOM, 5) == [
        (105, 0),
        (115, 1),
        (125, 2),
        (405, 0),
    ]


def test_words_without_any_room_are_left_out() -> None:
    assert place_words([(100, 80), (101, 80), (102, 80)], ROOM, 5, rows=1) == [(105, 0), (16, 0), None]


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 500)), max_size=30))
def test_no_words_overlap_and_none_leave_the_room(lines: list[tuple[float, float]]) -> None:
    lines.sort()
    placed = place_words(lines, ROOM, 5)
    found = [
        (at[0], at[0] + width, at[1]) for at, (_, width) in zip(placed, lines, strict=True) if at is not None
    ]
    assert all(left >= 0 and right <= 505 for left, right, _ in found)
    for one, other in combinations(found, 2):
        assert one[2] != other[2] or one[1] <= other[0] or other[1] <= one[0]


def marks(*backs: int) -> tuple[Mark, ...]:
    return tuple(
        Mark(TODAY - timedelta(days=back), f"a new team, {back}", EntryId(str(back))) for back in backs
    )


@pytest.mark.parametrize("count", [1, 2, 3, 9])
@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_all_words_stand_above_the_scale(look: Look, text_size: int, count: int) -> None:
    look.apply("light", text_size=text_size, reduced_motion=True)
    line = series(Spec("s/l", "s", "S", "L", 0, 100), [Point(TODAY, EntryId("e"), 100.0)])
    period = Period(TODAY - timedelta(days=90), TODAY)
    room = QRectF(0, 0, look.px(500), look.px(HEIGHT))
    plot = plot_in(room, frame(line, marks(*range(count)), period), (0, 100), look)
    told = words_of_marks(marks(*range(count)), plot, QFontMetrics(look.interface_font(SMALL)), look)
    assert len(told) >= min(count, 3)
    assert all(where.bottom() <= plot.y(100) for where, _ in told)


@pytest.mark.parametrize("text_size", [100, 200])
def test_a_change_marked_today_is_read_whole(look: Look, text_size: int) -> None:
    look.apply("light", text_size=text_size, reduced_motion=True)
    plot = plot_in(
        QRectF(0, 0, 600, 400), Frame(TODAY.toordinal() - 90, TODAY.toordinal() + 1, 0, 100), (0, 100), look
    )
    told = words_of_marks(marks(2, 1, 0), plot, QFontMetrics(look.interface_font(SMALL)), look)
    assert [words for _, words in told] == ["a new team, 2", "a new team, 1", "a new team, 0"]
    assert all(plot.room.contains(where) for where, _ in told)


def test_no_dash_crosses_words(look: Look) -> None:
    image = QImage(600, 400, QImage.Format.Format_ARGB32)
    image.fill(look.colour("surface"))
    plot = plot_in(
        QRectF(0, 0, 600, 400), Frame(TODAY.toordinal() - 90, TODAY.toordinal() + 1, 0, 100), (0, 100), look
    )
    crossed = Mark(TODAY - timedelta(days=60), " " * 30 + ".", EntryId("a"))
    later = Mark(TODAY - timedelta(days=55), "", EntryId("b"))
    painter = QPainter(image)
    draw_marks(painter, plot, (crossed, later), look=look)
    painter.end()
    (where, _), *_ = words_of_marks((crossed, later), plot, QFontMetrics(look.interface_font(SMALL)), look)
    x = round(plot.x(later.day.toordinal()))
    assert where.left() < x < where.right()
    surface = look.colour("surface")
    assert all(image.pixelColor(x, y) == surface for y in range(int(where.top()) + 1, int(where.bottom())))
    assert any(image.pixelColor(x, y) != surface for y in range(int(where.bottom()) + 2, 300))


def test_the_chart_draws_them_where_the_first_picture_did(page: TrendsPage) -> None:
    view = page.view()
    assert isinstance(view, LinesView)
    tile = view.chart_tile()
    assert tile is not None
    drawn = tile.first_picture.plot()
    assert drawn is not None
    chart = tile.chart
    page.grab()
    layer = chart.marks()
    (mark,) = layer.marks
    at = mark.day.toordinal()
    place = chart.mapFromScene(chart.box().mapToScene(QPointF(layer.plot().x(at), 0)))
    assert place.x() == pytest.approx(drawn.x(at), abs=1.5)
    assert layer.zValue() < min(each.zValue() for each in (chart._layers.dots, chart._layers.second))
