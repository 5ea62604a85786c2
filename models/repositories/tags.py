"""Tags: names a person gives to entries, told apart whatever their capitals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from models.domain.entry import EntryId, EntryState
from models.orm.tables import EntryRow, EntryTagRow, TagRow
from models.repositories.values import storable
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
    wanted = {folded(name): " ".join(storable(name).split()) for name in names}
    wanted.pop("", None)
    uow.connection.execute(delete(EntryTagRow).where(EntryTagRow.entry_id == entry_id))
    if wanted:
        rows = [{"name": name, "folded": key} for key, name in wanted.items()]
        uow.connection.execute(upsert(TagRow).on_conflict_do_nothing(index_elements=["folded"]), rows)
        ids = uow.connection.scalars(select(TagRow.id).where(TagRow.folded.in_(list(wanted)))).all()
        links = [{"entry_id": entry_id, "tag_id": tag_id} for tag_id in ids]
        uow.connection.execute(insert(EntryTagRow), links)
    forget_unused(uow)
    uow.entry_changed(entry_id)


def forget_unused(uow: UnitOfWork) -> None:
    """Remove the tags that no entry carries."""
    uow.connection.execute(delete(TagRow).where(TagRow.id.not_in(select(EntryTagRow.tag_id))))
    uow.tags_changed()
