"""A year as a calendar: a square for each day with a value, filled as high as the value, a point for the others."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.i18n import dates
from ui.i18n.numbers import number
from ui.trends.words import short_month, short_weekday

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from ui.theme.look import Look

CELL, GAP, HEAD, SIDE = 15, 3, 26, 42
WEEKS = 54


class YearGrid(QWidget):
    """Draws the days of a year, week by week, Monday first; the arrow keys go from day to day.

    Attributes:
        read: Emitted with what stands on the day at the cursor.
        day_wanted: Emitted with the `date` whose page a person wants to open.
    """

    read = Signal(str)
    day_wanted = Signal(object)

    def __init__(self, *, look: Look) -> None:
        """Begin without a year."""
        super().__init__()
        self._look = look
        self._values: Mapping[date, float] = {}
        self._ends = (0.0, 1.0)
        self._year = 2000
        self._cursor: date | None = None
        self.setAccessibleName(self.tr("The year, day by day"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._measure()
        look.changed.connect(self._measure)

    def show_year(self, year: int, values: Mapping[date, float], ends: tuple[float, float]) -> None:
        """Show the `values` of the days of `year`, on a scale with these ends; a day of it is read on."""
        kept = self._cursor if year == self._year else None
        self._year, self._values, self._ends = year, values, ends
        self._read(kept)

    def values(self) -> Mapping[date, float]:
        """Return what is drawn."""
        return self._values

    def day(self) -> date | None:
        """Return the day that is read, or None."""
        return self._cursor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk day by day or week by week, and open a day."""
        steps: dict[int, int] = {
            Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1,
        }  # fmt: skip
        if event.key() in steps:
            self._go(steps[event.key()])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._cursor in self._values:
            self.day_wanted.emit(self._cursor)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the day under the pointer."""
        self._put(self._day_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the day under the pointer."""
        day = self._day_at(event.position())
        if day in self._values:
            self.day_wanted.emit(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Read a day as soon as the keys go here."""
        super().focusInEvent(event)
        if self._cursor is None and self._values:
            self._put(max(self._values))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the months, the weekdays and every day."""
        del event
        painter = QPainter(self)
        painter.setFont(self._look.interface_font(13))
        painter.setPen(self._look.colour("muted"))
        self._paint_names(painter)
        day = date(self._year, 1, 1)
        while day.year == self._year:
            self._paint_day(painter, day)
            day += timedelta(days=1)
        self._paint_cursor(painter)
        painter.end()

    def _paint_cursor(self, painter: QPainter) -> None:
        """Draw a frame around the day that is read; around all days while the keys go here and none is."""
        if self._cursor is None and not self.hasFocus():
            return
        painter.setPen(QPen(self._look.colour("focus" if self.hasFocus() else "edge"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._cursor is None:
            left, top = self._look.px(SIDE) - 5, self._look.px(HEAD) - 5
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(left, top, -1, -1), 4, 4)
        else:
            painter.drawRect(self._cell(self._cursor).adjusted(-2, -2, 2, 2))

    def _paint_names(self, painter: QPainter) -> None:
        look = self._look
        for month in range(1, 13, self._months_apart(painter)):
            first = self._cell(date(self._year, month, 1))
            words = short_month(date(self._year, month, 1))
            where = QRectF(first.left(), 0, look.px(60), look.px(HEAD) - 6)
            painter.drawText(where, int(Qt.TextFlag.TextDontClip), words)
        for weekday in (0, 2, 4):
            day = date(2024, 1, 1 + weekday)
            place = QRectF(0, look.px(HEAD) + weekday * look.px(CELL + GAP), look.px(SIDE), look.px(CELL))
            middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(place, middle, short_weekday(day))

    def _months_apart(self, painter: QPainter) -> int:
        """Return how many months lie between two that are named, so that their names do not touch."""
        wide = max(
            painter.fontMetrics().horizontalAdvance(short_month(date(self._year, month, 1)))
            for month in range(1, 13)
        )
        month = (self.width() - self._look.px(SIDE)) / WEEKS * 4  # the shortest one
        return next((each for each in (1, 2, 3, 4, 6) if each * month >= wide + 6), 12)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        look, cell = self._look, self._cell(day)
        value = self._values.get(day)
        if value is None:
            centre = cell.center()
            painter.fillRect(QRectF(centre.x() - 1.5, centre.y() - 1.5, 3, 3), look.colour("line"))
            return
        low, high = self._ends
        share = min(1.0, max(0.0, (value - low) / (high - low)))
        tall = max(1.0, cell.height() * share)
        painter.fillRect(cell, look.colour("soft"))
        filled = QRectF(cell.left(), cell.bottom() - tall, cell.width(), tall)
        painter.fillRect(filled, look.colour("accent"))
        if look.theme.id == "high-contrast":
            painter.setPen(QPen(look.colour("edge"), 1))
            painter.drawRect(cell)

    def _cell(self, day: date) -> QRectF:
        look = self._look
        first = date(self._year, 1, 1)
        week = (day.timetuple().tm_yday - 1 + first.weekday()) // 7
        step = (self.width() - look.px(SIDE)) / WEEKS
        size = min(step - GAP, float(look.px(CELL)))
        top = look.px(HEAD) + day.weekday() * look.px(CELL + GAP)
        return QRectF(look.px(SIDE) + week * step, top, size, look.px(CELL))

    def _day_at(self, place: QPointF) -> date | None:
        day = date(self._year, 1, 1)
        step = (self.width() - self._look.px(SIDE)) / WEEKS
        week = int((place.x() - self._look.px(SIDE)) // step)
        weekday = int((place.y() - self._look.px(HEAD)) // self._look.px(CELL + GAP))
        found = day + timedelta(days=week * 7 + weekday - day.weekday())
        inside = 0 <= weekday < 7 and week >= 0 and found.year == self._year
        return found if inside else None

    def _go(self, days: int) -> None:
        start = self._cursor or max(self._values, default=date(self._year, 1, 1))
        wanted = start + timedelta(days=days)
        if wanted.year == self._year:
            self._put(wanted)

    def _put(self, day: date | None) -> None:
        if day != self._cursor:
            self._read(day)

    def _read(self, day: date | None) -> None:
        self._cursor = day
        words = self._words(day)
        self.setAccessibleDescription(words)
        self.read.emit(words)
        self.update()

    def _words(self, day: date | None) -> str:
        if day is None:
            return ""
        if day not in self._values:
            return self.tr("{day}: nothing.").format(day=dates.long_day(day))
        return self.tr("{day}: {value}.").format(day=dates.long_day(day), value=number(self._values[day]))

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(HEAD + 7 * (CELL + GAP) + 6))
        self.update()
