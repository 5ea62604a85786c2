"""Steps that several acts of the journal share, each inside a unit of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.journal.content import extract
from app.journal.errors import EntryNotFoundError
from app.journal.ids import is_id
from app.journal.wording import Telling
from models.domain.action import ActionId
from models.repositories import actions, entries, people, revisions
from models.repositories.values import from_json

if TYPE_CHECKING:
    from app.journal.wording import Wording
    from models.domain.action import Action
    from models.domain.entry import Entry, EntryId, EntryRecord
    from models.repositories.content import Content, Extract
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


def actions_in(uow: UnitOfWork, record: EntryRecord) -> tuple[Action, ...]:
    """Return the actions that were written in an entry, then those of others that its answers list."""
    own = {action.id: action for action in actions.of_entry(uow, record.entry.id)}
    lists = (answer for answer in record.answers.values() if isinstance(answer, list))
    listed = {ActionId(each) for answer in lists for each in answer if isinstance(each, str) and is_id(each)}
    return tuple((own | actions.find(uow, listed - own.keys())).values())


def revision_of(uow: UnitOfWork, revision_id: int) -> tuple[EntryId, Content]:
    """Return whose earlier version it is, and what it says.

    Raises:
        EntryNotFoundError: There is no such version.
    """
    found = revisions.find(uow, revision_id)
    if found is None:
        raise EntryNotFoundError
    return found


def settle(uow: UnitOfWork, wording: Wording, only: EntryId | None = None) -> None:
    """Bring the full-text index up to date, of all entries or of one."""
    for entry_id in entries.unindexed(uow):
        if only in {None, entry_id}:
            entry = entry_of(uow, entry_id)
            entries.write_index(
                uow, entry_id, extract_of(uow, entry, entries.content_of(uow, entry), wording)
            )


def extract_of(uow: UnitOfWork, entry: Entry, written: Content, wording: Wording) -> Extract:
    """Return what is searched and shown of an entry that says `written`, its actions included."""
    own = actions.of_entry(uow, entry.id)
    return extract(written, Telling(wording, entry.worksheet.id, written.labels), own)


def remember_people(
    uow: UnitOfWork, entry: Entry, before: Content | None, after: Content, wording: Wording
) -> None:
    """Remember whom an entry speaks of, when that is not what it said before."""
    was = _people(entry, before, wording) if before else ()
    now = _people(entry, after, wording)
    if was != now:
        people.put(uow, entry.id, now)


def _people(entry: Entry, written: Content, wording: Wording) -> tuple[str, ...]:
    telling = Telling(wording, entry.worksheet.id, written.labels)
    answers = {key: from_json(value) for key, value in written.answers.items()}
    return telling.people(answers)
