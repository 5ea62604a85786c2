"""A line of the trends as a chart that stands by itself: its values, its gaps and its scale, and no words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.trends.rules import joined
from app.trends.scale import ends
from models.domain.chart import Chart, ChartPoint

if TYPE_CHECKING:
    from app.trends.periods import Period
    from app.trends.series import Series


def chart_of(series: Series, period: Period) -> Chart | None:
    """Return what is drawn of `series` over `period`; None when it has no value there.

    Answers that could not be scored have no place on a scale and leave a gap, as they do in the window.
    """
    known = [index for index in range(len(series)) if series.value(index) is not None]
    if not known:
        return None
    place = {index: at for at, index in enumerate(known)}
    first = period.since or series.day(known[0])
    last = period.until or series.day(known[-1])
    points = tuple(
        ChartPoint(date.fromordinal(series.days[i]), series.values[i], series.second(i)) for i in known
    )
    return Chart(
        *ends(series),
        first,
        max(first, last),
        points,
        tuple((place[one], place[other]) for one, other in joined(series)),
    )
