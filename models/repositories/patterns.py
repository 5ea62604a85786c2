"""Counting what people tagged, and what else the same entries hold. No query reads anything that was written."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import String, cast, func, literal, select, tuple_, union_all

from models.domain.entry import EntryFilter, EntryId, EntryState
from models.domain.thought import ThoughtTag
from models.orm.tables import (
    AnswerRow,
    EntryPersonRow,
    EntryRow,
    EntryTagRow,
    FeelingRow,
    PersonRow,
    TagRow,
    ThoughtRow,
    ThoughtTagRow,
)
from models.repositories.filters import conditions, is_kind
from models.repositories.values import from_json

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlalchemy import ColumnElement, CompoundSelect, Select

    from models.domain.entry import JsonValue
    from models.unit_of_work import UnitOfWork

SITUATION, PERSON, FEELING, HOUR = "situation", "person", "feeling", "hour"
"""What an entry can hold beside thoughts; an hour is that of writing, from "00" to "23", by the clock of the place."""

OUTSIDE_THE_BIN = frozenset(EntryState) - {EntryState.BINNED}


def confirmed(
    uow: UnitOfWork, since: date | None, until: date | None
) -> tuple[tuple[date, EntryId, ThoughtTag], ...]:
    """Return every tag on a thought outside the bin, with its shift date and entry, the earliest day first."""
    query = (
        select(EntryRow.shift_date, ThoughtRow.entry_id, ThoughtTagRow.kind, ThoughtTagRow.strength)
        .select_from(ThoughtTagRow)
        .join(ThoughtRow, ThoughtRow.id == ThoughtTagRow.thought_id)
        .join(EntryRow, EntryRow.id == ThoughtRow.entry_id)
        .where(is_kind(), *_within(since, until))
        .order_by(EntryRow.shift_date, EntryRow.moment, ThoughtTagRow.kind)
    )
    return tuple(
        (date.fromisoformat(day), EntryId(entry), ThoughtTag(kind, strength))
        for day, entry, kind, strength in uow.connection.execute(query)
    )


def beliefs(
    uow: UnitOfWork, since: date | None, until: date | None
) -> tuple[tuple[date, EntryId, int, int], ...]:
    """Return the shift date, the entry, and the belief before and after, of every thought that has both."""
    query = (
        select(EntryRow.shift_date, ThoughtRow.entry_id, ThoughtRow.belief_before, ThoughtRow.belief_after)
        .select_from(ThoughtRow)
        .join(EntryRow, EntryRow.id == ThoughtRow.entry_id)
        .where(
            ThoughtRow.belief_before.is_not(None),
            ThoughtRow.belief_after.is_not(None),
            *_within(since, until),
        )
        .order_by(EntryRow.shift_date, EntryRow.moment, ThoughtRow.start)
    )
    return tuple(
        (date.fromisoformat(row.shift_date), EntryId(row.entry_id), row.belief_before, row.belief_after)
        for row in uow.connection.execute(query)
    )


def found_with(uow: UnitOfWork, since: date | None, until: date | None) -> Iterator[tuple[EntryId, str, str]]:
    """Yield what else the entries hold that carry a tag: (entry, what it is, its word)."""
    tagged = (
        select(ThoughtRow.entry_id)
        .join(ThoughtTagRow, ThoughtTagRow.thought_id == ThoughtRow.id)
        .where(is_kind())
    )
    # The few entries that carry a tag lead; each of the rest is then a look into an index.
    within = (EntryRow.id.in_(tagged), *_within(since, until, use_indexes=False))
    for row in uow.connection.execute(_everything_in(within)):
        yield EntryId(row.entry), row.what, row.word


def totals(uow: UnitOfWork, since: date | None, until: date | None) -> dict[tuple[str, str], int]:
    """Return in how many entries of a period each thing is found, by what it is and its word."""
    found = _everything_in(_within(since, until)).subquery()
    query = select(found.c.what, found.c.word, func.count(found.c.entry.distinct())).group_by(
        found.c.what, found.c.word
    )
    return {(what, word): count for what, word, count in uow.connection.execute(query)}


def answers(
    uow: UnitOfWork, asked: Collection[tuple[str, str]], since: date | None, until: date | None
) -> Iterator[tuple[EntryId, JsonValue]]:
    """Yield the answers to certain fields, each named by its worksheet and its own id."""
    query = (
        select(AnswerRow.entry_id, AnswerRow.value)
        .join(EntryRow, EntryRow.id == AnswerRow.entry_id)
        .where(
            EntryRow.worksheet_id.in_(sorted({worksheet for worksheet, _ in asked})),
            tuple_(EntryRow.worksheet_id, AnswerRow.field).in_(sorted(asked)),
            *_within(since, until),
        )
    )
    for entry, value in uow.connection.execute(query) if asked else ():
        yield EntryId(entry), from_json(value)


def _within(since: date | None, until: date | None, *, use_indexes: bool = True) -> list[ColumnElement[bool]]:
    wanted = EntryFilter(since=since, until=until, states=OUTSIDE_THE_BIN)
    return conditions(wanted, use_indexes=use_indexes)


def _everything_in(within: Collection[ColumnElement[bool]]) -> CompoundSelect[Any]:
    tags = _named(SITUATION, TagRow.name).join(EntryTagRow, EntryTagRow.entry_id == EntryRow.id)
    people = _named(PERSON, PersonRow.alias).join(EntryPersonRow, EntryPersonRow.entry_id == EntryRow.id)
    parts = (
        tags.join(TagRow, TagRow.id == EntryTagRow.tag_id),
        people.join(PersonRow, PersonRow.id == EntryPersonRow.person_id),
        _named(FEELING, FeelingRow.word).join(FeelingRow, FeelingRow.entry_id == EntryRow.id),
        _named(HOUR, func.substr(EntryRow.written_at, 12, 2)),
    )
    return union_all(*(part.where(*within) for part in parts))


def _named(what: str, word: Any) -> Select[str, str, str]:  # noqa: ANN401 - a column or a function of one
    return select(
        EntryRow.id.label("entry"), literal(what).label("what"), cast(word, String).label("word")
    ).select_from(EntryRow)
