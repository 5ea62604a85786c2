"""How the pages for taking out and bringing in are laid out: parts under small headings, in one narrow column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.page import MARGIN, Page, page_column, scrolled
from ui.widgets.text import hairline, section

if TYPE_CHECKING:
    from ui.theme.look import Look

WIDTH = 720
"""Most pixels of the design that a page is wide."""
BEFORE_SECTION = 26


class Column(QWidget):
    """What scrolls on a page: a column that never grows wider than a line can be read."""

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self.column: QVBoxLayout = page_column(self)
        look.changed.connect(self._measure)
        self._measure()

    def add_section(self, heading: str) -> None:
        """Begin a part under `heading`."""
        self.column.addSpacing(BEFORE_SECTION)
        self.column.addWidget(section(heading))
        self.column.addSpacing(8)
        self.column.addWidget(hairline())
        self.column.addSpacing(12)

    def add_row(self, *widgets: QWidget) -> None:
        """Put widgets side by side, at the beginning of the line."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self.column.addLayout(row)

    def _measure(self) -> None:
        self.setMaximumWidth(self._look.px(WIDTH) + 2 * MARGIN)


def fill(page: Page, column: Column) -> QScrollArea:
    """Let `column` scroll on `page`, and return what scrolls it."""
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    area = scrolled(column)
    outer.addWidget(area)
    return area
