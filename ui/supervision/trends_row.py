"""The lines of the trends that could go along as charts, each with its own box and what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.sharing.gathering import Level
from ui.supervision import source_words
from ui.supervision.tick import Tick
from ui.widgets.text import chip, hairline, label, section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.sharing.gathering import TrendLine

INDENT = 38


class TrendsRow(QWidget):
    """Chooses from lines; none is ticked before a person does.

    Attributes:
        changed: Emitted when a person chose or left out one.
    """

    changed = Signal()

    def __init__(self, lines: Sequence[TrendLine]) -> None:
        """Offer `lines`."""
        super().__init__()
        self._ticks: dict[str, Tick] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(0)
        column.addWidget(section(self.tr("Trends, as charts")))
        column.addSpacing(8)
        for line in lines:
            column.addWidget(hairline())
            column.addLayout(self._line(line))

    def chosen(self) -> frozenset[str]:
        """Return the ids of the lines that go along."""
        return frozenset(key for key, tick in self._ticks.items() if tick.is_on())

    def ticks(self) -> dict[str, Tick]:
        """Return the boxes by the ids of the lines."""
        return dict(self._ticks)

    def _line(self, line: TrendLine) -> QVBoxLayout:
        level = source_words.level_words(line.level)
        tick = Tick(line.heading, name=f"{line.heading}, {level}" if level else line.heading, about=line.text)
        tick.ticked.connect(self._on_ticked)
        self._ticks[line.id] = tick
        top = QHBoxLayout()
        top.setContentsMargins(0, 4, 0, 0)
        top.setSpacing(10)
        top.addWidget(tick, 1)
        if level:
            mark = chip(level, amber=line.level is Level.PRIVATE)
            top.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        below = QHBoxLayout()
        below.setContentsMargins(INDENT, 0, 0, 8)
        below.addWidget(label(line.text, "small"))
        found = QVBoxLayout()
        found.setSpacing(2)
        found.addLayout(top)
        found.addLayout(below)
        return found

    def _on_ticked(self) -> None:
        self.changed.emit()
