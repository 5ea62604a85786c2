"""The scale a line is drawn on. Nothing in here needs the chart library."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.trends.series import Series


def ends(series: Series) -> tuple[float, float]:
    """Return the ends of the scale a line was answered on, and for an end it has not, that of what there is."""
    spec = series.spec
    if spec.low is not None and spec.high is not None and spec.high > spec.low:
        return spec.low, spec.high
    known = [each for each in (*series.values, *series.also) if not isnan(each)]
    low, high = (min(known), max(known)) if known else (0.0, 1.0)
    low = low if spec.low is None else min(spec.low, low)
    return (low, high) if high > low else (low - 0.5, high + 0.5)
