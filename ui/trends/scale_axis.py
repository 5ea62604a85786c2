"""The scale beside a chart: its ends and its middle, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg

from ui.i18n.numbers import number
from ui.trends.axis import retint
from ui.trends.scale_words import named, scale_width

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

    def fit(self) -> int:
        """Make it as wide as its words need, and return that width."""
        width = scale_width(*self._ends, self._look)
        self.setWidth(width)
        return width

    def tickValues(self, first: float, last: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802 - pyqtgraph's name
        """Return the values that are named."""
        del first, last, size
        return [(1.0, list(named(*self._ends)))]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802 - as above
        """Return the values as they are said elsewhere."""
        del scale, spacing
        return [number(value) for value in values]
