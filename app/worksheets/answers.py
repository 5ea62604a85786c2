"""Say in words what was answered: for reading, for searching and for one-line previews.

Never fails and never loses an answer: what no longer fits its question is told as it was stored. Words that were shown
when the question was answered come before today's. Adds none of its own but numbers and units, so nothing needs
translating.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.worksheets.errors import UnknownWorksheetError, WorksheetError
from app.worksheets.fields import (
    Actions,
    Body,
    Checklist,
    Choice,
    Duration,
    EntryLink,
    Field,
    Likert,
    MultiChoice,
    Note,
    Number,
    Offer,
    PickedKind,
    Signposts,
    Thoughts,
    Timer,
    Values,
)
from app.worksheets.given import is_given, number
from app.worksheets.scales import RATED, WEIGHT, rungs, unscored
from app.worksheets.schema import in_figures

if TYPE_CHECKING:
    from app.worksheets.loader import Library
    from app.worksheets.schema import Scale, Worksheet
    from app.worksheets.vocabulary import Vocabularies
    from models.domain.entry import JsonValue

SEPARATOR = ", "
OWN_KIND = "own-"
"""How the id of a kind of thinking begins that the person added; its name is told by whoever knows it."""

_BELIEFS = ("belief", "belief_after")
_ELSEWHERE = (Note, Signposts, Offer, Actions, EntryLink)
"""Kinds of question whose answer is a reference or nothing: it is told by whoever has what it refers to."""


def in_words(
    field: Field | None,
    value: JsonValue,
    vocabularies: Vocabularies | None = None,
    *,
    scales: Mapping[str, Scale] | None = None,
    labels: Mapping[str, str] | None = None,
) -> str:
    """Return an answer as a person would read it; "" when there is nothing to read.

    Args:
        field: The question as it is today, or None when the worksheet no longer asks it.
        value: What is stored.
        vocabularies: Where the words of values are; without them their ids are told.
        scales: The scales of the worksheet, for the words of its steps.
        labels: The wording kept with the entry (`Worksheet.labels`), which goes before today's.
    """
    if not is_given(value) or isinstance(field, _ELSEWHERE):
        return ""
    if isinstance(field, Timer | Duration):
        return _time(field, value)
    if isinstance(field, PickedKind) and str(value).startswith(OWN_KIND):
        return ""
    if isinstance(field, Thoughts):
        return "\n".join(_thoughts(value))
    words = _wording(field, vocabularies, scales or {}) | _kept_wording(field, labels or {})
    given = number(value)
    if isinstance(field, Number) and field.unit and given is not None:
        return f"{in_figures(given)} {field.unit}"
    lines = "\n" if _is_lines(value) else SEPARATOR
    return lines.join(text for text in _told(value, words) if text)


def answer_in_words(
    worksheet: Worksheet,
    key: str,
    value: JsonValue,
    vocabularies: Vocabularies | None = None,
    *,
    labels: Mapping[str, str] | None = None,
) -> str:
    """Return in words what is stored under `key`: an answer, a weight, or the repetitions of a section."""
    tell = partial(in_words, vocabularies=vocabularies, scales=worksheet.scale, labels=labels)
    section = worksheet.repeating(key)
    if section is not None and isinstance(value, list | tuple):
        return "\n".join(_repetition(each, worksheet, tell) for each in value if isinstance(each, Mapping))
    field = worksheet.find(key)
    weighed = worksheet.find(key.removesuffix(WEIGHT))
    if field is None and isinstance(weighed, Likert) and weighed.weigh:
        return tell(Likert(id=weighed.id, label="", scale=weighed.weigh), value)
    return tell(field, value) if field else in_words(None, value, labels=_of_field(key, labels))


def all_in_words(
    worksheet: Worksheet,
    answers: Mapping[str, JsonValue],
    vocabularies: Vocabularies | None = None,
    *,
    labels: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Return every answer that can be read, by the key it is stored under, in the order of the worksheet."""
    order = dict.fromkeys([*worksheet.labels(), *answers])
    told = {
        key: answer_in_words(worksheet, key, answers[key], vocabularies, labels=labels)
        for key in order
        if key in answers
    }
    return {key: words for key, words in told.items() if words}


class AnswerWords:
    """Tells answers of any worksheet of a library; for those who know no worksheets, such as the search index."""

    def __init__(self, library: Library, vocabularies: Vocabularies) -> None:
        self._library = library
        self._vocabularies = vocabularies

    def __call__(
        self, worksheet_id: str, key: str, value: JsonValue, labels: Mapping[str, str] | None = None
    ) -> str:
        """Return an answer in words, also when its worksheet or its question is no longer there."""
        try:
            worksheet = self._library.get(worksheet_id)
        except (UnknownWorksheetError, WorksheetError):
            return in_words(None, value, labels=_of_field(key, labels))
        return answer_in_words(worksheet, key, value, self._vocabularies, labels=labels)


