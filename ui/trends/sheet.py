"""What a view shows, as a table: the same numbers as the picture, for a screen reader and for a file."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import merge
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.trends.table import rows
from ui.i18n import dates
from ui.i18n.numbers import number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from app.trends.series import Series
    from app.trends.service import Mark
    from app.trends.table import Cell
    from models.domain.entry import EntryId

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table.

    Attributes:
        cells: What it is sorted by and what a file holds: days as ISO text, numbers as numbers, None for nothing.
        words: What is shown of each.
        entry: The page it comes from, if it is one.
    """

    cells: tuple[Cell, ...]
    words: tuple[str, ...]
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with its heading."""

    title: str
    heads: tuple[str, ...]
    lines: tuple[Line, ...]


def of_series(title: str, series: Series, marks: Iterable[Mark] = ()) -> Sheet:
    """Return every point of a line as a row, and every change that was marked as one of its own, by day."""
    heads = [translate("TrendSheet", "Day"), translate("TrendSheet", "Value")]
    if series.spec.also:
        heads.append(translate("TrendSheet", "Afterwards"))
    heads += [
        translate("TrendSheet", "Median of the last four"),
        translate("TrendSheet", "Answered"),
        translate("TrendSheet", "Out of"),
        translate("TrendSheet", "Remark"),
    ]
    changes = sorted((_change(mark, len(heads)) for mark in marks), key=_day)
    return Sheet(title, tuple(heads), tuple(merge(changes, _lines(series), key=_day)))


def of_counts(
    title: str, thing: str, blocks: Sequence[tuple[date, date]], named: Iterable[tuple[str, Sequence[int]]]
) -> Sheet:
    """Return how often things were counted: a row for each, a column for each stretch of days, and their sum."""
    heads = (thing, translate("TrendSheet", "In all"), *(_stretch(first, last) for first, last in blocks))
    lines = []
    for name, numbers in named:
        cells: tuple[Cell, ...] = (name, sum(numbers), *numbers)
        lines.append(Line(cells, tuple(str(cell) for cell in cells)))
    return Sheet(title, heads, tuple(lines))


def _change(mark: Mark, width: int) -> Line:
    """Return a change as a row that has a day, a remark and no numbers."""
    remark = translate("TrendSheet", "You marked: {words}").format(words=mark.words)
    cells: list[Cell] = [mark.day.isoformat(), *[None] * (width - 2), remark]
    words = (dates.short_day(mark.day), *[""] * (width - 2), remark)
    return Line(tuple(cells), words, mark.entry)


def _day(line: Line) -> str:
    return str(line.cells[0])


def _lines(series: Series) -> Iterable[Line]:
    decimals = series.spec.decimals  # a median of four is the middle of two, and has one more
    for row in rows(series):
        cells: list[Cell] = [row.day.isoformat(), row.value]
        words = [dates.short_day(row.day), _shown(row.value, decimals)]
        if series.spec.also:
            cells.append(row.also)
            words.append(_shown(row.also, decimals))
        remark = _remark(scored=row.value is not None, new_meaning=row.new_meaning)
        cells += [row.median, row.answered, row.of, remark or None]
        words += [_shown(row.median, decimals + 1), str(row.answered), str(row.of), remark]
        yield Line(tuple(cells), tuple(words), row.entry)


def _remark(*, scored: bool, new_meaning: bool) -> str:
    few = "" if scored else translate("TrendSheet", "Not enough answered to count.")
    other = translate("TrendSheet", "The questions mean something else from here on.") if new_meaning else ""
    return " ".join(each for each in (few, other) if each)


def _shown(value: float | None, decimals: int) -> str:
    return "" if value is None else number(value, decimals)


def _stretch(first: date, last: date) -> str:
    words = translate("TrendSheet", "{first} to {last}")
    return words.format(first=dates.short_day(first), last=dates.short_day(last))
