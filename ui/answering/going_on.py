"""What a new entry takes over from the one it is begun from. Runs on the journal's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.journal.ids import new_id
from app.worksheets.fields import PickedThought, Text, Thoughts
from ui.answering.question import listed

if TYPE_CHECKING:
    from app.context import AppContext
    from app.journal.thoughts import Thoughts as ThoughtService
    from models.domain.entry import Changes, EntryId, EntryRecord, JsonValue
    from models.domain.thought import Thought, ThoughtId
    from ui.answering.sheet import Sheet
    from ui.widgets.place import Place

SOURCE = "from"
"""Key of a line in a list of thoughts under which the id of the thought is stored that it was taken from."""


SITUATION, THOUGHT = "situation", "thought"
"""Ids of the lines in which worksheets about thinking ask what was going on, and for one thought."""


@dataclass(frozen=True, slots=True)
class Tested:
    """A thought of another entry, and how much it was believed before and after it was looked at closely here."""

    thought: ThoughtId
    before: int | None
    after: int | None


def take_over(context: AppContext, sheet: Sheet, place: Place) -> None:
    """Begin `sheet` with what it has in common with the entry that `place` comes from, and with one of its thoughts.

    Lines under the same id are taken over as they are. A thought to be looked at becomes the one that is picked.
    """
    if place.origin is not None:
        _take_lines(context, sheet, context.journal.record(place.origin))
    thought = context.thoughts.get(place.thought) if place.thought is not None else None
    if thought is not None:
        _take_thought(sheet, thought, new_id(context.clock.now()))


def tested(sheet: Sheet) -> Tested | None:
    """Return what `sheet` found out about a thought of another entry, or None when it looks at none."""
    for field in sheet.worksheet.fields:
        if isinstance(field, PickedThought) and (thought := _source(sheet, field)) is not None:
            return Tested(thought, _percent(sheet, field.belief), _percent(sheet, field.belief_after))
    return None


def tell_tested(thoughts: ThoughtService, entry: EntryId, found: Tested) -> Changes | None:
    """Note at a thought where it was looked at closely, and what came of it; None when that is known already."""
    thought = thoughts.get(found.thought)
    if thought is None:
        return None
    before = thought.belief_before if found.before is None else found.before
    changes: Changes | None = None
    if (thought.belief_before, thought.belief_after) != (before, found.after):
        changes = thoughts.rate(found.thought, before, found.after)
    if thought.tested_in != entry:
        told = thoughts.tested(found.thought, entry)
        changes = told if changes is None else changes
    return changes


def _take_lines(context: AppContext, sheet: Sheet, record: EntryRecord) -> None:
    known = record.entry.worksheet.id in context.worksheets.ids()
    before = context.worksheets.get(record.entry.worksheet.id).fields if known else ()
    words = {field.id for field in before if isinstance(field, Text | PickedThought)}
    for field in sheet.worksheet.fields:
        answer = record.answers.get(field.id)
        if isinstance(field, Text) and field.id in words and isinstance(answer, str):
            sheet.put(field.id, answer)
    first = next((field for field in sheet.worksheet.fields if isinstance(field, Text)), None)
    if first is not None and first.id == SITUATION and not sheet.text(first.id):
        sheet.put(first.id, record.entry.title.strip())


def _take_thought(sheet: Sheet, thought: Thought, line_id: str) -> None:
    tags: list[JsonValue] = [_tag(each.kind, each.strength) for each in thought.kinds]
    line: dict[str, JsonValue] = {"id": line_id, "text": thought.quote, SOURCE: thought.id}
    for field in sheet.worksheet.fields:
        if isinstance(field, Thoughts):
            sheet.put(field.id, [{**line, "tags": tags} if tags else line])
        elif isinstance(field, PickedThought):
            sheet.put(field.id, thought.quote.strip())
            if field.belief and thought.belief_before is not None:
                sheet.put(field.belief, thought.belief_before)
        elif isinstance(field, Text) and field.id == THOUGHT:
            sheet.put(field.id, thought.quote.strip())


def _tag(kind: str, strength: int | None) -> dict[str, JsonValue]:
    return {"kind": kind} if strength is None else {"kind": kind, "strength": strength}


def _source(sheet: Sheet, field: PickedThought) -> ThoughtId | None:
    """Return the thought that the picked line was taken from, also when its words were changed since."""
    lines = [each for each in listed(sheet.answer(field.of)) if isinstance(each, dict)]
    picked = [each for each in lines if str(each.get("text") or "").strip() == sheet.text(field.id).strip()]
    found = picked[0].get(SOURCE) if picked else None
    return found if isinstance(found, str) else None  # type: ignore[return-value]  # stored by `_take_thought`


def _percent(sheet: Sheet, field: str) -> int | None:
    value = sheet.number(field) if field else None
    return None if value is None else round(value)
