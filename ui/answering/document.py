"""Our blocks as a rich text document, and a document as our blocks.

A paragraph's kind is a property of its block format and its boldness a property of its character format, so that what
is stored never depends on how it is drawn. Nothing else of a document survives: no fonts, colours, images or tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat

from app.journal.markdown import LISTS, Block, Kind, Run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument

    from ui.theme.look import Look

LINE_HEIGHT = 1.65
PARAGRAPH_GAP = 12
HEADING_GAP = 20
LIST_GAP = 2
LIST_INDENT = 26
QUOTE_INDENT = 22

SOFT_BREAK = "\u2028"

_KIND = QTextFormat.Property.UserProperty.value + 1
_BOLD = QTextFormat.Property.UserProperty.value + 2
_KINDS = tuple(Kind)
_HEADING_PIXELS = {Kind.HEADING_1: 25, Kind.HEADING_2: 21, Kind.HEADING_3: 18}
_INDENTS = {Kind.BULLET: LIST_INDENT, Kind.NUMBERED: LIST_INDENT, Kind.QUOTE: QUOTE_INDENT}
_FIXED_HEIGHT = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Formats:
    """The block and character formats of each kind, at one look."""

    def __init__(self, look: Look) -> None:
        """Work the formats out once; they are asked for at every key."""
        self._look = look
        self._blocks = {kind: self._block_format(kind) for kind in Kind}

    def block(self, kind: Kind) -> QTextBlockFormat:
        """Return the block format of `kind`."""
        return self._blocks[kind]

    def text(self, kind: Kind, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
        """Return the character format of words of `kind`."""
        found = QTextCharFormat()
        if pixels := _HEADING_PIXELS.get(kind):
            found.setProperty(QTextFormat.Property.FontPixelSize.value, self._look.px(pixels))
        if bold:
            found.setProperty(_BOLD, True)  # noqa: FBT003 - Qt's own signature
        if bold or kind in _HEADING_PIXELS:
            found.setFontWeight(QFont.Weight.DemiBold)
        if italic:
            found.setFontItalic(True)
        return found

    def _block_format(self, kind: Kind) -> QTextBlockFormat:
        found = QTextBlockFormat()
        pixels = _HEADING_PIXELS.get(kind, 18)
        height = 1.35 if kind in _HEADING_PIXELS else LINE_HEIGHT
        found.setLineHeight(self._look.px(round(pixels * height)), _FIXED_HEIGHT)
        tell_kind(found, kind)
        found.setLeftMargin(self._look.px(_INDENTS.get(kind, 0)))
        # The larger of two margins that meet is what is seen: a list stands off from the words around it.
        gap = LIST_GAP if kind in LISTS else PARAGRAPH_GAP
        found.setTopMargin(self._look.px(HEADING_GAP if kind in _HEADING_PIXELS else gap))
        found.setBottomMargin(self._look.px(gap))
        if kind in _HEADING_PIXELS:
            found.setHeadingLevel(list(_HEADING_PIXELS).index(kind) + 1)
        return found


def tell_kind(style: QTextBlockFormat, kind: Kind) -> None:
    """Let blocks of this format be of `kind`, however they are drawn."""
    style.setProperty(_KIND, _KINDS.index(kind))


def kind_of(block: QTextBlock) -> Kind:
    """Return the kind of a block of a document of ours."""
    number = block.blockFormat().intProperty(_KIND)
    return _KINDS[number] if 0 <= number < len(_KINDS) else Kind.PARAGRAPH


def is_bold(found: QTextCharFormat) -> bool:
    """Tell whether a person made these words bold; a heading is heavy without being bold."""
    return found.boolProperty(_BOLD)


def runs_of(block: QTextBlock) -> tuple[Run, ...]:
    """Return the words of a block with what a person made bold or italic."""
    found: list[Run] = []
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        style = fragment.charFormat()
        text = fragment.text().replace(SOFT_BREAK, "\n")
        found.append(Run(text, is_bold(style), style.fontItalic()))
        each += 1
    return tuple(found)


def blocks_of(document: QTextDocument) -> tuple[Block, ...]:
    """Return every block of a document of ours."""
    found: list[Block] = []
    block = document.begin()
    while block.isValid():
        found.append(Block(kind_of(block), runs_of(block)))
        block = block.next()
    return tuple(found)


def selected_blocks(cursor: QTextCursor) -> tuple[Block, ...]:
    """Return what is selected; the first and the last block may be parts of theirs."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    found: list[Block] = []
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() <= end:
        found.append(Block(kind_of(block), _runs_between(block, start, end)))
        block = block.next()
    return tuple(found)


