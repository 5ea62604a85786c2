"""Thousands of points in a small place, as one picture: each pixel that a point falls on. Loaded for so many only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QColor, QImage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.trends.frame import Frame

NOTHING = QColor(0, 0, 0, 0)


def crowd_picture(
    ordinals: Sequence[int], given: Sequence[float], seen: Frame, size: tuple[int, int], colour: QColor
) -> QImage:
    """Return the points that have a value, in `colour` on nothing; `seen` fills the whole picture of `size`."""
    width, height = size
    days, values = np.asarray(ordinals, dtype=float), np.asarray(given)
    known = ~np.isnan(values)
    across = (days[known] - seen.first) / (seen.last - seen.first) * (width - 1)
    down = (seen.high - values[known]) / (seen.high - seen.low) * (height - 1)
    cells = np.zeros((height, width), np.uint8)
    cells[down.round().clip(0, height - 1).astype(int), across.round().clip(0, width - 1).astype(int)] = 1
    picture = QImage(cells.tobytes(), width, height, width, QImage.Format.Format_Indexed8)
    picture.setColorTable([NOTHING.rgba(), colour.rgba()])
    return picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)  # which copies the bytes
