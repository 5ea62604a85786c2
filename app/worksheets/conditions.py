"""Which questions are shown, given what has been answered so far: the meaning of `show_if`.

A condition looks at one earlier field. The answer to a hidden field stays with the entry and counts as not given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.worksheets.given import chosen, is_given, number

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from app.worksheets.fields import ShowIf
    from app.worksheets.schema import Worksheet
    from models.domain.entry import JsonValue


def visible(
    worksheet: Worksheet, answers: Mapping[str, JsonValue], *, elsewhere: Collection[str] = ()
) -> frozenset[str]:
    """Return the ids of the sections and fields that are shown.

    For one repetition of a repeating section, pass `{**answers, **repetition}`.

    Args:
        worksheet: Its conditions look at earlier fields only, which the loader has made sure of.
        answers: What has been answered, by field id.
        elsewhere: Ids of fields whose answers are kept apart from `answers`, such as feelings and tags.
    """
    shown: set[str] = set()
    seen: dict[str, JsonValue] = dict.fromkeys(elsewhere, True)
    seen.update(answers)
    open_answers: dict[str, JsonValue] = {}
    for section in worksheet.sections:
        if not holds(section.show_if, open_answers):
            continue
        shown.add(section.id)
        for field in section.fields:
            if holds(field.show_if, open_answers):
                shown.add(field.id)
                open_answers[field.id] = seen.get(field.id)
    return frozenset(shown)


def holds(condition: ShowIf | None, answers: Mapping[str, JsonValue]) -> bool:
    """Tell whether what depends on `condition` is shown.

    `is`, `has` and `in` ask for the stored id or number; `not` is the opposite of `is`, and so holds while nothing is
    answered; `gte` and `lte` ask for a number; `answered` asks for any answer, or with `value = false` for none.
    """
    if condition is None:
        return True
    answer = answers.get(condition.field)
    if condition.op == "answered":
        return is_given(answer) is not (condition.value is False)
    if condition.op in {"gte", "lte"}:
        return _compares(condition, answer)
    wanted = condition.value if isinstance(condition.value, tuple) else (condition.value,)
    is_met = any(_same(each, value) for each in chosen(answer) for value in wanted)
    return not is_met if condition.op == "not" else is_met


def _compares(condition: ShowIf, answer: JsonValue) -> bool:
    given, limit = number(answer), condition.value
    if given is None or isinstance(limit, str | bool | tuple) or limit is None:
        return False
    return given >= limit if condition.op == "gte" else given <= limit


def _same(given: JsonValue, wanted: JsonValue) -> bool:
    """Tell whether two stored values are one answer; true and 1 are not."""
    return given == wanted and isinstance(given, bool) is isinstance(wanted, bool)
