"""Where entries that were brought in come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from models.domain.entry import EntryId
from models.domain.origin import Origin
from models.orm.tables import OriginRow
from models.repositories.values import storable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.unit_of_work import UnitOfWork


def add(uow: UnitOfWork, origins: Mapping[EntryId, Origin]) -> None:
    """Note where entries come from, which must be there and have no origin yet."""
    rows = [
        {"entry_id": entry_id, "source": storable(origin.source), "source_id": storable(origin.id)}
        for entry_id, origin in origins.items()
    ]
    if rows:
        uow.connection.execute(insert(OriginRow), rows)


def of(uow: UnitOfWork, entry_ids: Sequence[EntryId]) -> dict[EntryId, Origin]:
    """Return the origins of those of the entries that were brought in."""
    query = select(OriginRow.entry_id, OriginRow.source, OriginRow.source_id)
    rows = uow.connection.execute(query.where(OriginRow.entry_id.in_(entry_ids)))
    return {EntryId(entry_id): Origin(source, source_id) for entry_id, source, source_id in rows}


def forget(uow: UnitOfWork, entry_id: EntryId) -> None:
    """Forget where an entry comes from that is about to go."""
    uow.connection.execute(delete(OriginRow).where(OriginRow.entry_id == entry_id))
