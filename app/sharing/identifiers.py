"""Find what could tell a reader who somebody is, and say for each finding why.

Works on this computer alone, by rules that can be explained. It helps; it cannot promise that nobody is recognisable,
because a story can identify somebody without a single name in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.sharing import names, numbers, places
from app.sharing.days import has_year
from app.sharing.double_words import is_double, names_somebody
from app.sharing.whole_words import composed, folded, looked_for, widened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.sharing.known_words import KnownWords

CODE = r"P\d+|Place [A-Z]+"
"""What stands in for people and places, and identifies nobody."""

_CODES = re.compile(rf"(?<![\w'’-])(?:{CODE})(?![\w-])")


class Kind(StrEnum):
    """What a finding looks like."""

    OWN = "own"
    """On the person's own list, or given another name before."""
    NHS = "nhs"
    """Ten digits whose last one is the check digit of an NHS or CHI number."""
    NI = "ni"
    BIRTH = "birth"
    DATE = "date"
    POSTCODE = "postcode"
    PHONE = "phone"
    EMAIL = "email"
    ONLINE = "online"
    RECORD = "record"
    """A number that belongs to one record or one person."""
    PLACE = "place"
    NAME = "name"


STRUCTURED = frozenset({
    Kind.NHS, Kind.NI, Kind.BIRTH, Kind.DATE, Kind.POSTCODE, Kind.PHONE, Kind.EMAIL, Kind.ONLINE, Kind.RECORD,
})  # fmt: skip
"""Kinds that have a form of their own, which a rule can check."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Words that could identify somebody.

    Attributes:
        start: Characters before them in the text.
        end: The same for the character after their last.
        text: The words, letter for letter.
    """

    kind: Kind
    start: int
    end: int
    text: str


def check(
    text: str, known: KnownWords, *, own: Iterable[str] = (), ignored: Iterable[str] = ()
) -> tuple[Finding, ...]:
    """Return what could identify somebody in `text`, in the order of reading; findings never overlap.

    Args:
        text: Plain text.
        known: Words that are names, and words that are not.
        own: Words to find wherever they stand, whatever the capitals; a name that is a word too, only as a name.
        ignored: Words that are not to be found, whatever the capitals; they win over every rule.
    """
    quiet = {folded(each) for each in ignored}
    found = (each for each in _everything(text, known, own) if folded(each.text) not in quiet)
    return tuple(sorted(_apart(found, len(text)), key=lambda each: each.start))


def is_bare_day(finding: Finding) -> bool:
    """Tell whether a finding is a day without its year: sheets are full of them, and months can stand in for all."""
    return finding.kind is Kind.DATE and not has_year(finding.text)


def _everything(text: str, known: KnownWords, own: Iterable[str]) -> Iterator[Finding]:
    """Yield findings of every rule, the surest rules first."""
    for words in own:
        for start, end in _own(text, words, known):
            yield Finding(Kind.OWN, start, end, text[start:end])
    read = composed(text)
    coded = _CODES.sub(lambda match: "_" * len(match.group()), read.words)
    for rules in (numbers.find(read.words), places.find(coded, known), names.find(coded, known)):
        for kind, first, last in rules:
            start, end = widened(read, first, last)
            yield Finding(Kind(kind), start, end, text[start:end])


def _own(text: str, words: str, known: KnownWords) -> Iterator[tuple[int, int]]:
    """Yield where words of a person's own list stand."""
    for start, end in looked_for(text, words):
        double = is_double(words, known) or is_double(text[start:end], known)
        if not double or names_somebody(text, start, end):
            yield start, end


def _apart(found: Iterable[Finding], length: int) -> list[Finding]:
    """Return findings in a text of `length` of which none overlaps one that came before it."""
    kept: list[Finding] = []
    taken = bytearray(length)
    for each in found:
        if not any(taken[each.start : each.end]):
            taken[each.start : each.end] = b"\1" * (each.end - each.start)
            kept.append(each)
    return kept
