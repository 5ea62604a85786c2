"""An entry as a reader meets it: each answer under the words it was asked with. It knows nothing of widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.journal.markdown import Block, Run, parse
from app.worksheets.fields import Choice, Likert, LongText, MultiChoice, Number, Scaling, Slider, TimedWriting
from app.worksheets.schema import LikertScale
from models.domain.entry import Phase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.worksheets.fields import Field
    from app.worksheets.schema import Worksheet
    from models.domain.entry import EntryRecord, Feeling, JsonValue

translate = QCoreApplication.translate


SCALES = (Slider, Scaling, Likert, Number)


@dataclass(frozen=True, slots=True)
class Part:
    """One answer.

    Attributes:
        label: What was asked, or "" when the answer speaks for itself.
        is_own_words: Whether the person wrote it, as opposed to choosing or rating.
        field: The answer whose words it shows letter for letter, or "" when it tells an answer in other words; of a
            line in a list of thoughts, `line_key`.
        is_close: Whether it belongs to the part above and stands close under it.
    """

    label: str
    blocks: tuple[Block, ...]
    is_own_words: bool = True
    field: str = ""
    is_close: bool = False


def parts(record: EntryRecord, worksheet: Worksheet | None) -> tuple[Part, ...]:
    """Return the answers of `record` in the order in which they were asked.

    Args:
        record: The entry.
        worksheet: The worksheet it answers as it is today, for the words of choices and scales; None when it is gone.
    """
    found = tuple(part for field_id in _order(record) for part in _parts_of(field_id, record, worksheet))
    if len(found) == 1 and found[0].is_own_words:
        return (replace(found[0], label=""),)
    return found


def _order(record: EntryRecord) -> list[str]:
    """Return the fields in the order of the labels, and then whatever has none."""
    given = [*record.answers, *(feeling.field for feeling in record.feelings)]
    return [
        *record.entry.labels,
        *dict.fromkeys(field for field in given if field not in record.entry.labels),
    ]


def _parts_of(field_id: str, record: EntryRecord, worksheet: Worksheet | None) -> Iterator[Part]:
    field = worksheet.find(field_id) if worksheet else None
    after = _partner(field_id, worksheet)
    if field is not None and field.pair is not None and _is_answered(field.pair, record):
        return  # it is told together with its partner
    label = record.entry.labels.get(field_id, "")
    feelings = [each for each in record.feelings if each.field == field_id]
    if feelings:
        feelings += [each for each in record.feelings if after and each.field == after.id]
        yield Part(label, _plain(_feelings(feelings)), is_own_words=False)
        return
    value = record.answers.get(field_id)
    if after is not None and after.id in record.answers and value is not None:
        yield Part(
            label,
            _plain(_before_and_after(value, record.answers[after.id], field, worksheet)),
            is_own_words=False,
        )
    elif value not in (None, "", (), []):
        yield _part(field_id, label, value, field, worksheet)


def _partner(field_id: str, worksheet: Worksheet | None) -> Field | None:
    """Return the field that asks this one again."""
    if worksheet is None:
        return None
    return next((field for field in worksheet.fields if field.pair == field_id), None)


def _is_answered(field_id: str, record: EntryRecord) -> bool:
    return field_id in record.answers or any(each.field == field_id for each in record.feelings)


def _part(
    field_id: str, label: str, value: JsonValue, field: Field | None, worksheet: Worksheet | None
) -> Part:
    if isinstance(value, str) and (field is None or isinstance(field, LongText | TimedWriting)):
        return Part(label, parse(value), field=field_id)
    text = _words(value, field)
    if isinstance(field, SCALES):
        text = _with_ends(text, field, worksheet)
    is_own = isinstance(value, str) and not isinstance(field, Choice)
    return Part(label, _plain(text), is_own_words=is_own, field=field_id if is_own and text == value else "")


def _words(value: JsonValue, field: Field | None) -> str:
    """Return any answer in words."""
    if isinstance(value, bool):
        return translate("EntryText", "Yes") if value else translate("EntryText", "No")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, str):
        return _option(value, field)
    if isinstance(value, dict):
        return ", ".join(_words(each, field) for each in value.values() if each not in (None, ""))
    if isinstance(value, list | tuple):
        return "\n".join(_words(each, field) for each in value)
    return str(value)


def _option(value: str, field: Field | None) -> str:
    if isinstance(field, Choice | MultiChoice):
        return next((option.label for option in field.options if option.id == value), value)
    return value


def _before_and_after(
    before: JsonValue, after: JsonValue, field: Field | None, worksheet: Worksheet | None
) -> str:
    text = translate("EntryText", "{before} before, {after} after").format(
        before=_words(before, field), after=_words(after, field)
    )
    return _with_ends(text, field, worksheet)


def _with_ends(text: str, field: Field | None, worksheet: Worksheet | None) -> str:
    """Add what the ends of the scale mean."""
    if isinstance(field, Number):
        return f"{text} {field.unit}".strip()
    low, high = _ends(field, worksheet)
    if not (low and high):
        return text
    least, most = _range(field, worksheet)
    words = translate("EntryText", "{answer} (where {least} is {low}, and {most} is {high})")
    return words.format(answer=text, least=least, low=low, most=most, high=high)


def _scale(field: Field | None, worksheet: Worksheet | None) -> object:
    name = field.scale if isinstance(field, Slider | Likert) else None
    return worksheet.scale.get(name) if worksheet and name else field


def _ends(field: Field | None, worksheet: Worksheet | None) -> tuple[str, str]:
    scale = _scale(field, worksheet)
    if isinstance(scale, LikertScale):
        return scale.options[0].label, scale.options[-1].label
    return getattr(scale, "low", ""), getattr(scale, "high", "")


def _range(field: Field | None, worksheet: Worksheet | None) -> tuple[str, str]:
    scale = _scale(field, worksheet)
    if isinstance(scale, LikertScale):
        return str(scale.options[0].v), str(scale.options[-1].v)
    return _words(getattr(scale, "min", 0), None), _words(getattr(scale, "max", 10), None)


def _feelings(feelings: Sequence[Feeling]) -> str:
    """Return feelings in words, before and after apart when both were asked."""
    by_phase: Mapping[Phase, str] = {
        phase: ", ".join(_feeling(each) for each in feelings if each.phase is phase) for phase in Phase
    }
    if by_phase[Phase.BEFORE] and by_phase[Phase.AFTER]:
        lines = (
            translate("EntryText", "Before: {feelings}").format(feelings=by_phase[Phase.BEFORE]),
            translate("EntryText", "After: {feelings}").format(feelings=by_phase[Phase.AFTER]),
        )
        return "\n".join(lines)
    return by_phase[Phase.BEFORE] or by_phase[Phase.AFTER]


def _feeling(feeling: Feeling) -> str:
    if feeling.intensity is None:
        return feeling.word
    return translate("EntryText", "{word} {intensity} of 100").format(
        word=feeling.word, intensity=feeling.intensity
    )


def _plain(text: str) -> tuple[Block, ...]:
    return (Block(runs=(Run(text),)),)
