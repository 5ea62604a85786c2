"""The days along the foot of a chart, as a person says them: few of them, in the type of the window."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pyqtgraph as pg

from ui.i18n import dates
from ui.trends.axis import retint
from ui.trends.words import short_month

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ui.theme.look import Look

APART = 84
"""Fewest pixels of the design between the beginnings of two words on the day axis."""

EDGE = 24
"""Pixels of the design before the end of the axis in which no word can stand whole."""

_STEPS = (1, 2, 3, 6, 12, 24, 60)
"""Months between two words."""


class DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """Days along the foot of a chart: days of one month, months, or years, as there is room."""

    def __init__(self, *, look: Look) -> None:
        """Begin with the colours of `look`; `retint` takes on new ones."""
        super().__init__("bottom")
        self._look = look
        retint(self, look)

    def tickValues(self, first: float, last: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802 - pyqtgraph's name
        """Return the ordinals that are named."""
        most = max(1, int(size / self._look.px(APART)))
        latest = last - self._look.px(EDGE) * (last - first) / max(1.0, size)
        days = (day.toordinal() for day in named_days(first, last, most))
        return [(1.0, [float(day) for day in days if day <= latest])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802 - as above
        """Return the days in words."""
        del scale, spacing
        days = [date.fromordinal(int(value)) for value in values]
        if any(day.day != 1 for day in days):
            return [dates.short_day_of_year(day) for day in days]
        if all(day.month == 1 for day in days):
            return [str(day.year) for day in days]
        return [_month(day, first=index == 0) for index, day in enumerate(days)]


def named_days(first: float, last: float, most: int) -> Iterator[date]:
    """Yield the days to name between two ordinals, at most about `most` of them."""
    if last <= first:
        return
    begin, end = date.fromordinal(max(1, int(first))), date.fromordinal(max(2, int(last)))
    days = (end - begin).days
    if days <= 45:
        step = max(1, -(-days // most))
        yield from (
            date.fromordinal(each) for each in range(begin.toordinal() + 1, end.toordinal() + 1, step)
        )
        return
    months = days / 30.4
    step = next((each for each in _STEPS if months / each <= most), _STEPS[-1] * 2)
    month = begin.year * 12 + begin.month  # the month after the first one, counted from 0
    month += -month % step
    while month <= end.year * 12 + end.month - 1:
        yield date(month // 12, month % 12 + 1, 1)
        month += step


def _month(day: date, *, first: bool) -> str:
    """Return a month, with the year at its beginning and where the axis begins."""
    return f"{short_month(day)} {day.year}" if first or day.month == 1 else short_month(day)
