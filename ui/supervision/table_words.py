"""What is written in a document that may have tables in it, as blocks and tables of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QTextCursor

from app.journal.markdown import Block, Kind, Run, join, render_block
from app.journal.tables import Table, table_text
from ui.answering.document import blocks_of, runs_of, selected_blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable, QTextTableCell

    from app.journal.tables import Cell


def markdown_of(found: Iterable[Block | Table]) -> str:
    """Return blocks and tables as they are stored."""
    return join(
        (Kind.PARAGRAPH, table_text(each)) if isinstance(each, Table) else (each.kind, render_block(each))
        for each in found
    )


def pieces_of(document: QTextDocument) -> list[Block | Table]:
    """Return what is in a document, without the empty lines it cannot do without around a table."""
    found = list(_whole(zip(_blocks_from(document.begin()), blocks_of(document), strict=True)))
    return [each for place, each in enumerate(found) if not _only_holds_a_place(found, place)]


def pieces_between(cursor: QTextCursor) -> list[Block | Table]:
    """Return what is selected: words, some cells as a table of their own, and all tables reached from outside."""
    table = table_at(cursor)
    if table is not None and cursor.hasComplexSelection():
        row, rows, column, columns = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
        return [_read(table, range(row, row + rows), range(column, column + columns))]
    blocks = selected_blocks(cursor)
    if table is not None and table.firstPosition() <= cursor.anchor() <= table.lastPosition():
        return list(blocks)
    first = cursor.document().findBlock(cursor.selectionStart())
    return list(_whole(zip(_blocks_from(first), blocks, strict=False)))


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """Return the table the cursor is in, or None."""
    return cursor.currentTable()


def touches_table(cursor: QTextCursor) -> bool:
    """Tell whether the cursor is in a table, or the selection reaches into one."""
    return any(isinstance(each, Table) for each in pieces_between(cursor)) or table_at(cursor) is not None


def is_head(table: QTextTable, row: int) -> bool:
    """Tell whether a row is the head of the others."""
    return row < table.format().toTableFormat().headerRowCount()


def is_blank(table: QTextTable, row: int) -> bool:
    """Tell whether nothing is written in a row."""
    cells = (table.cellAt(row, column) for column in range(table.columns()))
    return not any(run.text.strip() for cell in cells for run in _runs(cell))


def _whole(blocks: Iterable[tuple[QTextBlock, Block]]) -> Iterator[Block | Table]:
    """Yield each block, and each table in place of the blocks in its cells."""
    behind = 0
    for block, written in blocks:
        if block.position() < behind:
            continue
        table = table_at(QTextCursor(block))
        if table is None:
            yield written
        else:
            behind = table.lastPosition() + 1
            yield _read(table, range(table.rows()), range(table.columns()))


def _read(table: QTextTable, rows: Sequence[int], columns: Sequence[int]) -> Table:
    written = tuple(tuple(_runs(table.cellAt(row, column)) for column in columns) for row in rows)
    return Table(written, headed=is_head(table, rows[0]))


def _runs(cell: QTextTableCell) -> Cell:
    """Return the words of a cell; what was written on several lines stands on one."""
    found: list[Run] = []
    for block in _blocks_from(cell.firstCursorPosition().block()):
        if block.position() > cell.lastPosition():
            break
        found += [Run(" ")] if found else []
        found += runs_of(block)
    return tuple(found)


def _blocks_from(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.next()


def _only_holds_a_place(found: Sequence[Block | Table], place: int) -> bool:
    """Tell whether something is the empty paragraph that a document has before, between and behind tables."""
    if found[place] != Block():
        return False
    before = found[place - 1] if place else None
    after = found[place + 1] if place + 1 < len(found) else None
    ends = isinstance(before, Table) and (after is None or isinstance(after, Table))
    return ends or (before is None and isinstance(after, Table))
