"""The heads of a table's columns, which can be walked along and sorted by with the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from ui.theme.look import Look


class SheetHeader(QHeaderView):
    """One stop for the Tab key: the arrow keys go from column to column, Enter sorts by one, then the other way.

    Attributes:
        walked: Emitted with the column that the cursor went to.
    """

    walked = Signal(int)
    _section = 0  # what Qt finds while the header is being made or unmade

    def __init__(self, *, look: Look) -> None:
        """Begin at the first column."""
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self.setAccessibleName(self.tr("Columns"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def begin(self) -> None:
        """Put the cursor on the first column, as there are others now."""
        self._go(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the columns, or sort by one."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self._go(self._section + steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._sort()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus ring off."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the heads, and a ring around the one at the cursor."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._look.colour("focus"), 2))
        left, width = self.sectionViewportPosition(self._section), self.sectionSize(self._section)
        painter.drawRect(QRect(left, 0, width, self.viewport().height()).adjusted(1, 1, -2, -2))
        painter.end()

    def _go(self, section: int) -> None:
        self._section = max(0, min(section, self.count() - 1))
        name = self.model().headerData(self._section, Qt.Orientation.Horizontal)
        words = self.tr("{column}. The arrow keys go from column to column, Enter sorts by one.")
        self.setAccessibleDescription(words.format(column=name))
        self.viewport().update()
        self.walked.emit(self._section)

    def _sort(self) -> None:
        again = self.sortIndicatorSection() == self._section
        upwards = not (again and self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder)
        order = Qt.SortOrder.AscendingOrder if upwards else Qt.SortOrder.DescendingOrder
        self.setSortIndicator(self._section, order)
