"""Names of people, and of places that look like them: words with a capital letter that are not known words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.sharing.name_words import (
    ADVERBS,
    ALWAYS_NAMED,
    BEING,
    MONTHS_AND_COLOURS,
    NO_NAME,
    PARTICLES,
    SAYING,
    SHORT_TITLES,
    SPEAKING,
    STATES_OF_MIND,
    TIMES,
    TITLES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.sharing.known_words import KnownWords

    Span = tuple[str, int, int]

_WORD = re.compile(r"(?<![^\W_])(?<![^\W\d_][-'’])(?>[^\W\d_]+(?:[-'’][^\W\d_]+)*)(?![^\W_])")
"""What `whole_words` takes for a word too, unless a digit is in it: P1 and B12 are no names."""

_ENDS = re.compile(r"(?:^|[.!?…:;]|\n|[-•*]\s|[–—])[\s\"“‘(\[]*$|[“\"‘]$")
_ABBREVIATED = re.compile(r"\b(?:mr|mrs|ms|dr|prof|st|rev|cllr|[a-z])\.\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Token:
    """A word with where it stands.

    Attributes:
        bare: Its letters in small, without the ending of a possessive.
        end: After the bare word.
        begins: Whether it begins a sentence, where a capital letter says nothing.
        known: Whether it is a given name that is one in small letters and in capitals too, and is written so.
    """

    start: int
    end: int
    after: int
    bare: str
    capital: bool
    begins: bool
    known: bool


class Ground(StrEnum):
    """Why words look like a name."""

    TITLE = "title"
    LISTED = "listed"
    CAPITAL = "capital"


def ground(words: str, known: KnownWords) -> Ground:
    """Return why `words`, which were found to be a name, look like one."""
    if without_title(words) != words.strip():
        return Ground.TITLE
    first = re.split(r"[\s\-]", words.strip())[0].casefold()
    return Ground.LISTED if first in known.given or first in known.word_names else Ground.CAPITAL


def find(text: str, known: KnownWords) -> Iterator[Span]:
    """Yield start and end of everything that looks like a name, with its title."""
    tokens = [_token(text, match, known) for match in _WORD.finditer(text)]
    place = 0
    while place < len(tokens):
        length = _titled(text, tokens, place, known) or _untitled(text, tokens, place, known)
        if length:
            yield ("name", tokens[place].start, tokens[place + length - 1].end)
        place += length or 1


def without_title(words: str) -> str:
    """Return a name without the titles that stand before it."""
    first, _, rest = words.strip().partition(" ")
    return without_title(rest) if rest and first.rstrip(".").casefold() in TITLES else words.strip()


def _token(text: str, match: re.Match[str], known: KnownWords) -> _Token:
    word = match.group()
    bare = re.sub(r"['’]s$|['’]$", "", word)
    begins = begins_sentence(text, match.start())
    capital = word[0].isupper() and (len(bare) == 1 or any(each.islower() for each in bare))
    small = bare.replace("’", "'").casefold()
    even = not capital and (bare.islower() or bare.isupper()) and small in known.always
    return _Token(match.start(), match.start() + len(bare), match.end(), small, capital, begins, even)


def _titled(text: str, tokens: list[_Token], place: int, known: KnownWords) -> int:
    """Return how many words a title and the name after it have, or 0."""
    title = tokens[place]
    if title.bare not in TITLES or not (title.capital or title.bare in SHORT_TITLES):
        return 0
    second = _second_title(text, tokens, place)
    first = place + 1 + second
    if first >= len(tokens) or not _near(text, tokens[first - 1], tokens[first]):
        return 0
    name = tokens[first]
    lower = title.bare in SHORT_TITLES and _follows_title(title.bare, name.bare, known)
    if not (name.capital or lower or name.bare in PARTICLES):
        return 0
    if name.capital and not (title.bare in ALWAYS_NAMED or _can_be_name(name.bare, known)):
        return 0
    return 1 + second + _run(text, tokens, first, known)


def _follows_title(title: str, word: str, known: KnownWords) -> bool:
    """Tell whether a word in small letters is the name after a title in small letters."""
    if not known.is_ordinary(word):
        return True
    if title in {"mr", "mrs"}:  # nothing but a name comes after these two
        return len(word) > 1 and word not in NO_NAME
    return word in known.surnames and word not in known.common


def _second_title(text: str, tokens: list[_Token], place: int) -> int:
    """Return 2 where "and Mrs" follows a title."""
    following = tokens[place + 1 : place + 3]
    if len(following) == 2 and following[0].bare == "and" and following[1].bare in TITLES:
        return 2 if _near(text, tokens[place], following[0]) else 0
    return 0


def _untitled(text: str, tokens: list[_Token], place: int, known: KnownWords) -> int:
    """Return how many words a name without a title has, or 0."""
    if not _is_name(text, tokens, place, known):
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
        if _goes_on(tokens[first], following, known):
            last = place
        elif following.bare not in PARTICLES:
            break
    return last - first + 1


def _goes_on(first: _Token, following: _Token, known: KnownWords) -> bool:
    """Tell whether a word belongs to the name before it; a name without its capital letter has a second one alike."""
    word = following.bare
    if following.capital:
        return _can_be_name(word, known) or word in known.surnames
    return following.known or (first.known and word in known.surnames and word not in known.common)


def _can_be_name(word: str, known: KnownWords) -> bool:
    return word not in known.capitals or word in known.word_names


def _near(text: str, one: _Token, other: _Token) -> bool:
    """Tell whether nothing but a space, or the full stop of an abbreviation, stands between two words."""
    between = text[one.after : other.start]
    return between in {" ", "\u00a0", "  "} or (between in {". ", "."} and len(one.bare) <= 4)


def _is_name(text: str, tokens: list[_Token], place: int, known: KnownWords) -> bool:
    token = tokens[place]
    parts = token.bare.split("-")
    if token.known:
        return True
    if not token.capital or len(token.bare) < 2:
        return False
    if not token.begins:
        return not _means_nobody(token.bare, parts, known)
    if all(part in known.given for part in parts) or parts[0] in known.given:
        return True
    if parts[0] in known.word_names:
        return token.after > token.end or _acts(text, tokens, place)
    return not all(known.is_ordinary(part) for part in re.split(r"[-']", token.bare) if len(part) > 2)


def _acts(text: str, tokens: list[_Token], place: int) -> bool:
    """Tell whether the word that begins a sentence is somebody who says, does or is something."""
    word = tokens[place].bare
    beside = [
        each for each in tokens[place + 1 : place + 3] if not _counted(text[tokens[place].after : each.start])
    ]
    following = [each.bare.replace("’", "'") for each in beside]
    verb = next((each for each in following if each not in ADVERBS), "")
    if word in TIMES:
        return verb in SAYING
    return verb in SPEAKING or (verb in BEING and word not in STATES_OF_MIND)


def _counted(between: str) -> bool:
    """Tell whether a number stands between two words: May 2026 was hard."""
    return re.search(r"\d", between) is not None


def begins_sentence(text: str, start: int) -> bool:
    """Tell whether a sentence begins at `start`, where a capital letter says nothing."""
    before = text[max(0, start - 12) : start]
    return (not start or _ENDS.search(before) is not None) and _ABBREVIATED.search(before) is None


def _means_nobody(word: str, parts: list[str], known: KnownWords) -> bool:
    """Tell whether a capital letter in the middle of a sentence makes no name of a word."""
    if word in known.word_names and word not in MONTHS_AND_COLOURS:
        return False
    return known.means_nobody(word) or all(known.means_nobody(part) or part in known.common for part in parts)
