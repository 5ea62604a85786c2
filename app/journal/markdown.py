"""The small part of Markdown a page is stored as, and an exact way there and back.

A page is a row of blocks; a block is a kind and runs of text that may be bold or italic. `render` writes blocks as
text, `parse` reads any text at all as blocks and never fails, and `parse(render(blocks)) == normalised(blocks)`.

The grammar, complete:

- Blocks are separated by a blank line. An empty paragraph is nothing between two blank lines, so that every blank
  line a person leaves is still there afterwards.
- "# ", "## " and "### " begin a heading, "- " an item, "1. " (any number) a numbered item, ">" a quotation. Items
  of one list follow each other without a blank line; paragraphs of one quotation are separated by a line of ">".
- A line break inside a block is a line break. An empty line inside a block is a line that holds a single backslash.
- "**" turns bold on or off, "*" turns italic on or off, both at most until the end of the block; "**" is read first.
- A backslash takes the meaning away from the punctuation mark that follows it.

Knows nothing of the window or of the database.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class Kind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING_1 = "heading-1"
    HEADING_2 = "heading-2"
    HEADING_3 = "heading-3"
    BULLET = "bullet"
    NUMBERED = "numbered"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one weight and slant; a line feed in it is a line break inside the block."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or paragraph of a quotation."""

    kind: Kind = Kind.PARAGRAPH
    runs: tuple[Run, ...] = ()

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


MARKERS = {
    Kind.PARAGRAPH: "",
    Kind.HEADING_1: "# ",
    Kind.HEADING_2: "## ",
    Kind.HEADING_3: "### ",
    Kind.BULLET: "- ",
    Kind.NUMBERED: "1. ",
    Kind.QUOTE: "> ",
}
"""What stands before the first line of a block; a quotation has it before every line."""

LISTS = frozenset({Kind.BULLET, Kind.NUMBERED})

_OPENING = re.compile(r"(#{1,3}) |(-) |(\d{1,9})\. |(>) ?")
_HEADINGS = {1: Kind.HEADING_1, 2: Kind.HEADING_2, 3: Kind.HEADING_3}
_PIECES = re.compile(r"\\([!-/:-@\[-`{-~])|(\*\*)|(\*)|([^\\*]+|\\)")
_UNSAFE = re.compile("\r\n?|[\u2028\u2029\x00\ufdd0-\ufdef\ufffc\ufffe\uffff\ud800-\udfff]")
_ESCAPED = re.compile(r"[\\*]")
_WORDS = re.compile(r"\S+")


def parse(text: str) -> tuple[Block, ...]:
    """Read `text`, whatever it holds, as blocks; there is always at least one."""
    return tuple(block for chunk in clean(text).split("\n\n") for block in _chunk(chunk))


def render(blocks: Iterable[Block]) -> str:
    """Write `blocks` as text."""
    return join((block.kind, render_block(block)) for block in blocks)


def render_block(block: Block) -> str:
    """Write one block by itself, to be put beside others by `join`."""
    return write(block.kind, _normalised(block.runs))


def write(kind: Kind, runs: Sequence[Run]) -> str:
    """Write a block of `runs` that are normalised already."""
    lines = _inline(runs).split("\n")
    empty = "\\" if len(lines) > 1 else ""
    marked = [_guarded(line) or empty for line in lines]
    if kind is Kind.QUOTE:
        return "\n".join(f"> {line}" if line else ">" for line in marked)
    return MARKERS[kind] + "\n".join(marked)


def inline(text: str) -> tuple[Run, ...]:
    """Read `text` as the runs of one block, whatever it begins with."""
    return _runs(clean(text))


def join(rendered: Iterable[tuple[Kind, str]]) -> str:
    """Put rendered blocks together; the kinds decide what separates them."""
    parts: list[str] = []
    before: Kind | None = None
    for kind, text in rendered:
        if before is not None:
            parts.append(_separator(before, kind))
        parts.append(text)
        before = kind
    return "".join(parts)


