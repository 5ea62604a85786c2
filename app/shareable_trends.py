"""Which lines of the trends could go on a sheet for supervision, and what each comes to in a sentence.

Here trends, documents and worksheets meet. The words are English, as everything is that is written on a sheet.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.share_levels import levels
from app.sharing.days import MONTHS
from app.sharing.gathering import Level, TrendLine
from app.trend_sources import WorksheetMeasure, WorksheetSources
from app.trends.charts import chart_of
from app.trends.figures import rounded
from app.trends.periods import Period
from app.trends.rules import FEW, rated_twice, summary
from app.trends.service import Trends
from app.worksheets.schema import in_figures

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from app.transactions import Transactions
    from app.trends.rules import Summary
    from app.trends.series import Series
    from app.worksheets.loader import Library

AT_LEAST = timedelta(days=92)
"""How far a line reaches back at least: between two sessions there are seldom enough points to see a shape."""

MOST = 6
"""Lines that are offered."""


def trend_lines(
    transactions: Transactions, library: Library, since: date, until: date
) -> tuple[TrendLine, ...]:
    """Return the lines with a point in the time and enough of them to speak of: those shown first, then the longest.

    A line is never shared unasked, and as private as the most private question it is made of. What joins its points,
    and how far, is worked out over all that was ever written, as in the window: the same line has to look the same.
    """
    period = Period(min(since, until - AT_LEAST), until)
    found = []
    for series in Trends(transactions, WorksheetSources(library)).lines().series.values():
        part = series.between(period.since, period.until)
        if len(part.between(since, until)) and summary(part).scored >= FEW and series.spec.worksheet:
            found.append(part)
    found.sort(key=lambda part: (not part.spec.default, -len(part)))
    return tuple(line for part in found[:MOST] for line in _told(part, period, library))


def _told(series: Series, period: Period, library: Library) -> Iterator[TrendLine]:
    chart = chart_of(series, period)
    if chart is None:
        return
    worksheet = library.get(series.spec.worksheet)
    trend = next(each for each in worksheet.trends if series.spec.id == f"{worksheet.id}/{each.id}")
    known = levels(worksheet)
    asked = (Level(known.get(item, Level.PRIVATE)) for item in WorksheetMeasure(worksheet).items(trend))
    heading = f"{series.spec.label}, from “{series.spec.tool}”"
    yield TrendLine(
        series.spec.id, worksheet.group, heading, sentence(series), chart, min((Level.ASK, *asked))
    )


def sentence(series: Series) -> str:
    """Return what a line comes to; it has to have `FEW` values."""
    found = summary(series)
    told = _pairs(series, found) if series.spec.also else _change(series, found)
    if found.unscored:
        told += f" {found.unscored} more had too few answers to count."
    if found.breaks:
        told += " The questions changed their meaning in between, and the line begins anew there."
    return told


def _change(series: Series, found: Summary) -> str:
    if found.first is None or found.last is None:
        return ""
    ends = (series.values[each] for each in (found.first, found.last))
    first, last = (in_figures(rounded(value, series.spec.decimals)) for value in ends)
    if found.is_little or series.spec.per_thread:
        if found.ends_unscored:
            return f"{series.spec.label}: the last value is {last}, from {found.scored} answers."
        return f"{series.spec.label}: {last} at the last of {found.scored} answers."
    since = series.day(found.first)
    month = f"{MONTHS[since.month - 1]} {since.year}"
    moved = f"{last}, as in {month}" if first == last else f"{first} to {last} since {month}"
    return f"{series.spec.label}: {moved}, from {found.alike} answers."


def _pairs(series: Series, summed: Summary) -> str:
    found = rated_twice(series)
    if not found.count:
        return f"{series.spec.label}: {summed.scored} answers, none of them rated a second time."
    return (
        f"{series.spec.label}: of {found.count} rated twice, lower afterwards in {found.lower}, the same in "
        f"{found.same}, higher in {found.higher}."
    )
