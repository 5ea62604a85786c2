"""Every line in small, tool by tool, over one time, so that they can be compared and one of them chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from ui.trends.line_tile import LineTile
from ui.widgets.text import section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.trends.periods import Period
    from app.trends.series import Series
    from ui.theme.look import Look

TILE, GAP = 200, 12


class SmallLines(QWidget):
    """Shows lines as tiles under the name of their tool.

    Attributes:
        chosen: Emitted with the id of the line that a person wants to see large.
    """

    chosen = Signal(str)

    def __init__(self, *, look: Look) -> None:
        """Begin without lines."""
        super().__init__()
        self._look = look
        self._tiles: list[LineTile] = []
        self._groups: list[tuple[QWidget, QGridLayout, list[LineTile]]] = []
        self._columns = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)

    def show_lines(self, lines: Sequence[Series], period: Period, chosen: str) -> None:
        """Show `lines`, in their order, over `period`; the one called `chosen` is marked."""
        if [tile.series().spec.id for tile in self._tiles] == [each.spec.id for each in lines]:
            for tile, each in zip(self._tiles, lines, strict=True):
                tile.show_series(each, period)
            self.mark(chosen)
            return
        self._clear()
        by_tool: dict[str, list[Series]] = {}
        for each in lines:
            by_tool.setdefault(each.spec.worksheet or each.spec.id, []).append(each)
        for group in by_tool.values():
            self._add_group(group[0].spec.tool or group[0].spec.label, group, period)
        self.mark(chosen)
        self._columns = 0
        self._arrange()

    def mark(self, name: str) -> None:
        """Mark the line that is shown large."""
        for tile in self._tiles:
            tile.setChecked(tile.series().spec.id == name)

    def tiles(self) -> tuple[LineTile, ...]:
        """Return the tiles, in their order."""
        return tuple(self._tiles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many side by side as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _add_group(self, tool: str, lines: list[Series], period: Period) -> None:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setSpacing(GAP)
        tiles = [LineTile(each, period, look=self._look) for each in lines]
        for tile in tiles:
            tile.clicked.connect(self._on_tile_clicked)
            self._group.addButton(tile)
        column.addWidget(section(tool, wrap=True))
        column.addLayout(grid)
        self._column.addWidget(group)
        self._groups.append((group, grid, tiles))
        self._tiles += tiles

    def _clear(self) -> None:
        for group, _, _ in self._groups:
            self._column.removeWidget(group)
            group.hide()
            group.deleteLater()
        self._groups, self._tiles = [], []

    def _arrange(self) -> None:
        columns = max(1, (self.width() + GAP) // (self._look.px(TILE) + GAP))
        if columns == self._columns:
            return
        self._columns = columns
        for _, grid, tiles in self._groups:
            for number in range(grid.columnCount()):
                grid.setColumnStretch(number, 0)
            for number, tile in enumerate(tiles):
                grid.addWidget(tile, number // columns, number % columns)
            for number in range(columns):
                grid.setColumnStretch(number, 1)

    def _on_tile_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, LineTile):
            self.chosen.emit(sender.series().spec.id)
