"""What stands on paper, block by block, before anybody knows how wide the paper is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.journal.markdown import Kind, Run
from app.journal.tables import Table, pieces, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.journal.markdown import Block
    from app.journal.tables import Row
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
    HEAD = "head"
    """The first row of a table, where it says what the others are."""
    ROW = "row"
    """A row of a table."""
    RULE = "rule"
    """An empty line to write on by hand."""
    CHART = "chart"
    """A line drawn from its points."""


HEADINGS = frozenset({Style.TITLE, Style.LEAD, Style.HEADING, Style.SUBHEADING, Style.HEAD})
"""Styles that may not stand alone at the foot of a sheet."""

LONGEST_LABEL = 200
"""Characters a slanted line may have to count as a label of what stands below it: whoever slants a whole page means
something else."""

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
        lead: How many characters at its beginning are a label, which may not end a sheet.
        cells: The cells of a row of a table, in place of runs.
        under: Whether it belongs to a table that has a head.
        chart: What is drawn, in place of runs.
    """

    style: Style
    runs: tuple[Run, ...] = ()
    mark: str = ""
    lead: int = 0
    cells: Row = ()
    under: bool = False
    chart: Chart | None = None

    @property
    def text(self) -> str:
        """The words alone, a mark included."""
        words = " ".join(map(words_of, self.cells)) or words_of(self.runs)
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
    yield from _blocks(list(pieces(part.text)))


def _blocks(found: Sequence[Block | Table]) -> Iterator[SheetBlock]:
    number = 0
    for place, block in enumerate(found):
        number = number + 1 if _is_numbered(block) else 0
        if isinstance(block, Table):
            yield from _rows(block)
        elif block.text.strip():
            yield _block(block, number, is_last=place == len(found) - 1)


def _block(block: Block, number: int, *, is_last: bool) -> SheetBlock:
    style = Style.SUBHEADING if _is_all_bold(block) else _STYLES[block.kind]
    mark = "•" if style is Style.BULLET else f"{number}." if style is Style.NUMBERED else ""
    lead = _label_of(block) if style is Style.PARAGRAPH else ""
    alone = is_last and lead == block.text
    return SheetBlock(style, block.runs, mark, 0 if alone else len(lead))


def _label_of(block: Block) -> str:
    """Return the first line of a paragraph where all of it is slanted, as questions are above their answers."""
    line = block.text.partition("\n")[0]
    slanted = ""
    for run in block.runs:
        if not run.italic and run.text.strip():
            break
        slanted += run.text
    is_label = line.strip() and len(line) <= LONGEST_LABEL and slanted.startswith(line)
    return line if is_label else ""


def _rows(table: Table) -> Iterator[SheetBlock]:
    """Yield the rows of a table that have words in them."""
    written = [any(words_of(cell).strip() for cell in cells) for cells in table.rows]
    headed = table.headed and written[0]
    for number, cells in enumerate(table.rows):
        if written[number]:
            is_head = headed and number == 0
            yield SheetBlock(Style.HEAD if is_head else Style.ROW, cells=cells, under=headed)


def _is_numbered(block: Block | Table) -> bool:
    return not isinstance(block, Table) and block.kind is Kind.NUMBERED


def _is_all_bold(block: Block) -> bool:
    return block.kind is Kind.PARAGRAPH and all(run.bold for run in block.runs if run.text.strip())


def _line(style: Style, text: str) -> SheetBlock:
    return SheetBlock(style, (Run(" ".join(text.split())),))
