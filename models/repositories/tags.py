"""Tags: names a person gives to entries, told apart whatever their capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, exists, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from models.domain.entry import EntryId, EntryState
from models.orm.tables import EntryRow, EntryTagRow, TagRow
from models.repositories.values import storable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from models.unit_of_work import UnitOfWork


def folded(name: str) -> str:
    """Return what two spellings of one tag have in common."""
    return " ".join(storable(name).split()).casefold()


def of(uow: UnitOfWork, entry_ids: Sequence[EntryId]) -> dict[EntryId, tuple[str, ...]]:
    """Return the tags of each entry that has any, in alphabetical order."""
    query = (
        select(EntryTagRow.entry_id, TagRow.name)
        .join(TagRow, TagRow.id == EntryTagRow.tag_id)
        .where(EntryTagRow.entry_id.in_(entry_ids))
        .order_by(TagRow.folded)
    )
    found: dict[EntryId, tuple[str, ...]] = {}
    for entry_id, name in uow.connection.execute(query):
        found[EntryId(entry_id)] = (*found.get(EntryId(entry_id), ()), name)
    return found


def in_use(uow: UnitOfWork) -> tuple[tuple[str, int], ...]:
    """Return every tag with the number of entries outside the bin that carry it, in alphabetical order."""
    query = (
        select(TagRow.name, func.count())
        .join(EntryTagRow, EntryTagRow.tag_id == TagRow.id)
        .join(EntryRow, EntryRow.id == EntryTagRow.entry_id)
        .where(EntryRow.state != EntryState.BINNED.value)
        .group_by(TagRow.id)
        .order_by(TagRow.folded)
    )
    return tuple((name, count) for name, count in uow.connection.execute(query))


def put(uow: UnitOfWork, entry_id: EntryId, names: Iterable[str]) -> None:
    """Give an entry these tags and no others. Blank names are left out, spellings of one tag count once."""
    uow.connection.execute(delete(EntryTagRow).where(EntryTagRow.entry_id == entry_id))
    add(uow, {entry_id: names})
    forget_unused(uow)
    uow.entry_changed(entry_id)


def add(uow: UnitOfWork, names_of: Mapping[EntryId, Iterable[str]]) -> None:
    """Give tags to entries that have none yet."""
    keys_of = {entry_id: _spellings(names) for entry_id, names in names_of.items()}
    spellings = {key: name for keys in keys_of.values() for key, name in keys.items()}
    if not spellings:
        return
    rows = [{"name": name, "folded": key} for key, name in spellings.items()]
    uow.connection.execute(upsert(TagRow).on_conflict_do_nothing(index_elements=["folded"]), rows)
    query = select(TagRow.folded, TagRow.id).where(TagRow.folded.in_(list(spellings)))
    ids = {row.folded: row.id for row in uow.connection.execute(query)}
    links = [{"entry_id": entry_id, "tag_id": ids[key]} for entry_id, keys in keys_of.items() for key in keys]
    uow.connection.execute(insert(EntryTagRow), links)
    uow.tags_changed()


def forget_unused(uow: UnitOfWork) -> None:
    """Remove the tags that no entry carries."""
    used = exists().where(EntryTagRow.tag_id == TagRow.id)
    uow.connection.execute(delete(TagRow).where(~used))
    uow.tags_changed()


def _spellings(names: Iterable[str]) -> dict[str, str]:
    found = {folded(name): " ".join(storable(name).split()) for name in names}
    return {key: name for key, name in found.items() if key}
