"""What stands on paper, block by block, before anybody knows how wide the paper is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.journal.markdown import Kind, Run, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.journal.markdown import Block
    from app.sharing.templates import Template
    from models.domain.chart import Chart
    from models.domain.document import Document, Part


class Style(StrEnum):
    """How a block is set."""

    TITLE = "title"
    LEAD = "lead"
    HEADING = "heading"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBERED = "numbered"
    QUOTE = "quote"
    ROW = "row"
    """A row of a table."""
    RULE = "rule"
    """An empty line to write on by hand."""
    CHART = "chart"
    """A line drawn from its points."""


HEADINGS = frozenset({Style.TITLE, Style.LEAD, Style.HEADING, Style.SUBHEADING})
"""Styles that may not stand alone at the foot of a sheet."""

ROOM_TO_WRITE = 3
"""Empty lines for what is agreed."""

_STYLES = {
    Kind.PARAGRAPH: Style.PARAGRAPH,
    Kind.HEADING_1: Style.SUBHEADING,
    Kind.HEADING_2: Style.SUBHEADING,
    Kind.HEADING_3: Style.SUBHEADING,
    Kind.BULLET: Style.BULLET,
    Kind.NUMBERED: Style.NUMBERED,
    Kind.QUOTE: Style.QUOTE,
}


@dataclass(frozen=True, slots=True)
class SheetBlock:
    """A block of one style.

    Attributes:
        runs: Its words; a line feed in them is a line break.
        mark: What stands before its first line: the dot or the number of an item.
        cells: The cells of a row of a table, in place of runs.
        chart: What is drawn, in place of runs.
    """

    style: Style
    runs: tuple[Run, ...] = ()
    mark: str = ""
    cells: tuple[str, ...] = ()
    chart: Chart | None = None

    @property
    def text(self) -> str:
        """The words alone, a mark included."""
        words = " ".join(self.cells) or "".join(run.text for run in self.runs)
        return f"{self.mark} {words}" if self.mark else words


def blocks_of(document: Document, template: Template | None = None) -> tuple[SheetBlock, ...]:
    """Return what stands on the paper: the parts that hold something, and room to write where the template has it."""
    blocks = [_line(Style.TITLE, document.title)]
    if template is not None and template.lead:
        blocks.append(_line(Style.LEAD, template.lead))
    for part in document.parts:
        blocks += _part(part)
    if template is not None and template.room:
        blocks.append(_line(Style.HEADING, template.room))
        blocks += [SheetBlock(Style.RULE)] * ROOM_TO_WRITE
    return tuple(blocks)


def _part(part: Part) -> Iterator[SheetBlock]:
    if part.is_empty:
        return
    if part.heading.strip():
        yield _line(Style.HEADING, part.heading)
    if part.chart is not None:
        yield SheetBlock(Style.CHART, chart=part.chart)
    number = 0
    for block in parse(part.text):
        number = number + 1 if block.kind is Kind.NUMBERED else 0
        yield from _block(block, number)


def _block(block: Block, number: int) -> Iterator[SheetBlock]:
    lines = block.text.split("\n")
    if block.kind is Kind.PARAGRAPH and all(line.strip().startswith("|") for line in lines):
        yield from _rows(lines)
    elif block.text.strip():
        style = Style.SUBHEADING if _is_all_bold(block) else _STYLES[block.kind]
        mark = "•" if style is Style.BULLET else f"{number}." if style is Style.NUMBERED else ""
        yield SheetBlock(style, block.runs, mark)


def _rows(lines: list[str]) -> Iterator[SheetBlock]:
    """Yield the rows of a table written with upright strokes; a row of dashes under the head is no row."""
    for line in lines:
        cells = tuple(cell.strip() for cell in line.strip().strip("|").split("|"))
        if any(cell.strip("-: ") for cell in cells):
            yield SheetBlock(Style.ROW, cells=cells)


def _is_all_bold(block: Block) -> bool:
    return block.kind is Kind.PARAGRAPH and all(run.bold for run in block.runs if run.text.strip())


def _line(style: Style, text: str) -> SheetBlock:
    return SheetBlock(style, (Run(" ".join(text.split())),))
