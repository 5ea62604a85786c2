"""The words of a part: the page people write on, in small, and with tables whose cells can be written in.

The Tab key goes from cell to cell; in the last one it adds a row, and from a row that is still empty it goes on to what
comes after the page, so that it never holds anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.journal.tables import Table, pieces
from ui.answering.pasting import OWN_FORMAT, can_paste, copied, pasted
from ui.answering.small_page import SmallPage
from ui.supervision.table_cells import Cells
from ui.supervision.table_words import (
    is_blank,
    is_head,
    markdown_of,
    pieces_between,
    pieces_of,
    table_at,
    touches_table,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent, QTextTable

    from app.journal.markdown import Block, Kind

_PLAIN = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})
_RETURNS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PartPage(SmallPage):
    """Room to write, with tables."""

    def markdown(self) -> str:
        """Return the words as they are stored."""
        return markdown_of(pieces_of(self.document()))

    def rewrite(self, markdown: str) -> None:
        """Show other words in place of these, as one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self._put(cursor, markdown)

    def insert_table(self, table: Table) -> None:
        """Put a table after the last word, and the cursor on the words of its first cell."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cells().put(cursor, [table])
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        found = table_at(cursor)
        if found is not None:
            self._go(found, 0, 0)

    # Its form

    def set_kind(self, kind: Kind) -> None:
        """Give the selected paragraphs a kind; cells have none."""
        if not touches_table(self.textCursor()):
            super().set_kind(kind)

    def add_row(self) -> None:
        """Add a row below the one with the cursor, and go there."""
        table, row, column = self._place()
        if table is not None:
            self._cells().add_row(table, row)
            self._go(table, row + 1, column)

    def add_column(self) -> None:
        """Add a column to the right of the one with the cursor, and go there."""
        table, row, column = self._place()
        if table is not None:
            self._cells().add_column(table, column)
            self._go(table, row, column + 1)

    def remove_row(self) -> None:
        """Take out the row with the cursor."""
        table, row, _ = self._place()
        if table is not None:
            self._cells().remove_row(table, row)

    def remove_column(self) -> None:
        """Take out the column with the cursor."""
        table, _, column = self._place()
        if table is not None:
            self._cells().remove_column(table, column)

    # Qt

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Go from cell to cell first."""
        table, row, column = self._place()
        if table is None or self.isReadOnly():
            return super().focusNextPrevChild(next)
        number = row * table.columns() + column + (1 if next else -1)
        if number == table.rows() * table.columns() and not is_blank(table, row):
            self._cells().add_row(table, row)
        if not 0 <= number < table.rows() * table.columns():
            return super().focusNextPrevChild(next)
        self._go(table, *divmod(number, table.columns()))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In a cell, let keys for paragraphs go up and down the rows, and signs stay signs."""
        table, row, column = self._place()
        if table is None or self.isReadOnly() or event.matches(QKeySequence.StandardKey.Undo):
            super().keyPressEvent(event)
            return
        plain = event.modifiers() in _PLAIN
        if event.key() in _RETURNS:
            self._return(table, row, column)
        elif not (plain and event.key() == Qt.Key.Key_Backspace and self._unmade(table, row)):
            QTextEdit.keyPressEvent(self, event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words in, and tables from another part; in a cell all of it stands on one line."""
        if not can_paste(source):
            return
        if table_at(self.textCursor()) is not None:
            self._cells().put_words(self.textCursor(), pasted(source))
        else:
            self._cells().put(self.textCursor(), _pasted(source))
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Hand out words, and our own form, tables included, for another part."""
        return copied(markdown_of(pieces_between(self.textCursor())))

    # Private

    def _put(self, cursor: QTextCursor, markdown: str) -> None:
        self._cells().put(cursor, pieces(markdown))

    def _cells(self) -> Cells:
        return Cells(self._look, self._formats)

    def _place(self) -> tuple[QTextTable | None, int, int]:
        """Return the table with the cursor, and in which row and column of it that is."""
        cursor = self.textCursor()
        table = table_at(cursor)
        if table is None:
            return None, 0, 0
        cell = table.cellAt(cursor)
        return table, cell.row(), cell.column()

    def _go(self, table: QTextTable, row: int, column: int) -> None:
        """Go to a cell and select what is in it, so that what is typed next takes its place."""
        cell = table.cellAt(row, column)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _return(self, table: QTextTable, row: int, column: int) -> None:
        """Go to the cell below; an empty last row ends the table, as an empty item ends a list."""
        if row + 1 < table.rows():
            self._go(table, row + 1, column)
        elif is_head(table, row) or not is_blank(table, row):
            self.add_row()
        else:
            self._leave(table, row)

    def _leave(self, table: QTextTable, row: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(table.lastPosition() + 1)
        self.setTextCursor(cursor)
        self._cells().remove_row(table, row)

    def _unmade(self, table: QTextTable, row: int) -> bool:
        """Take an empty row out at the key that takes words out; tell whether there was one."""
        blank = is_blank(table, row) and not self.textCursor().hasSelection()
        if blank:
            self._cells().remove_row(table, row)
        return blank


def _pasted(source: QMimeData) -> list[Block | Table]:
    """Return what is taken in; tables come from parts alone."""
    if source.hasFormat(OWN_FORMAT):
        return list(pieces(bytes(source.data(OWN_FORMAT).data()).decode("utf-8", "replace")))
    return list(pasted(source))
