"""The scale beside a chart: what it names, and that every word of it is there whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from app.trends.periods import Period
from app.trends.series import Point, Spec, series
from models.domain.entry import EntryId
from tests.ui.trends.conftest import TODAY, day
from ui.i18n.numbers import number
from ui.trends.chart import TrendChart
from ui.trends.first_picture import FirstPicture
from ui.trends.frame import SMALL
from ui.trends.scale_axis import ScaleAxis
from ui.trends.scale_words import named, scale_width

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from pytestqt.qtbot import QtBot

    from app.trends.series import Series
    from ui.theme.look import Look


def line(high: float, *values: float) -> Series:
    made = [Point(day(30 - place), EntryId(str(place)), value) for place, value in enumerate(values)]
    return series(Spec("s/l", "s", "S", "L", 0, high), made)


def written(chart: TrendChart) -> list[tuple[QRectF, str]]:
    """Return the words the chart puts beside itself, with their places on the axis."""
    (axis,) = (each for each in chart.items() if isinstance(each, ScaleAxis))
    paper = QImage(10, 10, QImage.Format.Format_ARGB32)
    painter = QPainter(paper)
    _, _, words = axis.generateDrawSpecs(painter)
    painter.end()
    return [(where, told) for where, _, told in words]


def test_a_scale_names_its_ends_and_its_middle() -> None:
    assert named(0, 0.5) == (0, 0.25, 0.5)
    assert number(0.25) == "0.25"


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("high", [150_000, 20_000, 0.5, 100])
def test_every_word_of_a_scale_is_there_whole(look: Look, qtbot: QtBot, text_size: int, high: float) -> None:
    look.apply("light", text_size=text_size, reduced_motion=True)
    chart, picture = TrendChart(look=look), FirstPicture(look=look)
    for each in (chart, picture):
        qtbot.addWidget(each)
        each.resize(600, each.height())
        each.show_series(line(high, high / 2, high / 3, high), (), Period(day(60), TODAY))
    chart.show()
    found, told = written(chart), [number(value) for value in (0, high / 2, high)]
    assert [words for _, words in found] == told
    assert all(where.left() >= 0 for where, _ in found)
    plot = picture.plot()
    assert plot is not None
    assert plot.room.left() == chart.box().geometry().left() == scale_width(0, high, look)
    metrics = QFontMetricsF(look.interface_font(SMALL))
    assert plot.room.left() - look.px(8) > max(metrics.horizontalAdvance(words) for words in told)


@pytest.mark.parametrize("ends", [(0, 100), (0, 10), (1, 10), (0, 4), (0, 1), (0, 1000)])
def test_charts_on_the_usual_scales_stand_in_line(look: Look, ends: tuple[float, float]) -> None:
    assert scale_width(*ends, look) == look.px(40)
