"""Thoughts with their tags, and the person's own kinds of thinking: storing and finding them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from models.domain.entry import EntryFilter, EntryId, EntryState
from models.domain.thought import ThinkingKind, Thought, ThoughtId, ThoughtState, ThoughtTag
from models.orm.tables import EntryRow, ThinkingKindRow, ThoughtRow, ThoughtTagRow
from models.repositories.filters import conditions
from models.repositories.values import storable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import date

    from sqlalchemy import Select

    from models.unit_of_work import UnitOfWork

_COLUMNS = tuple(ThoughtRow.__table__.columns)
_BATCH = 500


def put(uow: UnitOfWork, thoughts: Sequence[Thought]) -> None:
    """Add thoughts with their tags, or rewrite those that are there. Their entries must be there."""
    if not thoughts:
        return
    statement = upsert(ThoughtRow)
    replacing = {each.name: statement.excluded[each.name] for each in _COLUMNS if each.name != "id"}
    statement = statement.on_conflict_do_update(index_elements=["id"], set_=replacing)
    uow.connection.execute(statement, [_values(thought) for thought in thoughts])
    _put_tags(uow, thoughts)
    for thought in thoughts:
        uow.thoughts_changed(thought.entry_id)


def move(uow: UnitOfWork, thoughts: Sequence[Thought]) -> None:
    """Store where the words of thoughts stand now, and nothing else of them."""
    if not thoughts:
        return
    moved: dict[str, Any] = {
        name: bindparam(f"new_{name}") for name in ("start", "end", "before", "after", "state")
    }
    statement = update(ThoughtRow).where(ThoughtRow.id == bindparam("known")).values(moved)
    rows = [_place(thought) for thought in thoughts]
    uow.connection.execute(statement, rows)
    for thought in thoughts:
        uow.thoughts_changed(thought.entry_id)


def remove(uow: UnitOfWork, thoughts: Sequence[Thought]) -> None:
    """Remove thoughts with their tags; those that are not there change nothing."""
    ids = [thought.id for thought in thoughts]
    if not ids:
        return
    uow.connection.execute(delete(ThoughtTagRow).where(ThoughtTagRow.thought_id.in_(ids)))
    uow.connection.execute(delete(ThoughtRow).where(ThoughtRow.id.in_(ids)))
    for thought in thoughts:
        uow.thoughts_changed(thought.entry_id)


def forget(uow: UnitOfWork, entry_id: EntryId) -> None:
    """Remove every thought of an entry that is about to go, and the links that lead to it."""
    for tested in _thoughts(uow, select(*_COLUMNS).where(ThoughtRow.tested_in == entry_id)):
        uow.thoughts_changed(tested.entry_id)
    unlinked = update(ThoughtRow).where(ThoughtRow.tested_in == entry_id).values(tested_in=None)
    uow.connection.execute(unlinked)
    remove(uow, of_entry(uow, entry_id))


def drop(uow: UnitOfWork, entry_id: EntryId, fields: Collection[str]) -> None:
    """Remove the thoughts in some answers of an entry."""
    unwanted = [each for each in of_entry(uow, entry_id) if each.field.partition("/")[0] in fields]
    remove(uow, unwanted)


def find(uow: UnitOfWork, ids: Iterable[ThoughtId]) -> dict[ThoughtId, Thought]:
    """Return those of the thoughts that are there, by id."""
    found = _tagged(uow, _thoughts(uow, select(*_COLUMNS).where(ThoughtRow.id.in_(list(ids)))))
    return {thought.id: thought for thought in found}


def of_entry(uow: UnitOfWork, entry_id: EntryId) -> tuple[Thought, ...]:
    """Return the thoughts of an entry: field by field, in the order in which they stand there."""
    query = select(*_COLUMNS).where(ThoughtRow.entry_id == entry_id)
    found = _tagged(uow, _thoughts(uow, query))
    return tuple(sorted(found, key=lambda each: (each.field, each.start, each.end, each.id)))


def everything(uow: UnitOfWork) -> Iterator[Thought]:
    """Yield every thought, by entry in the order of writing, each entry's as `of_entry` has them."""
    within = (ThoughtRow.field, ThoughtRow.start, ThoughtRow.end, ThoughtRow.id)
    query = select(*_COLUMNS).join(EntryRow, EntryRow.id == ThoughtRow.entry_id)
    yield from _tagged(uow, _thoughts(uow, query.order_by(EntryRow.moment, *within)))


def tagged_with(
    uow: UnitOfWork, kind: str, since: date | None, until: date | None, limit: int | None
) -> tuple[Thought, ...]:
    """Return thoughts that carry a kind, the newest day first; none from the bin, and none that is sealed.

    At most `limit`, or all when it is None.
    """
    wanted = EntryFilter(since=since, until=until, states=frozenset({EntryState.DRAFT, EntryState.KEPT}))
    query = (
        select(*_COLUMNS)
        .join(ThoughtTagRow, ThoughtTagRow.thought_id == ThoughtRow.id)
        .join(EntryRow, EntryRow.id == ThoughtRow.entry_id)
        .where(ThoughtTagRow.kind == kind, *conditions(wanted, use_indexes=False))
        .order_by(EntryRow.shift_date.desc(), EntryRow.moment.desc(), ThoughtRow.start)
        .limit(limit)
    )
    return _tagged(uow, _thoughts(uow, query))


