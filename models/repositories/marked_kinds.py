"""What was marked in the entries of a time: kinds of thinking, and words for supervision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from models.domain.entry import EntryId
from models.domain.thought import FOR_SUPERVISION
from models.orm.tables import EntryRow, ThoughtRow, ThoughtTagRow
from models.repositories import thoughts
from models.repositories.filters import is_kind

if TYPE_CHECKING:
    from datetime import date

    from models.domain.thought import Thought
    from models.unit_of_work import UnitOfWork


def by_entry(uow: UnitOfWork, since: date, until: date) -> dict[EntryId, tuple[tuple[str, int], ...]]:
    """Return for each entry of the days `since` to `until` its kinds, each with how often, the most often first."""
    query = (
        select(ThoughtRow.entry_id, ThoughtTagRow.kind, func.count())
        .join(ThoughtTagRow, ThoughtTagRow.thought_id == ThoughtRow.id)
        .join(EntryRow, EntryRow.id == ThoughtRow.entry_id)
        .where(is_kind(), EntryRow.shift_date.between(since.isoformat(), until.isoformat()))
        .group_by(ThoughtRow.entry_id, ThoughtTagRow.kind)
        .order_by(ThoughtRow.entry_id, func.count().desc(), ThoughtTagRow.kind)
    )
    found: dict[EntryId, list[tuple[str, int]]] = {}
    for entry_id, kind, count in uow.connection.execute(query):
        found.setdefault(EntryId(entry_id), []).append((kind, count))
    return {entry_id: tuple(kinds) for entry_id, kinds in found.items()}


def set_aside(uow: UnitOfWork, since: date, until: date) -> dict[EntryId, tuple[Thought, ...]]:
    """Return for each entry of the days `since` to `until` its words for supervision that stand in it, in their order.

    Words that were taken out of a page since are left out, as the person left them out.
    """
    found: dict[EntryId, list[Thought]] = {}
    for each in thoughts.tagged_with(uow, FOR_SUPERVISION, since, until, limit=None):
        if not each.is_adrift:
            found.setdefault(each.entry_id, []).append(each)
    return {entry: tuple(sorted(words, key=_place)) for entry, words in found.items()}


def _place(thought: Thought) -> tuple[str, int]:
    return thought.field, thought.start
