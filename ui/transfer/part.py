"""A part of the settings page: a heading, a line, and what stands under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text import hairline, section

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

_RING = 6
"""Pixels that a link keeps free on its left for its focus ring."""


class Part(QWidget):
    """Stands between the other parts of the settings.

    Attributes:
        column: Where it puts its widgets, top to bottom.
    """

    def __init__(self, title: str, *, name: str) -> None:
        """Stand under `title`; `name` is the section of a `Place` that leads here."""
        super().__init__()
        self.setAccessibleName(title)
        self.setObjectName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 26, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(section(title))
        self.column.addWidget(hairline())


def in_a_row(*widgets: QWidget, spacing: int = 12) -> QLayout:
    """Return `widgets` beside each other while there is room; links keep their words to the edge of the column."""
    row = FlowLayout(spacing=spacing)
    is_link = str(widgets[0].property("role")).endswith("link")
    row.setContentsMargins(-_RING if is_link else 0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    return row
