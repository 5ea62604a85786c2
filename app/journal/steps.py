"""Steps that several acts of the journal share, each inside a unit of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.journal.content import extract
from app.journal.errors import EntryNotFoundError
from models.repositories import entries, revisions

if TYPE_CHECKING:
    from models.domain.entry import Entry, EntryId, EntryRecord
    from models.repositories.content import Content
    from models.unit_of_work import UnitOfWork


def entry_of(uow: UnitOfWork, entry_id: EntryId) -> Entry:
    """Return an entry.

    Raises:
        EntryNotFoundError: There is no such entry.
    """
    entry = entries.find(uow, entry_id)
    if entry is None:
        raise EntryNotFoundError
    return entry


def record_of(uow: UnitOfWork, entry_id: EntryId) -> EntryRecord:
    """Return an entry with everything that was answered.

    Raises:
        EntryNotFoundError: There is no such entry.
    """
    entry = entry_of(uow, entry_id)
    return entries.record_with(entry, entries.content_of(uow, entry))


def revision_of(uow: UnitOfWork, revision_id: int) -> tuple[EntryId, Content]:
    """Return whose earlier version it is, and what it says.

    Raises:
        EntryNotFoundError: There is no such version.
    """
    found = revisions.find(uow, revision_id)
    if found is None:
        raise EntryNotFoundError
    return found


def settle(uow: UnitOfWork, only: EntryId | None = None) -> None:
    """Bring the full-text index up to date, of all entries or of one."""
    for entry_id in entries.unindexed(uow):
        if only in {None, entry_id}:
            written = entries.content_of(uow, entry_of(uow, entry_id))
            entries.write_index(uow, entry_id, extract(written))
