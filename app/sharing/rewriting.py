"""Put other words in place of some, in a page as it is stored: what a reader sees is looked at, and marks stay whole.

Knows of the small Markdown of pages (`app/journal/markdown.py`) only what stands inside a line: bold, italic, and the
backslash before a mark. What nobody asked to change stays letter for letter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Change = tuple[int, int, str]
    """Start and end of the words that go, and what comes in their place."""

    Looked = Callable[[str], Iterable[Change]]
    """Says what changes in words without marks; its changes never overlap."""

_MARKS = re.compile(r"\\(?P<escaped>[!-/:-@\[-`{-~])|\*\*?")
_QUOTED = re.compile(_MARKS.pattern + r"|(?<=\n)> ?")
_TURNS = re.compile(r"(?:\*\*?)*")


class _Seen(NamedTuple):
    """What a reader sees of a block.

    Attributes:
        places: Where each character of the words stands in the block, and where the next thing after it does.
    """

    words: str
    places: list[tuple[int, int]]


def in_line(text: str, look: Looked) -> str:
    """Return a line without marks, such as a heading, with what `look` finds in it changed."""
    for start, end, by in sorted(look(text), reverse=True):
        text = text[:start] + by + text[end:]
    return text


def in_page(text: str, look: Looked) -> str:
    """Return a page with what `look` finds in the words of each block changed.

    A name of which one half is bold is still one name, so marks do not count. What comes in its place looks like the
    first letter of what goes.
    """
    return "\n\n".join(_in_block(block, look) for block in text.split("\n\n"))


def _in_block(block: str, look: Looked) -> str:
    seen = _seen(block)
    pieces, done = [], 0
    for start, end, by in sorted(look(seen.words)):
        first, last = seen.places[start][0], seen.places[end - 1][1]
        marks, after = _turned(block, first, last)
        pieces += [block[done:first], re.sub(r"[\\*]", r"\\\g<0>", by), marks]
        done = after
    return "".join([*pieces, block[done:]])


def _seen(block: str) -> _Seen:
    words, places, last = "", [], 0
    for match in (_QUOTED if block.startswith(">") else _MARKS).finditer(block):
        words += block[last : match.start()]
        places += [(at, at + 1) for at in range(last, match.start())]
        if match["escaped"]:
            words += match["escaped"]
            places.append(match.span())
        last = match.end()
    places += [(at, at + 1) for at in range(last, len(block))]
    return _Seen(words + block[last:], places)


def _turned(block: str, first: int, last: int) -> tuple[str, int]:
    """Return the marks after what goes from `first` to `last`, and from where on the block stays as it is.

    What follows is as bold and as italic as before; marks that turn each other off again are left out.
    """
    marks = [match.group() for match in _MARKS.finditer(block, first, last) if not match["escaped"]]
    following = _TURNS.match(block, last)
    if not marks or following is None:
        return "", last
    marks += re.findall(r"\*\*?", following.group())
    return "**" * (marks.count("**") % 2) + "*" * (marks.count("*") % 2), following.end()
