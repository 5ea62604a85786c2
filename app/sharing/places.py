"""Places small enough to point at somebody: wards, schools, homes, streets, rooms and beds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.sharing.whole_words import SPACE as _SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.sharing.known_words import KnownWords

    Span = tuple[str, int, int]

_CAPITAL = rf"(?:St\.?{_SPACE})?[A-Z][\w'’]*[a-z]['’]?s?(?:-[A-Z]?[\w'’]+)*"
_KEYWORDS = (
    "Ward|Unit|Wing|School|Academy|College|Nursery|Hospital|Hospice|Surgery|Practice|Clinic|Centre|House|Lodge|Court|"
    "Hall|Home|Street|Road|Lane|Avenue|Close|Drive|Crescent|Terrace|Way|Grove|Gardens|Place|Square|Hill|Park|Mews|"
    "Rise|Row|Walk|Church|Mosque|Temple|Gurdwara|Synagogue|Estate|Farm|Towers?|Infirmary|Library|Villas?|Cottages?|"
    "Rd|Ave|Cres|Gdns|Terr|Sq"
)
_ALSO_SMALL = (
    "ward|unit|wing|centre|lodge|academy|school|street|road|lane|avenue|surgery|hospital|hospice|clinic|nursery|"
    "infirmary"
)
_NAMED = re.compile(
    rf"(?:\b\d{{1,4}}[A-Za-z]?{_SPACE})?\b(?P<name>{_CAPITAL}(?:{_SPACE}{_CAPITAL}){{0,3}}){_SPACE}"
    rf"(?:{_KEYWORDS}|{_ALSO_SMALL})\b"
)
_HOUSE = re.compile(
    rf"\b\d{{1,4}}[A-Za-z]?,?{_SPACE}{_CAPITAL}(?:{_SPACE}{_CAPITAL}){{0,3}}{_SPACE}"
    rf"(?:St|Ln|Cl|Pl|Ct|Gr|Dr(?!\.?{_SPACE}[A-Z]))\b"
)
"""A house in a street of which the last word is cut so short that it means something else without a number."""

_NUMBERED = re.compile(
    rf"\b(?:[Ww]ard|[Bb]ed|[Rr]oom|[Ff]lat|[Cc]ell|[Uu]nit|[Ss]uite|[Aa]partment|[Bb]ay)"
    rf"{_SPACE}(?:\d{{1,3}}[A-Za-z]?|[A-H]\d?)\b"
)
_WITH_ARTICLE = re.compile(rf"\b\d{{1,3}}[A-Za-z]?,?{_SPACE}[Tt]he{_SPACE}[A-Z][a-z]+\b")
"""A house in a street such as The Green or The Crescent."""

_WORKED = re.compile(rf"\b(?:HMP|HMYOI|YOI|RAF|HMS){_SPACE}{_CAPITAL}(?:{_SPACE}{_CAPITAL})?\b")


def find(text: str, known: KnownWords) -> Iterator[Span]:
    """Yield start and end of everything that looks like the name of a small place."""
    for pattern in (_WORKED, _WITH_ARTICLE, _HOUSE):
        yield from (("place", *match.span()) for match in pattern.finditer(text))
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
