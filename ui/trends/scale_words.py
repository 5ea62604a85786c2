"""The values that are named on a scale, and the room their words take. Nothing in here needs the chart library."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from ui.i18n.numbers import number
from ui.trends.frame import AXIS_WIDTH, SMALL

if TYPE_CHECKING:
    from ui.theme.look import Look

APART, EDGE = 8, 4
"""Pixels of the design between the words and what they name, and between them and the edge."""


def named(low: float, high: float) -> tuple[float, float, float]:
    """Return what is named of a scale: its ends and its middle."""
    return low, (low + high) / 2, high


def scale_width(low: float, high: float, look: Look) -> int:
    """Return how wide a scale is: `AXIS_WIDTH`, so that charts stand in line, and more only for words that need it."""
    metrics = QFontMetricsF(look.interface_font(SMALL))
    longest = max(metrics.horizontalAdvance(number(value)) for value in named(low, high))
    return max(look.px(AXIS_WIDTH), ceil(longest) + look.px(APART + EDGE))
