"""An `EntryFilter` as conditions of a query."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Select, false, literal_column, select
from sqlalchemy.orm import InstrumentedAttribute

from models.domain.entry import EntryFilter, EntryState
from models.domain.thought import FOR_SUPERVISION
from models.orm.tables import EntryRow, EntryTagRow, TagRow, ThoughtTagRow
from models.repositories.tags import folded

Column = InstrumentedAttribute[str]


def conditions(wanted: EntryFilter, *, use_indexes: bool = True) -> list[ColumnElement[bool]]:
    """Return the conditions under which an entry is shown.

    `use_indexes=False` keeps the database from walking an index of `entry` (a plus sign before a column does), for
    queries that must walk the full-text index instead.
    """
    column = _plain if use_indexes else _unindexed
    found: list[ColumnElement[bool]] = []
    if wanted.states != frozenset(EntryState):
        found.append(_one_of(column(EntryRow.state), {state.value for state in wanted.states}))
    if wanted.worksheets:
        found.append(_one_of(column(EntryRow.worksheet_id), set(wanted.worksheets)))
    if wanted.since is not None:
        found.append(column(EntryRow.shift_date) >= wanted.since.isoformat())
    if wanted.until is not None:
        found.append(column(EntryRow.shift_date) <= wanted.until.isoformat())
    if wanted.tags:
        found.append(column(EntryRow.id).in_(_tagged(wanted.tags)))
    return found


def is_kind() -> ColumnElement[bool]:
    """Return the condition under which a tag on a thought names a kind of thinking."""
    return ThoughtTagRow.kind != FOR_SUPERVISION


def _plain(column: Column) -> ColumnElement[str]:
    return column.expression


def _unindexed(column: Column) -> ColumnElement[str]:
    return literal_column(f"+entry.{column.key}", column.type)


def _one_of(column: ColumnElement[str], values: set[str]) -> ColumnElement[bool]:
    if not values:
        return false()
    return column == min(values) if len(values) == 1 else column.in_(sorted(values))


def _tagged(names: frozenset[str]) -> Select[str]:
    keys = sorted(folded(name) for name in names)
    return (
        select(EntryTagRow.entry_id)
        .join(TagRow, TagRow.id == EntryTagRow.tag_id)
        .where(TagRow.folded.in_(keys))
    )
