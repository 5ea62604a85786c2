"""What both axes of a chart share: the type of the window, no ticks and no box."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg

from ui.trends.frame import AXIS_HEIGHT, SMALL
from ui.trends.scale_words import APART

if TYPE_CHECKING:
    from ui.theme.look import Look


def retint(axis: pg.AxisItem, look: Look) -> None:
    """Put the present colours and type on an axis."""
    axis.setStyle(
        tickLength=0,
        tickFont=look.interface_font(SMALL),
        tickTextOffset=look.px(APART),
        autoExpandTextSpace=False,
        hideOverlappingLabels=False,
    )
    axis.setPen(pg.mkPen(look.colour("line"), width=1))
    axis.setTextPen(pg.mkPen(look.colour("muted")))
    if axis.orientation == "bottom":
        axis.setHeight(look.px(AXIS_HEIGHT))
    else:
        axis.setPen(pg.mkPen(None))
