"""The scale a line is drawn on. Nothing in here needs the chart library."""

from __future__ import annotations

from itertools import chain, filterfalse
from math import isnan
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.trends.series import Series


def ends(series: Series) -> tuple[float, float]:
    """Return the ends of the scale a line was answered on, and for an end it has not, that of what there is.

    A value beyond an end moves that end, so that no point is out of sight.
    """
    spec = series.spec
    columns = (series.values, series.also) if spec.also else (series.values,)
    known = list(filterfalse(isnan, chain(*columns)))
    known += [each for each in (spec.low, spec.high) if each is not None]
    low, high = min(known, default=0.0), max(known, default=1.0)
    if low < high:
        return low, high
    if spec.low is not None:
        return low, low + 1
    return (high - 1, high) if spec.high is not None else (low - 0.5, high + 0.5)
