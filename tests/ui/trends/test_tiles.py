"""The lines in small keep up with the time that is shown, and with the line that is shown large."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.trends.periods import Period, Span
from app.trends.series import Point, Spec, series
from app.trends.service import Lines
from models.domain.entry import EntryId
from tests.ui.trends.conftest import TODAY, day
from tests.ui.trends.test_page import lines_view
from ui.trends.lines_view import LinesView

if TYPE_CHECKING:
    from datetime import date

    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look
    from ui.trends.page import TrendsPage

SPEC = Spec("thoughts/kinds", "", "", "Kinds of thinking in a page", 0, join_days=14)
VALUES = ((300, 9.0), (290, 8.0), (20, 1.0), (10, 2.0))


@pytest.mark.parametrize("first", [day(30), day(5)])
def test_a_scale_without_an_end_is_that_of_the_time_that_is_shown(
    look: Look, qtbot: QtBot, first: date
) -> None:
    points = [Point(day(back), EntryId(str(back)), value) for back, value in VALUES]
    lines = Lines({SPEC.id: series(SPEC, points)}, (), complete=True)
    view = LinesView(look=look)
    qtbot.addWidget(view)
    view.resize(900, 700)
    for since in (first, None):
        view.show_time(lines, Period(since, TODAY), ())
    (tile,) = view.tiles()
    plot = tile.plot()
    heights = [place.y() for place in plot.places(tile.series())]
    assert len(heights) == 4
    assert all(plot.room.top() <= height <= plot.room.bottom() for height in heights)


def test_the_line_shown_large_is_the_one_that_is_marked(page: TrendsPage) -> None:
    view = lines_view(page)
    page.periods().choose(Span.OWN)
    page.periods().choose_dates(day(82), day(79))  # when only the audit was filled in
    assert view.chosen() == "self-care-audit/body"
    assert [tile.series().spec.id for tile in view.tiles() if tile.isChecked()] == [view.chosen()]
