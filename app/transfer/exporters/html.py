"""One HTML file to read in any browser: no scripts, nothing from elsewhere, and nothing about whoever made it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import IO, TYPE_CHECKING, Protocol

from app.transfer.exporters.files import new_file
from app.transfer.exporters.reading import readings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from jinja2 import Template

    from app.transactions import Transactions
    from app.transfer.exporters.reading import Reading, Tell
    from models.domain.entry import EntryFilter
    from models.unit_of_work import UnitOfWork

TEMPLATE = "pages.html"

_LISTS = {"bullet": "ul", "numbered": "ol", "quote": "blockquote"}
_SINGLE = {"heading-1": "h3", "heading-2": "h4", "heading-3": "h5"}


class Run(Protocol):
    """Text of one weight and slant."""

    @property
    def text(self) -> str: ...  # noqa: D102 - described above
    @property
    def bold(self) -> bool: ...  # noqa: D102 - described above
    @property
    def italic(self) -> bool: ...  # noqa: D102 - described above


class Block(Protocol):
    """A paragraph, heading, item of a list or paragraph of a quotation."""

    @property
    def kind(self) -> str: ...  # noqa: D102 - described above
    @property
    def runs(self) -> Sequence[Run]: ...  # noqa: D102 - described above


Blocks = Callable[[str], Iterable[Block]]
"""Reads Markdown."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the file says besides the pages, in the language of the reader."""

    language: str = "en-GB"
    title: str = "Pages"
    note: str = "This file is not encrypted: anyone who has it can read it."
    made: str = "Written on {day}."


@dataclass(frozen=True, slots=True)
class Style:
    """How the file is made.

    Attributes:
        templates: Folder of the template.
        blocks: Reads the Markdown of a page.
        day: The day that is written at the top.
    """

    templates: Path
    blocks: Blocks
    day: date
    words: Words = field(default_factory=Words)


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks under one element: the items of a list, or a single block.

    Attributes:
        outer: Element around all of them, or "".
        inner: Element around each.
    """

    outer: str
    inner: str
    blocks: tuple[Block, ...]


def export_html(
    transactions: Transactions, out: Path, *, wanted: EntryFilter, tell: Tell, style: Style
) -> int:
    """Write the entries that `wanted` asks for to the new file `out`, in the order of writing.

    Returns:
        How many there were.

    Raises:
        FileExistsError: There is something at `out`; it is left as it is.
        OSError: The disk refused; nothing is left behind.
    """
    template = _template(style.templates)
    written = _Counted()

    def write(uow: UnitOfWork, file: IO[str]) -> None:
        pieces = template.generate(
            readings=written.passing(readings(uow, wanted, tell)),
            groups=lambda text: grouped(style.blocks(text)),
            words=style.words,
            made=style.words.made.format(day=style.day.isoformat()),
        )
        for piece in pieces:
            file.write(piece.encode("utf-8", "replace").decode())

    with new_file(out) as file:
        transactions.read(lambda uow: write(uow, file))
    return written.count


class _Counted:
    """Counts what passes."""

    def __init__(self) -> None:
        self.count = 0

    def passing(self, found: Iterable[Reading]) -> Iterator[Reading]:
        for reading in found:
            self.count += 1
            yield reading


def grouped(blocks: Iterable[Block]) -> Iterator[Group]:
    """Yield blocks as HTML holds them together."""
    for kind, found in groupby(blocks, key=lambda block: str(block.kind)):
        if kind in {"bullet", "numbered"}:
            yield Group(_LISTS[kind], "li", tuple(found))
        else:
            yield Group(_LISTS.get(kind, ""), _SINGLE.get(kind, "p"), tuple(found))


def _template(folder: Path) -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    ).get_template(TEMPLATE)
