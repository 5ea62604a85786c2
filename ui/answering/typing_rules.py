"""Signs at the beginning of a line that become form, and the keys that take the form away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from app.journal.markdown import Kind
from ui.answering.document import kind_of, set_kind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from ui.answering.document import Formats

SIGNS = {
    "-": Kind.BULLET,
    "*": Kind.BULLET,
    "1.": Kind.NUMBERED,
    "#": Kind.HEADING_1,
    "##": Kind.HEADING_2,
    "###": Kind.HEADING_3,
    ">": Kind.QUOTE,
}

_HEADINGS = frozenset({Kind.HEADING_1, Kind.HEADING_2, Kind.HEADING_3})


def spaced(page: QTextEdit, formats: Formats) -> None:
    """Turn a sign that a space was typed after into form. Undo gives the sign back."""
    cursor = page.textCursor()
    column = cursor.positionInBlock()
    if column > 4 or kind_of(cursor.block()) is not Kind.PARAGRAPH:
        return
    kind = SIGNS.get(cursor.block().text()[: column - 1])
    if kind is None or cursor.block().text()[column - 1 : column] != " ":
        return
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    set_kind(cursor, kind, formats)
    cursor.endEditBlock()
    page.setTextCursor(cursor)


def returned(page: QTextEdit, formats: Formats) -> None:
    """Begin a new paragraph; end a list, a quotation or a heading where a person expects it.

    Qt's own key would take our form away from an empty paragraph instead of adding another.
    """
    cursor = page.textCursor()
    kind = kind_of(cursor.block())
    if not cursor.hasSelection() and not cursor.block().text() and kind is not Kind.PARAGRAPH:
        _plain(page, cursor, formats)
        return
    style = cursor.charFormat()
    after = Kind.PARAGRAPH if kind in _HEADINGS and cursor.atBlockEnd() else kind
    words = formats.text(after) if after is not kind else style
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    cursor.insertBlock(formats.block(after), words)
    cursor.endEditBlock()
    page.setTextCursor(cursor)
    page.setCurrentCharFormat(words)
    page.ensureCursorVisible()


def unmarked(page: QTextEdit, formats: Formats) -> bool:
    """Make a heading, an item or a quotation a paragraph at its beginning; tell whether the key is done with."""
    cursor = page.textCursor()
    if cursor.hasSelection() or not cursor.atBlockStart() or kind_of(cursor.block()) is Kind.PARAGRAPH:
        return False
    _plain(page, cursor, formats)
    return True


def _plain(page: QTextEdit, cursor: QTextCursor, formats: Formats) -> None:
    set_kind(cursor, Kind.PARAGRAPH, formats)
    page.setTextCursor(cursor)
