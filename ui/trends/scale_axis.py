"""The scale beside a chart: its ends and its middle, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg

from ui.i18n.numbers import number
from ui.trends.axis import retint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme.look import Look


class ScaleAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """The scale of a line: its ends and its middle, and nothing else."""

    def __init__(self, *, look: Look) -> None:
        """Begin without a scale."""
        super().__init__("left")
        self._look = look
        self._ends = (0.0, 1.0)
        retint(self, look)

    def set_ends(self, low: float, high: float) -> None:
        """Name `low`, `high` and the middle between them."""
        self._ends = (low, high)
        self.picture = None
        self.update()

    def tickValues(self, first: float, last: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802 - pyqtgraph's name
        """Return the values that are named."""
        del first, last, size
        low, high = self._ends
        return [(1.0, [low, (low + high) / 2, high])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802 - as above
        """Return the values as they are said elsewhere."""
        del scale, spacing
        return [number(value) for value in values]
