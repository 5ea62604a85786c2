"""The whole journal as one JSON document: plain text, made to be read by other programs in many years.

Written record by record, so that memory stays flat, into a file that only its owner may read.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from app.transfer.exporters.files import new_file
from models.domain.entry import EntryState
from models.repositories import actions, people, settings, stream, tags
from models.repositories.values import from_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from app.clock import Clock
    from app.transactions import Transactions
    from models.domain.action import Action
    from models.domain.entry import EntryFilter, EntryId, Feeling
    from models.repositories.stream import Version
    from models.unit_of_work import UnitOfWork

FORMAT = "afterword-journal-1"
"""Name and version of the shape of the document. A change that a reader would notice gets a new number."""

Row = dict[str, object]


def export_json(
    transactions: Transactions, out: Path, *, clock: Clock, wanted: EntryFilter | None = None
) -> int:
    """Write everything in a journal to the new file `out`, the bin included.

    With `wanted`, only the entries it asks for and what hangs on them; settings and the person's own kinds of thinking
    go along in either case. Every list is in a stable order; docs/export-format.md describes all of it.

    Returns:
        How many entries were written.

    Raises:
        FileExistsError: There is something at `out`; it is left as it is.
        OSError: The disk refused; nothing is left behind.
        AfterwordError: The journal could not be read; nothing is left behind.
    """
    with new_file(out) as file:
        return transactions.read(lambda uow: _write(_Source(uow, wanted), file, clock.now().isoformat()))


@dataclass(frozen=True, slots=True)
class _Source:
    """Where the lists come from: a journal, or some of its entries."""

    uow: UnitOfWork
    wanted: EntryFilter | None

    def ids(self) -> frozenset[EntryId] | None:
        """Return the entries that go along, or None for all of them."""
        if self.wanted is None:
            return None
        return frozenset(head.entry.id for head in stream.heads(self.uow, self.wanted))


def _write(source: _Source, file: IO[str], exported: str) -> int:
    file.write(f'{{\n"format": {_json(FORMAT)},\n"exported": {_json(exported)}')
    count = 0
    for name, rows in _LISTS:
        written = _write_list(file, name, rows(source))
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


def _entries(source: _Source) -> Iterator[Row]:
    for head in stream.heads(source.uow, source.wanted):
        entry = head.entry
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
            "binned_from": head.binned_from.value if head.binned_from else None,
            "thread": entry.thread,
            "words": entry.words,
            "tags": list(entry.tags),
            "labels": dict(entry.labels),
            "origin": {"source": head.origin.source, "id": head.origin.id} if head.origin else None,
            "versions": [_version(version) for version in head.versions],
        }


def _answers(source: _Source) -> Iterator[Row]:
    for entry_id, field, value in stream.answers(source.uow, source.wanted):
        yield {"entry": entry_id, "field": field, "value": value}


def _feelings(source: _Source) -> Iterator[Row]:
    for entry_id, feeling in stream.feelings(source.uow, source.wanted):
        yield {"entry": entry_id, **_feeling(feeling)}


def _feeling(feeling: Feeling) -> Row:
    return {
        "field": feeling.field,
        "phase": feeling.phase.value,
        "word": feeling.word,
        "intensity": feeling.intensity,
    }


def _version(version: Version) -> Row:
    said = version.content
    given = {field: from_json(value) for field, value in said.answers.items()}
    return {
        "saved_at": version.saved_at.isoformat(),
        "title": said.title,
        "words": said.words,
        "labels": dict(said.labels),
        "answers": {field: given[field] for field in stream.in_order(given, said.labels)},
        "feelings": [_feeling(feeling) for feeling in said.feelings],
    }


def _tags(source: _Source) -> Iterator[Row]:
    if source.wanted is None:
        for name, count in tags.in_use(source.uow):
            yield {"name": name, "entries": count}
        return
    counts: Counter[str] = Counter()
    for head in stream.heads(source.uow, source.wanted):
        counts.update(head.entry.tags if head.entry.state is not EntryState.BINNED else ())
    for name in sorted(counts, key=tags.folded):
        yield {"name": name, "entries": counts[name]}


def _settings(source: _Source) -> Iterator[Row]:
    for key, value in settings.all_of(source.uow).items():
        yield {"key": key, "value": value}


def _actions(source: _Source) -> Iterator[Row]:
    wanted = source.ids()
    for action in actions.everything(source.uow):
        if wanted is None or action.entry in wanted:
            yield _action(action)


def _action(action: Action) -> Row:
    return {
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


def _people(source: _Source) -> Iterator[Row]:
    wanted = source.ids()
    for person in people.everyone(source.uow):
        spoken_of_in = people.spoken_of_in(source.uow, person.alias)
        found = [entry_id for entry_id in spoken_of_in if wanted is None or entry_id in wanted]
        if found:
            yield {"alias": person.alias, "entries": found}


def _none(_source: _Source) -> Iterator[Row]:
    """Yield nothing: the journal does not keep these yet, and readers find their list empty."""
    return iter(())


_LISTS: tuple[tuple[str, Callable[[_Source], Iterable[Row]]], ...] = (
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
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair somebody pasted: no file can hold it, an escape can
        return json.dumps(value, allow_nan=False)
    return text
