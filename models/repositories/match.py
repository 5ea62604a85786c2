"""From what someone types into the search field to a full-text query. Whatever is typed, the query is valid."""

from __future__ import annotations

import re

from models.repositories.values import storable

MOST_WORDS = 32
"""Words beyond this number are left out: the index would refuse a query that has hundreds."""

_PARTS = re.compile(r'["“”„«»](?P<phrase>[^"“”„«»]*)(?P<closed>["“”„«»]|$)|(?P<word>[^\s"“”„«»]+)')


def match_expression(typed: str) -> str | None:
    """Return the full-text query for `typed`, or None when there is nothing to look for.

    Every word has to be there, whatever its capitals and accents; words between quotation marks have to stand
    together; the last word may go on, unless its quotation is closed. Everything else that has a meaning in the query
    language is only text here, because each part goes into it as a quoted string.
    """
    parts = [part for part in _PARTS.finditer(storable(typed)) if _is_searchable(_text(part))][:MOST_WORDS]
    if not parts:
        return None
    quoted = ['"' + _text(part) + '"' for part in parts]
    if not parts[-1]["closed"]:
        quoted[-1] += " *"
    return " ".join(quoted)


def _text(part: re.Match[str]) -> str:
    return part["word"] if part["word"] is not None else part["phrase"]


def _is_searchable(text: str) -> bool:
    return any(character.isalnum() or character > "\u02ff" for character in text)
