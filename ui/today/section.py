"""A part of the Today page: a heading, and rows with hairlines between them; gone while there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.text import hairline, section

if TYPE_CHECKING:
    from collections.abc import Sequence


class Section(QWidget):
    """Shows rows under a heading."""

    def __init__(self, title: str) -> None:
        """Begin without rows, and hidden."""
        super().__init__()
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(title))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        self.hide()

    def rows(self) -> tuple[QWidget, ...]:
        """Return the rows, without the lines between them."""
        found = (self._rows.itemAt(place) for place in range(1, self._rows.count(), 2))
        widgets = (item.widget() for item in found if item is not None)
        return tuple(widget for widget in widgets if widget is not None)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show `rows` in place of those before."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._rows.addWidget(hairline())
            self._rows.addWidget(row)
        self.setVisible(bool(rows))
