"""Places small enough to point at somebody: wards, schools, homes, streets, rooms and beds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.sharing.known_words import KnownWords

    Span = tuple[str, int, int]

_CAPITAL = r"(?:St\.?\s)?[A-Z][\w'’]*[a-z]['’]?s?(?:-[A-Z]?[\w'’]+)*"
_KEYWORDS = (
    "Ward|Unit|Wing|School|Academy|College|Nursery|Hospital|Hospice|Surgery|Practice|Clinic|Centre|House|Lodge|Court|"
    "Hall|Home|Street|Road|Lane|Avenue|Close|Drive|Crescent|Terrace|Way|Grove|Gardens|Place|Square|Hill|Park|Mews|"
    "Rise|Row|Walk|Church|Mosque|Temple|Gurdwara|Synagogue|Estate|Farm|Towers?|Infirmary|Library|Villas?|Cottages?"
)
_ALSO_SMALL = (
    "ward|unit|wing|centre|lodge|academy|school|street|road|lane|avenue|surgery|hospital|hospice|clinic|nursery|"
    "infirmary"
)
_NAMED = re.compile(
    rf"(?:\b\d{{1,4}}[A-Za-z]?\s)?\b(?P<name>{_CAPITAL}(?:\s{_CAPITAL}){{0,3}})\s(?:{_KEYWORDS}|{_ALSO_SMALL})\b"
)
_NUMBERED = re.compile(
    r"\b(?:[Ww]ard|[Bb]ed|[Rr]oom|[Ff]lat|[Cc]ell|[Uu]nit|[Ss]uite|[Aa]partment|[Bb]ay)\s(?:\d{1,3}[A-Za-z]?|[A-H]\d?)\b"
)
_WITH_ARTICLE = re.compile(r"\b\d{1,3}[A-Za-z]?,?\s[Tt]he\s[A-Z][a-z]+\b")
"""A house in a street such as The Green or The Crescent."""

_WORKED = re.compile(rf"\b(?:HMP|HMYOI|YOI|RAF|HMS)\s{_CAPITAL}(?:\s{_CAPITAL})?")


def find(text: str, known: KnownWords) -> Iterator[Span]:
    """Yield start and end of everything that looks like the name of a small place."""
    for match in _WORKED.finditer(text):
        yield ("place", *match.span())
    for match in _WITH_ARTICLE.finditer(text):
        yield ("place", *match.span())
    for match in _NAMED.finditer(text):
        start = _begins(match, known)
        if start is not None:
            yield ("place", start, match.end())
    for match in _NUMBERED.finditer(text):
        yield ("place", *match.span())


def _begins(match: re.Match[str], known: KnownWords) -> int | None:
    """Return where the name begins, past words such as "The" that only begin a sentence; None when nothing is left."""
    if match.start() < match.start("name"):
        return match.start()
    place = match.start("name")
    for word in match["name"].split():
        small = word.casefold()
        if small not in known.capitals and not (small in known.common and _leads(match, place)):
            return place
        place += len(word) + 1
    return None


def _leads(match: re.Match[str], place: int) -> bool:
    """Tell whether the word at `place` stands at the beginning of a sentence."""
    before = match.string[:place].rstrip(' "“‘(')
    return not before or before[-1] in ".!?…:\n"
