"""How the chart of a document is written as JSON and read back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from models.domain.chart import Chart, ChartPoint

if TYPE_CHECKING:
    from models.domain.entry import JsonValue


def chart_values(chart: Chart) -> JsonValue:
    """Return a chart as JSON holds it: points as lists of day, value and second value or null."""
    return {
        "low": float(chart.low),
        "high": float(chart.high),
        "since": chart.since.isoformat(),
        "until": chart.until.isoformat(),
        "points": [[each.day.isoformat(), float(each.value), _number(each.also)] for each in chart.points],
        "lines": [list(pair) for pair in chart.lines],
    }


def chart_of(stored: Any) -> Chart:  # noqa: ANN401 - out of JSON
    """Return the chart that `chart_values` wrote.

    Raises:
        ValueError: A day is no day, or nothing could draw it.
    """
    return Chart(
        stored["low"],
        stored["high"],
        date.fromisoformat(stored["since"]),
        date.fromisoformat(stored["until"]),
        tuple(ChartPoint(date.fromisoformat(day), value, also) for day, value, also in stored["points"]),
        tuple((one, other) for one, other in stored["lines"]),
    )


def _number(value: float | None) -> float | None:
    return None if value is None else float(value)
