"""What is drawn of a line, layer upon layer: the usual range, stems, the median, the line, marks and upright lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QGraphicsRectItem

from app.trends.rules import joined, usual_days
from app.trends.scale import ends
from ui.trends.frame import CROWD, MANY, dot_size, line_pen
from ui.trends.mark_layer import MarkLayer
from ui.trends.scale_words import named

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from app.trends.series import Series
    from app.trends.service import Mark
    from ui.theme.look import Look


class ChartLayers:
    """The items of a chart, in a box that moves them."""

    def __init__(self, box: pg.ViewBox, *, look: Look) -> None:
        """Put empty layers into `box`."""
        self._box = box
        self._look = look
        self.marks = MarkLayer(box, look=look)
        self.marks.setZValue(-5)  # over the guides and under every point
        self._bands: list[QGraphicsRectItem] = []
        self._guides = [pg.InfiniteLine(angle=0) for _ in range(3)]
        self._stems, self._line, self._median = (pg.PlotCurveItem() for _ in range(3))
        for each in (self._line, self._median):
            each.setSegmentedLineMode("on")
        self.dots, self.second, self.crosses, self._ring = (pg.ScatterPlotItem() for _ in range(4))
        drawn = (
            *self._guides, self.marks, self._stems, self._median, self._line,
            self.dots, self.second, self.crosses, self._ring,
        )  # fmt: skip
        for each in drawn:
            box.addItem(each, ignoreBounds=True)

    def draw(self, series: Series, span: tuple[float, float]) -> None:
        """Draw `series`, its range within `span`."""
        days = np.asarray(series.days, dtype=float)
        values, also = np.asarray(series.values), np.asarray(series.also)
        known = ~np.isnan(values)
        pairs = np.asarray(joined(series), dtype=int).reshape(-1)
        self._line.setData(days[pairs], values[pairs], connect="pairs")
        self.dots.setData(days[known], values[known])
        twice = known & ~np.isnan(also)
        self.second.setData(days[twice], also[twice])
        ends_of_stems = np.column_stack((values[twice], also[twice])).reshape(-1)
        self._stems.setData(np.repeat(days[twice], 2), ends_of_stems, connect="pairs")
        low, high = ends(series)
        self.crosses.setData(days[~known], np.full(int((~known).sum()), low))
        for guide, value in zip(self._guides, named(low, high), strict=True):
            guide.setValue(value)
        self._draw_median(days, np.asarray(series.medians), pairs.reshape(-1, 2))
        self._draw_bands(series, span)

    def bands(self) -> list[tuple[float, float]]:
        """Return the days between which the usual range is drawn."""
        rooms = [band.rect() for band in self._bands if band.isVisible()]
        return [(room.left(), room.right()) for room in rooms]

    def draw_marks(self, marks: tuple[Mark, ...]) -> None:
        """Draw upright lines with their words, under the points."""
        self.marks.show_marks(marks)

    def ring(self, day: float | None, value: float = 0.0) -> None:
        """Put a ring around a point, or take it away."""
        self._ring.setData([] if day is None else [day], [] if day is None else [value])

    def fit(self, seen: int) -> None:
        """Draw marks as large as there is room for the points in sight."""
        size = self._look.px(dot_size(seen))
        if self.dots.opts["size"] != size:
            self.dots.setSize(size)
            self.second.setSize(size)
            self._pen_lines(seen)

    def retint(self) -> None:
        """Put on the present colours; `fit` has to follow."""
        look = self._look
        accent, surface, muted = look.colour("accent"), look.colour("surface"), look.colour("muted")
        for band in self._bands:
            self._retint_band(band)
        for guide in self._guides:
            guide.setPen(pg.mkPen(look.colour("line"), width=1))
            guide.setZValue(-10)
        self._stems.setPen(pg.mkPen(look.colour("edge"), width=1.5))
        self.crosses.setSymbol("x")
        for marks, size, pen, brush in (
            (self.dots, 0, pg.mkPen(surface, width=1), accent),
            (self.second, 0, pg.mkPen(accent, width=1.5), surface),
            (self.crosses, look.px(9), pg.mkPen(None), muted),
            (self._ring, look.px(17), pg.mkPen(look.colour("focus"), width=2), None),
        ):
            marks.setSize(size)
            marks.setPen(pen)
            marks.setBrush(pg.mkBrush(brush))
        self.marks.update()

    def _draw_median(self, days: np.ndarray, medians: np.ndarray, pairs: np.ndarray) -> None:
        both = pairs[~np.isnan(medians[pairs]).any(axis=1)].reshape(-1)
        self._median.setData(days[both], medians[both], connect="pairs")

    def _draw_bands(self, series: Series, span: tuple[float, float]) -> None:
        stretches, (low, high) = usual_days(series), series.usual or (0.0, 0.0)
        while len(self._bands) < len(stretches):
            self._bands.append(self._new_band())
        for band in self._bands:
            band.setVisible(False)
        for band, (first, last) in zip(self._bands, stretches, strict=False):
            left, right = max(span[0], first), min(span[1], last)
            band.setRect(QRectF(left, low, right - left, high - low))
            band.setVisible(left < right)

    def _new_band(self) -> QGraphicsRectItem:
        band = QGraphicsRectItem()
        band.setZValue(-20)
        self._retint_band(band)
        self._box.addItem(band, ignoreBounds=True)
        return band

    def _retint_band(self, band: QGraphicsRectItem) -> None:
        look = self._look
        band.setBrush(QBrush(_band_colour(look)))
        band.setPen(pg.mkPen(look.colour("line") if look.theme.id == "high-contrast" else None))

    def _pen_lines(self, seen: int) -> None:
        """Give the lines their pens; many short dashes, or many smooth lines, would make moving the chart slow."""
        look, crowd = self._look, seen > CROWD
        self._line.opts["antialias"] = self._median.opts["antialias"] = not crowd
        pen = line_pen(seen, look)
        self._line.setPen(
            pg.mkPen(pen.color(), width=pen.widthF())
        )  # the library's pens keep their width at any scale
        dash = [2, 3] if seen <= MANY else None
        self._median.setPen(pg.mkPen(look.colour("muted"), width=1 if crowd else 1.5, dash=dash))


def _band_colour(look: Look) -> QColor:
    colour = look.colour("soft")
    colour.setAlphaF(0.55)
    return colour
