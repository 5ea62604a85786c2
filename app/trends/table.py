"""The same numbers as rows, for a table and for a file. Wording belongs to whoever shows them."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from app.trends.series import Series
    from models.domain.entry import EntryId

Cell = str | int | float | None

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take text for a formula by."""


@dataclass(frozen=True, slots=True)
class Row:
    """One point of a line.

    Attributes:
        value: None when there was too little to score.
        new_meaning: Whether the wording changed its meaning since the point before.
    """

    day: date
    value: float | None
    also: float | None
    median: float | None
    answered: int
    of: int
    new_meaning: bool
    entry: EntryId


def rows(series: Series) -> tuple[Row, ...]:
    """Return every point of a line, in its order."""
    return tuple(
        Row(
            series.day(index),
            series.value(index),
            series.second(index),
            series.median(index),
            series.answered[index],
            series.of[index],
            index > 0 and series.eras[index] != series.eras[index - 1],
            series.entries[index],
        )
        for index in range(len(series))
    )


def csv_text(heads: Sequence[str], lines: Iterable[Sequence[Cell]]) -> str:
    """Return a table as comma-separated text (RFC 4180) that no spreadsheet runs as a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([_plain(head) for head in heads])
    for line in lines:
        writer.writerow(["" if cell is None else _plain(cell) for cell in line])
    return out.getvalue()


def _plain(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell
