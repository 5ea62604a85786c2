"""Where days and values lie in a rectangle, for what is drawn by hand. Nothing in here needs the chart library."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from app.trends.series import Series
    from ui.trends.frame import Frame


@dataclass(frozen=True, slots=True)
class Plot:
    """Days along `room` and values up it, as far as `frame` goes."""

    room: QRectF
    frame: Frame

    def x(self, day: float) -> float:
        """Return where a day lies along the rectangle, given as an ordinal."""
        seen = self.frame
        return self.room.left() + (day - seen.first) / (seen.last - seen.first) * self.room.width()

    def y(self, value: float) -> float:
        """Return how far down the rectangle a value lies."""
        seen = self.frame
        up = (value - seen.low) / (seen.high - seen.low)
        return self.room.bottom() - up * self.room.height()

    def places(self, series: Series) -> list[QPointF]:
        """Return the place of every point, in their order; one without a value lies at the foot."""
        seen, room = self.frame, self.room
        along, up = room.width() / (seen.last - seen.first), room.height() / (seen.high - seen.low)
        left, foot = room.left() - seen.first * along, room.bottom() + seen.low * up
        return [
            QPointF(left + day * along, room.bottom() if isnan(value) else foot - value * up)
            for day, value in zip(series.days, series.values, strict=True)
        ]
