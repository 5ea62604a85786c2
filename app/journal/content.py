"""From what was answered to what is stored, searched and shown in lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from models.domain.entry import Feeling, JsonValue
from models.repositories.content import Content, Extract
from models.repositories.values import from_json, storable, to_json

PREVIEW_LENGTH = 240
"""Characters of an entry's text that a list may show."""

_CONTROL = {code: " " for code in range(32) if chr(code) not in "\n\t"}


def content(
    title: str, labels: Mapping[str, str], answers: Mapping[str, JsonValue], feelings: Iterable[Feeling]
) -> Content:
    """Return what is to be stored. Answers of None count as not given."""
    given = {field: value for field, value in answers.items() if value is not None}
    return Content(
        title=storable(title),
        labels=dict(labels),
        answers={field: to_json(value) for field, value in given.items()},
        feelings=tuple(feelings),
        words=sum(len(text.split()) for value in given.values() for text in _texts(value)),
    )


def extract(written: Content) -> Extract:
    """Return the text of everything answered, without markup: the answers in worksheet order, then the feelings."""
    order = {field: place for place, field in enumerate(written.labels)}
    fields = sorted(written.answers, key=lambda field: order.get(field, len(order)))
    texts = [text for field in fields for text in _texts(from_json(written.answers[field]))]
    if written.feelings:
        texts.append(", ".join(dict.fromkeys(feeling.word for feeling in written.feelings)))
    body = storable("\n".join(texts).translate(_CONTROL)).strip()
    return Extract(preview=" ".join(body[: 4 * PREVIEW_LENGTH].split())[:PREVIEW_LENGTH], body=body)


def _texts(value: JsonValue) -> Iterator[str]:
    """Yield every text in an answer, without Markdown."""
    if isinstance(value, str):
        if text := plain(value):
            yield text
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, Iterable):
        for part in value:
            yield from _texts(part)


def plain(text: str) -> str:
    """Return `text` without Markdown marks."""
    return re.sub(r"(?m)^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+)|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}", "", text)
