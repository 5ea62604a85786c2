"""Words to look at: phrases of the kinds of thinking, found in a text when somebody asks for it.

They point to a place and decide nothing; nothing is counted or kept. What stands in quotation marks, belongs to a
quoted paragraph or is negated is left alone, and so are parts of words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from app.journal.markdown import Kind, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from models.domain.thought import ThinkingKind

GAP = "…"
"""Stands in a phrase for a few words that may be anything."""

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SPACE = r"(?:[^\S\n]+|-)"
_BETWEEN = rf"(?:{_SPACE}[^\W_]+(?:'[^\W_]+)*){{1,6}}?"
_QUOTED = re.compile(
    r'"[^"\n]*"|“[^“”\n]*”|«[^«»\n]*»'
    r"|(?<!\w)'(?=[^\s'])(?:[^'\n]|(?<=\w)'(?=\w))*'(?!\w)"
    r"|^>.*$",
    re.MULTILINE,
)
_SINGLE = re.compile(r"‘(?:[^‘’\n]|(?<=\w)’(?=\w))*’(?!\w)")
_NEGATED = re.compile(
    r"(?:\b(?:not|cannot|never|hardly|barely|scarcely|nor|neither|without)|n't|\bno longer)"
    r"(?:[^\S\n]+[^\W_]+(?:'[^\W_]+)*)?[^\S\n]+$"
    r"|\bno[^\S\n]+$"
)
_STOPS = re.compile(r"[.;:,!?()\n–—]")
_REACH = 48
"""Characters before a phrase in which a negation is looked for."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase in a text.

    Attributes:
        start: Characters (code points) before it.
        end: Characters before what follows it.
        kinds: Ids of the kinds of thinking that it may point to.
    """

    start: int
    end: int
    kinds: tuple[str, ...]


def find(text: str, kinds: tuple[ThinkingKind, ...]) -> tuple[Cue, ...]:
    """Return the phrases of `kinds` in plain text, in their order; none overlaps another.

    Paragraphs are looked at one by one, so that a paragraph alone gives what it gives within its page. Of phrases that
    begin at the same word, the longest counts.
    """
    phrases = _phrases(kinds)
    plain = _simplified(text)
    ends, quoted = 0, _Quotations(plain, text)
    found: list[Cue] = []
    for word in _WORD.finditer(plain):
        known = phrases.get(word[0])
        if known is None or word.start() < ends:
            continue
        cue = _cue_at(plain, word.start(), known)
        if cue is not None and not quoted(cue.start) and not _is_negated(plain, cue.start):
            found.append(cue)
            ends = cue.end
    return tuple(found)


def find_in_page(markdown: str, kinds: tuple[ThinkingKind, ...]) -> tuple[Cue, ...]:
    """Return the phrases in the visible text of a page, its quoted paragraphs left out."""
    found: list[Cue] = []
    at = 0
    for block in parse(markdown):
        text = block.text
        if block.kind is not Kind.QUOTE:
            found += (replace(cue, start=cue.start + at, end=cue.end + at) for cue in find(text, kinds))
        at += len(text) + 1
    return tuple(found)


def absolute(kinds: Sequence[ThinkingKind]) -> tuple[ThinkingKind, ...]:
    """Return those of `kinds` that have words without exception, such as "always", with these phrases alone."""
    return tuple(replace(kind, cues=kind.absolute) for kind in kinds if kind.absolute)


@dataclass(frozen=True, slots=True)
class _Phrase:
    pattern: re.Pattern[str]
    length: int
    kinds: tuple[str, ...]


@lru_cache(maxsize=8)
def _phrases(kinds: tuple[ThinkingKind, ...]) -> Mapping[str, tuple[_Phrase, ...]]:
    """Return the phrases by their first word, the longest first."""
    named: dict[tuple[str, ...], list[str]] = {}
    for kind in kinds:
        for cue in kind.cues:
            named.setdefault(tuple(_simplified(cue).replace("-", " ").split()), []).append(kind.id)
    found: dict[str, list[_Phrase]] = {}
    for words, ids in named.items():
        if words and words[0] != GAP:
            phrase = _Phrase(_pattern(words), len(words), tuple(dict.fromkeys(ids)))
            found.setdefault(words[0], []).append(phrase)
    return {first: tuple(sorted(phrases, key=lambda each: -each.length)) for first, phrases in found.items()}


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    parts = [re.escape(words[0])]
    parts += [_BETWEEN if word == GAP else _SPACE + re.escape(word) for word in words[1:]]
    return re.compile("".join(parts) + r"(?!['-]?[^\W_])")


def _cue_at(plain: str, start: int, phrases: Sequence[_Phrase]) -> Cue | None:
    if start > 1 and plain[start - 1] == "-" and plain[start - 2].isalnum():
        return None
    for phrase in phrases:
        found = phrase.pattern.match(plain, start)
        if found is not None:
            return Cue(start, found.end(), phrase.kinds)
    return None


def _simplified(text: str) -> str:
    """Return `text`, letter by letter, in small letters and with plain apostrophes."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return small.replace("’", "'")


class _Quotations:
    """Tells of a place whether it stands inside a quotation; the quotations are looked for when first asked."""

    def __init__(self, plain: str, text: str) -> None:
        self._plain, self._text = plain, text
        self._found: list[tuple[int, int]] | None = None

    def __call__(self, at: int) -> bool:
        if self._found is None:
            self._found = sorted(_ranges(self._plain, self._text))
        place = bisect_right(self._found, (at, len(self._plain) + 1)) - 1
        return place >= 0 and any(
            start <= at < end for start, end in self._found[max(0, place - 1) : place + 1]
        )


def _ranges(plain: str, text: str) -> Iterator[tuple[int, int]]:
    for pattern, where in ((_QUOTED, plain), (_SINGLE, text)):
        for found in pattern.finditer(where):
            yield found.span()


def _is_negated(plain: str, start: int) -> bool:
    """Tell whether a word shortly before, in the same clause, says that it is not so."""
    before = plain[max(0, start - _REACH) : start]
    stops = [stop.end() for stop in _STOPS.finditer(before)]
    return _NEGATED.search(before[stops[-1] :] if stops else before) is not None
