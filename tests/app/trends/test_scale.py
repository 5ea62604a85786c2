"""The scale of a line: the ends that are given stay, and no value is out of sight."""

from __future__ import annotations

import pytest

from app.trends.charts import chart_of
from app.trends.periods import Period
from app.trends.scale import ends
from app.trends.series import Spec
from tests.app.trends.test_rules import points


@pytest.mark.parametrize(
    ("low", "high", "values", "found"),
    [
        (0, 10, (3, 2, 5), (0, 10)),
        (0, 10, (3, 14, 5), (0, 14)),
        (0, 10, (3, -2, None), (-2, 10)),
        (None, 10, (3, 2, 5), (2, 10)),
        (None, 10, (10, 10), (9, 10)),
        (None, 10, (14, 14), (10, 14)),
        (0, None, (3, 2, 5), (0, 5)),
        (0, None, (0, 0), (0, 1)),
        (0, None, (), (0, 1)),
        (None, None, (3, 2, 5), (2, 5)),
        (None, None, (4, 4), (3.5, 4.5)),
        (None, None, (None,), (0, 1)),
    ],
)
def test_the_ends_are_those_given_and_of_what_there_is(
    low: float | None, high: float | None, values: tuple[float | None, ...], found: tuple[float, float]
) -> None:
    line = points(*enumerate(values), spec=Spec("s/l", "s", "S", "L", low, high))
    assert ends(line) == found
    chart = chart_of(line, Period(None, None))
    assert chart is None or (chart.low, chart.high) == found
