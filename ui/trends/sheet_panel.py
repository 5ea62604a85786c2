"""A table that stands by itself: what it is above, a choice of the other tables of its kind, and the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui.trends.sheet_table import SheetTable
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme.look import Look
    from ui.trends.sheet import Sheet


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
        self._pick = label(self.tr("Line shown"), "small")
        self._pick.setBuddy(self._picker)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for each in (self._pick, self._picker, self._title, self.table):
            column.addWidget(each)
        self._picker.activated.connect(self._on_activated)

    def show_sheet(self, sheet: Sheet, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show `sheet`, which is the one called `chosen` of `choices`, if there are several."""
        self._title.setText(sheet.title)
        self._picker.clear()
        for name, words in choices:
            self._picker.addItem(words, name)
        self._picker.setCurrentIndex(max(0, self._picker.findData(chosen)))
        for each in (self._pick, self._picker):
            each.setVisible(len(choices) > 1)
        self.table.show_sheet(sheet)

    def picker(self) -> QComboBox:
        """Return where another table is chosen."""
        return self._picker

    def title(self) -> str:
        """Return what stands above the table."""
        return self._title.text()

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(str(self._picker.itemData(index)))
