"""The days along the foot of a chart, as a person says them: few of them, in the type of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg

from ui.trends.axis import retint
from ui.trends.day_names import days_to_name, in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme.look import Look


class DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """Days along the foot of a chart: days of one month, months, or years, as there is room."""

    def __init__(self, *, look: Look) -> None:
        """Begin with the colours of `look`; `retint` takes on new ones."""
        super().__init__("bottom")
        self._look = look
        retint(self, look)

    def tickValues(self, first: float, last: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802 - pyqtgraph's name
        """Return the ordinals that are named."""
        return [(1.0, [float(day) for day in days_to_name(first, last, size, self._look)])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802 - as above
        """Return the days in words."""
        del scale, spacing
        return in_words([int(value) for value in values])