def normalised(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return `blocks` as reading them back gives them.

    Neighbouring runs of one style are one run, empty runs are gone, and white space is bold or italic only when the
    words on both sides of it are.
    """
    return tuple(Block(block.kind, _normalised(block.runs)) for block in blocks) or (Block(),)


def plain(text: str) -> str:
    """Return the words of a page without its marks, one block a line, for search and previews."""
    return "\n".join(block.text for block in parse(text))


def from_plain(text: str) -> tuple[Block, ...]:
    """Return words typed without formatting as paragraphs, one a line."""
    return normalised(Block(runs=(Run(line),)) for line in clean(text).split("\n"))


def word_count(text: str) -> int:
    """Return the number of words in `text`, marks aside."""
    return len(_WORDS.findall(plain(text)))


def clean(text: str) -> str:
    """Return `text` with one kind of line break, and without the characters no page can hold."""
    return _UNSAFE.sub(_replacement, text) if _UNSAFE.search(text) else text


def _replacement(match: re.Match[str]) -> str:
    found = match[0]
    if found[0] in "\r\u2028\u2029":
        return "\n"
    return "\ufffd" if "\ud800" <= found <= "\udfff" else ""


def _chunk(chunk: str) -> Iterator[Block]:
    found = _OPENING.match(chunk)
    if found is None:
        yield Block(Kind.PARAGRAPH, _runs(chunk))
    elif found[1]:
        yield Block(_HEADINGS[len(found[1])], _runs(chunk[found.end() :]))
    elif found[4]:
        yield from _quotation(chunk)
    else:
        yield from _items(chunk)


def _quotation(chunk: str) -> Iterator[Block]:
    lines = (re.sub(r"\A> ?", "", line) for line in chunk.split("\n"))
    for paragraph in "\n".join(lines).split("\n\n"):
        yield Block(Kind.QUOTE, _runs(paragraph))


def _items(chunk: str) -> Iterator[Block]:
    kind, lines = Kind.BULLET, [""]
    for number, line in enumerate(chunk.split("\n")):
        found = _OPENING.match(line)
        if found is None or not (found[2] or found[3]):
            lines.append(line)
            continue
        if number:
            yield Block(kind, _runs("\n".join(lines)))
        kind, lines = Kind.BULLET if found[2] else Kind.NUMBERED, [line[found.end() :]]
    yield Block(kind, _runs("\n".join(lines)))


def _runs(text: str) -> tuple[Run, ...]:
    if not _ESCAPED.search(text):
        return (Run(text),) if text else ()
    lines = ("" if line == "\\" else line for line in text.split("\n"))
    return _normalised(tuple(_styled("\n".join(lines))))


def _styled(text: str) -> Iterator[Run]:
    bold = italic = False
    for escaped, strong, slanted, literal in _PIECES.findall(text):
        if strong:
            bold = not bold
        elif slanted:
            italic = not italic
        else:
            yield Run(escaped or literal, bold, italic)


def _normalised(runs: Sequence[Run]) -> tuple[Run, ...]:
    if not runs:
        return ()
    if len(runs) == 1 and not (runs[0].bold or runs[0].italic):
        text = clean(runs[0].text)
        return (Run(text),) if text else ()
    return tuple(_merged(_settled(list(_pieces(runs)))))


def _pieces(runs: Sequence[Run]) -> Iterator[Run]:
    """Cut the runs into white space and words, each white space one piece."""
    cut = (
        Run(piece, run.bold, run.italic) for run in runs for piece in re.findall(r"\s+|\S+", clean(run.text))
    )
    for blank, pieces in groupby(cut, key=lambda piece: piece.text.isspace()):
        if blank:
            yield Run("".join(piece.text for piece in pieces))
        else:
            yield from pieces


def _settled(pieces: list[Run]) -> Iterator[Run]:
    """Give white space what the words on both sides of it share."""
    edge = Run("")
    for number, piece in enumerate(pieces):
        if not piece.text.isspace():
            yield piece
            continue
        left = pieces[number - 1] if number else edge
        right = pieces[number + 1] if number + 1 < len(pieces) else edge
        yield Run(piece.text, left.bold and right.bold, left.italic and right.italic)


def _merged(pieces: Iterable[Run]) -> Iterator[Run]:
    for (bold, italic), same in groupby(pieces, key=lambda piece: (piece.bold, piece.italic)):
        yield Run("".join(piece.text for piece in same), bold, italic)


def _inline(runs: Sequence[Run]) -> str:
    parts: list[str] = []
    bold = italic = False
    for run in (*runs, Run("")):
        parts.append("**" * (run.bold != bold) + "*" * (run.italic != italic))
        parts.append(_ESCAPED.sub(r"\\\g<0>", run.text))
        bold, italic = run.bold, run.italic
    return "".join(parts)


def _guarded(line: str) -> str:
    """Keep words that look like the beginning of a block from being read as one."""
    found = _OPENING.match(line)
    if found is None:
        return line
    at = found.end(3) if found[3] else 0
    return f"{line[:at]}\\{line[at:]}"


def _separator(before: Kind, after: Kind) -> str:
    if before is not after:
        return "\n\n"
    if before in LISTS:
        return "\n"
    return "\n>\n" if before is Kind.QUOTE else "\n\n"
