"""Sets an entry as a page: a date line, the title, and the answers in a good serif."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from app.journal.markdown import Kind
from ui.answering.answer_text import Stretch
from ui.answering.document import tell_kind
from ui.journal.matches import spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.journal.markdown import Block
    from ui.journal.entry_text import Part
    from ui.theme.look import Look

LINE_HEIGHT = 132
"""Per cent of the face's own height, for a person's own words."""

_HEADINGS = {Kind.HEADING_1: 23, Kind.HEADING_2: 20, Kind.HEADING_3: 18}
_LISTS = {Kind.BULLET: QTextListFormat.Style.ListDisc, Kind.NUMBERED: QTextListFormat.Style.ListDecimal}


class EntryDocument:
    """Writes into one text document with the faces and colours of the look."""

    def __init__(self, document: QTextDocument, *, look: Look) -> None:
        """Empty `document` and begin at its top."""
        document.clear()
        self._document = document
        self._look = look
        self._cursor = QTextCursor(document)
        self._is_empty = True
        self._stretches: list[Stretch] = []

    def add_line(self, text: str) -> None:
        """Add a quiet line in the interface face, such as the date."""
        self._begin(above=0, line_height=135)
        self._cursor.insertText(text, self._quiet(15))

    def add_title(self, text: str) -> None:
        """Add the title."""
        self._begin(above=8, line_height=125)
        style = self._style(self._look.writing_font(28), "ink")
        style.setFontWeight(QFont.Weight.DemiBold)
        self._cursor.insertText(text, style)

    def add_parts(self, parts: Iterable[Part]) -> None:
        """Add the answers."""
        for part in parts:
            above = 2 if part.is_close else 20
            if part.label:
                self._begin(above=24, line_height=135)
                style = self._quiet(14)
                style.setFontWeight(QFont.Weight.DemiBold)
                self._cursor.insertText(part.label, style)
                above = 4
            face = self._quiet(15) if part.is_close else None
            start = self._add_blocks(part.blocks, above=above, is_own_words=part.is_own_words, face=face)
            if part.field:
                self._stretches.append(Stretch(part.field, start, self._cursor.position()))

    def stretches(self) -> tuple[Stretch, ...]:
        """Return where the answers stand that are shown letter for letter."""
        return tuple(self._stretches)

    def mark_matches(self, typed: str) -> int:
        """Set the words of a search apart by ground and weight; return where the first one is, or -1."""
        style = QTextCharFormat()
        style.setBackground(self._look.colour("selection"))
        style.setForeground(self._look.colour("on_selection"))
        style.setFontWeight(QFont.Weight.DemiBold)
        first = -1
        block = self._document.begin()
        while block.isValid():
            for start, length in _utf16(block.text(), spans(block.text(), typed)):
                cursor = QTextCursor(self._document)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(style)
                first = cursor.selectionStart() if first < 0 else first
            block = block.next()
        return first

    def _add_blocks(
        self,
        blocks: Sequence[Block],
        *,
        above: int,
        is_own_words: bool,
        face: QTextCharFormat | None = None,
    ) -> int:
        """Add `blocks` and return where the first one begins."""
        before: Kind | None = None
        start = -1
        for block in blocks:
            gap = above if before is None else 2 if block.kind is before and block.kind in _LISTS else 12
            self._begin(above=gap, line_height=LINE_HEIGHT if is_own_words else 125, kind=block.kind)
            start = self._cursor.position() if start < 0 else start
            if block.kind in _LISTS:
                self._list(block.kind, goes_on=block.kind is before)
            for run in block.runs:
                text = run.text.replace("\n", "\u2028")
                style = face or self._face(block.kind, run.bold, run.italic, is_own_words)
                self._cursor.insertText(text, style)
            before = block.kind
        return start

    def _begin(self, *, above: int, line_height: int, kind: Kind = Kind.PARAGRAPH) -> None:
        style = QTextBlockFormat()
        style.setTopMargin(self._look.px(above))
        style.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if kind is Kind.QUOTE:
            style.setLeftMargin(self._look.px(20))
        tell_kind(style, kind)
        if self._is_empty:
            self._cursor.setBlockFormat(style)
            self._is_empty = False
        else:
            # The mark of a list takes its size from its block.
            marker = self._style(self._look.writing_font(11 if kind is Kind.BULLET else 18), "ink")
            self._cursor.insertBlock(style, marker)

    def _list(self, kind: Kind, *, goes_on: bool) -> None:
        if goes_on:
            previous = self._cursor.block().previous().textList()
            if previous is not None:
                previous.add(self._cursor.block())
                return
        style = QTextListFormat()
        style.setStyle(_LISTS[kind])
        self._cursor.createList(style)

    def _face(self, kind: Kind, bold: bool, italic: bool, is_own_words: bool) -> QTextCharFormat:  # noqa: FBT001 - how a run is set, in its own terms
        if not is_own_words:
            return self._style(self._look.interface_font(16), "ink")
        style = self._style(self._look.writing_font(_HEADINGS.get(kind, 18)), "ink")
        if bold or kind in _HEADINGS:
            style.setFontWeight(QFont.Weight.DemiBold)
        style.setFontItalic(italic or kind is Kind.QUOTE)
        return style

    def _quiet(self, pixels: int) -> QTextCharFormat:
        return self._style(self._look.interface_font(pixels), "muted")

    def _style(self, font: QFont, role: str) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setFont(font)
        style.setForeground(self._look.colour(role))
        return style


def _utf16(text: str, found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans counted as the text document counts, where a character beyond the basic plane is two."""
    if text.isascii() or max(map(ord, text), default=0) < 0x10000:
        return list(found)
    return [(_width(text[:start]), _width(text[start : start + length])) for start, length in found]


def _width(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
