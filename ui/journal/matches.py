"""Where the words of a search stand in a text, by the same rules as the journal's own search."""

from __future__ import annotations

import re
import unicodedata

_PARTS = re.compile(r'["“”„«»](?P<phrase>[^"“”„«»]*)(?P<closed>["“”„«»]|$)|(?P<word>[^\s"“”„«»]+)')
_WORDS = re.compile(r"\w+")


def spans(text: str, typed: str) -> tuple[tuple[int, int], ...]:
    """Return where the words of `typed` stand in `text`, as (start, length) in characters of `text`.

    Capitals and accents make no difference; the last word may go on; words between quotation marks stand together.
    """
    pattern = _pattern(typed)
    if pattern is None:
        return ()
    folded, places = _folded(text)
    found = (match.span() for match in pattern.finditer(folded))
    return tuple((places[start], _after(places, end) - places[start]) for start, end in found)


def _after(places: list[int], end: int) -> int:
    """Return the place after a match: with the accents that follow it, and all of a letter that stands for several."""
    return max(places[end], places[end - 1] + 1)


def _pattern(typed: str) -> re.Pattern[str] | None:
    """Return a pattern for the folded text, or None when there is nothing to look for."""
    parts = [part for part in _PARTS.finditer(typed) if _WORDS.search(part[0])]
    wanted = [_alternative(part, is_last=part is parts[-1]) for part in parts]
    return re.compile("|".join(sorted(wanted, key=len, reverse=True))) if wanted else None


def _alternative(part: re.Match[str], *, is_last: bool) -> str:
    text = part["word"] if part["word"] is not None else part["phrase"]
    words = [re.escape(word) for word in _WORDS.findall(_folded(text)[0])]
    end = r"\w*" if is_last and not part["closed"] else ""
    return r"\b" + r"\W+".join(words) + end + r"\b"


def _folded(text: str) -> tuple[str, list[int]]:
    """Return `text` without capitals and accents, and for each of its characters the place it came from."""
    folded: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(part):
                folded.append(part)
                places.append(place)
    return "".join(folded), [*places, len(text)]
