"""Thousands of points in a small place, as one picture: each pixel that a point falls on. Loaded for so many only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QColor, QImage

if TYPE_CHECKING:
    from app.trends.series import Series
    from ui.trends.frame import Frame

NOTHING = QColor(0, 0, 0, 0)


def crowd_picture(series: Series, seen: Frame, width: int, height: int, colour: QColor) -> QImage:
    """Return the points of `series` that have a value, in `colour` on nothing; `seen` fills the whole picture."""
    days, values = np.asarray(series.days, dtype=float), np.asarray(series.values)
    known = ~np.isnan(values)
    across = (days[known] - seen.first) / (seen.last - seen.first) * (width - 1)
    down = (seen.high - values[known]) / (seen.high - seen.low) * (height - 1)
    cells = np.zeros((height, width), np.uint8)
    cells[down.round().clip(0, height - 1).astype(int), across.round().clip(0, width - 1).astype(int)] = 1
    picture = QImage(cells.tobytes(), width, height, width, QImage.Format.Format_Indexed8)
    picture.setColorTable([NOTHING.rgba(), colour.rgba()])
    return picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)  # which copies the bytes
