"""People by role: whom each entry speaks of, told apart whatever the capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, exists, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from models.domain.entry import EntryId, EntryState
from models.domain.person import Person
from models.orm.tables import EntryPersonRow, EntryRow, PersonRow
from models.repositories.tags import folded
from models.repositories.values import storable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from models.unit_of_work import UnitOfWork


def put(uow: UnitOfWork, entry_id: EntryId, aliases: Iterable[str]) -> None:
    """Note that an entry speaks of these people and no others; who is spoken of nowhere any more is forgotten."""
    uow.connection.execute(delete(EntryPersonRow).where(EntryPersonRow.entry_id == entry_id))
    add(uow, {entry_id: aliases})
    forget_unused(uow)


def add(uow: UnitOfWork, aliases_of: Mapping[EntryId, Iterable[str]]) -> None:
    """Note whom entries speak of that speak of nobody yet."""
    keys_of = {entry_id: _spellings(aliases) for entry_id, aliases in aliases_of.items()}
    spellings = {key: alias for keys in keys_of.values() for key, alias in keys.items()}
    if not spellings:
        return
    statement = upsert(PersonRow)
    statement = statement.on_conflict_do_update(
        index_elements=["folded"], set_={"alias": statement.excluded.alias}
    )
    uow.connection.execute(statement, [{"alias": alias, "folded": key} for key, alias in spellings.items()])
    query = select(PersonRow.folded, PersonRow.id).where(PersonRow.folded.in_(list(spellings)))
    ids = {row.folded: row.id for row in uow.connection.execute(query)}
    links = [{"entry_id": entry, "person_id": ids[key]} for entry, keys in keys_of.items() for key in keys]
    uow.connection.execute(insert(EntryPersonRow), links)
    uow.people_changed()


def forget_unused(uow: UnitOfWork) -> None:
    """Remove the people no entry speaks of."""
    used = exists().where(EntryPersonRow.person_id == PersonRow.id)
    uow.connection.execute(delete(PersonRow).where(~used))
    uow.people_changed()


def everyone(uow: UnitOfWork) -> tuple[Person, ...]:
    """Return every person in alphabetical order."""
    number = func.count(EntryRow.id).filter(EntryRow.state != EntryState.BINNED.value)
    query = (
        select(PersonRow.alias, number)
        .join(EntryPersonRow, EntryPersonRow.person_id == PersonRow.id)
        .join(EntryRow, EntryRow.id == EntryPersonRow.entry_id)
        .group_by(PersonRow.id)
        .order_by(PersonRow.folded)
    )
    return tuple(Person(alias, count) for alias, count in uow.connection.execute(query))


def latest(uow: UnitOfWork) -> tuple[str, ...]:
    """Return every alias, of whom was written last first; entries in the bin do not count."""
    query = (
        select(PersonRow.alias)
        .join(EntryPersonRow, EntryPersonRow.person_id == PersonRow.id)
        .join(EntryRow, EntryRow.id == EntryPersonRow.entry_id)
        .where(EntryRow.state != EntryState.BINNED.value)
        .group_by(PersonRow.id)
        .order_by(func.max(EntryRow.moment).desc(), PersonRow.folded)
    )
    return tuple(uow.connection.scalars(query))


def spoken_of_in(uow: UnitOfWork, alias: str) -> tuple[EntryId, ...]:
    """Return the entries that speak of a person, those in the bin included, in the order of writing."""
    query = (
        select(EntryRow.id)
        .join(EntryPersonRow, EntryPersonRow.entry_id == EntryRow.id)
        .join(PersonRow, PersonRow.id == EntryPersonRow.person_id)
        .where(PersonRow.folded == folded(alias))
        .order_by(EntryRow.moment)
    )
    return tuple(EntryId(entry_id) for entry_id in uow.connection.scalars(query))


def _spellings(aliases: Iterable[str]) -> dict[str, str]:
    found = {folded(alias): " ".join(storable(alias).split()) for alias in aliases}
    return {key: alias for key, alias in found.items() if key}
