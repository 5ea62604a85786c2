"""The whole journal as one JSON document: plain text, made to be read by other programs in many years.

Written record by record, so that memory stays flat, into a file that only its owner may read.
"""

from __future__ import annotations

import json
import os
from typing import IO, TYPE_CHECKING

from models.repositories import actions, people, settings, stream, tags

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from app.clock import Clock
    from app.transactions import Transactions
    from models.domain.entry import EntryRecord
    from models.unit_of_work import UnitOfWork

FORMAT = "afterword-journal-1"
"""Name and version of the shape of the document. A change that a reader would notice gets a new number."""

Row = dict[str, object]


def export_json(transactions: Transactions, out: Path, *, clock: Clock) -> int:
    """Write everything in a journal to the new file `out`, the bin included.

    Every list is in a stable order: entries, answers, feelings and actions by the time of writing, the rest by name.

    Returns:
        How many entries were written.

    Raises:
        FileExistsError: There is something at `out`; it is left as it is.
        OSError: The disk refused; nothing is left behind.
        AfterwordError: The journal could not be read; nothing is left behind.
    """
    descriptor = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            count = transactions.read(lambda uow: _write(uow, file, clock.now().isoformat()))
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        out.unlink(missing_ok=True)
        raise
    return count


def _write(uow: UnitOfWork, file: IO[str], exported: str) -> int:
    file.write(f'{{\n"format": {_json(FORMAT)},\n"exported": {_json(exported)}')
    count = 0
    for name, rows in _LISTS:
        written = _write_list(file, name, rows(uow))
        count = written if name == "entries" else count
    file.write("\n}\n")
    return count


def _write_list(file: IO[str], name: str, rows: Iterable[Row]) -> int:
    count = 0
    file.write(f",\n{_json(name)}: [")
    for row in rows:
        file.write((",\n" if count else "\n") + _json(row))
        count += 1
    file.write("\n]" if count else "]")
    return count


def _entries(uow: UnitOfWork) -> Iterator[Row]:
    for record in stream.records(uow):
        entry = record.entry
        yield {
            "id": entry.id,
            "moment": entry.moment,
            "worksheet": entry.worksheet.id,
            "worksheet_version": entry.worksheet.version,
            "language": entry.worksheet.locale,
            "written_at": entry.written_at.isoformat(),
            "shift_date": entry.shift_date.isoformat(),
            "changed_at": entry.changed_at.isoformat() if entry.changed_at else None,
            "title": entry.title,
            "state": entry.state.value,
            "thread": entry.thread,
            "words": entry.words,
            "tags": list(entry.tags),
            "labels": dict(entry.labels),
        }


def _answers(uow: UnitOfWork) -> Iterator[Row]:
    for record in stream.records(uow):
        for field in _in_order(record):
            yield {"entry": record.entry.id, "field": field, "value": record.answers[field]}


def _in_order(record: EntryRecord) -> list[str]:
    """Return the fields that were answered, in the order of the worksheet."""
    order = {field: place for place, field in enumerate(record.entry.labels)}
    return sorted(record.answers, key=lambda field: (order.get(field, len(order)), field))


def _feelings(uow: UnitOfWork) -> Iterator[Row]:
    for record in stream.records(uow):
        for feeling in record.feelings:
            yield {
                "entry": record.entry.id,
                "field": feeling.field,
                "phase": feeling.phase.value,
                "word": feeling.word,
                "intensity": feeling.intensity,
            }


def _tags(uow: UnitOfWork) -> Iterator[Row]:
    for name, count in tags.in_use(uow):
        yield {"name": name, "entries": count}


def _settings(uow: UnitOfWork) -> Iterator[Row]:
    for key, value in settings.all_of(uow).items():
        yield {"key": key, "value": value}


def _actions(uow: UnitOfWork) -> Iterator[Row]:
    for action in actions.everything(uow):
        yield {
            "id": action.id,
            "entry": action.entry,
            "field": action.field,
            "created_at": action.created_at.isoformat(),
            "changed_at": action.changed_at.isoformat(),
            "text": action.text,
            "why": action.why,
            "first_step": action.first_step,
            "obstacle": action.obstacle,
            "plan": action.plan,
            "level": action.level,
            "mode": action.mode,
            "due": action.due.isoformat() if action.due else None,
            "review": action.review.isoformat() if action.review else None,
            "status": action.status.value,
            "outcome": action.outcome,
        }


def _people(uow: UnitOfWork) -> Iterator[Row]:
    for person in people.everyone(uow):
        spoken_of_in = people.spoken_of_in(uow, person.alias)
        yield {"alias": person.alias, "entries": list(spoken_of_in)}


def _none(_uow: UnitOfWork) -> Iterator[Row]:
    """Yield nothing: the journal does not keep these yet, and readers find their list empty."""
    return iter(())


_LISTS: tuple[tuple[str, Callable[[UnitOfWork], Iterable[Row]]], ...] = (
    ("entries", _entries),
    ("answers", _answers),
    ("thoughts", _none),
    ("feelings", _feelings),
    ("actions", _actions),
    ("people", _people),
    ("tags", _tags),
    ("documents", _none),
    ("settings", _settings),
)
"""The lists of the document, in its order."""


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
