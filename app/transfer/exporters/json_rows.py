"""The lists of the JSON export, row by row: docs/export-format.md says what each key means."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.entry import EntryState
from models.repositories import actions, documents, people, settings, stream, tags, thoughts
from models.repositories.values import from_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from models.domain.action import Action
    from models.domain.entry import EntryFilter, EntryId, Feeling
    from models.repositories.stream import Version
    from models.unit_of_work import UnitOfWork

OF_DOCUMENTS = "sharing."
"""How the settings begin that belong to documents, among them the names of people with what they are called there."""

KINDS = "kinds-of-thinking"
"""Under which key the settings hold the kinds of thinking the person added."""

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Source:
    """Where the lists come from: a journal, or some of its entries."""

    uow: UnitOfWork
    wanted: EntryFilter | None

    def ids(self) -> frozenset[EntryId] | None:
        """Return the entries that go along, or None for all of them."""
        if self.wanted is None:
            return None
        return frozenset(head.entry.id for head in stream.heads(self.uow, self.wanted))


def _entries(source: Source) -> Iterator[Row]:
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


def _answers(source: Source) -> Iterator[Row]:
    for entry_id, field, value in stream.answers(source.uow, source.wanted):
        yield {"entry": entry_id, "field": field, "value": value}


def _feelings(source: Source) -> Iterator[Row]:
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


def _tags(source: Source) -> Iterator[Row]:
    if source.wanted is None:
        for name, count in tags.in_use(source.uow):
            yield {"name": name, "entries": count}
        return
    counts: Counter[str] = Counter()
    for head in stream.heads(source.uow, source.wanted):
        counts.update(head.entry.tags if head.entry.state is not EntryState.BINNED else ())
    for name in sorted(counts, key=tags.folded):
        yield {"name": name, "entries": counts[name]}


def _settings(source: Source) -> Iterator[Row]:
    """Yield the settings; some pages go without what was decided about people on documents, as without those."""
    for key, value in settings.all_of(source.uow).items():
        if source.wanted is None or not key.startswith(OF_DOCUMENTS):
            yield {"key": key, "value": value}
    kinds = _kinds(source.uow)
    if kinds:
        yield {"key": KINDS, "value": kinds}


def _actions(source: Source) -> Iterator[Row]:
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


def _people(source: Source) -> Iterator[Row]:
    wanted = source.ids()
    for person in people.everyone(source.uow):
        spoken_of_in = people.spoken_of_in(source.uow, person.alias)
        found = [entry_id for entry_id in spoken_of_in if wanted is None or entry_id in wanted]
        if found:
            yield {"alias": person.alias, "entries": found}


def _thoughts(source: Source) -> Iterator[Row]:
    wanted = source.ids()
    for thought in thoughts.everything(source.uow):
        if wanted is None or thought.entry_id in wanted:
            yield {
                "id": thought.id,
                "entry": thought.entry_id,
                "field": thought.field,
                "line": thought.line,
                "start": thought.start,
                "end": thought.end,
                "quote": thought.quote,
                "before": thought.before,
                "after": thought.after,
                "state": thought.state.value,
                "belief_before": thought.belief_before,
                "belief_after": thought.belief_after,
                "tested_in": thought.tested_in,
                "created_at": thought.created_at.isoformat(),
                "changed_at": thought.changed_at.isoformat(),
                "tags": [{"kind": tag.kind, "strength": tag.strength} for tag in thought.tags],
            }


def _kinds(uow: UnitOfWork) -> list[Row]:
    return [
        {
            "id": kind.id,
            "label": kind.label,
            "explanation": kind.explanation,
            "example": kind.example,
            "question": kind.question,
            "retired": kind.retired,
        }
        for kind in thoughts.own_kinds(uow)
    ]


def _documents(source: Source) -> Iterator[Row]:
    """Yield the documents; they are copies that stand by themselves, so that no selection of entries holds any."""
    for document in documents.everything(source.uow) if source.wanted is None else ():
        yield {
            "id": document.id,
            "kind": document.kind.value,
            "template": document.template,
            "title": document.title,
            "created_at": document.created_at.isoformat(),
            "changed_at": document.changed_at.isoformat(),
            "since": document.since.isoformat() if document.since else None,
            "until": document.until.isoformat() if document.until else None,
            "months_only": document.months_only,
            "peer": document.peer,
            "parts": documents.part_values(document),
            "sources": list(document.sources),
        }


LISTS: tuple[tuple[str, Callable[[Source], Iterable[Row]]], ...] = (
    ("entries", _entries),
    ("answers", _answers),
    ("thoughts", _thoughts),
    ("feelings", _feelings),
    ("actions", _actions),
    ("people", _people),
    ("tags", _tags),
    ("documents", _documents),
    ("settings", _settings),
)
"""The lists of the document, in its order."""
