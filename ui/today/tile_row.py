"""The tiles, in one row where there is room; where there is not, the page to write has a row to itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ui.theme.look import Look

ONE_ROW = 860
"""Width, in pixels of the design, from which everything stands in one row."""


class TileRow(QWidget):
    """Arranges a wide tile and several smaller ones."""

    def __init__(self, *, wide: QWidget, others: Sequence[QWidget], look: Look) -> None:
        """Arrange `wide` before `others`."""
        super().__init__()
        self._wide, self._others, self._look = wide, tuple(others), look
        self._in_one_row: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self._arrange()
        look.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew when the width changes."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        in_one_row = self.width() >= self._look.px(ONE_ROW)
        if in_one_row == self._in_one_row:
            return
        self._in_one_row = in_one_row
        count = len(self._others)
        self._grid.addWidget(self._wide, 0, 0, 1, 1 if in_one_row else count)
        for place, tile in enumerate(self._others):
            self._grid.addWidget(tile, 0 if in_one_row else 1, place + 1 if in_one_row else place)
        for column in range(count + 1):
            self._grid.setColumnStretch(column, 0)
        for column in range(count + 1 if in_one_row else count):
            self._grid.setColumnStretch(column, 3 if in_one_row and column == 0 else 2)
