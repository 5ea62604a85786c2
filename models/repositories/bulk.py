"""Adding many entries at once: restored from elsewhere, or a demonstration journal."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from models.domain.entry import EntryId
from models.orm import search_index
from models.orm.tables import EntryRow
from models.repositories import actions, entries, thoughts
from models.repositories.values import microseconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from models.domain.action import ActionId
    from models.domain.entry import EntryState
    from models.repositories.content import NewEntry
    from models.unit_of_work import UnitOfWork

BATCH = 500
"""Entries written with one statement, and the most that are in memory at a time."""


def add_many(uow: UnitOfWork, items: Iterable[NewEntry]) -> int:
    """Add entries whose id is not in the journal yet, and return how many were added.

    An entry keeps the moment it brings; one that brings none (0) gets the microsecond it was written at. For a journal
    that holds little so far, the full-text index is built once at the end, which is quicker than letting it grow.
    """
    batches = _batches(items)
    first = next(batches, [])
    if len(first) < BATCH or _holds(uow, BATCH):
        return sum(_add(uow, batch) for batch in chain([first], batches))
    uow.connection.exec_driver_sql(search_index.DROP_AFTER_INSERT)
    added = sum(_add(uow, batch) for batch in chain([first], batches))
    uow.connection.exec_driver_sql(search_index.REBUILD)
    uow.connection.exec_driver_sql(search_index.AFTER_INSERT)
    return added


def known(uow: UnitOfWork, ids: Sequence[EntryId]) -> set[EntryId]:
    """Return those of the ids that entries have."""
    found: set[EntryId] = set()
    for begin in range(0, len(ids), BATCH):
        part = ids[begin : begin + BATCH]
        found.update(map(EntryId, uow.connection.scalars(select(EntryRow.id).where(EntryRow.id.in_(part)))))
    return found


def known_actions(uow: UnitOfWork, ids: Sequence[ActionId]) -> set[ActionId]:
    """Return those of the ids that actions have."""
    found: set[ActionId] = set()
    for begin in range(0, len(ids), BATCH):
        found.update(actions.find(uow, ids[begin : begin + BATCH]))
    return found


def set_way_back(uow: UnitOfWork, states: Mapping[EntryId, EntryState]) -> None:
    """Note the state that entries go back to from the bin."""
    for entry_id, state in states.items():
        statement = update(EntryRow).where(EntryRow.id == entry_id).values(binned_from=state.value)
        uow.connection.execute(statement)


def _batches(items: Iterable[NewEntry]) -> Iterator[list[NewEntry]]:
    stream = iter(items)
    while batch := list(islice(stream, BATCH)):
        yield batch


def _holds(uow: UnitOfWork, number: int) -> bool:
    return uow.connection.scalar(select(EntryRow.moment).offset(number - 1).limit(1)) is not None


def _add(uow: UnitOfWork, batch: Sequence[NewEntry]) -> int:
    by_id = {item.entry.id: item for item in reversed(batch)}
    known = uow.connection.scalars(select(EntryRow.id).where(EntryRow.id.in_(list(by_id)))).all()
    new = [by_id[entry_id] for entry_id in reversed(by_id) if entry_id not in set(known)]
    if new:
        entries.add(uow, list(_placed(uow, new)))
        actions.add_with_entries(uow, [action for item in new for action in item.actions])
        thoughts.put(uow, [thought for item in new for thought in item.thoughts])
    return len(new)


def _placed(uow: UnitOfWork, items: Sequence[NewEntry]) -> Iterator[NewEntry]:
    """Yield the entries with moments that nothing else has."""
    wanted = [item.entry.moment or microseconds(item.entry.written_at) for item in items]
    taken = set(uow.connection.scalars(select(EntryRow.moment).where(EntryRow.moment.in_(wanted))))
    for item, moment in zip(items, wanted, strict=True):
        free = moment
        while free in taken or (free != moment and entries.has_moment(uow, free)):
            free += 1
        taken.add(free)
        yield replace(item, entry=replace(item.entry, moment=free))
