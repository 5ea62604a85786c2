"""What this program exports as JSON, brought back without loss: see docs/export-format.md.

Everything is checked before anything is handed on, so that a document is either whole or refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from app.transfer.arrivals import Arrival, Shipment
from app.transfer.errors import DamagedFileError, NewerFormatError, NotThisFormatError, UnsafeFileError
from app.transfer.exporters.json import FORMAT
from app.transfer.exporters.json_rows import KINDS
from app.transfer.importers import afterword_schema as schema
from app.transfer.importers.reading import file_text, json_of
from models.domain.action import Action, ActionId
from models.domain.document import Document, DocumentId, Part
from models.domain.entry import Entry, EntryId, EntryRecord, Feeling, WorksheetRef
from models.domain.origin import Origin
from models.domain.thought import ThinkingKind, Thought, ThoughtId, ThoughtTag
from models.repositories.charts import chart_of
from models.repositories.content import Content
from models.repositories.stream import Version
from models.repositories.values import storable, to_json

if TYPE_CHECKING:
    from pathlib import Path

    from app.transfer.importers.pages import Setting
    from models.domain.entry import JsonValue

T = TypeVar("T")

LARGEST = 1_000_000_000
"""Bytes of a document; fifty years of long pages have a quarter of it."""
MOST_RECORDS = 40_000_000
DEEPEST = 24
"""Levels of lists and maps in an answer; worksheets need five."""


def read(path: Path, setting: Setting) -> Shipment:
    """Return everything a document holds.

    Raises:
        ImportRefusedError: It is no such document, damaged, or of a newer version.
    """
    document = json_of(file_text(path, LARGEST), records=MOST_RECORDS, items=LARGEST)
    told = document.get("format") if isinstance(document, dict) else None
    if not isinstance(told, str) or not told.startswith(FORMAT.rstrip("0123456789")):
        raise NotThisFormatError
    if told != FORMAT:
        raise NewerFormatError
    try:
        whole = msgspec.convert(document, schema.WholeData)
        del document
        return _shipment(whole, setting)
    except RecursionError:
        raise UnsafeFileError from None
    except (msgspec.ValidationError, ValueError, OverflowError):
        raise DamagedFileError from None


def _shipment(whole: schema.WholeData, setting: Setting) -> Shipment:
    entries = {entry.id for entry in whole.entries}
    if len(entries) != len(whole.entries):
        raise DamagedFileError
    answers = _grouped(((each.entry, each) for each in whole.answers), entries)
    feelings = _grouped(((each.entry, each) for each in whole.feelings), entries)
    thoughts = _grouped(((each.entry, each) for each in whole.thoughts), entries)
    people = _grouped(((entry, each.alias) for each in whole.people for entry in each.entries), entries)
    arrivals = []
    for entry in whole.entries:
        setting.tick()
        given = {storable(each.field): _checked(each.value) for each in answers.get(entry.id, ())}
        felt = tuple(_feeling(each) for each in feelings.get(entry.id, ()))
        arrivals.append(
            Arrival(
                EntryRecord(_entry(entry), given, felt),
                origin=Origin(entry.origin.source, entry.origin.id) if entry.origin else None,
                binned_from=entry.binned_from,
                versions=tuple(_version(version) for version in entry.versions),
                people=tuple(people.get(entry.id, ())),
                words=entry.words,
                thoughts=tuple(_thought(each) for each in thoughts.get(entry.id, ())),
            )
        )
    told = {storable(each.key): _checked(each.value) for each in whole.settings}
    kinds = msgspec.convert(told.pop(KINDS, []), list[schema.KindData])
    return Shipment(
        "afterword",
        tuple(arrivals),
        actions=tuple(_action(each) for each in whole.actions),
        documents=tuple(_document(each) for each in whole.documents),
        kinds=tuple(_kind(each) for each in kinds),
        settings=told,
    )


def _grouped(pairs: Iterable[tuple[str, T]], known: set[str]) -> dict[str, list[T]]:
    """Return what hangs on each entry; nothing may hang on an entry that is not there."""
    found: dict[str, list[T]] = {}
    for entry, each in pairs:
        if entry not in known:
            raise DamagedFileError
        found.setdefault(entry, []).append(each)
    return found


def _checked(value: Any, deeper: int = DEEPEST) -> JsonValue:  # noqa: ANN401 - out of JSON
    """Return an answer that is not nested deeper than anything can show."""
    if deeper == 0:
        raise UnsafeFileError
    for part in value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ():
        _checked(part, deeper - 1)
    found: JsonValue = value
    return found


def _time(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    if found.tzinfo is None or found.isoformat() != text:
        raise DamagedFileError
    return found


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _entry(entry: schema.EntryData) -> Entry:
    return Entry(
        id=EntryId(entry.id),
        moment=entry.moment,
        worksheet=WorksheetRef(
            storable(entry.worksheet), storable(entry.worksheet_version), storable(entry.language)
        ),
        written_at=_time(entry.written_at),
        shift_date=date.fromisoformat(entry.shift_date),
        title=entry.title,
        state=entry.state,
        words=entry.words,
        thread=None if entry.thread is None else EntryId(entry.thread),
        changed_at=None if entry.changed_at is None else _time(entry.changed_at),
        labels=entry.labels,
        tags=tuple(entry.tags),
    )


def _feeling(felt: schema.FeltData) -> Feeling:
    return Feeling(storable(felt.field), felt.phase, storable(felt.word), felt.intensity)


def _version(version: schema.VersionData) -> Version:
    content = Content(
        title=storable(version.title),
        labels=version.labels,
        answers={field: to_json(_checked(value)) for field, value in version.answers.items()},
        feelings=tuple(_feeling(each) for each in version.feelings),
        words=version.words,
    )
    return Version(_time(version.saved_at), content)


def _thought(thought: schema.ThoughtData) -> Thought:
    if thought.start > thought.end:
        raise DamagedFileError
    return Thought(
        id=ThoughtId(storable(thought.id)),
        entry_id=EntryId(thought.entry),
        field=storable(thought.field),
        start=thought.start,
        end=thought.end,
        quote=thought.quote,
        before=thought.before,
        after=thought.after,
        state=thought.state,
        created_at=_time(thought.created_at),
        changed_at=_time(thought.changed_at),
        line=thought.line,
        belief_before=thought.belief_before,
        belief_after=thought.belief_after,
        tested_in=None if thought.tested_in is None else EntryId(thought.tested_in),
        tags=tuple(ThoughtTag(storable(tag.kind), tag.strength) for tag in thought.tags),
    )


def _action(action: schema.ActionData) -> Action:
    return Action(
        id=ActionId(action.id),
        entry=None if action.entry is None else EntryId(action.entry),
        field=storable(action.field),
        created_at=_time(action.created_at),
        changed_at=_time(action.changed_at),
        text=action.text,
        why=action.why,
        first_step=action.first_step,
        obstacle=action.obstacle,
        plan=action.plan,
        level=action.level,
        mode=action.mode,
        due=_day(action.due),
        review=_day(action.review),
        status=action.status,
        outcome=action.outcome,
    )


def _document(document: schema.DocumentData) -> Document:
    return Document(
        id=DocumentId(document.id),
        kind=document.kind,
        template=document.template,
        title=document.title,
        created_at=_time(document.created_at),
        changed_at=_time(document.changed_at),
        since=_day(document.since),
        until=_day(document.until),
        parts=tuple(_part(part) for part in document.parts),
        sources=tuple(EntryId(each) for each in document.sources),
        months_only=document.months_only,
        peer=document.peer,
    )


def _part(part: schema.PartData) -> Part:
    told = part.chart
    chart = None if told is None else chart_of(msgspec.to_builtins(told))
    return Part(part.id, part.heading, part.text, chart)


def _kind(kind: schema.KindData) -> ThinkingKind:
    return ThinkingKind(
        id=storable(kind.id),
        label=kind.label,
        explanation=kind.explanation,
        example=kind.example,
        question=kind.question,
        retired=kind.retired,
    )
