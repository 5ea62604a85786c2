"""Names of people, and of places that look like them: words with a capital letter that are not known words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.sharing.known_words import KnownWords

    Span = tuple[str, int, int]

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_TITLES = frozenset({
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sister", "nurse", "matron", "father", "rev",
    "reverend", "canon", "sir", "lady", "lord", "dame", "councillor", "cllr", "pc", "dc", "sgt", "sergeant",
    "inspector", "constable", "auntie", "aunty", "aunt", "uncle", "imam", "rabbi", "captain", "midwife", "judge",
    "brother",
})  # fmt: skip
_SHORT_TITLES = frozenset({"mr", "mrs", "ms", "dr", "prof", "cllr"})
"""Titles after which a name may stand without its capital letter."""

_PARTICLES = frozenset({
    "van",
    "der",
    "den",
    "de",
    "di",
    "da",
    "du",
    "la",
    "le",
    "al",
    "el",
    "bin",
    "ibn",
    "ap",
    "von",
})
_SPEAKING = frozenset({
    "said", "says", "told", "asked", "rang", "phoned", "texted", "cried", "apologised", "replied", "answered", "thinks",
    "laughed", "shouted", "whispered", "nodded", "smiled", "agreed", "refused", "wanted", "thought", "knows", "knew",
    "from", "and", "who", "died", "looked", "sat", "noticed", "came",
})  # fmt: skip
_ENDS = re.compile(r"(?:^|[.!?…:;]|\n|[-•*]\s|[–—])[\s\"“‘(\[]*$|[“\"‘]$")
_ABBREVIATED = re.compile(r"\b(?:mr|mrs|ms|dr|prof|st|rev|cllr|[a-z])\.\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Token:
    """A word with where it stands.

    Attributes:
        bare: Its letters in small, without the ending of a possessive.
        end: After the bare word.
        begins: Whether it begins a sentence, where a capital letter says nothing.
    """

    start: int
    end: int
    after: int
    bare: str
    capital: bool
    begins: bool


def find(text: str, known: KnownWords) -> Iterator[Span]:
    """Yield start and end of everything that looks like a name, with its title."""
    tokens = [_token(text, match) for match in _WORD.finditer(text)]
    place = 0
    while place < len(tokens):
        length = _titled(text, tokens, place, known) or _untitled(text, tokens, place, known)
        if length:
            yield ("name", tokens[place].start, tokens[place + length - 1].end)
        place += length or 1


def _token(text: str, match: re.Match[str]) -> _Token:
    word = match.group()
    bare = re.sub(r"['’]s$|['’]$", "", word)
    begins = _begins_sentence(text, match.start())
    capital = word[0].isupper() and (len(bare) == 1 or any(each.islower() for each in bare))
    small = bare.replace("’", "'").casefold()
    return _Token(match.start(), match.start() + len(bare), match.end(), small, capital, begins)


def _titled(text: str, tokens: list[_Token], place: int, known: KnownWords) -> int:
    """Return how many words a title and the name after it have, or 0."""
    title = tokens[place]
    if title.bare not in _TITLES or not (title.capital or title.bare in _SHORT_TITLES):
        return 0
    second = _second_title(text, tokens, place)
    first = place + 1 + second
    if first >= len(tokens) or not _near(text, tokens[first - 1], tokens[first]):
        return 0
    name = tokens[first]
    lower = title.bare in _SHORT_TITLES and not known.is_ordinary(name.bare)
    if not (name.capital or lower or name.bare in _PARTICLES):
        return 0
    if name.capital and name.bare in known.capitals and name.bare not in known.word_names:
        return 0
    return 1 + second + _run(text, tokens, first, known)


def _second_title(text: str, tokens: list[_Token], place: int) -> int:
    """Return 2 where "and Mrs" follows a title."""
    following = tokens[place + 1 : place + 3]
    if len(following) == 2 and following[0].bare == "and" and following[1].bare in _TITLES:
        return 2 if _near(text, tokens[place], following[0]) else 0
    return 0


def _untitled(text: str, tokens: list[_Token], place: int, known: KnownWords) -> int:
    """Return how many words a name without a title has, or 0."""
    if not _is_name(tokens, place, known):
        return 0
    return _run(text, tokens, place, known)


def _run(text: str, tokens: list[_Token], first: int, known: KnownWords) -> int:
    """Return how many words belong to the name that begins at `first`: capitals, initials and what joins them."""
    last = place = first
    while place + 1 < len(tokens) and tokens[place].end == tokens[place].after:
        following = tokens[place + 1]
        if not _near(text, tokens[place], following):
            break
        place += 1
        if following.capital and (following.bare not in known.capitals or following.bare in known.word_names):
            last = place
        elif following.bare not in _PARTICLES:
            break
    return last - first + 1


def _near(text: str, one: _Token, other: _Token) -> bool:
    """Tell whether nothing but a space, or the full stop of an abbreviation, stands between two words."""
    between = text[one.after : other.start]
    return between in {" ", "\u00a0", "  "} or (between in {". ", "."} and len(one.bare) <= 4)


def _is_name(tokens: list[_Token], place: int, known: KnownWords) -> bool:
    token = tokens[place]
    parts = token.bare.split("-")
    if not token.capital or len(token.bare) < 2:
        return False
    if not token.begins:
        return not _means_nobody(token.bare, parts, known)
    if all(part in known.given for part in parts) or parts[0] in known.given:
        return True
    if parts[0] in known.word_names:
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        return token.after > token.end or (following is not None and following.bare in _SPEAKING)
    return not all(known.is_ordinary(part) for part in re.split(r"[-']", token.bare) if len(part) > 2)


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start]
    return (not start or _ENDS.search(before) is not None) and _ABBREVIATED.search(before) is None


def _means_nobody(word: str, parts: list[str], known: KnownWords) -> bool:
    """Tell whether a capital letter in the middle of a sentence makes no name of a word."""
    if word in known.word_names and word not in _MONTHS_AND_COLOURS:
        return False
    return known.means_nobody(word) or all(known.means_nobody(part) or part in known.common for part in parts)


_MONTHS_AND_COLOURS = frozenset({
    "may", "june", "april", "august", "sunday", "tuesday", "wednesday", "christian", "amber", "green", "white", "black",
    "day", "page", "house", "hall", "church", "prince", "king", "duke", "earl", "bay", "star",
})  # fmt: skip
"""Names that mean something else too often to be taken for names by their capital letter alone."""
