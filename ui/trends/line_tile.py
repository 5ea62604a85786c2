"""A line in small: its name, its shape over the time that is shown, and its last value. A press shows it large."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from app.trends.rules import joined, summary
from ui.trends.words import number, sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.trends.periods import Period
    from app.trends.series import Series
    from ui.theme.look import Look

WIDTH, HEIGHT = 212, 92
PAD = 14
CROWD = 400
"""Points from which only the pixels they fall on are drawn."""


class LineTile(QAbstractButton):
    """One small multiple. All of one scale are drawn on it alike, so that they can be compared."""

    def __init__(self, series: Series, period: Period, ends: tuple[float, float], *, look: Look) -> None:
        """Show `series` over `period`, on a scale with these ends."""
        super().__init__()
        self._look = look
        self._ends = ends
        self.setText(series.spec.label)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(series.spec.label)
        self.show_series(series, period)
        self._measure()
        look.changed.connect(self._measure)

    def show_series(self, series: Series, period: Period) -> None:
        """Show the same line over `period`."""
        self._series = series
        self._period = period
        self.setAccessibleDescription(sentence(series))
        self.setToolTip(sentence(series))
        self.update()

    def series(self) -> Series:
        """Return the line that is shown."""
        return self._series

    def points(self) -> list[tuple[int, float]]:
        """Return the day and the value of every point that is drawn."""
        pairs = zip(self._series.days, self._series.values, strict=True)
        return [(day, value) for day, value in pairs if not isnan(value)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        self._paint_words(painter)
        self._paint_line(painter)
        painter.end()

    def _paint_card(self, painter: QPainter) -> None:
        look, thick = self._look, 2 if self.hasFocus() or self.isChecked() else 1
        colour = "focus" if self.hasFocus() else "accent" if self.isChecked() or self.underMouse() else "line"
        painter.setPen(QPen(look.colour(colour), thick))
        painter.setBrush(look.colour("soft" if self.isChecked() else "surface"))
        inset = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)

    def _paint_words(self, painter: QPainter) -> None:
        look = self._look
        pad = look.px(PAD)
        found = summary(self._series)
        last = "" if found.last is None else number(self._series.values[found.last])
        font = look.interface_font(13)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        room = QRectF(pad, look.px(10), self.width() - 2 * pad, metrics.height())
        painter.setPen(look.colour("on_soft" if self.isChecked() else "muted"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), last)
        painter.setPen(look.colour("on_soft" if self.isChecked() else "ink"))
        width = int(room.width() - metrics.horizontalAdvance(last) - 8)
        words = metrics.elidedText(self._series.spec.label, Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft), words)

    def _paint_line(self, painter: QPainter) -> None:
        look, series = self._look, self._series
        pad = look.px(PAD)
        room = QRectF(pad, look.px(38), self.width() - 2 * pad, self.height() - look.px(52))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(room.left(), room.bottom() + 4), QPointF(room.right(), room.bottom() + 4))
        if not len(series):
            return
        if len(series) > CROWD:
            self._paint_crowd(painter, room)
            return
        places = _places(series, self._period, self._ends, room)
        painter.setPen(QPen(look.colour("accent"), 1.5))
        for before, after in joined(series):
            painter.drawLine(places[before], places[after])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        radius = 2.2 if len(series) <= 60 else 1.2
        for place, value in zip(places, series.values, strict=True):
            if not isnan(value):
                painter.drawEllipse(place, radius, radius)

    def _paint_crowd(self, painter: QPainter, room: QRectF) -> None:
        """Draw each pixel that has a point once."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(self._look.colour("accent"), 1))
        days, values = np.asarray(self._series.days, dtype=float), np.asarray(self._series.values)
        known = ~np.isnan(values)
        first, last = _span(self._series, self._period)
        low, high = self._ends
        x = room.left() + (days[known] - first) / (last - first) * room.width()
        y = room.bottom() - (values[known] - low) / (high - low) * room.height()
        cells = np.unique(np.column_stack((x, y)).astype(int), axis=0)
        painter.drawPoints([QPoint(*cell) for cell in cells.tolist()])

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))
        self.update()


def _places(series: Series, period: Period, ends: tuple[float, float], room: QRectF) -> list[QPointF]:
    (first, last), (low, high) = _span(series, period), ends
    span = last - first
    return [
        QPointF(
            room.left() + (day - first) / span * room.width(),
            room.bottom() - ((0 if isnan(value) else value - low) / (high - low)) * room.height(),
        )
        for day, value in zip(series.days, series.values, strict=True)
    ]


def _span(series: Series, period: Period) -> tuple[int, int]:
    """Return the first and the last day to draw."""
    first = period.since.toordinal() if period.since else series.days[0]
    last = period.until.toordinal() if period.until else series.days[-1]
    return first, max(last, first + 1)
