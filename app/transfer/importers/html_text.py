"""The words of notes that are kept as HTML; everything but paragraphs, lists and weight is passed over.

Reads tag by tag with an expression that never looks further than one tag: the parser of the standard library takes
minutes over a note of unfinished tags.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*"}
_BREAKS = {"br": "\n", "p": "\n\n", "div": "\n", "li": "\n- ", "ul": "\n", "ol": "\n"}
_UNSPOKEN = frozenset({"script", "style", "head"})
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,10})(?:\s[^<>]{0,500})?/?>")
_LOOKS_LIKE_IT = re.compile(
    r"</?(?:br|p|div|b|i|em|strong|ul|ol|li|span|u)\b[^<>]{0,200}>|&(?:nbsp|amp|lt|gt);", re.IGNORECASE
)


def as_markdown(text: str) -> str:
    """Return `text` as Markdown when it looks like HTML, and as it is otherwise."""
    if not _LOOKS_LIKE_IT.search(text):
        return text.strip()
    return re.sub(r"\n{3,}", "\n\n", "".join(_pieces(text))).strip()


def _pieces(text: str) -> Iterator[str]:
    """Yield words and marks, without what no reader sees."""
    place, silent = 0, 0
    for tag in _TAG.finditer(text):
        if not silent:
            yield _words(text[place : tag.start()])
        name, ends = tag[2].lower(), bool(tag[1])
        if name in _UNSPOKEN:
            silent = max(0, silent - 1) if ends else silent + 1
        elif not silent:
            yield _MARKS.get(name, "" if ends else _BREAKS.get(name, ""))
        place = tag.end()
    if not silent:
        yield _words(text[place:])


def _words(text: str) -> str:
    return html.unescape(text).replace("\xa0", " ")
