"""The marks beside the words: a point or a number before an item, a bar along a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt

from app.journal.markdown import LISTS, Kind
from ui.answering.document import LIST_INDENT, PARAGRAPH_GAP, kind_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextBlock
    from PySide6.QtWidgets import QTextEdit

    from ui.theme.look import Look


def paint_marks(painter: QPainter, page: QTextEdit, look: Look) -> None:
    """Paint the marks of the blocks that can be seen."""
    layout = page.document().documentLayout()
    scrolled = page.verticalScrollBar().value()
    bottom = page.viewport().height()
    block = page.cursorForPosition(QPoint(0, 0)).block()
    while block.isValid():
        place = layout.blockBoundingRect(block).translated(0, -scrolled)
        if place.top() > bottom:
            return
        kind = kind_of(block)
        if kind is Kind.QUOTE:
            _bar(painter, place, block, look)
        elif kind in LISTS:
            _item(painter, place, block, look)
        block = block.next()


def number_of(block: QTextBlock) -> int:
    """Return which item of its list a block is, from 1."""
    kind, number, before = kind_of(block), 1, block.previous()
    while before.isValid() and kind_of(before) is kind:
        number, before = number + 1, before.previous()
    return number


def _bar(painter: QPainter, place: QRectF, block: QTextBlock, look: Look) -> None:
    layout = block.layout()
    if not layout.lineCount():
        return
    first, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
    top = place.top() + first.y() + first.ascent() - look.px(21)
    bottom = place.top() + last.y() + last.ascent() + look.px(9)
    if block.next().isValid() and kind_of(block.next()) is Kind.QUOTE:
        bottom += look.px(PARAGRAPH_GAP)
    painter.fillRect(QRectF(0, top, look.px(3), bottom - top), look.colour("line"))


def _item(painter: QPainter, place: QRectF, block: QTextBlock, look: Look) -> None:
    line = block.layout().lineAt(0)
    if not line.isValid():
        return
    baseline = place.top() + line.y() + line.ascent()
    painter.setPen(look.colour("muted"))
    if kind_of(block) is Kind.NUMBERED:
        painter.setFont(look.writing_font())
        number = f"{number_of(block)}."
        left = look.px(LIST_INDENT - 6) - painter.fontMetrics().horizontalAdvance(number)
        painter.drawText(QPointF(left, baseline), number)
        return
    painter.setBrush(look.colour("muted"))
    painter.setPen(Qt.PenStyle.NoPen)
    radius = look.px(5) / 2
    painter.drawEllipse(QPointF(look.px(LIST_INDENT - 14), baseline - look.px(5)), radius, radius)
