"""From what was answered to what is stored, searched and shown in lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.journal.markdown import plain
from models.repositories.content import Content, Extract
from models.repositories.values import from_json, storable, to_json

if TYPE_CHECKING:
    from models.domain.entry import Feeling, JsonValue

PREVIEW_LENGTH = 240
"""Characters of an entry's text that a list may show."""

_WORD = re.compile(r"[^\W_]\S*")
_CONTROL = {code: " " for code in range(32) if chr(code) not in "\n\t"}


def content(
    title: str, labels: Mapping[str, str], answers: Mapping[str, JsonValue], feelings: Iterable[Feeling]
) -> Content:
    """Return what is to be stored. Answers of None count as not given.

    Words are counted where they begin, so that marks standing alone are none; reading the Markdown for it would cost
    a long page more than all the rest of saving it.
    """
    given = {field: value for field, value in answers.items() if value is not None}
    return Content(
        title=storable(title),
        labels=dict(labels),
        answers={field: to_json(value) for field, value in given.items()},
        feelings=tuple(replace(feeling, word=storable(feeling.word)) for feeling in feelings),
        words=sum(len(_WORD.findall(text)) for value in given.values() for text in _texts(value)),
    )


def extract(written: Content) -> Extract:
    """Return the text of everything answered, without marks: the answers in worksheet order, then the feelings."""
    texts = [words for text in _in_order(written) if (words := plain(text))]
    return Extract(preview=preview(written), body="\n".join(texts).translate(_CONTROL).strip())


def preview(written: Content) -> str:
    """Return the beginning of that text on one line, reading no more of it than is shown."""
    found = ""
    for text in _in_order(written):
        found = f"{found} {plain(text[: 4 * PREVIEW_LENGTH])}"
        if len(found) > 2 * PREVIEW_LENGTH:
            break
    return " ".join(found.translate(_CONTROL).split())[:PREVIEW_LENGTH]


def _in_order(written: Content) -> Iterator[str]:
    order = {field: place for place, field in enumerate(written.labels)}
    for field in sorted(written.answers, key=lambda field: order.get(field, len(order))):
        yield from _texts(from_json(written.answers[field]))
    if written.feelings:
        yield ", ".join(dict.fromkeys(feeling.word for feeling in written.feelings))


def _texts(value: JsonValue) -> Iterator[str]:
    """Yield every text in an answer, as it was typed."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, Iterable):
        for part in value:
            yield from _texts(part)
