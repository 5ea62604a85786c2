"""An entry of a worksheet with sections as a reader meets it: each answer in words, and what the answers come to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.journal.markdown import Block, Run, clean, parse
from app.journal.marking import named
from app.worksheets.answers import answer_in_words
from app.worksheets.fields import (
    Actions,
    Emotion,
    Likert,
    LongText,
    Number,
    PickedKind,
    PickedThought,
    Scaling,
    Slider,
    Text,
    Thoughts,
    TimedWriting,
)
from app.worksheets.given import is_given, number
from app.worksheets.scales import WEIGHT, ends
from ui.answering.answer_text import line_key
from ui.answering.score_words import score_words
from ui.journal.entry_text import Part
from ui.widgets.action_words import status_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.worksheets.fields import Field
    from app.worksheets.schema import Worksheet
    from app.worksheets.vocabulary import Vocabularies
    from models.domain.action import Action
    from models.domain.entry import EntryRecord, JsonValue

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Told:
    """An entry with everything that is needed to tell it."""

    record: EntryRecord
    worksheet: Worksheet
    vocabularies: Vocabularies
    actions: tuple[Action, ...]
    name_kind: Callable[[str], str]

    def words(self, key: str) -> str:
        value, labels = self.record.answers.get(key), self.record.entry.labels
        return answer_in_words(self.worksheet, key, value, self.vocabularies, labels=labels)


def structured_parts(
    record: EntryRecord,
    worksheet: Worksheet,
    vocabularies: Vocabularies,
    actions: tuple[Action, ...] = (),
    *,
    name_kind: Callable[[str], str] = str,
) -> tuple[Part, ...]:
    """Return the answers of `record` under the words they were asked with, and then the scores.

    Args:
        record: The entry.
        worksheet: The worksheet it answers, as it is today.
        vocabularies: Where the words for feelings and values are read.
        actions: The actions the entry lists.
        name_kind: Names a kind of thinking.
    """
    told = _Told(record, worksheet, vocabularies, actions, name_kind)
    return (*_answers(told), *_scores(told))


def _answers(told: _Told) -> Iterator[Part]:
    labels, known = told.record.entry.labels, {field.id: field for field in told.worksheet.fields}
    given = dict.fromkeys([*told.record.answers, *(each.field for each in told.record.feelings)])
    order = [key for key in labels if key in given] + [key for key in given if key not in labels]
    for key in order:
        if "." in key:
            continue  # a weight or a quick slider is told with the answer it belongs to
        field = known.get(key)
        found = _thoughts(key, field, told) if isinstance(field, Thoughts) else (_part(key, field, told),)
        yield from (part for part in found if part.blocks)


def _part(key: str, field: Field | None, told: _Told) -> Part:
    label = told.record.entry.labels.get(key, field.label if field else "").strip()
    value = told.record.answers.get(key)
    if isinstance(value, str) and isinstance(field, Text | LongText | TimedWriting):
        return Part(label, parse(value), field=key)
    if isinstance(value, str) and isinstance(field, PickedThought):
        return Part(label, parse(value))
    if isinstance(value, str) and isinstance(field, PickedKind):
        return Part(label, _plain(told.words(key) or told.name_kind(value)), is_own_words=False)
    if isinstance(field, Emotion):
        return Part(label, _plain(_feelings(field, told)), is_own_words=False)
    if isinstance(field, Actions):
        return Part(label, _plain(_actions(key, told)), is_own_words=False)
    return Part(label, _plain(_answer(key, field, told)), is_own_words=False)


def _thoughts(key: str, field: Field, told: _Told) -> Iterator[Part]:
    """Yield each line in its own words, and close under it how much it is believed and what it was marked as."""
    label = told.record.entry.labels.get(key, field.label).strip()
    for name, line in named(told.record.answers.get(key)):
        text = line.get("text")
        if isinstance(text, str) and text.strip():
            yield Part(label, _plain(clean(text)), field=line_key(key, name))
            yield Part("", _plain(_about(line, told)), is_own_words=False, is_close=True)
            label = ""


def _about(line: Mapping[str, JsonValue], told: _Told) -> str:
    before, after = (number(line.get(each)) for each in ("belief", "belief_after"))
    said = []
    if before is not None and after is not None:
        words = translate("EntryText", "Believed then {before} of 100, now {after}")
        said.append(words.format(before=f"{before:g}", after=f"{after:g}"))
    elif before is not None:
        said.append(translate("EntryText", "Believed {before} of 100").format(before=f"{before:g}"))
    tags = line.get("tags")
    kinds = (
        [each.get("kind") for each in tags if isinstance(each, Mapping)]
        if isinstance(tags, list | tuple)
        else []
    )
    said += [told.name_kind(str(kind)) for kind in kinds]
    return " · ".join(said)


def _answer(key: str, field: Field | None, told: _Told) -> str:
    words = told.words(key)
    before = told.record.answers.get(field.pair) if field is not None and field.pair else None
    if is_given(before) and field is not None and field.pair:
        words = translate("EntryText", "Then {before}, now {after}").format(
            before=told.words(field.pair), after=words
        )
    if isinstance(field, Slider | Scaling | Number) and number(told.record.answers.get(key)) is not None:
        words = _with_ends(words, field, told)
    weight = told.words(f"{key}{WEIGHT}") if isinstance(field, Likert) else ""
    return (
        translate("EntryText", "{answer}. Matters now: {weight}").format(answer=words, weight=weight.lower())
        if weight
        else words
    )


def _with_ends(words: str, field: Field, told: _Told) -> str:
    between = ends(field, told.worksheet.scale)
    if between is None or isinstance(field, Number):
        return words
    return translate("EntryText", "{answer} of {most}").format(answer=words, most=f"{between[1]:g}")


def _feelings(field: Emotion, told: _Told) -> str:
    vocabulary = told.vocabularies.get(field.vocab)
    lines = []
    for axis in vocabulary.axes:
        value = number(told.record.answers.get(f"{field.id}.{axis.id}"))
        if value is not None:
            words = translate("EntryText", "{name}: {value} of 100 ({low} to {high})")
            lines.append(words.format(name=axis.label, value=f"{value:g}", low=axis.low, high=axis.high))
    felt = [each for each in told.record.feelings if each.field == field.id]
    named = [(vocabulary.label(each.word), each.intensity) for each in felt]
    strong = translate("EntryText", "{word} {intensity} of 100")
    said = [word if s is None else strong.format(word=word, intensity=s) for word, s in named]
    if said:
        lines.append(", ".join(said))
    return "\n".join(lines)


def _actions(key: str, told: _Told) -> str:
    value = told.record.answers.get(key)
    ids = value if isinstance(value, list | tuple) else ()
    found = {each.id: each for each in told.actions}
    listed = [found[each] for each in ids if each in found]
    words = translate("EntryText", "{action} ({status})")
    return "\n".join(
        words.format(action=each.text, status=status_name(each.status).lower()) for each in listed
    )


def _scores(told: _Told) -> Iterator[Part]:
    felt = {each.field for each in told.record.feelings}
    for name, words in score_words(told.worksheet, told.record.answers, elsewhere=felt):
        yield Part(name, _plain(words), is_own_words=False)


def _plain(text: str) -> tuple[Block, ...]:
    return (Block(runs=(Run(text),)),) if text else ()
