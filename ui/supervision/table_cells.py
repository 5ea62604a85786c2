"""Tables of a part as cells that can be written in; `table_words` reads them back.

A cell holds one line of words. Whether the first row is a head is kept in the format of the table, so that what is
stored never depends on how it is drawn.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from app.journal.markdown import Block, Kind, Run
from app.journal.tables import Table
from ui.answering.document import insert, set_kind
from ui.supervision.table_words import is_head, table_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QTextTable, QTextTableCell

    from app.journal.tables import Row
    from ui.answering.document import Formats
    from ui.theme.look import Look

PADDING = 6
AROUND = 10
"""Pixels of the design inside of a cell, and above and below a table."""


class Cells:
    """Puts tables into a document and changes them, at one look. Every change is one step that can be undone."""

    def __init__(self, look: Look, formats: Formats) -> None:
        """Draw lines as `look` has them; words are in `formats`."""
        self._look = look
        self._formats = formats

    def put(self, cursor: QTextCursor, found: Iterable[Block | Table]) -> None:
        """Put blocks and tables where the cursor is, and the cursor behind them."""
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for is_table, group in groupby(found, key=lambda each: isinstance(each, Table)):
            if is_table:
                for table in group:
                    self._put_table(cursor, table)  # type: ignore[arg-type]  # told apart by the key
            else:
                insert(cursor, list(group), self._formats)  # type: ignore[arg-type]  # as above
        cursor.endEditBlock()

    def put_words(self, cursor: QTextCursor, blocks: Sequence[Block]) -> None:
        """Put the words of `blocks` into the cell with the cursor, on one line."""
        table = table_at(cursor)
        runs = [run for block in blocks for run in (*block.runs, Run(" "))][:-1]
        if table is not None:
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            self._write(cursor, runs, head=is_head(table, table.cellAt(cursor).row()))
            cursor.endEditBlock()

    def add_row(self, table: QTextTable, below: int) -> None:
        """Add a row below another."""
        step = table.firstCursorPosition()
        step.beginEditBlock()
        table.insertRows(below + 1, 1)
        for column in range(table.columns()):
            self._style_cell(table.cellAt(below + 1, column), head=False)
        step.endEditBlock()

    def add_column(self, table: QTextTable, beside: int) -> None:
        """Add a column to the right of another; all of them have the same width from then on."""
        step = table.firstCursorPosition()
        step.beginEditBlock()
        table.insertColumns(beside + 1, 1)
        for row in range(table.rows()):
            self._style_cell(table.cellAt(row, beside + 1), head=is_head(table, row))
        self._share_width(table)
        step.endEditBlock()

    def remove_row(self, table: QTextTable, row: int) -> None:
        """Take a row out; without its head a table has none, and the last row takes the table with it."""
        step = table.firstCursorPosition()
        step.beginEditBlock()
        if is_head(table, row) and table.rows() > 1:
            style = table.format().toTableFormat()
            style.setHeaderRowCount(0)
            table.setFormat(style)
        table.removeRows(row, 1)
        step.endEditBlock()

    def remove_column(self, table: QTextTable, column: int) -> None:
        """Take a column out; the others have the same width from then on. The last one takes the table with it."""
        step = table.firstCursorPosition()
        step.beginEditBlock()
        if table.columns() == 1:
            table.removeRows(0, table.rows())
        else:
            table.removeColumns(column, 1)
            self._share_width(table)
        step.endEditBlock()

    def _put_table(self, cursor: QTextCursor, found: Table) -> None:
        width = len(found.rows[0])
        if not cursor.block().text():
            set_kind(cursor, Kind.PARAGRAPH, self._formats)
        table = cursor.insertTable(len(found.rows), width, self._table_format(width, headed=found.headed))
        for number, row in enumerate(found.rows):
            self._fill(table, number, row)
        cursor.setPosition(table.lastPosition() + 1)
        if not cursor.block().text():
            set_kind(cursor, Kind.PARAGRAPH, self._formats)

    def _fill(self, table: QTextTable, number: int, row: Row) -> None:
        head = is_head(table, number)
        for column, runs in enumerate(row):
            cell = table.cellAt(number, column)
            self._style_cell(cell, head=head)
            self._write(cell.firstCursorPosition(), runs, head=head)

    def _write(self, cursor: QTextCursor, runs: Iterable[Run], *, head: bool) -> None:
        for run in runs:
            words = " ".join(run.text.split("\n"))
            cursor.insertText(words, self._text(bold=run.bold, italic=run.italic, head=head))

    def _style_cell(self, cell: QTextTableCell, *, head: bool) -> None:
        cursor = cell.firstCursorPosition()
        style = QTextBlockFormat(self._formats.block(Kind.PARAGRAPH))
        style.setTopMargin(0)
        style.setBottomMargin(0)
        cursor.setBlockFormat(style)
        cursor.setBlockCharFormat(self._text(head=head))

    def _text(self, *, bold: bool = False, italic: bool = False, head: bool = False) -> QTextCharFormat:
        """Return the format of words in a cell; those of a head are heavy without being bold."""
        found = self._formats.text(Kind.PARAGRAPH, bold=bold, italic=italic)
        if head:
            found.setFontWeight(QFont.Weight.DemiBold)
        return found

    def _table_format(self, columns: int, *, headed: bool) -> QTextTableFormat:
        found = QTextTableFormat()
        found.setHeaderRowCount(int(headed))
        found.setBorder(1)
        found.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        found.setBorderBrush(QBrush(self._look.colour("edge")))
        found.setBorderCollapse(True)
        found.setCellSpacing(0)
        found.setCellPadding(self._look.px(PADDING))
        found.setTopMargin(self._look.px(AROUND))
        found.setBottomMargin(self._look.px(AROUND))
        found.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        found.setColumnWidthConstraints(_equal(columns))
        return found

    def _share_width(self, table: QTextTable) -> None:
        style = table.format().toTableFormat()
        style.setColumnWidthConstraints(_equal(table.columns()))
        table.setFormat(style)


def _equal(columns: int) -> list[QTextLength]:
    return [QTextLength(QTextLength.Type.PercentageLength, 100 / columns)] * columns
