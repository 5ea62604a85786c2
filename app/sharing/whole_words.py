"""Where words stand in a text as whole words, read as a reader reads them, whatever the form of their letters.

Capitals, kinds of apostrophe and of hyphen, and accents that are characters of their own make no other word of one. A
hyphen or an apostrophe between letters makes one word of two: Khan-Jones is not Khan, nor is O'Khan. The ending of a
possessive does not, and neither does a line under a word.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

SPACE = r"[^\S\n]"
"""Space that does not end the line: what follows there may be the next item of a list."""

_HYPHENS = {ord(each): "-" for each in "‐‑"}
_ALIKE = {ord("’"): "'"} | _HYPHENS
_ACCENT = r"[\u0300-\u036f]"
_CLUSTER = re.compile(rf"[\s\S]{_ACCENT}*")
"""A letter with the accents that follow it as characters of their own."""

_OF_A_WORD = rf"(?:[^\W_]|{_ACCENT})"
_LETTER = r"[^\W\d_]"
_JOINS = rf"(?:-|['’](?!s(?!{_OF_A_WORD}))){_LETTER}"
_WORD_BEFORE = re.compile(rf"(?:[^\W_]|{_ACCENT}|(?<={_LETTER})[-'’](?={_LETTER}))+\Z")
_WORD_AFTER = re.compile(rf"(?:{_OF_A_WORD}|(?<!\d){_JOINS})+")
_LONGEST = 200
"""How much of a word is looked at beside what is found in it."""


class Read(NamedTuple):
    """A text as it is read.

    Attributes:
        starts: Where what each of its characters stands for begins in the text that was written.
        ends: Where it ends.
    """

    words: str
    starts: Sequence[int]
    ends: Sequence[int]


def composed(text: str) -> Read:
    """Return `text` with every accent on its letter and every hyphen of one kind."""
    return _read(text.translate(_HYPHENS), lambda piece: unicodedata.normalize("NFC", piece))


def folded(words: str) -> str:
    """Return `words` as they are compared, with one space between them."""
    return " ".join(alike(words).words.split())


def alike(text: str) -> Read:
    """Return `text` as it is compared."""
    return _read(text.translate(_ALIKE), _comparable)


def occurrences(read: Read, words: str) -> Iterator[tuple[int, int]]:
    """Yield where `words` stand as whole words in a text that is `alike`, at the end of a line too."""
    for first, last in _standing(read, words, r"\s+", joined=False):
        yield read.starts[first], read.ends[last - 1]


def looked_for(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Yield where `words` stand on one line of `text`, with the rest of a longer word that they are part of."""
    read = alike(text)
    for first, last in _standing(read, words, f"{SPACE}+", joined=True):
        yield widened(read, first, last)


def widened(read: Read, first: int, last: int) -> tuple[int, int]:
    """Return where the whole words begin and end in what was written that are read from `first` to `last`."""
    if re.match(_OF_A_WORD, read.words[first]):
        before = _WORD_BEFORE.search(read.words, max(0, first - _LONGEST), first + 1)
        first = before.start() if before is not None else first
    if re.match(_OF_A_WORD, read.words[last - 1]):
        after = _WORD_AFTER.match(read.words, last, last + _LONGEST)
        last = after.end() if after is not None else last
    return read.starts[first], read.ends[last - 1]


def _standing(read: Read, words: str, between: str, *, joined: bool) -> Iterator[tuple[int, int]]:
    """Yield where `words` are read, beside what a hyphen or an apostrophe joins to them or alone."""
    wanted = folded(words).split()
    if wanted and all(part in read.words for part in wanted):
        parts = [re.escape(part) for part in wanted]
        pattern = _begins(parts[0], joined=joined) + between.join(parts) + _ends(parts[-1], joined=joined)
        yield from (match.span() for match in re.finditer(pattern, read.words))


def _begins(part: str, *, joined: bool) -> str:
    """Return what has to be true before a part of words: only letters are joined, and a mark can follow anything."""
    if re.match(_OF_A_WORD, part) is None:
        return ""
    alone = rf"(?<!{_OF_A_WORD})"
    return alone + (rf"(?<!{_LETTER}[-'])" if re.match(_LETTER, part) and not joined else "")


def _ends(part: str, *, joined: bool) -> str:
    """Return the same for what comes after it."""
    if re.search(rf"{_OF_A_WORD}\Z", part) is None:
        return rf"(?!{_ACCENT})"
    return rf"(?!{_OF_A_WORD})" + ("" if joined or re.search(r"\d\Z", part) else rf"(?!{_JOINS})")


def _comparable(piece: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", piece).casefold())


def _read(text: str, form: Callable[[str], str]) -> Read:
    """Return `text` in a form; nearly always every character of it stands for the one in its place."""
    whole = form(text)
    if len(whole) == len(text) and unicodedata.is_normalized("NFC", text):
        return Read(whole, range(len(text)), range(1, len(text) + 1))
    pieces = [(form(match.group()), match.span()) for match in _CLUSTER.finditer(text)]
    spans = [span for piece, span in pieces for _ in piece]
    return Read(
        "".join(piece for piece, _ in pieces), [start for start, _ in spans], [end for _, end in spans]
    )
