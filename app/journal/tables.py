"""The tables of a sheet: in the small Markdown that pages are stored as, a table is a paragraph of upright strokes.

    | Audit | August |
    | --- | --- |
    | Rest | 1.9 |

A row of dashes makes the row above it the head. A cell holds one line of words that may be bold or italic; a stroke in
them has a backslash before it. Pages know no tables, so this is read where there is a sheet and nowhere else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.journal.markdown import Block, Kind, Run, clean, inline, parse, render_block

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Cell = tuple[Run, ...]
Row = tuple[Cell, ...]

_CELL = re.compile(r"((?:\\.|[^|])*)(?:\||$)")
_RULE = re.compile(r":?-+:?")


@dataclass(frozen=True, slots=True)
class Table:
    """A table.

    Attributes:
        rows: At least one; all of them have as many cells as the longest, and that is at least one.
        headed: Whether the first row is the head of the others.
    """

    rows: tuple[Row, ...]
    headed: bool = False


def pieces(text: str) -> Iterator[Block | Table]:
    """Yield the blocks and the tables of `text`, whatever it holds; there is always at least one."""
    for chunk in clean(text).split("\n\n"):
        table = _table_of(chunk)
        if table is None:
            yield from parse(chunk)
        else:
            yield table


def table_text(table: Table) -> str:
    """Write a table as a paragraph that `pieces` reads as the same table."""
    lines = [_line([_cell_text(cell) for cell in row]) for row in table.rows]
    if table.headed:
        lines.insert(1, _line(["---"] * len(table.rows[0])))
    return "\n".join(lines)


def words_of(cell: Cell) -> str:
    """Return the words of a cell alone."""
    return "".join(run.text for run in cell)


def _table_of(chunk: str) -> Table | None:
    lines = [line.strip() for line in chunk.split("\n")]
    if not all(line.startswith("|") for line in lines):
        return None
    rows = [_cells(line) for line in lines]
    headed = len(rows) > 1 and all(_RULE.fullmatch(cell) for cell in rows[1])
    if headed:
        del rows[1]
    width = max(len(row) for row in rows)
    filled = (row + [""] * (width - len(row)) for row in rows)
    return Table(tuple(tuple(inline(cell) for cell in row) for row in filled), headed)


def _cells(line: str) -> list[str]:
    """Return what stands between the strokes of a line that begins with one."""
    cells = [found.strip() for found in _CELL.findall(line[1:])]
    return cells[:-1] or [""]  # the last thing that is found is nothing, at the end of the line


def _cell_text(cell: Cell) -> str:
    """Write a cell so that no stroke in it ends it and no dashes in it are taken for the line below a head."""
    runs = tuple(Run(clean(run.text).replace("\n", " "), run.bold, run.italic) for run in cell)
    text = render_block(Block(Kind.PARAGRAPH, runs)).strip().replace("|", "\\|")
    return f"\\{text}" if _RULE.fullmatch(text) else text


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
