"""Keep the thoughts of an entry in step with what it says, inside the unit of work that saves it.

Words marked in a text follow the text (`app.journal.anchoring`). Lines of a list of thoughts are rows made from the
answer, which stays the truth about them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import isfinite
from typing import TYPE_CHECKING

from app.journal import anchoring
from app.journal.anchoring import Span
from app.journal.errors import ThoughtNotFoundError, WordsNotFoundError
from app.journal.markdown import clean, plain
from models.domain.thought import Thought, ThoughtId, ThoughtState, ThoughtTag
from models.repositories import thoughts
from models.repositories.values import from_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.journal.wording import Asked
    from models.domain.entry import Entry, JsonValue
    from models.repositories.content import Content
    from models.unit_of_work import UnitOfWork

STRONGEST = 100


def follow(uow: UnitOfWork, entry: Entry, before: Content, after: Content, asked: Asked) -> None:
    """Let the thoughts of an entry that said `before` fit what it says `after`, dated when it changed."""
    differing = {
        field
        for field in before.answers.keys() | after.answers.keys()
        if before.answers.get(field) != after.answers.get(field)
    }
    if not differing:
        return
    stored = [each for each in thoughts.of_entry(uow, entry.id) if each.field.partition("/")[0] in differing]
    marked = [each for each in stored if each.line is None]
    was, is_ = _values(before, differing), _values(after, differing)
    thoughts.move(uow, _moved(marked, was, is_, asked) if marked else [])
    lists = differing & asked.thoughts | {each.field for each in stored if each.line is not None}
    if lists:
        thoughts.put(uow, _lines_that_differ(uow, stored, lines(entry, is_, lists)))


def lines(entry: Entry, answers: Mapping[str, JsonValue], lists: Iterable[str]) -> tuple[Thought, ...]:
    """Return the lines of the `lists` of thoughts in `answers`, dated when the entry changed; blank ones are none."""
    return tuple(thought for field in sorted(lists) for thought in _lines(entry, field, answers.get(field)))


def visible(answers: Mapping[str, JsonValue], field: str, asked: Asked) -> str:
    """Return the text of an answer as an editor and a reader show it; "" when there is none.

    Args:
        answers: Everything that was answered.
        field: The id of a field; in a section that repeats, "section/number/field", counted from 0.
        asked: What the worksheet asks.
    """
    value = _at(answers, field)
    if not isinstance(value, str):
        return ""
    return clean(value) if field.rpartition("/")[2] in asked.lines else plain(value)


def span_of(thought: Thought) -> Span:
    """Return where the words of a thought stand."""
    return Span(
        thought.start,
        thought.end,
        thought.quote,
        thought.before,
        thought.after,
        anchored=not thought.is_adrift,
    )


def at(thought: Thought, span: Span) -> Thought:
    """Return a thought with its words at another place."""
    return replace(
        thought,
        start=span.start,
        end=span.end,
        before=span.before,
        after=span.after,
        state=ThoughtState.ANCHORED if span.anchored else ThoughtState.ADRIFT,
    )


def line_with(line: Mapping[str, JsonValue], thought: Thought) -> dict[str, JsonValue]:
    """Return a line of a list of thoughts as `thought` has it: its belief and its tags, with all else left as it is."""
    told: dict[str, JsonValue] = {
        "belief": thought.belief_before,
        "belief_after": thought.belief_after,
        "tags": [{"kind": tag.kind, "strength": tag.strength} for tag in thought.tags] or None,
    }
    kept = {key: value for key, value in line.items() if key not in told}
    return kept | {key: value for key, value in told.items() if value is not None}


def named(value: JsonValue) -> Iterator[tuple[str, Mapping[str, JsonValue]]]:
    """Yield the lines of a list of thoughts under their own id, or their place when they have none of their own."""
    seen: set[str] = set()
    for number, line in enumerate(value if isinstance(value, list | tuple) else ()):
        if not isinstance(line, Mapping):
            continue
        own = line.get("id")
        name = own if isinstance(own, str) and own and own not in seen else f"#{number}"
        seen.add(name)
        yield name, line


def words_at(text: str, wanted: Span) -> Span:
    """Return the words that are meant; raise when they are not there."""
    start, end = wanted.start, wanted.end
    if wanted.quote and text[start:end] != wanted.quote:
        start = min(_places(text, wanted.quote), key=lambda at: abs(at - wanted.start), default=-1)
        end = start + len(wanted.quote)
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        raise WordsNotFoundError
    return anchoring.span(text, start, end)


def is_on(thought: Thought, here: Span) -> bool:
    """Tell whether a thought is about these words: it stands on them, or lost just such words."""
    if thought.is_adrift:
        return thought.quote == here.quote
    return (thought.start, thought.end) == (here.start, here.end)


def with_line(value: JsonValue, thought: Thought) -> JsonValue:
    """Return a list of thoughts in which one line is as `thought` has it."""
    found = dict(named(value))
    if thought.line not in found:
        raise ThoughtNotFoundError
    found[thought.line] = line_with(found[thought.line], thought)
    return list(found.values())


def _values(written: Content, fields: set[str]) -> dict[str, JsonValue]:
    return {field: from_json(text) for field, text in written.answers.items() if field in fields}


def _moved(
    marked: Sequence[Thought], before: Mapping[str, JsonValue], after: Mapping[str, JsonValue], asked: Asked
) -> list[Thought]:
    """Return those of the marked words that stand elsewhere now, field by field."""
    found: list[Thought] = []
    for field in dict.fromkeys(each.field for each in marked):
        here = [each for each in marked if each.field == field]
        spans = anchoring.follow(
            visible(before, field, asked), visible(after, field, asked), [span_of(each) for each in here]
        )
        found += [at(each, span) for each, span in zip(here, spans, strict=True)]
    return [each for each, old in zip(found, _by_field(marked), strict=True) if each != old]


def _by_field(marked: Sequence[Thought]) -> list[Thought]:
    fields = dict.fromkeys(each.field for each in marked)
    return [each for field in fields for each in marked if each.field == field]


def _lines_that_differ(
    uow: UnitOfWork, stored: Sequence[Thought], now_said: Sequence[Thought]
) -> list[Thought]:
    """Remove the lines that are gone; return those that are new or say something else."""
    known = {each.id: each for each in stored if each.line is not None}
    thoughts.remove(uow, [each for each in known.values() if each.id not in {line.id for line in now_said}])
    return [new for line in now_said if not _same(new := _with_history(line, known.get(line.id)), known)]


def _with_history(line: Thought, known: Thought | None) -> Thought:
    return line if known is None else replace(line, created_at=known.created_at, tested_in=known.tested_in)


def _same(line: Thought, known: Mapping[ThoughtId, Thought]) -> bool:
    old = known.get(line.id)
    return old is not None and replace(old, changed_at=line.changed_at, tags=_sorted(old)) == replace(
        line, tags=_sorted(line)
    )


def _sorted(thought: Thought) -> tuple[ThoughtTag, ...]:
    return tuple(sorted(thought.tags, key=lambda tag: tag.kind))


def _lines(entry: Entry, field: str, value: JsonValue) -> Iterator[Thought]:
    now, start = entry.changed_at or entry.written_at, 0
    for name, line in named(value):
        text = line.get("text")
        if isinstance(text, str) and text.strip():
            words = clean(text)
            yield Thought(
                id=ThoughtId(f"{entry.id}/{field}/{name}"),
                entry_id=entry.id,
                field=field,
                line=name,
                start=start,
                end=start + len(words),
                quote=words,
                before="",
                after="",
                state=ThoughtState.ANCHORED,
                created_at=now,
                changed_at=now,
                belief_before=_percent(line.get("belief")),
                belief_after=_percent(line.get("belief_after")),
                tags=tuple(_tags(line.get("tags"))),
            )
            start += len(words) + 1


def _tags(value: JsonValue) -> Iterator[ThoughtTag]:
    """Yield each kind in the tags of a line once, whether it is told with its strength or alone."""
    seen: set[str] = set()
    for tag in value if isinstance(value, list | tuple) else ():
        kind = tag.get("kind") if isinstance(tag, Mapping) else tag
        if isinstance(kind, str) and kind and kind not in seen:
            seen.add(kind)
            yield ThoughtTag(kind, _percent(tag.get("strength")) if isinstance(tag, Mapping) else None)


def _percent(value: JsonValue) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return max(0, min(STRONGEST, round(value))) if isfinite(value) else None


def _at(answers: Mapping[str, JsonValue], path: str) -> JsonValue:
    value: JsonValue = answers
    for step in path.split("/"):
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list | tuple) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return value


def _places(text: str, quote: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(quote, at)]
