"""Keep marked words in their place while the text around them changes, and find them again after they were away.

Pure functions over plain text. Whatever happens to a text, an anchored span stands on exactly the words it was made
for; when they cannot be found with confidence it is adrift, which loses nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

CONTEXT = 32
"""Characters remembered on each side of the words."""

CONVINCING = 8
"""Characters around a place, of those remembered, that have to agree before words found there count as the same."""

NEIGHBOURS = 4
"""The same for words that were followed through a passage word by word: one small neighbour has to be left."""

TELLING = 24
"""Characters from which on words are their own proof: nobody writes the same sentence twice by chance."""

CANDIDATES = 200
"""Places looked at when the words stand in a text many times, the nearest first."""

PIECES_COMPARED = 2500
"""Words of a changed passage up to which it is compared word by word, and lines up to which it is line by line."""

_WORDS = re.compile(r"\w+|\W")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a text and where they stand.

    Attributes:
        start, end: Characters before them, and before what follows them; where they last stood when they are adrift.
        quote: The words.
        before, after: Up to `CONTEXT` characters around them, as of when they were last in place.
        anchored: Whether they stand there now.
    """

    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""
    anchored: bool = True


def span(text: str, start: int, end: int) -> Span:
    """Return the span from `start` to `end` of `text`."""
    return Span(start, end, text[start:end], *_around(text, start, end))


def follow(before: str, after: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return `spans` of the text `before` as they stand in the text `after`.

    What stands outside the passage that changed keeps its place or moves with the text; inside it, words are followed
    as far as the words around them agree. Spans that were adrift come back when their words do.
    """
    if before == after:
        return tuple(spans)
    change = _Change(before, after)
    return tuple(_settled(each, change) for each in spans)


def place(text: str, quote: str, before: str, after: str, hint: int) -> tuple[int, int] | None:
    """Return where `quote` stands in `text`, or None when no place is convincing.

    Short words need some of what stood around them; long ones are enough by themselves. Among places that agree
    equally well, the one nearest to `hint` is taken.
    """
    if not quote:
        return None
    found = sorted(_occurrences(text, quote), key=lambda at: (abs(at - hint), at))[:CANDIDATES]
    best = max(found, key=lambda at: _agreement(text, at, quote, before, after), default=None)
    if best is None or _agreement(text, best, quote, before, after) < _needed(
        quote, before, after, CONVINCING
    ):
        return None
    return best, best + len(quote)


class _Change:
    """What differs between two texts: everything before `first` and from `last` on is the same in both.

    The two ends may overlap, as they do when a word is typed twice; either is proof enough by itself.
    """

    def __init__(self, before: str, after: str) -> None:
        self.before, self.after = before, after
        self.first = _common(before, after, from_end=False)
        self.tail = _common(before, after, from_end=True)
        self.last = len(before) - self.tail
        self.shift = len(after) - len(before)
        self._blocks: tuple[tuple[int, int, int], ...] | None = None

    def kept(self, start: int, end: int) -> int | None:
        """Return where what stood from `start` to `end` begins now, or None when the change reaches into it."""
        if end <= self.first:
            return start
        return start + self.shift if start >= self.last else None

    def near(self, at: int) -> int:
        """Return about where `at` is now."""
        return at + self.shift if at >= self.last else min(at, len(self.after))

    def followed(self, start: int, end: int) -> int | None:
        """Return the same, as far as comparing the changed passage word by word tells."""
        if self._blocks is None:
            self._blocks = tuple(self._compared())
        for here, there, length in self._blocks:
            if here <= start and end <= here + length:
                return there + start - here
        return None

    def _compared(self) -> Iterator[tuple[int, int, int]]:
        """Yield the passages that are the same in both, as (place before, place after, length).

        A little on each side of the change is compared with it, for words that reach into it.
        """
        low = max(0, min(self.first, self.last) - CONTEXT)
        high = min(len(self.before), max(self.first, self.last) + CONTEXT)
        old, new = _cut(self.before[low:high], self.after[low : max(low, high + self.shift)])
        old_at, new_at = _places(old, low), _places(new, low)
        matcher = SequenceMatcher(None, old, new, autojunk=False)
        for block in matcher.get_matching_blocks():
            length = old_at[block.a + block.size] - old_at[block.a]
            yield old_at[block.a], new_at[block.b], length


def _settled(old: Span, change: _Change) -> Span:
    start = _followed(old, change) if old.anchored else None
    if start is not None and change.after.startswith(old.quote, start):
        return span(change.after, start, start + len(old.quote))
    hint = change.near(old.start)
    found = place(change.after, old.quote, old.before, old.after, hint)
    if found is None:
        end = min(hint + len(old.quote), len(change.after))
        return replace(old, start=hint, end=end, anchored=False)
    return span(change.after, *found)


def _followed(old: Span, change: _Change) -> int | None:
    """Return where the words of a span stand now, when the change left them whole and some of what was around them."""
    kept = change.kept(old.start, old.end)
    if kept is not None:
        return kept
    at = change.followed(old.start, old.end)
    if at is None:
        return None
    agreement = _agreement(change.after, at, old.quote, old.before, old.after)
    return at if agreement >= _needed(old.quote, old.before, old.after, NEIGHBOURS) else None


def _cut(before: str, after: str) -> tuple[list[str], list[str]]:
    """Return two passages in pieces that can be compared in a moment; in none when they are too long even in lines."""
    for piece in (_WORDS, _LINES):
        cut = piece.findall(before), piece.findall(after)
        if max(map(len, cut)) <= PIECES_COMPARED:
            return cut
    return [], []


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    return text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def _places(tokens: Iterable[str], at: int) -> list[int]:
    found = [at]
    for token in tokens:
        found.append(found[-1] + len(token))
    return found


def _occurrences(text: str, quote: str) -> Iterator[int]:
    at = text.find(quote)
    while at >= 0:
        yield at
        at = text.find(quote, at + 1)


def _agreement(text: str, at: int, quote: str, before: str, after: str) -> int:
    """Return how many characters around a place are those remembered."""
    left, right = _around(text, at, at + len(quote))
    return _common(left, before, from_end=True) + _common(right, after, from_end=False)


def _needed(quote: str, before: str, after: str, least: int) -> int:
    """Return how many characters around words have to agree: none for long ones, and no more than there are."""
    return 0 if len(quote) >= TELLING else min(least, len(before) + len(after))


def _common(one: str, other: str, *, from_end: bool) -> int:
    """Return how many characters two texts share at one end, comparing ever smaller pieces."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if _piece(one, low, middle, from_end=from_end) == _piece(other, low, middle, from_end=from_end):
            low = middle
        else:
            high = middle - 1
    return low


def _piece(text: str, low: int, high: int, *, from_end: bool) -> str:
    return text[len(text) - high : len(text) - low] if from_end else text[low:high]
