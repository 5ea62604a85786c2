"""Actions: storing them, and the lists of them."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, literal_column, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from models.domain.action import Action, ActionId, ActionLevel, ActionMode, ActionStatus
from models.domain.entry import EntryId
from models.orm.tables import ActionRow
from models.repositories import entries
from models.repositories.values import storable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import ColumnElement, Select

    from models.unit_of_work import UnitOfWork

_COLUMNS = tuple(ActionRow.__table__.columns)
_NO_DAY = "9999"
"""Sorts after every day."""

_AS_WRITTEN: ColumnElement[int] = literal_column("action.rowid")
_BY_CHANGE = func.julianday(ActionRow.changed_at)
"""The text alone would sort wrongly across a change of the UTC offset."""


def put(uow: UnitOfWork, actions: Sequence[Action]) -> None:
    """Add actions, or rewrite those that are there. The entry each belongs to must be there.

    An entry that belongs to one is marked, so that its words are searched with the entry's own.
    """
    if not actions:
        return
    statement = upsert(ActionRow)
    replacing = {each.name: statement.excluded[each.name] for each in _COLUMNS if each.name != "id"}
    statement = statement.on_conflict_do_update(index_elements=["id"], set_=replacing)
    uow.connection.execute(statement, [_values(action) for action in actions])
    _note(uow, actions)


def add_with_entries(uow: UnitOfWork, actions: Sequence[Action]) -> None:
    """Add actions whose words their entries hold already; those whose id is here are left as they are."""
    if actions:
        statement = upsert(ActionRow).on_conflict_do_nothing(index_elements=["id"])
        uow.connection.execute(statement, [_values(action) for action in actions])
    for action in actions:
        uow.action_changed(action.id)


def remove(uow: UnitOfWork, actions: Sequence[Action]) -> None:
    """Remove actions; those that are not there change nothing."""
    ids = [action.id for action in actions]
    uow.connection.execute(delete(ActionRow).where(ActionRow.id.in_(ids)))
    _note(uow, actions)


def unlink(uow: UnitOfWork, entry_id: EntryId) -> None:
    """Let the actions of an entry that is about to go stand by themselves."""
    for action in of_entry(uow, entry_id):
        uow.action_changed(action.id)
    uow.connection.execute(update(ActionRow).where(ActionRow.entry_id == entry_id).values(entry_id=None))


def find(uow: UnitOfWork, ids: Iterable[ActionId]) -> dict[ActionId, Action]:
    """Return those of the actions that are there, by id."""
    found = _actions(uow, select(*_COLUMNS).where(ActionRow.id.in_(list(ids))))
    return {action.id: action for action in found}


def of_entry(uow: UnitOfWork, entry_id: EntryId) -> tuple[Action, ...]:
    """Return the actions that were written in an entry, in the order of writing."""
    query = select(*_COLUMNS).where(ActionRow.entry_id == entry_id)
    return tuple(_actions(uow, query.order_by(_AS_WRITTEN)))


def still_open(uow: UnitOfWork, *, until: date | None = None) -> tuple[Action, ...]:
    """Return the open actions, the soonest day (due or review) first, those without a day last, the newest first.

    With `until`, only those that have a day up to and including that one.
    """
    soonest = func.min(func.coalesce(ActionRow.due, _NO_DAY), func.coalesce(ActionRow.review, _NO_DAY))
    query = select(*_COLUMNS).where(ActionRow.status == ActionStatus.OPEN.value)
    if until is not None:
        query = query.where(or_(ActionRow.due <= until.isoformat(), ActionRow.review <= until.isoformat()))
    return tuple(_actions(uow, query.order_by(soonest, _AS_WRITTEN.desc())))


def closed(uow: UnitOfWork, limit: int) -> tuple[Action, ...]:
    """Return the actions that are done or let go, the one that was changed last first."""
    query = select(*_COLUMNS).where(ActionRow.status != ActionStatus.OPEN.value)
    return tuple(_actions(uow, query.order_by(_BY_CHANGE.desc(), _AS_WRITTEN.desc()).limit(limit)))


def balance(uow: UnitOfWork) -> dict[ActionLevel | None, int]:
    """Return how many open actions set in at each level; None stands for those that say none."""
    query = (
        select(ActionRow.level, func.count())
        .where(ActionRow.status == ActionStatus.OPEN.value)
        .group_by(ActionRow.level)
    )
    found = {level: number for level, number in uow.connection.execute(query)}  # noqa: C416 - of rows
    return {level: found.get(level, 0) for level in (*ActionLevel, None)}


def everything(uow: UnitOfWork) -> Iterator[Action]:
    """Yield every action in the order of writing."""
    return _actions(uow, select(*_COLUMNS).order_by(_AS_WRITTEN))


def _values(action: Action) -> dict[str, object]:
    return {
        "id": action.id,
        "entry_id": action.entry,
        "field": action.field,
        "created_at": action.created_at.isoformat(),
        "changed_at": action.changed_at.isoformat(),
        "text": storable(action.text),
        "why": storable(action.why),
        "first_step": storable(action.first_step),
        "obstacle": storable(action.obstacle),
        "plan": storable(action.plan),
        "level": action.level,
        "mode": action.mode,
        "due": action.due.isoformat() if action.due else None,
        "review": action.review.isoformat() if action.review else None,
        "status": action.status.value,
        "outcome": storable(action.outcome),
    }


def _actions(uow: UnitOfWork, query: Select[Any]) -> Iterator[Action]:
    return (_action_of(row) for row in uow.connection.execute(query))


def _action_of(row: Any) -> Action:  # noqa: ANN401 - a row of _COLUMNS
    return Action(
        id=ActionId(row.id),
        entry=None if row.entry_id is None else EntryId(row.entry_id),
        field=row.field,
        created_at=datetime.fromisoformat(row.created_at),
        changed_at=datetime.fromisoformat(row.changed_at),
        text=row.text,
        why=row.why,
        first_step=row.first_step,
        obstacle=row.obstacle,
        plan=row.plan,
        level=None if row.level is None else ActionLevel(row.level),
        mode=None if row.mode is None else ActionMode(row.mode),
        due=None if row.due is None else date.fromisoformat(row.due),
        review=None if row.review is None else date.fromisoformat(row.review),
        status=ActionStatus(row.status),
        outcome=row.outcome,
    )


def _note(uow: UnitOfWork, actions: Iterable[Action]) -> None:
    """Say what changed, and let the search index take it in."""
    for action in actions:
        uow.action_changed(action.id)
        if action.entry is not None:
            entries.leave_unindexed(uow, action.entry)