def _repetition(
    given: Mapping[str, JsonValue], worksheet: Worksheet, tell: Callable[[Field | None, JsonValue], str]
) -> str:
    told = (tell(worksheet.find(key), value) for key, value in given.items())
    return SEPARATOR.join(text for text in told if text)


def _wording(
    field: Field | None, vocabularies: Vocabularies | None, scales: Mapping[str, Scale]
) -> dict[str, str]:
    """Return today's words for what is stored as an id or a number."""
    words: dict[str, str] = {}
    if isinstance(field, Choice | MultiChoice):
        words = {option.id: option.label for option in field.options}
    elif isinstance(field, Checklist):
        words = {item.id: item.label for item in field.items}
    elif isinstance(field, Values | Body | PickedKind):
        words = _vocabulary(field.vocab, vocabularies)
    elif isinstance(field, RATED):
        words = {in_figures(rung.v): rung.label for rung in rungs(field, scales)}
        words |= {option.id: option.label for option in unscored(field, scales)}
    return words


def _vocabulary(name: str, vocabularies: Vocabularies | None) -> dict[str, str]:
    if vocabularies is None:
        return {}
    try:
        return {word.id: word.label for word in vocabularies.get(name).words}
    except (UnknownWorksheetError, WorksheetError):
        return {}


def _kept_wording(field: Field | None, labels: Mapping[str, str]) -> dict[str, str]:
    """Return the words kept with the entry for the options and steps of this question; without one, all that are."""
    if field is None:
        return {key.rpartition(".")[2]: label for key, label in labels.items() if "." in key}
    found = _part(f"{field.id}.", labels)
    if isinstance(field, Likert) or getattr(field, "scale", None):
        found = _part(f"scale.{getattr(field, 'scale', '')}.", labels) | found
    return found


def _of_field(field_id: str, labels: Mapping[str, str] | None) -> dict[str, str]:
    return {f"{field_id}.{key}": label for key, label in _part(f"{field_id}.", labels or {}).items()}


def _part(prefix: str, labels: Mapping[str, str]) -> dict[str, str]:
    return {key.removeprefix(prefix): label for key, label in labels.items() if key.startswith(prefix)}


def _thoughts(value: JsonValue) -> Iterator[str]:
    """Yield each thought with how much it is believed, before and after; its tags are told by who shows it."""
    for line in value if isinstance(value, list | tuple) else (value,):
        text = line.get("text") if isinstance(line, Mapping) else line
        if isinstance(text, str) and text.strip():
            rated = (number(line.get(key)) for key in _BELIEFS) if isinstance(line, Mapping) else ()
            beliefs = " → ".join(in_figures(each) for each in rated if each is not None)
            yield f"{text.strip()} {beliefs}".strip()


def _told(value: JsonValue, words: Mapping[str, str]) -> Iterator[str]:
    """Yield what is in an answer, part by part."""
    if isinstance(value, str):
        yield words.get(value, value)
    elif isinstance(value, bool) or value is None:
        return
    elif isinstance(value, int | float):
        figures = in_figures(value) if number(value) is not None else str(value)
        yield words.get(figures, figures)
    elif isinstance(value, Mapping):
        yield _record(value, words)
    else:
        for each in value:
            yield " – ".join(_told(each, words)) if _is_list(each) else "".join(_told(each, words))


def _record(value: Mapping[str, JsonValue], words: Mapping[str, str]) -> str:
    """Return an answer of several parts: words of one's own, a share, a thought with its belief."""
    parts = [text for part in value.values() for text in _told(part, words) if text.strip()]
    if "share" in value or "belief" in value:
        return " ".join(parts)
    return SEPARATOR.join(parts)


def _time(field: Timer | Duration, value: JsonValue) -> str:
    """Return a length of time: seconds of a timer, minutes of a duration."""
    if isinstance(field, Timer):
        seconds = number(value.get("seconds")) if isinstance(value, Mapping) else None
        return f"{round(seconds) // 60}:{round(seconds) % 60:02}" if seconds else ""
    minutes = number(value)
    if minutes is None:
        return SEPARATOR.join(_told(value, {}))
    if field.unit == "days" and minutes % 1440 == 0:
        return f"{in_figures(minutes / 1440)} d"
    hours, rest = divmod(round(minutes), 60)
    return f"{hours} h {rest} min" if hours and rest else f"{hours} h" if hours else f"{rest} min"


def _is_list(value: JsonValue) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _is_lines(value: JsonValue) -> bool:
    """Tell whether an answer is a list whose parts are lines of their own: pairs, shares, thoughts, repetitions."""
    if not isinstance(value, Sequence) or isinstance(value, str):
        return False
    return any(_is_list(each) or (isinstance(each, Mapping) and len(each) > 1) for each in value)