def is_used(uow: UnitOfWork, kind: str) -> bool:
    """Tell whether any thought carries a kind, those in the bin included."""
    query = select(ThoughtTagRow.kind).where(ThoughtTagRow.kind == kind).limit(1)
    return uow.connection.scalar(query) is not None


def own_kinds(uow: UnitOfWork) -> tuple[ThinkingKind, ...]:
    """Return the kinds the person added, retired ones included, in the order in which they were added."""
    query = select(*ThinkingKindRow.__table__.columns).order_by(
        ThinkingKindRow.created_at, ThinkingKindRow.id
    )
    return tuple(
        ThinkingKind(
            id=row.id,
            label=row.label,
            explanation=row.explanation,
            example=row.example,
            question=row.question,
            retired=bool(row.retired),
        )
        for row in uow.connection.execute(query)
    )


def put_kind(uow: UnitOfWork, kind: ThinkingKind, now: datetime) -> None:
    """Add a kind of the person's own, made `now`, or rewrite it, keeping when it was made."""
    values = {
        "label": storable(kind.label),
        "explanation": storable(kind.explanation),
        "example": storable(kind.example),
        "question": storable(kind.question),
        "retired": int(kind.retired),
    }
    statement = upsert(ThinkingKindRow).values(id=kind.id, created_at=now.isoformat(), **values)
    uow.connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))
    uow.kinds_changed()


def remove_kind(uow: UnitOfWork, kind: str) -> None:
    """Remove a kind of the person's own that no thought carries."""
    uow.connection.execute(delete(ThinkingKindRow).where(ThinkingKindRow.id == kind))
    uow.kinds_changed()


def _put_tags(uow: UnitOfWork, thoughts: Sequence[Thought]) -> None:
    ids = [thought.id for thought in thoughts]
    for begin in range(0, len(ids), _BATCH):
        part = ids[begin : begin + _BATCH]
        uow.connection.execute(delete(ThoughtTagRow).where(ThoughtTagRow.thought_id.in_(part)))
    rows = [
        {"thought_id": thought.id, "kind": tag.kind, "strength": tag.strength}
        for thought in thoughts
        for tag in {each.kind: each for each in thought.tags}.values()
    ]
    if rows:
        uow.connection.execute(insert(ThoughtTagRow), rows)


def _thoughts(uow: UnitOfWork, query: Select[Any]) -> list[Thought]:
    return [_thought_of(row) for row in uow.connection.execute(query)]


def _tagged(uow: UnitOfWork, thoughts: Sequence[Thought]) -> tuple[Thought, ...]:
    tags: dict[str, tuple[ThoughtTag, ...]] = {}
    ids = [thought.id for thought in thoughts]
    for begin in range(0, len(ids), _BATCH):
        part = ids[begin : begin + _BATCH]
        query = select(*ThoughtTagRow.__table__.columns).where(ThoughtTagRow.thought_id.in_(part))
        for row in uow.connection.execute(query.order_by(ThoughtTagRow.kind)):
            tags[row.thought_id] = (*tags.get(row.thought_id, ()), ThoughtTag(row.kind, row.strength))
    return tuple(replace(each, tags=tags[each.id]) if each.id in tags else each for each in thoughts)


def _values(thought: Thought) -> dict[str, object]:
    return {
        "id": thought.id,
        "entry_id": thought.entry_id,
        "field": thought.field,
        "line": thought.line,
        "start": thought.start,
        "end": thought.end,
        "state": thought.state.value,
        "belief_before": thought.belief_before,
        "belief_after": thought.belief_after,
        "tested_in": thought.tested_in,
        "created_at": thought.created_at.isoformat(),
        "changed_at": thought.changed_at.isoformat(),
        "before": storable(thought.before),
        "after": storable(thought.after),
        "quote": storable(thought.quote),
    }


def _place(thought: Thought) -> dict[str, object]:
    return {
        "known": thought.id,
        "new_start": thought.start,
        "new_end": thought.end,
        "new_before": storable(thought.before),
        "new_after": storable(thought.after),
        "new_state": thought.state.value,
    }


def _thought_of(row: Any) -> Thought:  # noqa: ANN401 - a row of _COLUMNS
    return Thought(
        id=ThoughtId(row.id),
        entry_id=EntryId(row.entry_id),
        field=row.field,
        start=row.start,
        end=row.end,
        quote=row.quote,
        before=row.before,
        after=row.after,
        state=ThoughtState(row.state),
        created_at=datetime.fromisoformat(row.created_at),
        changed_at=datetime.fromisoformat(row.changed_at),
        line=row.line,
        belief_before=row.belief_before,
        belief_after=row.belief_after,
        tested_in=None if row.tested_in is None else EntryId(row.tested_in),
    )
