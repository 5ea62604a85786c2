"""What can be done with the rows and columns of a table: in the menu, and only while the cursor is in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui.supervision.table_words import table_at

if TYPE_CHECKING:
    from ui.supervision.part_page import PartPage


class TableActions(QObject):
    """Offers the actions of a page's tables."""

    def __init__(self, page: PartPage) -> None:
        """Let the menu of `page` show them."""
        super().__init__(page)
        self._page = page
        self._actions: list[QAction] = []
        for words, does in (
            (self.tr("Add a row below"), page.add_row),
            (self.tr("Add a column beside"), page.add_column),
            (self.tr("Take the row out"), page.remove_row),
            (self.tr("Take the column out"), page.remove_column),
        ):
            action = QAction(words, self)
            action.triggered.connect(does)
            self._actions.append(action)
        page.marks.offer(self._actions)
        page.cursorPositionChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        inside = table_at(self._page.textCursor()) is not None
        for action in self._actions:
            action.setVisible(inside)
