"""A line in small: its name, its shape over the time that is shown, and its last value. A press shows it large."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from app.trends.rules import joined, summary
from app.trends.scale import ends
from ui.i18n.numbers import number
from ui.trends.frame import Frame
from ui.trends.plot import Plot
from ui.trends.words import sentence
from ui.widgets.text import tip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

    from app.trends.periods import Period
    from app.trends.series import Series
    from ui.theme.look import Look

WIDTH, HEIGHT = 212, 92
PAD = 14
CROWD = 400
"""Points from which only the pixels they fall on are drawn."""

FEW = 60
"""Points up to which each is drawn large enough to be seen by itself."""

ARM = 2.2
"""Half the width of a cross, in pixels."""


class LineTile(QAbstractButton):
    """One small multiple. All of one scale are drawn on it alike, so that they can be compared."""

    def __init__(self, series: Series, period: Period, *, look: Look) -> None:
        """Show `series` over `period`."""
        super().__init__()
        self._look = look
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
        self._seen = _seen(series, period)
        last = summary(series).last
        self._last = self.tr("nothing") if last is None else number(series.values[last], series.spec.decimals)
        words = sentence(series)
        self.setAccessibleDescription(words)
        self.setToolTip(tip(words))
        self.update()

    def plot(self) -> Plot:
        """Return where the points lie."""
        look, pad = self._look, self._look.px(PAD)
        return Plot(QRectF(pad, look.px(38), self.width() - 2 * pad, self.height() - look.px(52)), self._seen)

    def series(self) -> Series:
        """Return the line that is shown."""
        return self._series

    def value_words(self) -> str:
        """Return the last value as it is shown, or that there is none."""
        return self._last

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
        look, last = self._look, self._last
        pad = look.px(PAD)
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
        look, series, plot = self._look, self._series, self.plot()
        room = plot.room
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(room.left(), room.bottom() + 4), QPointF(room.right(), room.bottom() + 4))
        if not len(series):
            return
        if len(series) > CROWD:
            self._paint_crowd(painter, room)
            return
        places = plot.places(series)
        few = len(series) <= FEW
        pen = QPen(look.colour("accent"), 1.5 if few else 1)  # one pixel is drawn several times as fast
        painter.setPen(pen)
        painter.drawLines([QLineF(places[before], places[after]) for before, after in joined(series)])
        self._paint_second(painter, plot)
        pen.setWidthF(4.4 if few else 2.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)  # which makes a point round
        painter.setPen(pen)
        pairs = list(zip(places, series.values, strict=True))
        painter.drawPoints([place for place, value in pairs if not isnan(value)])
        self._paint_unscored(painter, [place for place, value in pairs if isnan(value)])

    def _paint_second(self, painter: QPainter, plot: Plot) -> None:
        """Draw what was given afterwards: open marks, each joined to the value before it."""
        if not self._series.spec.also:
            return
        found = list(self._seconds(plot))
        painter.setPen(QPen(self._look.colour("edge"), 1))
        painter.drawLines([QLineF(before, after) for before, after in found])
        painter.setPen(QPen(self._look.colour("accent"), 1.2))
        painter.setBrush(self._look.colour("surface"))
        radius = 2.4 if len(self._series) <= FEW else 1.4
        for _, after in found:
            painter.drawEllipse(after, radius, radius)

    def _seconds(self, plot: Plot) -> Iterator[tuple[QPointF, QPointF]]:
        for day, value, also in zip(self._series.days, self._series.values, self._series.also, strict=True):
            if not isnan(value) and not isnan(also):
                x = plot.x(day)
                yield QPointF(x, plot.y(value)), QPointF(x, plot.y(also))

    def _paint_unscored(self, painter: QPainter, places: list[QPointF]) -> None:
        """Draw a small cross at the foot where too little was answered to count."""
        painter.setPen(QPen(self._look.colour("muted"), 1.5))
        for place in places:
            for way in (QPointF(ARM, ARM), QPointF(ARM, -ARM)):
                painter.drawLine(QLineF(place - way, place + way))

    def _paint_crowd(self, painter: QPainter, room: QRectF) -> None:
        from ui.trends.crowd import crowd_picture  # loads numpy, which fewer points do without

        series, size = self._series, room.toAlignedRect().size()
        columns = [("edge", series.also)] if series.spec.also else []
        for colour, values in (*columns, ("accent", series.values)):
            picture = crowd_picture(
                series.days, values, self._seen, (size.width(), size.height()), self._look.colour(colour)
            )
            painter.drawImage(room.toAlignedRect().topLeft(), picture)

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))
        self.update()


def _seen(series: Series, period: Period) -> Frame:
    """Return the days of the period and the whole scale; an open end, as of a line by itself, is the line's own."""
    first = period.since.toordinal() if period.since else next(iter(series.days), 0)
    last = period.until.toordinal() if period.until else next(reversed(series.days), first)
    return Frame(first, max(last, first + 1), *ends(series))
