"""How much the identifier check finds of what it is there to find, on sentences marked by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import paths
from app.sharing.identifiers import STRUCTURED, Finding, Kind, check

if TYPE_CHECKING:
    from app.sharing.known_words import KnownWords

_MARKED = re.compile(r"\[(\w+)\|([^\]]+)\]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with what identifies somebody in it."""

    text: str
    marked: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Measured:
    """Shares from 0 to 1.

    Attributes:
        structured: How much is found of numbers, dates, postcodes and addresses for messages.
        names: How much is found of names of people and places.
        precision: How many findings are of something marked.
        missed: What was not found.
        mistaken: What was found and identifies nobody.
    """

    sentences: int
    structured: float
    names: float
    precision: float
    missed: tuple[Finding, ...]
    mistaken: tuple[Finding, ...]


def labelled_sentences() -> tuple[Sentence, ...]:
    """Return the sentences that come with the program."""
    file = paths.resources() / "wordlists" / "labelled-sentences.txt"
    lines = (line.strip() for line in file.read_text(encoding="utf-8").splitlines())
    return tuple(_sentence(line) for line in lines if line and not line.startswith("#"))


def measure(sentences: tuple[Sentence, ...], known: KnownWords) -> Measured:
    """Compare what is found with what is marked; a mark is found when a finding overlaps it."""
    found = [(each, check(each.text, known)) for each in sentences]
    marks = [
        (mark, any(_overlap(mark, one) for one in findings))
        for each, findings in found
        for mark in each.marked
    ]
    mistaken = [
        one for each, ones in found for one in ones if not any(_overlap(one, mark) for mark in each.marked)
    ]
    total = sum(len(findings) for _, findings in found)
    return Measured(
        sentences=len(sentences),
        structured=_share([hit for mark, hit in marks if mark.kind in STRUCTURED]),
        names=_share([hit for mark, hit in marks if mark.kind not in STRUCTURED]),
        precision=(total - len(mistaken)) / total if total else 1.0,
        missed=tuple(mark for mark, hit in marks if not hit),
        mistaken=tuple(mistaken),
    )


def _sentence(line: str) -> Sentence:
    text, marked, last = "", [], 0
    for match in _MARKED.finditer(line):
        text += line[last : match.start()]
        words = match[2]
        marked.append(Finding(Kind(match[1]), len(text), len(text) + len(words), words))
        text += words
        last = match.end()
    return Sentence(text + line[last:], tuple(marked))


def _overlap(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end


def _share(hits: list[bool]) -> float:
    return sum(hits) / len(hits) if hits else 1.0
