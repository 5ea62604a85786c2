"""A part of a page: a heading, and rows with hairlines between them; gone while there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.entry_row import INSET
from ui.widgets.text import hairline, section

if TYPE_CHECKING:
    from collections.abc import Sequence


class Rows(QWidget):
    """Shows rows under a heading."""

    def __init__(self, title: str) -> None:
        """Begin without rows, and hidden."""
        super().__init__()
        self._shown: tuple[QWidget, ...] = ()
        self._parts: list[QWidget] = []
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(8)
        column.addLayout(_inset(section(title)))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        self.hide()

    def rows(self) -> tuple[QWidget, ...]:
        """Return the rows, without the lines between them."""
        return self._shown

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show `rows` in place of those before."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        while self._rows.takeAt(0) is not None:
            pass
        self._shown, self._parts = tuple(rows), list(rows)
        for row in rows:
            line = hairline()
            self._parts.append(line)
            self._rows.addLayout(_inset(line))
            self._rows.addWidget(row)
        self.setVisible(bool(rows))


def _inset(part: QWidget) -> QHBoxLayout:
    """Return `part` standing where the words of the rows stand."""
    row = QHBoxLayout()
    row.setContentsMargins(INSET, 0, INSET, 0)
    row.addWidget(part)
    return row
