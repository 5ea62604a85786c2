"""What trends are made of, read in bulk: one query for each kind of thing, however many entries there are.

Drafts and the bin are left out; of sealed entries come numbers, days and tags, and no text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from models.domain.action import ActionLevel, ActionStatus
from models.domain.entry import EntryId, EntryState
from models.orm.tables import ActionRow, AnswerRow, EntryRow, EntryTagRow, TagRow, ThoughtRow, ThoughtTagRow
from models.repositories import lists
from models.repositories.filters import is_kind
from models.repositories.values import from_json

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from sqlalchemy import ColumnElement

    from models.domain.entry import JsonValue
    from models.unit_of_work import UnitOfWork

COUNTED = (EntryState.KEPT.value, EntryState.SEALED.value)


@dataclass(frozen=True, slots=True)
class Given:
    """Some answers of one entry.

    Attributes:
        day: Its shift date as ISO text.
    """

    entry: EntryId
    day: str
    version: str
    thread: EntryId | None
    answers: dict[str, JsonValue]


@dataclass(frozen=True, slots=True)
class Belief:
    """How much a thought was believed, from 0 to 100, before and after it was looked at closely."""

    entry: EntryId
    day: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Noticed:
    """How many different kinds of thinking somebody tagged in one entry; at least one."""

    entry: EntryId
    day: str
    kinds: int


@dataclass(frozen=True, slots=True)
class StepDone:
    """An action that was done, with the time of its last change."""

    at: datetime
    level: ActionLevel | None


def worksheets(uow: UnitOfWork, since: date | None = None) -> tuple[str, ...]:
    """Return the worksheets that entries answer, in alphabetical order."""
    if since is None:
        return lists.worksheets_used(uow)
    query = select(EntryRow.worksheet_id).where(EntryRow.shift_date >= since.isoformat()).distinct()
    return tuple(sorted(uow.connection.scalars(query)))


def given(
    uow: UnitOfWork, worksheet: str, fields: Collection[str], since: date | None = None
) -> Iterator[Given]:
    """Yield the answers to `fields` of every entry of a worksheet that has any, by shift date, then as written."""
    query = (
        select(
            EntryRow.id,
            EntryRow.shift_date,
            EntryRow.worksheet_version,
            EntryRow.thread,
            AnswerRow.field,
            AnswerRow.value,
        )
        .join(AnswerRow, AnswerRow.entry_id == EntryRow.id)
        .where(EntryRow.worksheet_id == worksheet, AnswerRow.field.in_(sorted(fields)))
        .where(EntryRow.state.in_(COUNTED), *_between(since, None))
        .order_by(EntryRow.shift_date, EntryRow.moment)
    )
    found: Given | None = None
    for entry, day, version, thread, field, value in uow.connection.execute(query):
        if found is None or found.entry != entry:
            if found is not None:
                yield found
            found = Given(EntryId(entry), day, version, None if thread is None else EntryId(thread), {})
        found.answers[field] = int(value) if _is_count(value) else from_json(value)
    if found is not None:
        yield found


def labels(uow: UnitOfWork, entry: EntryId) -> dict[str, str]:
    """Return the wording an entry was answered under."""
    text = uow.connection.scalar(select(EntryRow.labels).where(EntryRow.id == entry))
    return {} if text is None else from_json(text)


def beliefs(uow: UnitOfWork, since: date | None = None) -> tuple[Belief, ...]:
    """Return every thought whose belief was rated both before and after, by shift date, then as written."""
    query = (
        select(EntryRow.id, EntryRow.shift_date, ThoughtRow.belief_before, ThoughtRow.belief_after)
        .join(ThoughtRow, ThoughtRow.entry_id == EntryRow.id)
        .where(ThoughtRow.belief_before.is_not(None), ThoughtRow.belief_after.is_not(None))
        .where(EntryRow.state.in_(COUNTED), *_between(since, None))
        .order_by(EntryRow.shift_date, EntryRow.moment, ThoughtRow.field, ThoughtRow.start)
    )
    return tuple(
        Belief(EntryId(entry), day, before or 0, after or 0)
        for entry, day, before, after in uow.connection.execute(query)
    )


def kinds(uow: UnitOfWork, since: date | None, until: date | None) -> tuple[tuple[str, str], ...]:
    """Return each tag on a thought: the shift date and the id of the kind, by day."""
    query = (
        select(EntryRow.shift_date, ThoughtTagRow.kind)
        .join(ThoughtRow, ThoughtRow.entry_id == EntryRow.id)
        .join(ThoughtTagRow, ThoughtTagRow.thought_id == ThoughtRow.id)
        .where(is_kind(), EntryRow.state.in_(COUNTED), *_between(since, until))
        .order_by(EntryRow.shift_date, EntryRow.moment, ThoughtTagRow.kind)
    )
    return tuple((day, kind) for day, kind in uow.connection.execute(query))


def kinds_by_entry(uow: UnitOfWork, since: date | None = None) -> tuple[Noticed, ...]:
    """Return every entry in which a kind of thinking was tagged, by shift date, then as written."""
    query = (
        select(EntryRow.id, EntryRow.shift_date, func.count(ThoughtTagRow.kind.distinct()))
        .join(ThoughtRow, ThoughtRow.entry_id == EntryRow.id)
        .join(ThoughtTagRow, ThoughtTagRow.thought_id == ThoughtRow.id)
        .where(is_kind(), EntryRow.state.in_(COUNTED), *_between(since, None))
        .group_by(EntryRow.id)
        .order_by(EntryRow.shift_date, EntryRow.moment)
    )
    return tuple(Noticed(EntryId(entry), day, number) for entry, day, number in uow.connection.execute(query))


def steps_done(uow: UnitOfWork) -> tuple[StepDone, ...]:
    """Return every action that was done, the earliest first."""
    query = (
        select(ActionRow.changed_at, ActionRow.level)
        .where(ActionRow.status == ActionStatus.DONE.value)
        .order_by(func.julianday(ActionRow.changed_at))
    )
    return tuple(
        StepDone(datetime.fromisoformat(at), None if level is None else ActionLevel(level))
        for at, level in uow.connection.execute(query)
    )


def hours(uow: UnitOfWork, since: date | None, until: date | None) -> dict[int, int]:
    """Return how many entries were begun in each hour of the clock, from 0 to 23, as the clock stood there."""
    hour = func.substr(EntryRow.written_at, 12, 2)
    query = select(hour, func.count()).where(EntryRow.state.in_(COUNTED)).group_by(hour)
    for condition in _between(since, until):
        query = query.where(condition)
    return {int(found): number for found, number in uow.connection.execute(query)}


def tagged_days(uow: UnitOfWork, since: date | None, until: date | None) -> tuple[tuple[str, str], ...]:
    """Return each tag with each shift date on which an entry carries it, in the order of the days."""
    query = (
        select(EntryRow.shift_date, TagRow.name)
        .join(EntryTagRow, EntryTagRow.entry_id == EntryRow.id)
        .join(TagRow, TagRow.id == EntryTagRow.tag_id)
        .where(EntryRow.state.in_(COUNTED), *_between(since, until))
        .distinct()
        .order_by(EntryRow.shift_date, TagRow.folded)
    )
    return tuple((day, name) for day, name in uow.connection.execute(query))


def _is_count(text: str) -> bool:
    """Tell whether JSON text is a plain whole number, which most ratings are; reading those needs no parser."""
    return len(text) < 10 and text.isascii() and text.isdigit() and (text == "0" or text[0] != "0")


def _between(since: date | None, until: date | None) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if since is not None:
        found.append(EntryRow.shift_date >= since.isoformat())
    if until is not None:
        found.append(EntryRow.shift_date <= until.isoformat())
    return found
