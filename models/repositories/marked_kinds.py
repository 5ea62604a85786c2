"""Which kinds of thinking were marked in the entries of a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from models.domain.entry import EntryId
from models.orm.tables import EntryRow, ThoughtRow, ThoughtTagRow

if TYPE_CHECKING:
    from datetime import date

    from models.unit_of_work import UnitOfWork


def by_entry(uow: UnitOfWork, since: date, until: date) -> dict[EntryId, tuple[tuple[str, int], ...]]:
    """Return for each entry of the days `since` to `until` its kinds, each with how often, the most often first."""
    query = (
        select(ThoughtRow.entry_id, ThoughtTagRow.kind, func.count())
        .join(ThoughtTagRow, ThoughtTagRow.thought_id == ThoughtRow.id)
        .join(EntryRow, EntryRow.id == ThoughtRow.entry_id)
        .where(EntryRow.shift_date.between(since.isoformat(), until.isoformat()))
        .group_by(ThoughtRow.entry_id, ThoughtTagRow.kind)
        .order_by(ThoughtRow.entry_id, func.count().desc(), ThoughtTagRow.kind)
    )
    found: dict[EntryId, list[tuple[str, int]]] = {}
    for entry_id, kind, count in uow.connection.execute(query):
        found.setdefault(EntryId(entry_id), []).append((kind, count))
    return {entry_id: tuple(kinds) for entry_id, kinds in found.items()}
