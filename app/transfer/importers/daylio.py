"""What Daylio exports: a table with a row for every entry. Columns are found by name, whichever version wrote them."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.transfer.errors import DamagedFileError, NotThisFormatError
from app.transfer.importers import times
from app.transfer.importers.html_text import as_markdown
from app.transfer.importers.pages import Found, Page, Reason
from app.transfer.importers.reading import file_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.transfer.importers.pages import Setting

NEEDED = frozenset({"mood", "activities", "note", "time"})
MOST_COLUMNS = 100
LONGEST_CELL = 1_000_000


def read(path: Path, setting: Setting) -> Found:
    """Return the entries of a CSV export: seven columns of old, eight, or nine with scales.

    Moods and scales are kept in words, for what they mean is the person's own affair.

    Raises:
        ImportRefusedError: It cannot be read.
    """
    found = Found()
    csv.field_size_limit(LONGEST_CELL)
    rows = csv.reader(io.StringIO(file_text(path), newline=""))
    try:
        columns = [name.strip().lower() for name in next(rows, [])]
        if len(columns) > MOST_COLUMNS or not columns or not set(columns) >= NEEDED:
            raise NotThisFormatError
        for number, cells in enumerate(rows, 2):
            setting.tick()
            if any(cells):
                _read_row(found, number, dict(zip(columns, cells, strict=False)), setting)
    except csv.Error:
        raise DamagedFileError from None
    return found


def _read_row(found: Found, number: int, row: Mapping[str, str], setting: Setting) -> None:
    name = f"{number}. {row.get('full_date') or row.get('date', '')}"
    try:
        day = _day(row)
        naive = datetime.combine(day, times.clock(row.get("time", "")))
        written_at = setting.local(naive)
    except ValueError:
        found.refuse(name, Reason.NO_DATE)
        return
    page = Page(
        source_id="",
        written_at=written_at,
        text=_text(row),
        title=row.get("note_title", ""),
        tags=_parts(row.get("activities", "")),
        stamp=naive.isoformat(),
    )
    found.add(page, name)


def _day(row: Mapping[str, str]) -> date:
    """Return the day: a whole date, or a year with a date in words ("January 30", "30 January")."""
    if row.get("full_date"):
        return date.fromisoformat(row["full_date"].strip())
    told = f"{row.get('date', '').strip()} {row.get('year', '').strip()}"
    for wording in ("%B %d %Y", "%d %B %Y", "%b %d %Y", "%d %b %Y"):
        try:
            return datetime.strptime(told, wording).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    raise ValueError("no day")


def _text(row: Mapping[str, str]) -> str:
    """Return the note, and below it the mood and the scales in the words of the table."""
    said = [row.get("mood", "").strip(), *_parts(row.get("scales", ""))]
    listed = "\n".join(f"- {each}" for each in said if each)
    return "\n\n".join(part for part in (as_markdown(row.get("note", "")), listed) if part)


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())
