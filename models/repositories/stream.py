"""Everything in a journal, batch by batch, for copies and exports. Memory stays flat however much there is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from models.domain.entry import Entry, EntryId, EntryRecord, EntryState, Feeling, Phase
from models.orm.tables import AnswerRow, EntryRow, FeelingRow, RevisionRow
from models.repositories import origins, tags
from models.repositories.content import Content, unpack
from models.repositories.filters import conditions
from models.repositories.values import LIST_COLUMNS, entry_of, from_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Select

    from models.domain.entry import EntryFilter, JsonValue
    from models.domain.origin import Origin
    from models.unit_of_work import UnitOfWork

BATCH = 200
"""Entries that are in memory at a time; each batch takes one query a table."""


@dataclass(frozen=True, slots=True)
class Version:
    """What an entry said until `saved_at`."""

    saved_at: datetime
    content: Content


@dataclass(frozen=True, slots=True)
class Head:
    """An entry without its answers.

    Attributes:
        entry: With its labels and tags.
        binned_from: The state it goes back to from the bin, while it is there.
        versions: What it said at earlier times, the oldest first.
        origin: Where it comes from, when it was brought in.
    """

    entry: Entry
    binned_from: EntryState | None = None
    versions: tuple[Version, ...] = ()
    origin: Origin | None = None


def heads(uow: UnitOfWork, wanted: EntryFilter | None = None) -> Iterator[Head]:
    """Yield every entry in order of writing, the bin included, or those that `wanted` asks for."""
    for rows in _batches(uow, wanted):
        tagged, earlier = tags.of(uow, _ids(rows)), _versions(uow, rows)
        brought = origins.of(uow, _ids(rows))
        for row in rows:
            entry = entry_of(row, tagged.get(EntryId(row.id), ()), from_json(row.labels))
            binned_from = None if row.binned_from is None else EntryState(row.binned_from)
            yield Head(entry, binned_from, tuple(earlier.get(entry.id, ())), brought.get(entry.id))


def records(uow: UnitOfWork, wanted: EntryFilter | None = None) -> Iterator[EntryRecord]:
    """Yield every entry with all that was answered, in order of writing, or those that `wanted` asks for.

    Use the records inside the `Transactions.read` that lent `uow`.
    """
    for rows in _batches(uow, wanted):
        yield from _records(uow, rows)


def newest_before(uow: UnitOfWork, moment: int, wanted: EntryFilter) -> EntryRecord | None:
    """Return the entry written last before `moment` of those that `wanted` asks for, or None."""
    query = _rows(wanted).where(EntryRow.moment < moment).order_by(EntryRow.moment.desc()).limit(1)
    return next(_records(uow, uow.connection.execute(query).all()), None)


def answers(uow: UnitOfWork, wanted: EntryFilter | None = None) -> Iterator[tuple[EntryId, str, JsonValue]]:
    """Yield entry, field and answer of everything answered: entries in order of writing, fields as in the worksheet."""
    for rows in _batches(uow, wanted):
        given = _answers(uow, rows)
        for row in rows:
            found = given.get(EntryId(row.id), {})
            for field in in_order(found, from_json(row.labels)):
                yield EntryId(row.id), field, found[field]


def feelings(uow: UnitOfWork, wanted: EntryFilter | None = None) -> Iterator[tuple[EntryId, Feeling]]:
    """Yield every feeling with its entry, in order of writing."""
    for rows in _batches(uow, wanted):
        felt = _feelings(uow, rows)
        for entry_id in _ids(rows):
            for each in felt.get(entry_id, ()):
                yield entry_id, each


def in_order(given: Mapping[str, object], labels: Mapping[str, str]) -> list[str]:
    """Return the fields that were answered, in the order of the worksheet."""
    order = {field: place for place, field in enumerate(labels)}
    return sorted(given, key=lambda field: (order.get(field, len(order)), field))


def _batches(uow: UnitOfWork, wanted: EntryFilter | None) -> Iterator[Sequence[Any]]:
    """Yield rows of the entry table, each with what `entry_of` needs."""
    query = _rows(wanted).order_by(EntryRow.moment)
    rows = uow.connection.execute(query.limit(BATCH)).all()
    while rows:
        yield rows
        rows = uow.connection.execute(query.where(EntryRow.moment > rows[-1].moment).limit(BATCH)).all()


def _rows(wanted: EntryFilter | None) -> Select[*tuple[Any, ...]]:
    query = select(*LIST_COLUMNS, EntryRow.binned_from, EntryRow.labels)
    return query if wanted is None else query.where(*conditions(wanted, use_indexes=False))


def _records(uow: UnitOfWork, rows: Sequence[Any]) -> Iterator[EntryRecord]:
    tagged = tags.of(uow, _ids(rows))
    given, felt = _answers(uow, rows), _feelings(uow, rows)
    for row in rows:
        entry = entry_of(row, tagged.get(EntryId(row.id), ()), from_json(row.labels))
        yield EntryRecord(entry, given.get(entry.id, {}), tuple(felt.get(entry.id, ())))


def _ids(rows: Sequence[Any]) -> list[EntryId]:
    return [EntryId(row.id) for row in rows]


def _answers(uow: UnitOfWork, rows: Sequence[Any]) -> dict[EntryId, dict[str, JsonValue]]:
    query = (
        select(AnswerRow.entry_id, AnswerRow.field, AnswerRow.value)
        .where(AnswerRow.entry_id.in_(_ids(rows)))
        .order_by(AnswerRow.id)
    )
    found: dict[EntryId, dict[str, JsonValue]] = {}
    for entry_id, field, value in uow.connection.execute(query):
        found.setdefault(EntryId(entry_id), {})[field] = from_json(value)
    return found


def _versions(uow: UnitOfWork, rows: Sequence[Any]) -> dict[EntryId, list[Version]]:
    columns = (RevisionRow.entry_id, RevisionRow.saved_at, RevisionRow.snapshot)
    query = select(*columns).where(RevisionRow.entry_id.in_(_ids(rows))).order_by(RevisionRow.id)
    found: dict[EntryId, list[Version]] = {}
    for entry_id, saved_at, snapshot in uow.connection.execute(query):
        version = Version(datetime.fromisoformat(saved_at), unpack(snapshot))
        found.setdefault(EntryId(entry_id), []).append(version)
    return found


def _feelings(uow: UnitOfWork, rows: Sequence[Any]) -> dict[EntryId, list[Feeling]]:
    columns = (FeelingRow.entry_id, FeelingRow.field, FeelingRow.phase, FeelingRow.word, FeelingRow.intensity)
    query = select(*columns).where(FeelingRow.entry_id.in_(_ids(rows))).order_by(FeelingRow.id)
    found: dict[EntryId, list[Feeling]] = {}
    for entry_id, field, phase, word, intensity in uow.connection.execute(query):
        found.setdefault(EntryId(entry_id), []).append(Feeling(field, Phase(phase), word, intensity))
    return found
