"""Everything in a journal, one record at a time, for copies and exports. Memory stays flat however much there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from models.domain.entry import EntryId, EntryRecord
from models.orm.tables import EntryRow
from models.repositories import entries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.unit_of_work import UnitOfWork

BATCH = 100


def records(uow: UnitOfWork) -> Iterator[EntryRecord]:
    """Yield every entry in order of writing, the bin included, with its labels, answers, feelings and tags.

    Use the records inside the `Transactions.read` that lent `uow`.
    """
    ids = _next_ids(uow, None)
    while ids:
        for _, entry_id in ids:
            entry = entries.find(uow, entry_id)
            if entry is not None:
                yield entries.record_with(entry, entries.content_of(uow, entry))
        ids = _next_ids(uow, ids[-1][0])


def _next_ids(uow: UnitOfWork, after: int | None) -> list[tuple[int, EntryId]]:
    query = select(EntryRow.moment, EntryRow.id).order_by(EntryRow.moment).limit(BATCH)
    if after is not None:
        query = query.where(EntryRow.moment > after)
    return [(moment, EntryId(entry_id)) for moment, entry_id in uow.connection.execute(query)]
