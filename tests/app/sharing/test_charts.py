"""A chart on a sheet is a copy of numbers and days: stored with the sheet, and with nobody's name in its words."""

from __future__ import annotations

from datetime import date
from math import nan
from typing import TYPE_CHECKING

import pytest

from app.sharing.charts import with_chart
from app.sharing.pseudonyms import Names, Pseudonym
from models.domain.chart import Chart, ChartPoint
from models.domain.document import Part
from tests.app.sharing.journals import sharing_over

if TYPE_CHECKING:
    from tests.models.journals import Opened

FIRST, LAST = date(2026, 3, 1), date(2026, 5, 1)
CHART = Chart(0, 4, FIRST, LAST, (ChartPoint(FIRST, 2.1), ChartPoint(LAST, 2.8, 1.0)), ((0, 1),))


def test_a_chart_is_kept_with_the_sheet_and_counts_as_something_on_it(opened: Opened) -> None:
    sharing = sharing_over(opened)
    made = with_chart(sharing, None, Part("", "Body", "Body: 2.1 to 2.8.", CHART))
    sharing.save(made)
    again = with_chart(sharing, made.id, Part("", "Rest", "", CHART))
    sharing.save(again)
    stored = sharing.newest()
    assert stored is not None
    assert [part.id for part in stored.parts[-2:]] == ["chart-1", "chart-2"]
    assert [part.chart for part in stored.parts[-2:]] == [CHART, CHART]
    assert not stored.parts[-1].is_empty
    assert stored.parts[0].chart is None


def test_a_sheet_begun_with_a_chart_does_not_say_what_was_talked_over(opened: Opened) -> None:
    sharing = sharing_over(opened)
    before = sharing.since_last_time()
    sharing.save(with_chart(sharing, None, Part("", "Body", "", CHART)))
    assert sharing.since_last_time() == before


def test_people_are_taken_out_of_what_stands_around_a_chart(opened: Opened) -> None:
    sharing = sharing_over(opened)
    sharing.save_names(Names((Pseudonym("Grace", "P1"),)))
    made = with_chart(sharing, None, Part("", "Nights with Grace", "Grace was away.", CHART))
    assert (made.parts[-1].heading, made.parts[-1].text) == ("Nights with P1", "P1 was away.")


@pytest.mark.parametrize(
    ("low", "high", "value", "lines"),
    [(4, 0, 2, ()), (0, 4, nan, ()), (0, 4, 2, ((0, 1),)), (0, 4, 2, ((-1, 0),))],
)
def test_what_nothing_could_draw_is_refused(
    low: float, high: float, value: float, lines: tuple[tuple[int, int], ...]
) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        Chart(low, high, FIRST, LAST, (ChartPoint(FIRST, value),), lines)
