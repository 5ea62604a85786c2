"""Put the rows that were read from a damaged journal into a fresh one, and mend what links to rows that are lost.

Works on the driver's connection: the vault lends it before the journal is one that the repositories could use.
"""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import Integer, LargeBinary
from sqlalchemy.dialects.sqlite import dialect

from models.domain.entry import EntryState
from models.orm.tables import Base
from models.schema import create_schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Column, Table

    Values = Sequence[Any]

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
_DIALECT = dialect()
_LEAST_MOMENT = 10**12
"""A whole number in an index beside an entry's name is its moment; other rows count from one."""


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came of a rescue.

    Attributes:
        entries: How many entries are in the fresh journal.
        mended: How many of them were put together again from parts.
        lost: When each entry was begun of which nothing could be read, oldest first.
    """

    entries: int
    mended: int
    lost: tuple[datetime, ...]


def refill(
    connection: Any,  # noqa: ANN401 - the driver ships no types
    *,
    tables: Mapping[str, Sequence[tuple[int, Values]]],
    nameless: Sequence[Sequence[tuple[int, Values]]],
    keys: Sequence[Values],
) -> Rescued:
    """Make today's tables in an empty journal and fill them with what was read.

    Args:
        connection: An empty journal.
        tables: Rows, each with its number, by the name of their table.
        nameless: Rows of each page whose table is not known; their shape tells it, or they are left out.
        keys: What the indexes hold: names of entries whose rows may be lost.

    Raises:
        Exception: The driver's own error, which the vault knows how to read.
    """
    create_schema(connection)
    connection.execute("PRAGMA foreign_keys = OFF")
    known = Base.metadata.tables
    for name, table in known.items():
        _insert(connection, table, tables.get(name, ()))
    for page in nameless:
        fitting = [table for table in known.values() if all(_fits(table, values) for _, values in page)]
        if len(fitting) == 1:
            _insert(connection, fitting[0], page)
    mended = _mend_entries(connection) + _mend_answers(connection)
    _drop_loose_ends(connection)
    connection.commit()
    connection.execute("PRAGMA foreign_keys = ON")
    return _report(connection, mended, keys)


def _insert(connection: Any, table: Table, rows: Sequence[tuple[int, Values]]) -> None:  # noqa: ANN401 - as above
    names = [column.name for column in table.columns]
    alias = _number_column(table)
    statement = (
        f'INSERT OR IGNORE INTO "{table.name}" ('  # noqa: S608 - names from our own tables
        + ", ".join(f'"{name}"' for name in names)
        + f") VALUES ({', '.join('?' * len(names))})"
    )
    whole = [
        [rowid if place == alias else value for place, value in enumerate(values)]
        for rowid, values in rows
        if _fits(table, values)
    ]
    connection.executemany(statement, whole)


def _number_column(table: Table) -> int:
    """Return the place of the column that is the row's own number, which a row does not store; -1 without one."""
    primary = list(table.primary_key.columns)
    if len(primary) == 1 and isinstance(primary[0].type, Integer):
        return list(table.columns).index(primary[0])
    return -1


def _fits(table: Table, values: Values) -> bool:
    columns = list(table.columns)
    alias = _number_column(table)
    if len(values) != len(columns):
        return False
    return all(
        value is None if place == alias else _suits(column, value)
        for place, (column, value) in enumerate(zip(columns, values, strict=True))
    )


def _suits(column: Column[Any], value: object) -> bool:
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, Integer):
        return isinstance(value, int)
    return isinstance(value, bytes if isinstance(column.type, LargeBinary) else str)


def _mend_entries(connection: Any) -> int:  # noqa: ANN401 - as above
    """Put entries together again of which the answers are left and nothing else."""
    orphans = connection.execute(
        "SELECT entry_id, json_group_object(field, field) FROM answer"
        " WHERE entry_id NOT IN (SELECT id FROM entry) GROUP BY entry_id"
    ).fetchall()
    for entry_id, labels in orphans:
        begun = _begun(entry_id)
        if begun is None:
            continue
        moment = int(begun.timestamp() * 1_000_000)
        while connection.execute("SELECT 1 FROM entry WHERE moment = ?", (moment,)).fetchone():
            moment += 1
        connection.execute(
            "INSERT INTO entry (moment, id, worksheet_id, worksheet_version, locale, written_at, shift_date, title,"
            " state, words, changed_at, unindexed, preview, labels, body)"
            " VALUES (?, ?, 'page', '1.0.0', 'en-GB', ?, ?, '', ?, 0, ?, 1, '', ?, '')",
            (
                moment,
                entry_id,
                begun.isoformat(),
                begun.date().isoformat(),
                EntryState.KEPT.value,
                begun.isoformat(),
                labels,
            ),
        )
    return len(orphans)


def _mend_answers(connection: Any) -> int:  # noqa: ANN401 - as above
    """Give entries whose answers are all lost back what their own row repeats of them."""
    bare = connection.execute(
        "SELECT id, labels, body FROM entry WHERE body <> '' AND id NOT IN (SELECT entry_id FROM answer)"
    ).fetchall()
    for entry_id, labels, body in bare:
        fields = list(json.loads(labels)) or ["text"]
        connection.execute(
            "INSERT INTO answer (entry_id, field, value) VALUES (?, ?, ?)",
            (entry_id, fields[0], json.dumps(body, ensure_ascii=False)),
        )
    return len(bare)


def _drop_loose_ends(connection: Any) -> None:  # noqa: ANN401 - as above
    """Unlink or leave out what belongs to a row that is lost, until nothing does."""
    while connection.execute("PRAGMA foreign_key_check").fetchone():
        for table in Base.metadata.tables.values():
            for key in table.foreign_keys:
                _drop(connection, table, key.parent, key.column)


def _drop(connection: Any, table: Table, child: Column[Any], parent: Column[Any]) -> None:  # noqa: ANN401 - as above
    change = sa.update(table).values({child.name: None}) if child.nullable else sa.delete(table)
    known = sa.select(parent)
    statement = change.where(child.is_not(None), child.not_in(known))
    connection.execute(str(statement.compile(dialect=_DIALECT, compile_kwargs={"literal_binds": True})))


def _report(connection: Any, mended: int, keys: Sequence[Values]) -> Rescued:  # noqa: ANN401 - as above
    here = {name for (name,) in connection.execute("SELECT id FROM entry")}
    begun = (_begun(name) for name in set(_names_in(keys)) - here)
    return Rescued(len(here), mended, tuple(sorted(moment for moment in begun if moment is not None)))


def _names_in(keys: Sequence[Values]) -> Iterator[str]:
    for key in keys:
        match key:
            case (str(name), int(moment)) if moment > _LEAST_MOMENT and _ID.fullmatch(name):
                yield name


def _begun(entry_id: str) -> datetime | None:
    """Return when an entry was begun, which its name says (RFC 9562, section 5.7)."""
    if not _ID.fullmatch(entry_id):
        return None
    return datetime.fromtimestamp((uuid.UUID(entry_id).int >> 80) / 1000, tz=UTC)
