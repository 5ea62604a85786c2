"""The tools for one need: a heading, and a tile for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.widgets.text import section
from ui.widgets.tile import Tile

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QResizeEvent

    from app.worksheets.schema import Heading
    from ui.theme.look import Look
    from ui.widgets.place import Destination

LEAST = 280
"""Least width of a tile, in pixels of the design."""

MOST_COLUMNS = 3


class ToolGroup(QWidget):
    """Shows the tools that are found for one need.

    Attributes:
        chosen: Emitted with the id of what was chosen.
    """

    chosen = Signal(str)

    def __init__(
        self, title: str, tools: Sequence[Heading | Destination], *, look: Look, partly: Collection[str] = ()
    ) -> None:
        """Show `tools` under `title`; those whose ids are in `partly` are said to be partly translated."""
        super().__init__()
        self._look = look
        self._partly = partly
        self._tiles = {self._tile(tool): tool for tool in tools}
        self._shown: tuple[tuple[Tile, ...], int] = ((), 0)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(12)
        column.addWidget(section(title))
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        column.addLayout(self._grid)
        self._arrange()
        look.changed.connect(self._arrange)

    def show_matching(self, words: str) -> tuple[Tile, ...]:
        """Show only the tools whose title or summary holds all of `words`; return them."""
        wanted = words.casefold().split()
        for tile, tool in self._tiles.items():
            text = f"{tool.title} {tool.summary}".casefold()
            tile.setVisible(all(word in text for word in wanted))
        found = tuple(tile for tile in self._tiles if not tile.isHidden())
        self.setVisible(bool(found))
        self._arrange()
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _tile(self, tool: Heading | Destination) -> Tile:
        partly = self.tr("Partly translated") if tool.id in self._partly else ""
        hint = " · ".join(part for part in (self._minutes(tool), partly) if part)
        found = Tile(tool.title, tool.summary, hint=hint)
        found.clicked.connect(self._on_clicked)
        return found

    def _minutes(self, tool: Heading | Destination) -> str:
        if tool.minutes is None:
            return ""
        least, most = tool.minutes
        if least == most:
            return self.tr("About {minutes} minutes").format(minutes=least)
        return self.tr("{least} to {most} minutes").format(least=least, most=most)

    def _arrange(self) -> None:
        columns = max(1, min(MOST_COLUMNS, self.width() // self._look.px(LEAST)))
        tiles = tuple(tile for tile in self._tiles if not tile.isHidden())
        if (tiles, columns) == self._shown:
            return
        self._shown = (tiles, columns)
        for tile in self._tiles:
            self._grid.removeWidget(tile)
        for place, tile in enumerate(tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _on_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile):
            self.chosen.emit(self._tiles[tile].id)
