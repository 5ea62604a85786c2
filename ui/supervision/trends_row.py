"""The lines of the trends that could go along as charts, each with its own box and what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.sharing.gathering import Level
from ui.supervision import source_words
from ui.supervision.tick import Tick
from ui.supervision.tick_rows import TickRows
from ui.widgets.text import chip, label

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from app.sharing.gathering import TrendLine

INDENT = 38


class TrendsRow(TickRows):
    """Chooses from lines, by their ids; none is ticked before a person does."""

    def __init__(self, lines: Sequence[TrendLine], *, chosen: Collection[str]) -> None:
        """Offer `lines`, those whose ids are in `chosen` ticked."""
        super().__init__()
        self._head(self.tr("Trends, as charts"))
        for line in lines:
            self._add_line(line, on=line.id in chosen)

    def _add_line(self, line: TrendLine, *, on: bool) -> None:
        level = source_words.level_words(line.level)
        name = f"{line.heading}, {level}" if level else line.heading
        tick = Tick(line.heading, on=on, name=name, about=line.text)
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
        self._add(line.id, tick, found)
