"""A table that stands by itself: what it is above, a choice of the other tables of its kind, and the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout, QWidget

from ui.trends.sheet_table import SheetTable
from ui.widgets.text import section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ui.theme.look import Look
    from ui.trends.sheet import Sheet

NARROW = 560
"""Pixels of the design under which the choice stands below the title."""


class SheetPanel(QWidget):
    """Shows a sheet with its title.

    Attributes:
        table: The rows.
        chosen: Emitted with the id of the table that a person wants to see.
    """

    chosen = Signal(str)

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self.table = SheetTable(look=look)
        self._title = section("", wrap=True)
        self._picker = QComboBox()
        self._picker.setAccessibleName(self.tr("Line shown"))
        self._picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._picker.setMinimumContentsLength(12)
        self._look = look
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._picker, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self.table)
        self._picker.activated.connect(self._on_activated)

    def show_sheet(self, sheet: Sheet, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show `sheet`, which is the one called `chosen` of `choices`, if there are several."""
        self._title.setText(sheet.title)
        self._picker.clear()
        for name, words in choices:
            self._picker.addItem(words, name)
        self._picker.setCurrentIndex(max(0, self._picker.findData(chosen)))
        self._picker.setVisible(len(choices) > 1)
        self.table.show_sheet(sheet)

    def picker(self) -> QComboBox:
        """Return where another table is chosen."""
        return self._picker

    def title(self) -> str:
        """Return what stands above the table."""
        return self._title.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice below the title where there is no room beside it."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < self._look.px(NARROW)
        below, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(below if is_narrow else right)

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(str(self._picker.itemData(index)))
