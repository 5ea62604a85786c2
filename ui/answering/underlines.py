"""The lines under words: firm under a thought, dashes under words for supervision, dots under a word to look at.

They differ in shape as well as in colour. Only what can be seen is painted, so that a long page costs no more than a
short one.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QTextBlock, QTextLine
    from PySide6.QtWidgets import QTextEdit

    from ui.theme.look import Look

BELOW = 5
"""Pixels of the design from the foot of the letters to the line."""

APART = 3
"""Pixels between the lines of thoughts that lie over each other."""


class Stroke(Enum):
    """How a line is drawn."""

    FIRM = "firm"
    DASHES = "dashes"
    DOTS = "dots"


def blocks_in(page: QTextEdit, rect: QRect) -> tuple[QTextBlock, ...]:
    """Return the blocks that reach into a part of the viewport."""
    layout = page.document().documentLayout()
    bottom = page.verticalScrollBar().value() + rect.bottom() + 1
    block = page.cursorForPosition(QPoint(0, rect.top())).block()
    if block.previous().isValid():
        block = block.previous()  # its line may hang over its edge
    found: list[QTextBlock] = []
    while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
        found.append(block)
        block = block.next()
    return tuple(found)


def underline(  # noqa: PLR0913 - where, and how it looks
    painter: QPainter,
    page: QTextEdit,
    block: QTextBlock,
    spans: Iterable[tuple[int, int, int]],
    *,
    look: Look,
    role: str,
    stroke: Stroke = Stroke.FIRM,
) -> None:
    """Draw lines under `spans` of the document, each with its level, as far as they stand in `block`."""
    pen = QPen(look.colour(role), look.px(2))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke is Stroke.DOTS:
        pen = QPen(look.colour(role), look.px(3), Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 1.9])
    elif stroke is Stroke.DASHES:
        pen.setDashPattern([4, 2.5])
    painter.setPen(pen)
    scrolled = page.verticalScrollBar().value()
    for start, end, level in spans:
        drop = look.px(BELOW + APART * level) - scrolled
        for left, right, baseline in _pieces(block, start, end):
            painter.drawLine(QPointF(left, baseline + drop), QPointF(right, baseline + drop))


def _pieces(block: QTextBlock, start: int, end: int) -> Iterator[tuple[float, float, float]]:
    """Yield the stretches of lines between two places of the document, as left, right and foot of the letters."""
    layout, first = block.layout(), block.position()
    place, start, end = layout.position(), max(0, start - first), end - first
    line = layout.lineForTextPosition(start)
    while line.isValid() and line.textStart() < end:
        low, high = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        left, right = _x(line, low), _x(line, high)
        width = min(right, line.x() + line.naturalTextWidth())
        yield place.x() + left + 1, place.x() + max(left, width) - 1, place.y() + line.y() + line.ascent()
        if line.lineNumber() + 1 >= layout.lineCount():
            return
        line = layout.lineAt(line.lineNumber() + 1)


def _x(line: QTextLine, position: int) -> float:
    """Return where a place in a line is; the library says no more than "object" of what it returns."""
    return cast("tuple[float, int]", line.cursorToX(position))[0]