def insert(cursor: QTextCursor, blocks: Sequence[Block], formats: Formats) -> None:
    """Put `blocks` where the cursor is, as one step that can be undone.

    Words go on in the paragraph they are put into; an empty paragraph takes the kind of the first block.
    """
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for number, block in enumerate(blocks):
        if number:
            cursor.insertBlock(formats.block(block.kind), formats.text(block.kind))
        elif not cursor.block().text():
            set_kind(cursor, block.kind, formats)
        kind = kind_of(cursor.block())
        for run in block.runs:
            words = run.text.replace("\n", SOFT_BREAK)
            cursor.insertText(words, formats.text(kind, bold=run.bold, italic=run.italic))
    cursor.endEditBlock()


def set_kind(cursor: QTextCursor, kind: Kind, formats: Formats) -> None:
    """Make every block the cursor touches one of `kind`; bold and italic words stay so."""
    cursor.beginEditBlock()
    block = cursor.document().findBlock(cursor.selectionStart())
    end = cursor.selectionEnd()
    while block.isValid() and block.position() <= end:
        _restyle(block, kind, formats)
        block = block.next()
    cursor.endEditBlock()
    if not cursor.hasSelection():
        style = cursor.charFormat()
        cursor.setCharFormat(formats.text(kind, bold=is_bold(style), italic=style.fontItalic()))


def restyle(cursor: QTextCursor, formats: Formats, *, bold: bool | None, italic: bool | None) -> None:
    """Make the selected words bold or italic, or no longer so, as one step; None leaves either as it is."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    cursor.beginEditBlock()
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() < end:
        part, at = QTextCursor(block), max(start, block.position())
        for run in _runs_between(block, start, end):
            part.setPosition(at)
            at += _units(run.text)
            part.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
            style = formats.text(
                kind_of(block),
                bold=run.bold if bold is None else bold,
                italic=run.italic if italic is None else italic,
            )
            part.setCharFormat(style)
        block = block.next()
    cursor.endEditBlock()


def _runs_between(block: QTextBlock, start: int, end: int) -> tuple[Run, ...]:
    found: list[Run] = []
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        at, style = fragment.position(), fragment.charFormat()
        units = fragment.text().encode("utf-16-le", "surrogatepass")[
            2 * max(0, start - at) : 2 * max(0, end - at)
        ]
        text = units.decode("utf-16-le", "replace").replace(SOFT_BREAK, "\n")
        found.append(Run(text, is_bold(style), style.fontItalic()))
        each += 1
    return tuple(found)


def _restyle(block: QTextBlock, kind: Kind, formats: Formats) -> None:
    cursor = QTextCursor(block)
    cursor.setBlockFormat(formats.block(kind))
    cursor.setBlockCharFormat(formats.text(kind))
    at = block.position()
    for run in runs_of(block):
        cursor.setPosition(at)
        at += _units(run.text)
        cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(formats.text(kind, bold=run.bold, italic=run.italic))


def _units(text: str) -> int:
    """Return how many positions of a document `text` takes: characters beyond the basic plane take two."""
    return len(text) + sum(1 for character in text if character > "\uffff")
