"""Counts over stretches of days: a row of bars for each thing, with its name before and its sum behind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from ui.i18n import dates
from ui.trends.readable import Readable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.theme.look import Look
    from ui.trends.readable import Cell

ROW, FOOT, NAME, SUM = 42, 28, 230, 44
STACKED = 70
"""Height of a row whose bars stand below its name, for want of room beside it."""

BARS = 220
"""Fewest pixels of the design that bars need beside a name and a sum."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Named:
    """A thing with its counts, one for each stretch."""

    name: str
    numbers: tuple[int, ...]


class CountRows(Readable):
    """Draws rows of bars, all to one height, over the same days."""

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__(look=look)
        self._rows: tuple[Named, ...] = ()
        self._blocks: tuple[tuple[date, date], ...] = ()
        self._measure()
        look.changed.connect(self._measure)

    def show_counts(self, rows: Sequence[Named], blocks: Sequence[tuple[date, date]]) -> None:
        """Show `rows` over the stretches of `blocks`."""
        self._rows, self._blocks = tuple(rows), tuple(blocks)
        self.describe(", ".join(f"{row.name}: {sum(row.numbers)}" for row in self._rows))
        self._measure()

    def rows(self) -> tuple[Named, ...]:
        """Return what is drawn."""
        return self._rows

    def size_in_cells(self) -> Cell:
        """Return how many things there are, and stretches of days."""
        return len(self._rows), len(self._blocks) if self._rows else 0

    def cell(self, at: Cell) -> QRectF:
        """Return where a bar has its room."""
        room = self.bars(at[0])
        step = room.width() / max(1, len(self._blocks))
        return QRectF(room.left() + step * at[1], room.top() - 4, step, room.height() + 8)

    def words_at(self, at: Cell) -> str:
        """Return how often a thing was counted in a stretch of days."""
        row, (first, last) = self._rows[at[0]], self._blocks[at[1]]
        words = translate("TrendWords", "{name}, {first} to {last}: {count}.")
        return words.format(
            name=row.name, first=dates.short_day(first), last=dates.short_day(last), count=row.numbers[at[1]]
        )

    def bars(self, row: int) -> QRectF:
        """Return where the bars of a row stand: beside its name, or below it where there is no room."""
        look, top = self._look, self._tall() * row
        if self._is_stacked():
            head = look.px(ROW - 14)
            return QRectF(0, top + head, max(1, self.width()), self._tall() - head - 10)
        left = look.px(NAME)
        return QRectF(left, top + 8, self.width() - left - look.px(SUM), self._tall() - 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows and, below them, the days."""
        del event
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setFont(self._look.interface_font(14))
        most = max(max(row.numbers, default=0) for row in self._rows) or 1
        for number, row in enumerate(self._rows):
            self._paint_words(painter, row, number)
            self._paint_bars(painter, row, number, most)
        self._paint_days(painter)
        self.paint_cursor(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the bars below the names where there is no room beside them."""
        super().resizeEvent(event)
        self._measure()

    def _paint_words(self, painter: QPainter, row: Named, number: int) -> None:
        look, top = self._look, self._tall() * number
        height = look.px(ROW - 14) if self._is_stacked() else self._tall()
        room = (self.width() if self._is_stacked() else look.px(NAME)) - look.px(
            SUM if self._is_stacked() else 16
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.colour("ink"))
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, top, room, height), int(middle | Qt.AlignmentFlag.AlignLeft), name)
        painter.setPen(look.colour("muted"))
        right = int(middle | Qt.AlignmentFlag.AlignRight)
        painter.drawText(QRectF(0, top, self.width(), height), right, str(sum(row.numbers)))

    def _paint_bars(self, painter: QPainter, row: Named, number: int, most: int) -> None:
        look, room = self._look, self.bars(number)
        foot = room.bottom() + 6
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(0, foot), QPointF(self.width(), foot))
        step = room.width() / len(row.numbers)
        width = max(1.0, min(step * 0.62, look.px(22)))
        for place, count in enumerate(row.numbers):
            if count:
                tall = max(3.0, room.height() * count / most)
                left = room.left() + step * place + (step - width) / 2
                painter.fillRect(QRectF(left, room.bottom() - tall, width, tall), look.colour("accent"))

    def _paint_days(self, painter: QPainter) -> None:
        """Name the first day and the last one that is counted, one below the other where both find no room."""
        look, room = self._look, self.bars(0)
        painter.setFont(look.interface_font(13))
        painter.setPen(look.colour("muted"))
        first, last = dates.short_day(self._blocks[0][0]), dates.short_day(self._blocks[-1][1])
        top, height = self._tall() * len(self._rows) + look.px(FOOT) // 4, painter.fontMetrics().height()
        where = QRectF(room.left(), top, room.width(), height)
        painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft), first)
        if not self._days_fit():
            where.translate(0, height)
        painter.drawText(where, int(Qt.AlignmentFlag.AlignRight), last)

    def _days_fit(self) -> bool:
        if not self._blocks:
            return True
        metrics = QFontMetrics(self._look.interface_font(13))
        names = (self._blocks[0][0], self._blocks[-1][1])
        across = sum(metrics.horizontalAdvance(dates.short_day(day)) for day in names)
        return across + self._look.px(16) <= self.bars(0).width()

    def _is_stacked(self) -> bool:
        return self.width() < self._look.px(NAME + SUM + BARS)

    def _tall(self) -> int:
        return self._look.px(STACKED if self._is_stacked() else ROW)

    def _measure(self) -> None:
        foot = self._look.px(FOOT) * (1 if self._days_fit() else 2)
        self.setFixedHeight(self._tall() * len(self._rows) + foot)
        self.update()
