"""When somebody writes: a bar for each hour of the clock, in the order of a day that turns at five."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.trends.counts import Hours

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme.look import Look

HEIGHT, FOOT = 150, 44
FIRST = 5
"""Hour at which a day of the journal begins."""


class HourBars(QWidget):
    """Draws 24 bars under three parts of the day."""

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._hours = Hours((0,) * 24)
        self.setAccessibleName(self.tr("When you write, by the hour"))
        self._measure()
        look.changed.connect(self._measure)

    def show_hours(self, hours: Hours) -> None:
        """Show how many pages were begun in each hour."""
        self._hours = hours
        self.update()

    def hours(self) -> Hours:
        """Return what is drawn."""
        return self._hours

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars, the hours and the parts of the day."""
        del event
        look = self._look
        painter = QPainter(self)
        painter.setFont(look.interface_font(13))
        most = max(self._hours.by_hour) or 1
        room = QRectF(0, look.px(6), self.width(), self.height() - look.px(FOOT) - look.px(6))
        step = room.width() / 24
        for place in range(24):
            hour = (FIRST + place) % 24
            count = self._hours.by_hour[hour]
            tall = room.height() * count / most
            width = min(step * 0.62, look.px(26))
            left = step * place + (step - width) / 2
            painter.fillRect(QRectF(left, room.bottom() - tall, width, tall), look.colour("accent"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        self._paint_foot(painter, room, step)
        painter.end()

    def _paint_foot(self, painter: QPainter, room: QRectF, step: float) -> None:
        look = self._look
        parts = (self.tr("Early"), self.tr("Late"), self.tr("Night"))
        height = look.px(FOOT) / 2
        for number, name in enumerate(parts):
            left = step * 8 * number
            painter.setPen(QPen(look.colour("line"), 1))
            if number:
                painter.drawLine(QPointF(left, room.top()), QPointF(left, self.height()))
            painter.setPen(look.colour("ink"))
            words = QRectF(left + 8, room.bottom() + height, step * 8 - 8, height)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
            painter.setPen(look.colour("muted"))
            for hour in range(0, 8, 2):
                place = QRectF(left + step * hour, room.bottom() + 2, step, height)
                shown = (FIRST + 8 * number + hour) % 24
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(shown))

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))
        self.update()
