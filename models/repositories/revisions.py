"""Earlier versions of entries."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from models.domain.entry import Entry, EntryId, Revision
from models.orm.tables import RevisionRow
from models.repositories.content import Content, pack, unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from models.unit_of_work import UnitOfWork


def add(uow: UnitOfWork, entry: Entry, content: Content) -> None:
    """Keep `content`, which is what `entry` says now, as an earlier version."""
    uow.connection.execute(
        insert(RevisionRow).values(
            entry_id=entry.id,
            saved_at=(entry.changed_at or entry.written_at).isoformat(),
            title=content.title,
            words=content.words,
            snapshot=pack(content),
        )
    )


def add_many(uow: UnitOfWork, earlier: Iterable[tuple[EntryId, datetime, Content]]) -> None:
    """Keep what entries said until a time as earlier versions, in the order in which they come."""
    rows = [
        {"entry_id": entry_id, "saved_at": at.isoformat(), "title": said.title, "words": said.words,
         "snapshot": pack(said)}
        for entry_id, at, said in earlier
    ]  # fmt: skip
    if rows:
        uow.connection.execute(insert(RevisionRow), rows)


def of(uow: UnitOfWork, entry_id: EntryId) -> tuple[Revision, ...]:
    """Return the earlier versions of an entry, the newest first."""
    query = (
        select(RevisionRow.id, RevisionRow.saved_at, RevisionRow.title, RevisionRow.words)
        .where(RevisionRow.entry_id == entry_id)
        .order_by(RevisionRow.id.desc())
    )
    return tuple(
        Revision(number, entry_id, datetime.fromisoformat(saved_at), title, words)
        for number, saved_at, title, words in uow.connection.execute(query)
    )


def find(uow: UnitOfWork, revision_id: int) -> tuple[EntryId, Content] | None:
    """Return whose earlier version it is and what it says, or None when there is none of that id."""
    query = select(RevisionRow.entry_id, RevisionRow.snapshot).where(RevisionRow.id == revision_id)
    row = uow.connection.execute(query).one_or_none()
    return None if row is None else (EntryId(row.entry_id), unpack(row.snapshot))


def rewrite_all(uow: UnitOfWork, entry_id: EntryId, change: Callable[[Content], Content]) -> None:
    """Put `change` of each earlier version of an entry in its place."""
    query = select(RevisionRow.id, RevisionRow.snapshot).where(RevisionRow.entry_id == entry_id)
    for number, snapshot in uow.connection.execute(query).all():
        values = {"snapshot": pack(change(unpack(snapshot)))}
        uow.connection.execute(update(RevisionRow).where(RevisionRow.id == number).values(**values))


def remove_all(uow: UnitOfWork, entry_id: EntryId) -> None:
    """Remove every earlier version of an entry."""
    uow.connection.execute(delete(RevisionRow).where(RevisionRow.entry_id == entry_id))
