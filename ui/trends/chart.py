"""One line, large: points and gaps, the usual range, changes somebody marked, and a cursor that reads the values."""

from __future__ import annotations

from datetime import date
from math import ceil, floor
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt, Signal

from app.trends.periods import Period
from app.trends.scale import ends
from ui.trends.axis import retint
from ui.trends.chart_layers import ChartLayers
from ui.trends.day_axis import DayAxis
from ui.trends.drawn_line import draw_line
from ui.trends.frame import AXIS_HEIGHT, HEIGHT, Frame, frame
from ui.trends.scale_axis import ScaleAxis
from ui.trends.stops import nearest, order, place_of, stop

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent

    from app.trends.series import Series, Spec
    from app.trends.service import Mark
    from ui.theme.look import Look
    from ui.trends.mark_layer import MarkLayer
    from ui.trends.stops import Stop

NEAR = 24
"""Pixels within which the pointer finds a point."""

ROUNDING = 0.01
"""Days by which all of them may be out of sight by the way numbers are rounded."""

pg.setConfigOptions(antialias=True, useOpenGL=False, exitCleanup=False)


class TrendChart(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph ships no types
    """Draws one series.

    Attributes:
        read: Emitted with what stands at the cursor, or "" when it is nowhere.
        entry_wanted: Emitted with the id of the entry that a person wants to open.
        focused: Emitted with whether the keys go here.
    """

    read = Signal(str)
    entry_wanted = Signal(object)
    focused = Signal(bool)

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__(useOpenGL=False)
        self._day_axis, self._scale_axis = DayAxis(look=look), ScaleAxis(look=look)
        self._box = pg.ViewBox(enableMouse=True, enableMenu=False, defaultPadding=0)
        self._look = look
        self._series: Series | None = None
        self._shown: tuple[Spec, float, float] | None = None
        self._order: list[int] | None = None
        self._at: int | None = None
        self._layers = ChartLayers(self._box, look=look)
        self._build()
        self._connect_signals()
        self._retint()

    def show_series(self, series: Series, marks: tuple[Mark, ...], period: Period) -> None:
        """Draw `series` over the days of `period`, with `marks` as upright lines.

        The same line over the same days stays as closely in sight, with the cursor where it was.
        """
        seen, view = frame(series, marks, period), self._box
        days, shown = (seen.first, seen.last), (series.spec, seen.first, seen.last)
        kept, in_sight = (self.stop(), view.viewRange()[0]) if shown == self._shown else (None, days)
        self._series, self._shown, self._order = series, shown, None
        self._scale_axis.set_ends(*ends(series))
        self._place()
        view.setLimits(xMin=seen.first, xMax=seen.last, minXRange=5)
        view.setRange(xRange=in_sight, yRange=(seen.low, seen.high), padding=0, update=False)
        self._layers.draw(series, days)
        self._layers.draw_marks(tuple(each for each in marks if period.holds(each.day)))
        self._at = None if kept is None else place_of(kept, series, self._layers.marks.marks, self._stops())
        self._on_range_changed()
        self._show_cursor()

    def box(self) -> pg.ViewBox:
        """Return the part of the chart that moves."""
        return self._box

    def draw_on(self, painter: QPainter, room: QRectF) -> None:
        """Draw what is in sight into `room`, by hand: the library writes shapes where rounding moves them apart."""
        if self._series is not None:
            days, values = self._box.viewRange()
            draw_line(
                painter, room, Frame(*days, *values), self._series, self._layers.marks.marks, look=self._look
            )

    def in_sight(self) -> Period | None:
        """Return the days that are looked at closely, or None while all of them are in sight."""
        if self._shown is None:
            return None
        (first, last), _ = self._box.viewRange()
        _, begin, end = self._shown
        is_whole = last - first > end - begin - ROUNDING
        return None if is_whole else Period(_ordinal(ceil(first)), _ordinal(floor(last)))

    def points(self) -> list[tuple[float, float]]:
        """Return the day and the value of every point that is drawn with a value."""
        drawn_x, drawn_y = self._layers.dots.getData()
        return list(zip(drawn_x.tolist(), drawn_y.tolist(), strict=True))

    def seconds(self) -> list[tuple[float, float]]:
        """Return the day and the second value of every point that has one."""
        drawn_x, drawn_y = self._layers.second.getData()
        return list(zip(drawn_x.tolist(), drawn_y.tolist(), strict=True))

    def unscored(self) -> list[float]:
        """Return the days of the points that are marked as not enough answered."""
        found: list[float] = self._layers.crosses.getData()[0].tolist()
        return found

    def bands(self) -> list[tuple[float, float]]:
        """Return the days between which the usual range is drawn."""
        return self._layers.bands()

    def marks(self) -> MarkLayer:
        """Return the changes that are drawn."""
        return self._layers.marks

    def cursor(self) -> int | None:
        """Return the index of the point that is read, or None when there is none or a change is read."""
        here = self.stop()
        return None if here is None else here.point

    def stop(self) -> Stop | None:
        """Return the point or the change that is read, or None."""
        if self._series is None or self._at is None:
            return None
        return stop(self._series, self._layers.marks.marks, self._stops()[self._at])

    def move_cursor(self, index: int) -> None:
        """Read the point at `index`, kept within the series."""
        if self._series is not None and len(self._series):
            self._go(self._stops().index(min(max(index, 0), len(self._series) - 1)))

    def zoom(self, factor: float) -> None:
        """Show `factor` of the days in sight, around the cursor or the middle."""
        here, view = self.stop(), self._box
        (first, last), _ = view.viewRange()
        middle = (first + last) / 2 if here is None else here.day
        half = (last - first) / 2 * factor
        view.setXRange(middle - half, middle + half, padding=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from point to point, changes among them, open one, or look closer."""
        here, last = self._at, len(self._stops()) - 1
        steps: dict[int, int] = {
            Qt.Key.Key_Left: last if here is None else here - 1,
            Qt.Key.Key_Right: 0 if here is None else here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in steps:
            self._go(steps[event.key()])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.open_entry()
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            self.zoom(1.5 if event.key() == Qt.Key.Key_Minus else 1 / 1.5)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look closer with Ctrl; else the page scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the point under the pointer."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._at = self._nearest(event.position().toPoint())
            self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the entry of the point under the pointer."""
        super().mouseDoubleClickEvent(event)
        self.open_entry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keys go here."""
        super().focusInEvent(event)
        self._box.setBorder(pg.mkPen(self._look.colour("focus"), width=2))
        self.focused.emit(True)  # noqa: FBT003 - carried by the signal

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keys go elsewhere."""
        super().focusOutEvent(event)
        self._box.setBorder(None)
        self.focused.emit(False)  # noqa: FBT003 - as above

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Put the axes beside what they name; no layout is asked, which would outlive what it lays out."""
        super().resizeEvent(event)
        box: pg.ViewBox | None = getattr(self, "_box", None)
        if box is not None:
            self._place()

    def _place(self) -> None:
        left, foot = self._scale_axis.fit(), self._look.px(AXIS_HEIGHT)
        width, height = self.width() - left, self.height() - foot
        self._box.setGeometry(QRectF(left, 0, width, height))
        self._day_axis.setGeometry(QRectF(left, height, width, foot))
        self._scale_axis.setGeometry(QRectF(0, 0, left, height))

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Chart"))
        self.setMouseTracking(True)
        self.viewport().setFocusProxy(None)  # or the next line would be about the chart itself
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        view = self._box
        view.setMouseEnabled(x=True, y=False)
        self.addItem(view)
        for axis in (self._day_axis, self._scale_axis):
            axis.linkToView(view)
            self.addItem(axis)

    def _connect_signals(self) -> None:
        self._look.changed.connect(self._retint)
        self._box.sigXRangeChanged.connect(self._on_range_changed)

    def _retint(self) -> None:
        look = self._look
        self.setBackground(look.colour("surface"))
        retint(self._day_axis, look)
        retint(self._scale_axis, look)
        self._layers.retint()
        self.setFixedHeight(look.px(HEIGHT))
        self._place()
        self._on_range_changed()

    def _stops(self) -> list[int]:
        """Return what the cursor walks along, worked out when it is first moved."""
        if self._order is None and self._series is not None:
            self._order = order(self._series, self._layers.marks.marks)
        return self._order or []

    def _go(self, to: int) -> None:
        """Read another point or change, kept within what there is."""
        if self._stops():
            self._at = min(max(to, 0), len(self._stops()) - 1)
            self._show_cursor()

    def _nearest(self, place: QPoint) -> int | None:
        """Return the point or the change under the pointer, or None."""
        stops, marks = self._stops(), self._layers.marks.marks
        if self._series is None or not stops:
            return None
        at = self._box.mapSceneToView(self.mapToScene(place))
        found, apart = nearest((at.x(), at.y()), self._series, marks, stops)
        width, _ = self._box.viewPixelSize()
        return found if apart <= NEAR * width else None

    def _show_cursor(self) -> None:
        here = self.stop()
        if here is None:
            self._layers.ring(None)
            self.setAccessibleDescription("")
            self.read.emit("")
            return
        self._layers.ring(here.day, here.value)
        self._bring_into_sight(here.day)
        self.setAccessibleDescription(here.words)
        self.read.emit(here.words)

    def _bring_into_sight(self, day: float) -> None:
        view = self._box
        (first, last), _ = view.viewRange()
        if not first <= day <= last:
            half = (last - first) / 2
            view.setXRange(day - half, day + half, padding=0)

    def open_entry(self) -> None:
        """Ask for the entry of what is read."""
        here = self.stop()
        if here is not None:
            self.entry_wanted.emit(here.entry)

    def _on_range_changed(self) -> None:
        if self._series is not None:
            (first, last), _ = self._box.viewRange()
            self._layers.fit(len(self._series.between(_ordinal(first), _ordinal(last))))


def _ordinal(day: float) -> date:
    return date.fromordinal(min(max(round(day), 1), date.max.toordinal()))
