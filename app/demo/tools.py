"""Fills any worksheet with believable answers, from resources/demo/tools.toml.

What was written comes from cases and sentences; what was rated, from a tide that rises and falls over the months, so
that a trend over years looks like a life and not like dice.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.demo import material
from app.demo.pages import Page, Step
from app.worksheets.conditions import visible
from app.worksheets.fields import Date, Emotion, Likert, LongText, Text
from app.worksheets.scales import RATED, WEIGHT, ends, likert_ends, unscored
from models.domain.entry import Feeling, JsonValue, Phase

if TYPE_CHECKING:
    from app.demo.grammar import Speaker
    from app.demo.pages import Author
    from app.worksheets.fields import Field
    from app.worksheets.schema import Worksheet

SAID = 0.7
"""How likely a question is answered that is not among those always answered."""

SETTLED = timedelta(days=45)
"""After so long, what was to be looked at again has been."""


@dataclass(frozen=True, slots=True)
class Later:
    """A page that goes on from another one: after how many days, and with which answers."""

    worksheet: str
    days: int
    case: Mapping[str, Any]


def due(number: int) -> str | None:
    """Return the tool whose turn it is at the entry of this number, if there is one."""
    for tool in material.tools():
        if number >= tool["first"] and (number - tool["first"]) % tool["every"] == 0:
            return str(tool["worksheet"])
    return None


def case_of(author: Author, worksheet_id: str) -> material.Prose:
    """Return a story for this tool that was not told lately; {} when it needs none."""
    tool = material.tool(worksheet_id)
    return author.dealt(f"tool.{worksheet_id}", tool["case"]) if "case" in tool else {}


def later(worksheet_id: str, case: Mapping[str, Any]) -> Iterator[Later]:
    """Yield the pages that go on from a case."""
    for each in case.get("then", ()):
        yield Later(each.get("worksheet", worksheet_id), each["after"], each)


def filled(author: Author, worksheet: Worksheet, case: Mapping[str, Any], day: date, until: date) -> Page:
    """Return a page of this worksheet, written on `day` in a journal that ends on `until`."""
    tool, voice = material.tool(worksheet.id), author.speaker()
    asked = _asked(worksheet, follow_up=until - day > SETTLED and author.likely(0.8))
    asked = [field for field in asked if field.id not in case.get("leave", ())]
    answers: dict[str, JsonValue] = {}
    for field in asked:
        answers |= _rated(author, worksheet, field, day, answers)
    names = {field.id for field in asked}
    answers |= dict(_said(author, tool, names)) | dict(_picked(author, tool, names))
    answers |= {field.id: _day(field, tool, day) for field in asked if field.id in tool.get("day", {})}
    answers |= {key: value for key, value in case.get("answers", {}).items() if key in names}
    answers = {key: _spoken(voice, worksheet.find(key), value) for key, value in answers.items()}
    felt = tuple(_felt(author, tool, case, asked))
    shown = visible(worksheet, answers, elsewhere={each.field for each in felt})
    kept = {key: value for key, value in answers.items() if key.partition(".")[0] in shown}
    steps = tuple(_steps(author, voice, tool, case, names & shown))
    feelings = tuple(each for each in felt if each.field in shown)
    return Page(worksheet.id, case.get("title", ""), kept, feelings, tuple(case.get("tags", ())), steps)


def tide(day: date) -> float:
    """Return how things are in general on a day, from 0 to 1: two slow waves of different length."""
    number = day.toordinal()
    wave = math.sin(number / 23) + 0.6 * math.sin(number / 61)
    return 0.5 + wave / 3.6


def _asked(worksheet: Worksheet, *, follow_up: bool) -> list[Field]:
    return [
        field
        for section in worksheet.sections
        for field in section.fields
        if follow_up or "follow_up" not in {section.phase, field.phase}
    ]


def _rated(
    author: Author, worksheet: Worksheet, field: Field, day: date, before: Mapping[str, JsonValue]
) -> dict[str, JsonValue]:
    """Return the answer to a rated question, with its weight: near the tide, and near the same question before."""
    tool, between = material.tool(worksheet.id), ends(field, worksheet.scale)
    if not isinstance(field, RATED) or between is None or not author.likely(tool.get("rated", 0.95)):
        return {}
    others = unscored(field, worksheet.scale)
    if others and author.likely(0.06):
        return {field.id: {"unscored": author.random.choice(others).id}}
    low, high = between
    earlier = before.get(field.pair or "")
    good = (_leaning(field.id) + tide(day)) / 2 + author.random.uniform(-0.3, 0.3)
    if isinstance(earlier, int | float):
        was = (earlier - low) / (high - low)
        good = (1 - was if _is_hard(worksheet, field) else was) + author.random.uniform(-0.05, 0.35)
    share = 1 - good if _is_hard(worksheet, field) else good
    step = 5 if high - low >= 100 else 1
    value = low + round(min(1, max(0, share)) * (high - low) / step) * step
    return {field.id: int(value)} | _weight(author, worksheet, field)


def _leaning(field_id: str) -> float:
    """Return what one question is answered with on an ordinary day, from 0.25 to 0.85, always the same."""
    return 0.25 + sum(map(ord, field_id)) * 37 % 61 / 100


def _is_hard(worksheet: Worksheet, field: Field) -> bool:
    """Tell whether a high answer is the harder one."""
    if field.id in material.tool(worksheet.id).get("hard", ()):
        return True
    scores = [each for each in worksheet.scores if field.id in each.items]
    if not scores:
        return False
    return (field.id in scores[0].reverse) is not (scores[0].direction == "lower_better")


def _weight(author: Author, worksheet: Worksheet, field: Field) -> dict[str, JsonValue]:
    scale = worksheet.scale.get(field.weigh or "") if isinstance(field, Likert) else None
    between = likert_ends(scale)
    if between is None or not author.likely(0.6):
        return {}
    return {field.id + WEIGHT: author.random.randint(int(between[0]), int(between[1]))}


def _said(author: Author, tool: material.Prose, asked: set[str]) -> Iterator[tuple[str, JsonValue]]:
    always = tool.get("always", ())
    for name, texts in tool.get("say", {}).items():
        if name in asked and (name in always or author.likely(SAID)):
            yield name, author.dealt(f"{tool['worksheet']}.{name}", texts)


def _day(field: Field, tool: material.Prose, day: date) -> str:
    """Return a day so long before or after the writing, as exactly as it is asked for."""
    text = (day + timedelta(days=tool["day"][field.id])).isoformat()
    return text[:7] if isinstance(field, Date) and field.precision == "month" else text


def _picked(author: Author, tool: material.Prose, asked: set[str]) -> Iterator[tuple[str, JsonValue]]:
    always = tool.get("always", ())
    for name, ids in tool.get("one", {}).items():
        if name in asked and (name in always or author.likely(SAID)):
            yield name, author.random.choice(ids)
    for name, ids in tool.get("some", {}).items():
        if name in asked and (name in always or author.likely(SAID)):
            picked = author.some(ids, 1, tool.get("most", {}).get(name, 2))
            yield name, [each for each in ids if each in picked]


def _spoken(voice: Speaker, field: Field | None, value: JsonValue) -> JsonValue:
    """Return an answer with its choices made, however deep they are; only writing begins with a capital."""
    if isinstance(value, str):
        return voice.say(value.strip()) if isinstance(field, Text | LongText) else voice.fill(value)
    if isinstance(value, list | tuple):
        return [_spoken(voice, None, each) for each in value]
    if isinstance(value, Mapping):
        return {key: _spoken(voice, None, each) for key, each in value.items()}
    return value


def _felt(
    author: Author, tool: material.Prose, case: Mapping[str, Any], asked: list[Field]
) -> Iterator[Feeling]:
    for field in asked:
        words = case.get("feel", {}).get(field.id) or tool.get("feel", {}).get(field.id)
        if not isinstance(field, Emotion) or not words:
            continue
        phase = Phase.AFTER if field.phase == "after" else Phase.BEFORE
        for word in author.some(words, 1, min(3, field.max)):
            yield Feeling(
                field.id, phase, word, author.random.randrange(25, 90, 5) if field.intensity else None
            )


def _steps(
    author: Author, voice: Speaker, tool: material.Prose, case: Mapping[str, Any], asked: set[str]
) -> Iterator[Step]:
    for name, cards in {**tool.get("step", {}), **case.get("step", {})}.items():
        if name not in asked:
            continue
        most = tool.get("most", {}).get(name, 1)
        for _ in range(author.random.randint(1, most)):
            card = author.dealt(f"{tool['worksheet']}.{name}", cards)
            texts = {key: voice.say(text) for key, text in card.items() if key not in {"level", "mode"}}
            yield Step(name, texts, card.get("level"), card.get("mode"), tool.get("due", {}).get(name, 14))
