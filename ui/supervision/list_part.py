"""Rows under a small heading, with hairlines between them; gone while there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.text import hairline, section

if TYPE_CHECKING:
    from collections.abc import Sequence


class ListPart(QWidget):
    """Shows rows under a heading."""

    def __init__(self, heading: str) -> None:
        """Begin without rows, and hidden."""
        super().__init__()
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 26, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(section(heading))
        self.setAccessibleName(heading)
        self.hide()

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show `rows` in place of those before."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []
        for row in rows:
            for part in (hairline(), row):
                self._parts.append(part)
                self._column.addWidget(part)
                part.show()
        self.setVisible(bool(rows))
