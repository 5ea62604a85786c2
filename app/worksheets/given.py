"""Read stored answers whatever they hold: a journal outlives the worksheet it was written with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.domain.entry import JsonValue

LARGEST = 1e12
"""No answer beyond this is taken for a number that anybody meant."""


def is_given(value: JsonValue) -> bool:
    """Tell whether this is an answer. No text, an empty list and None are not."""
    if value is None:
        return False
    if isinstance(value, str):
        return bool(value.strip())
    return not isinstance(value, Mapping | Sequence) or len(value) > 0


def number(value: JsonValue) -> int | float | None:
    """Return the number an answer holds, or None for anything else, such as an unscored answer."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if -LARGEST <= value <= LARGEST else None


def chosen(value: JsonValue) -> tuple[JsonValue, ...]:
    """Return the ids, texts and numbers of an answer, one or several; words of one's own are left out."""
    if isinstance(value, Mapping):
        return (value["unscored"],) if isinstance(value.get("unscored"), str) else ()
    if isinstance(value, Sequence) and not isinstance(value, str):
        return tuple(part for each in value for part in chosen(each) if not _is_list(each))
    return (value,) if is_given(value) else ()


def _is_list(value: JsonValue) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)
