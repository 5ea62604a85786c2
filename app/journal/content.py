"""From what was answered to what is stored, searched and shown in lists."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.journal.markdown import plain
from models.repositories.content import Content, Extract
from models.repositories.values import from_json, storable, to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.journal.wording import Telling
    from models.domain.action import Action
    from models.domain.entry import Feeling, JsonValue

PREVIEW_LENGTH = 240
"""Characters of an entry's text that a list may show."""

_WORD = re.compile(r"[^\W_]\S*")
_LETTER = re.compile(r"[^\W\d_]")
_CONTROL = {code: " " for code in range(32) if chr(code) not in "\n\t"}


def content(
    title: str,
    answers: Mapping[str, JsonValue],
    feelings: Iterable[Feeling],
    telling: Telling,
    actions: Iterable[Action] = (),
) -> Content:
    """Return what is to be stored, with the labels of `telling`. Answers of None count as not given.

    Words are counted where they begin, so that marks standing alone are none; reading the Markdown for it would cost
    a long page more than all the rest of saving it. Only what somebody wrote counts, that of `actions` included.
    """
    given = {field: value for field, value in answers.items() if value is not None}
    written = (text for field, value in given.items() for text in telling.written(field, value))
    return Content(
        title=storable(title),
        labels=dict(telling.labels),
        answers={field: to_json(value) for field, value in given.items()},
        feelings=tuple(replace(feeling, word=storable(feeling.word)) for feeling in feelings),
        words=_count(written) + _count(text for action in actions for text in _of_action(action)),
    )


def extract(written: Content, telling: Telling, actions: Iterable[Action] = ()) -> Extract:
    """Return the text of everything answered, without marks: the answers in worksheet order, feelings, then `actions`.

    Options and steps are told by their labels; numbers alone are left out.
    """
    found = [words for text in _in_order(written, telling) if (words := plain(text))]
    found += [text for action in actions for text in _of_action(action) if text]
    return Extract(preview=_line(" ".join(found)), body="\n".join(found).translate(_CONTROL).strip())


def preview(written: Content, telling: Telling) -> str:
    """Return the beginning of that text on one line, reading no more of it than is shown."""
    found = ""
    for text in _in_order(written, telling):
        found = f"{found} {plain(text[: 4 * PREVIEW_LENGTH])}"
        if len(found) > 2 * PREVIEW_LENGTH:
            break
    return _line(found)


def _line(text: str) -> str:
    return " ".join(text.translate(_CONTROL).split())[:PREVIEW_LENGTH]


def _in_order(written: Content, telling: Telling) -> Iterator[str]:
    order = {field: place for place, field in enumerate(written.labels)}
    for field in sorted(written.answers, key=lambda field: order.get(field, len(order))):
        value = from_json(written.answers[field])
        text = telling.words(field, value)
        if isinstance(value, str) or _LETTER.search(text):
            yield text
    if written.feelings:
        yield ", ".join(dict.fromkeys(feeling.word for feeling in written.feelings))


def _of_action(action: Action) -> tuple[str, ...]:
    return (action.text, action.why, action.first_step, action.obstacle, action.plan, action.outcome)


def _count(written: Iterable[str]) -> int:
    return sum(len(_WORD.findall(text)) for text in written)
