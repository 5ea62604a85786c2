"""When somebody writes: a bar for each hour of the clock, in the order of a day that turns at five."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.trends.counts import Hours
from ui.trends import words
from ui.trends.readable import Readable

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme.look import Look
    from ui.trends.readable import Cell

HEIGHT, FOOT = 150, 44
FIRST = 5
"""Hour at which a day of the journal begins."""


class HourBars(Readable):
    """Draws 24 bars under three parts of the day."""

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__(look=look)
        self._hours = Hours((0,) * 24)
        self.setAccessibleName(self.tr("When you write, by the hour"))
        self._measure()
        look.changed.connect(self._measure)

    def show_hours(self, hours: Hours) -> None:
        """Show how many pages were begun in each hour."""
        self._hours = hours
        self.describe(words.hours(hours))
        self.update()

    def hours(self) -> Hours:
        """Return what is drawn."""
        return self._hours

    def size_in_cells(self) -> Cell:
        """Return one row of 24 hours."""
        return 1, 24

    def cell(self, at: Cell) -> QRectF:
        """Return where the bar of an hour has its room."""
        room = self._room()
        step = room.width() / 24
        return QRectF(step * at[1], 0, step, room.bottom() + 1)

    def words_at(self, at: Cell) -> str:
        """Return how many pages were begun in an hour."""
        hour = (FIRST + at[1]) % 24
        told = self.tr("Begun between {hour} and {next} o’clock: {count}.")
        return told.format(hour=hour, next=(hour + 1) % 24, count=self._hours.by_hour[hour])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars, the hours and the parts of the day."""
        del event
        look, room = self._look, self._room()
        painter = QPainter(self)
        painter.setFont(look.interface_font(13))
        most = max(self._hours.by_hour) or 1
        step = room.width() / 24
        for place in range(24):
            count = self._hours.by_hour[(FIRST + place) % 24]
            tall = room.height() * count / most
            width = min(step * 0.62, look.px(26))
            left = step * place + (step - width) / 2
            painter.fillRect(QRectF(left, room.bottom() - tall, width, tall), look.colour("accent"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        self._paint_hours(painter, room, step)
        self._paint_parts(painter, room, step)
        self.paint_cursor(painter)
        painter.end()

    def _paint_hours(self, painter: QPainter, room: QRectF, step: float) -> None:
        """Name every second hour, or fewer where they would touch."""
        height = self._look.px(FOOT) / 2
        wide = painter.fontMetrics().horizontalAdvance("00") * 1.5
        every = next((each for each in (2, 4) if each * step >= wide), 8)
        painter.setPen(self._look.colour("muted"))
        for place in range(0, 24, every):
            middle = step * (place + 0.5)
            left = max(0.0, middle - wide / 2)
            where = QRectF(left, room.bottom() + 2, 2 * (middle - left), height)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(where, int(flags), str((FIRST + place) % 24))

    def _paint_parts(self, painter: QPainter, room: QRectF, step: float) -> None:
        look, height = self._look, self._look.px(FOOT) / 2
        for number, name in enumerate((self.tr("Early"), self.tr("Late"), self.tr("Night"))):
            left = step * 8 * number
            painter.setPen(QPen(look.colour("line"), 1))
            if number:
                painter.drawLine(QPointF(left, room.top()), QPointF(left, self.height()))
            painter.setPen(look.colour("ink"))
            where = QRectF(left + 8, room.bottom() + height, step * 8 - 8, height)
            told = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(where.width()))
            painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), told)

    def _room(self) -> QRectF:
        look = self._look
        return QRectF(0, look.px(6), self.width(), self.height() - look.px(FOOT) - look.px(6))

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))
        self.update()
