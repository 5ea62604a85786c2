"""Rows under a heading, each with a box of its own: what is ticked goes along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.text import hairline, section

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from ui.supervision.tick import Tick


class TickRows(QWidget):
    """Chooses from rows.

    Attributes:
        changed: Emitted when a person chose or left out one.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Begin without heading and rows."""
        super().__init__()
        self._ticks: dict[str, Tick] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 26, 0, 0)
        self._column.setSpacing(0)

    def _head(self, heading: str) -> None:
        """Put a heading above the rows to come."""
        self._column.addWidget(section(heading))
        self._column.addSpacing(8)

    def chosen(self) -> frozenset[str]:
        """Return the ids of what goes along."""
        return frozenset(key for key, tick in self._ticks.items() if tick.is_on())

    def ticks(self) -> dict[str, Tick]:
        """Return the boxes by the ids of what they stand for."""
        return dict(self._ticks)

    def _add(self, key: str, tick: Tick, row: QLayout) -> None:
        """Add a row with its box."""
        tick.ticked.connect(self._on_ticked)
        self._ticks[key] = tick
        self._column.addWidget(hairline())
        self._column.addLayout(row)

    def _on_ticked(self) -> None:
        self.changed.emit()
