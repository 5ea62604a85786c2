"""Lists of entries: by day, by series, and how many there are. None of them reads past an entry's preview."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select, tuple_

from models.domain.entry import Entry, EntryFilter, EntryId, EntryLine, EntryState
from models.orm.tables import EntryRow
from models.repositories import tags
from models.repositories.filters import conditions
from models.repositories.values import LIST_COLUMNS, entry_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.unit_of_work import UnitOfWork


def timeline(
    uow: UnitOfWork, wanted: EntryFilter, *, after: Entry | None, limit: int
) -> tuple[EntryLine, ...]:
    """Return up to `limit` entries that follow `after`, newest shift date first, newest moment first within a day."""
    query = (
        select(*LIST_COLUMNS, EntryRow.preview)
        .where(*conditions(wanted))
        .order_by(EntryRow.shift_date.desc(), EntryRow.moment.desc())
        .limit(limit)
    )
    if after is not None:
        place = tuple_(EntryRow.shift_date, EntryRow.moment)
        query = query.where(place < tuple_(after.shift_date.isoformat(), after.moment))
    rows = uow.connection.execute(query).all()
    tagged = tags.of(uow, [EntryId(row.id) for row in rows])
    return tuple(
        EntryLine(entry_of(row, tagged.get(EntryId(row.id), ())), _preview(row.state, row.preview, wanted))
        for row in rows
    )


def count(uow: UnitOfWork, wanted: EntryFilter) -> int:
    """Return how many entries there are."""
    query = select(func.count()).select_from(EntryRow).where(*conditions(wanted))
    return uow.connection.scalar(query) or 0


def days(uow: UnitOfWork, wanted: EntryFilter, first: date, last: date) -> Mapping[date, int]:
    """Return how many entries belong to each day from `first` to `last` that has any."""
    query = (
        select(EntryRow.shift_date, func.count())
        .where(*conditions(wanted), EntryRow.shift_date.between(first.isoformat(), last.isoformat()))
        .group_by(EntryRow.shift_date)
        .order_by(EntryRow.shift_date)
    )
    return {date.fromisoformat(day): number for day, number in uow.connection.execute(query)}


def thread(uow: UnitOfWork, entry_id: EntryId) -> tuple[Entry, ...]:
    """Return the series an entry belongs to, in the order of writing, without what is in the bin."""
    root = uow.connection.scalar(
        select(func.coalesce(EntryRow.thread, EntryRow.id)).where(EntryRow.id == entry_id)
    )
    query = (
        select(*LIST_COLUMNS)
        .where((EntryRow.id == root) | (EntryRow.thread == root), EntryRow.state != EntryState.BINNED.value)
        .order_by(EntryRow.moment)
    )
    rows = uow.connection.execute(query).all()
    tagged = tags.of(uow, [EntryId(row.id) for row in rows])
    return tuple(entry_of(row, tagged.get(EntryId(row.id), ())) for row in rows)


def newest_of(uow: UnitOfWork, worksheet_id: str, *, besides: EntryId | None = None) -> EntryId | None:
    """Return the entry outside the bin, and not `besides`, that answers this worksheet and has the latest day."""
    query = (
        select(EntryRow.id)
        .where(EntryRow.worksheet_id == worksheet_id, EntryRow.state != EntryState.BINNED.value)
        .order_by(EntryRow.shift_date.desc(), EntryRow.moment.desc())
        .limit(1)
    )
    found = uow.connection.scalar(query if besides is None else query.where(EntryRow.id != besides))
    return None if found is None else EntryId(found)


def worksheets_used(uow: UnitOfWork) -> tuple[str, ...]:
    """Return the worksheets that entries answer, leaping from one to the next in the index."""
    found: list[str] = []
    query = select(func.min(EntryRow.worksheet_id))
    worksheet = uow.connection.scalar(query)
    while worksheet is not None:
        found.append(worksheet)
        worksheet = uow.connection.scalar(query.where(EntryRow.worksheet_id > worksheet))
    return tuple(found)


def _preview(state: str, preview: str, wanted: EntryFilter) -> str:
    return "" if state == EntryState.SEALED.value and not wanted.open_sealed else preview
