"""Entries: adding, rewriting, reading and removing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, exists, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from models.domain.entry import Entry, EntryId, EntryRecord, EntryState, Feeling, Phase
from models.orm.tables import AnswerRow, EntryPersonRow, EntryRow, EntryTagRow, FeelingRow, RevisionRow
from models.repositories import origins, people, tags, thoughts
from models.repositories.content import Content, Extract, NewEntry
from models.repositories.values import LIST_COLUMNS, entry_of, from_json, microseconds, to_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from models.domain.entry import JsonValue
    from models.unit_of_work import UnitOfWork

_FIXED = frozenset({"moment", "id", "worksheet_id", "written_at", "state", "thread"})
"""Columns that no rewriting changes."""


def find(uow: UnitOfWork, entry_id: EntryId) -> Entry | None:
    """Return an entry with its labels, or None when there is none of that id."""
    query = select(*LIST_COLUMNS, EntryRow.labels).where(EntryRow.id == entry_id)
    row = uow.connection.execute(query).one_or_none()
    if row is None:
        return None
    return entry_of(row, tags.of(uow, [entry_id]).get(entry_id, ()), from_json(row.labels))


def state_of(uow: UnitOfWork, entry_id: EntryId) -> EntryState | None:
    """Return the state of an entry, or None when there is none of that id."""
    state = uow.connection.scalar(select(EntryRow.state).where(EntryRow.id == entry_id))
    return None if state is None else EntryState(state)


def record_with(entry: Entry, content: Content) -> EntryRecord:
    """Return `entry` with its answers."""
    answers = {field: from_json(value) for field, value in content.answers.items()}
    return EntryRecord(entry, answers, content.feelings)


def content_of(uow: UnitOfWork, entry: Entry) -> Content:
    """Return what is stored of an entry that a person can rewrite. `entry` must carry its labels."""
    return Content(entry.title, entry.labels, _answers(uow, entry.id), _feelings(uow, entry.id), entry.words)


def answer(uow: UnitOfWork, entry_id: EntryId, field: str) -> JsonValue:
    """Return the answer to one field of an entry, or None when there is none."""
    query = select(AnswerRow.value).where(AnswerRow.entry_id == entry_id, AnswerRow.field == field)
    text = uow.connection.scalar(query)
    if text is None:
        return None
    value: JsonValue = from_json(text)
    return value


def free_moment(uow: UnitOfWork, written_at: datetime, now: datetime) -> int:
    """Return the moment for a new entry that was begun at `written_at`.

    While the clock is ahead of everything written so far, that is the time itself, moved on until no other entry has
    it. When the clock shows a time before the newest moment it has been set back (or was once ahead): then the new
    entry comes directly after the newest, so that the order of writing is kept whatever the clock says.
    """
    newest = newest_moment(uow)
    if newest is not None and microseconds(now) < newest:
        return max(microseconds(written_at), newest + 1)
    moment = microseconds(written_at)
    while has_moment(uow, moment):
        moment += 1
    return moment


def newest_moment(uow: UnitOfWork) -> int | None:
    """Return the moment of the entry that was begun last, or None in an empty journal."""
    newest = uow.connection.scalar(select(func.max(EntryRow.moment)))
    return None if newest is None else int(newest)


def has_moment(uow: UnitOfWork, moment: int) -> bool:
    """Tell whether an entry has this moment."""
    return bool(uow.connection.scalar(select(exists().where(EntryRow.moment == moment))))


def add(uow: UnitOfWork, items: Sequence[NewEntry]) -> None:
    """Add entries with their contents and tags. Their moments must be unused."""
    uow.connection.execute(insert(EntryRow), [_columns(item) for item in items])
    answers = [row for item in items for row in _answer_rows(item.entry.id, item.content.answers)]
    if answers:
        uow.connection.execute(insert(AnswerRow), answers)
    feelings = [row for item in items for row in _feeling_rows(item.entry.id, item.content.feelings)]
    if feelings:
        uow.connection.execute(insert(FeelingRow), feelings)
    tags.add(uow, {item.entry.id: item.entry.tags for item in items if item.entry.tags})
    people.add(uow, {item.entry.id: item.people for item in items if item.people})
    for item in items:
        uow.entry_changed(item.entry.id)


def rewrite(uow: UnitOfWork, item: NewEntry, before: Content) -> None:
    """Replace the content of an entry, with its worksheet version, shift date and time of change.

    What is stored now is `before`, so that only what differs is written. An item without a body leaves the full-text
    index behind until `write_index`.
    """
    entry, content = item.entry, item.content
    columns = {name: value for name, value in _columns(item).items() if name not in _FIXED}
    if item.extract.body is None:
        del columns["body"]
    uow.connection.execute(update(EntryRow).where(EntryRow.id == entry.id).values(**columns))
    _rewrite_answers(uow, entry.id, before.answers, content.answers)
    if content.feelings != before.feelings:
        uow.connection.execute(delete(FeelingRow).where(FeelingRow.entry_id == entry.id))
        if content.feelings:
            uow.connection.execute(insert(FeelingRow), _feeling_rows(entry.id, content.feelings))
    uow.entry_changed(entry.id)


def unindexed(uow: UnitOfWork) -> tuple[EntryId, ...]:
    """Return the entries whose index lags behind what was written."""
    rows = uow.connection.scalars(select(EntryRow.id).where(EntryRow.unindexed == 1))
    return tuple(EntryId(entry_id) for entry_id in rows)


def leave_unindexed(uow: UnitOfWork, entry_id: EntryId) -> None:
    """Note that what is searched of an entry lags behind, because something that hangs on it changed."""
    uow.connection.execute(update(EntryRow).where(EntryRow.id == entry_id).values(unindexed=1))


def write_index(uow: UnitOfWork, entry_id: EntryId, extract: Extract) -> None:
    """Bring the full-text index of one entry up to date."""
    values = {"preview": extract.preview, "body": extract.body, "unindexed": 0}
    uow.connection.execute(update(EntryRow).where(EntryRow.id == entry_id).values(**values))


def set_state(uow: UnitOfWork, entry_id: EntryId, state: EntryState) -> None:
    """Keep or seal an entry; it leaves the bin if it was in it."""
    _set(uow, entry_id, state=state.value, binned_from=None)


def bin_(uow: UnitOfWork, entry_id: EntryId) -> None:
    """Put an entry into the bin and remember the state it had; one that is in the bin stays as it is."""
    if state_of(uow, entry_id) is not EntryState.BINNED:
        _set(uow, entry_id, binned_from=EntryRow.state, state=EntryState.BINNED.value)


def restore(uow: UnitOfWork, entry_id: EntryId) -> None:
    """Give an entry from the bin the state it had; one that is not in the bin stays as it is."""
    if state_of(uow, entry_id) is EntryState.BINNED:
        _set(
            uow, entry_id, state=func.coalesce(EntryRow.binned_from, EntryState.KEPT.value), binned_from=None
        )


def move(uow: UnitOfWork, entry_id: EntryId, shift_date: date) -> None:
    """Let an entry belong to another day."""
    _set(uow, entry_id, shift_date=shift_date.isoformat())


def remove(uow: UnitOfWork, entry_id: EntryId) -> None:
    """Remove an entry and everything that hangs on it. Its actions must be unlinked already."""
    thoughts.forget(uow, entry_id)
    origins.forget(uow, entry_id)
    for table in (AnswerRow, FeelingRow, RevisionRow, EntryTagRow, EntryPersonRow):
        uow.connection.execute(delete(table).where(table.entry_id == entry_id))
    uow.connection.execute(delete(EntryRow).where(EntryRow.id == entry_id))
    tags.forget_unused(uow)
    people.forget_unused(uow)
    uow.entry_changed(entry_id)


def _set(uow: UnitOfWork, entry_id: EntryId, **columns: object) -> None:
    uow.connection.execute(update(EntryRow).where(EntryRow.id == entry_id).values(**columns))
    uow.entry_changed(entry_id)


def _answers(uow: UnitOfWork, entry_id: EntryId) -> dict[str, str]:
    query = (
        select(AnswerRow.field, AnswerRow.value).where(AnswerRow.entry_id == entry_id).order_by(AnswerRow.id)
    )
    return {row.field: row.value for row in uow.connection.execute(query)}


def _feelings(uow: UnitOfWork, entry_id: EntryId) -> tuple[Feeling, ...]:
    query = (
        select(FeelingRow.field, FeelingRow.phase, FeelingRow.word, FeelingRow.intensity)
        .where(FeelingRow.entry_id == entry_id)
        .order_by(FeelingRow.id)
    )
    return tuple(Feeling(f, Phase(phase), word, i) for f, phase, word, i in uow.connection.execute(query))


def _columns(item: NewEntry) -> dict[str, object]:
    entry, content, extract = item.entry, item.content, item.extract
    return {
        "moment": entry.moment,
        "id": entry.id,
        "worksheet_id": entry.worksheet.id,
        "worksheet_version": entry.worksheet.version,
        "locale": entry.worksheet.locale,
        "written_at": entry.written_at.isoformat(),
        "shift_date": entry.shift_date.isoformat(),
        "title": content.title,
        "state": entry.state.value,
        "thread": entry.thread,
        "words": content.words,
        "changed_at": (entry.changed_at or entry.written_at).isoformat(),
        "unindexed": 1 if extract.body is None else 0,
        "preview": extract.preview,
        "labels": to_json(content.labels),
        "body": extract.body or "",
    }


def _answer_rows(entry_id: EntryId, answers: Mapping[str, str]) -> list[dict[str, object]]:
    return [{"entry_id": entry_id, "field": field, "value": value} for field, value in answers.items()]


def _feeling_rows(entry_id: EntryId, feelings: Sequence[Feeling]) -> list[dict[str, object]]:
    return [
        {
            "entry_id": entry_id,
            "field": f.field,
            "phase": f.phase.value,
            "word": f.word,
            "intensity": f.intensity,
        }
        for f in feelings
    ]


def _rewrite_answers(
    uow: UnitOfWork, entry_id: EntryId, before: Mapping[str, str], answers: Mapping[str, str]
) -> None:
    for field in before.keys() - answers.keys():
        uow.connection.execute(
            delete(AnswerRow).where(AnswerRow.entry_id == entry_id, AnswerRow.field == field)
        )
    changed = {field: value for field, value in answers.items() if before.get(field) != value}
    if changed:
        statement = upsert(AnswerRow)
        replacing = {"value": statement.excluded.value}
        statement = statement.on_conflict_do_update(index_elements=["entry_id", "field"], set_=replacing)
        uow.connection.execute(statement, _answer_rows(entry_id, changed))
