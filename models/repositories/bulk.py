"""Adding many entries at once: restored from elsewhere, or a demonstration journal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain, islice

from sqlalchemy import select

from models.domain.entry import Entry
from models.orm import search_index
from models.orm.tables import EntryRow
from models.repositories import entries, tags
from models.repositories.content import Content, Extract
from models.repositories.values import microseconds
from models.unit_of_work import UnitOfWork

MANY = 1000
"""From this number on, an index built once at the end is quicker than one that grows with every entry."""


@dataclass(frozen=True, slots=True)
class Ready:
    """An entry that is ready to be stored."""

    entry: Entry
    content: Content
    extract: Extract


def add_many(uow: UnitOfWork, ready: Iterable[Ready]) -> int:
    """Add entries whose id is not in the journal yet, and return how many were added."""
    stream = iter(ready)
    first = list(islice(stream, MANY))
    if len(first) < MANY or _holds(uow, MANY):
        return sum(_add(uow, item) for item in chain(first, stream))
    uow.connection.exec_driver_sql(search_index.DROP_AFTER_INSERT)
    added = sum(_add(uow, item) for item in chain(first, stream))
    uow.connection.exec_driver_sql(search_index.REBUILD)
    uow.connection.exec_driver_sql(search_index.AFTER_INSERT)
    return added


def _holds(uow: UnitOfWork, number: int) -> bool:
    return uow.connection.scalar(select(EntryRow.moment).offset(number).limit(1)) is not None


def _add(uow: UnitOfWork, item: Ready) -> bool:
    entry = item.entry
    if entries.state_of(uow, entry.id) is not None:
        return False
    wanted = entry.moment or microseconds(entry.written_at)
    entries.add(uow, replace(entry, moment=entries.unused_moment(uow, wanted)), item.content, item.extract)
    if entry.tags:
        tags.put(uow, entry.id, entry.tags)
    return True
