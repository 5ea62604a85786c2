"""Counts over stretches of days: a row of bars for each thing, with its name before and its sum behind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.i18n import dates

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from ui.theme.look import Look

ROW, FOOT, NAME, SUM = 42, 28, 230, 44


@dataclass(frozen=True, slots=True)
class Named:
    """A thing with its counts, one for each stretch."""

    name: str
    numbers: tuple[int, ...]


class CountRows(QWidget):
    """Draws rows of bars, all to one height, over the same days."""

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._rows: tuple[Named, ...] = ()
        self._blocks: tuple[tuple[date, date], ...] = ()
        self._measure()
        look.changed.connect(self._measure)

    def show_counts(self, rows: Sequence[Named], blocks: Sequence[tuple[date, date]]) -> None:
        """Show `rows` over the stretches of `blocks`."""
        self._rows, self._blocks = tuple(rows), tuple(blocks)
        said = (f"{row.name}: {sum(row.numbers)}" for row in self._rows)
        self.setAccessibleDescription(", ".join(said))
        self._measure()

    def rows(self) -> tuple[Named, ...]:
        """Return what is drawn."""
        return self._rows

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows and, below them, the days."""
        del event
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setFont(self._look.interface_font(14))
        most = max(max(row.numbers, default=0) for row in self._rows) or 1
        for number, row in enumerate(self._rows):
            self._paint_row(painter, row, self._look.px(ROW) * number, most)
        self._paint_days(painter)
        painter.end()

    def _paint_row(self, painter: QPainter, row: Named, top: int, most: int) -> None:
        look, height = self._look, self._look.px(ROW)
        room = self._bars(top, height)
        foot = room.bottom() + 6
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(0, foot), QPointF(self.width(), foot))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setPen(look.colour("ink"))
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, look.px(NAME) - 16)
        painter.drawText(QRectF(0, top, look.px(NAME), height), middle, name)
        painter.setPen(look.colour("muted"))
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(QRectF(room.right(), top, look.px(SUM), height), right, str(sum(row.numbers)))
        step = room.width() / len(row.numbers)
        width = max(2.0, min(step * 0.62, look.px(22)))
        for number, count in enumerate(row.numbers):
            if count:
                tall = max(3.0, room.height() * count / most)
                left = room.left() + step * number + (step - width) / 2
                painter.fillRect(QRectF(left, room.bottom() - tall, width, tall), look.colour("accent"))

    def _paint_days(self, painter: QPainter) -> None:
        look = self._look
        room = self._bars(look.px(ROW) * len(self._rows), look.px(FOOT))
        painter.setFont(look.interface_font(13))
        painter.setPen(look.colour("muted"))
        foot = QRectF(room.left(), look.px(ROW) * len(self._rows), room.width(), look.px(FOOT))
        bottom = Qt.AlignmentFlag.AlignBottom
        first = dates.short_day(self._blocks[0][0])
        painter.drawText(foot, int(bottom | Qt.AlignmentFlag.AlignLeft), first)
        last = dates.short_day(self._blocks[-1][1])
        painter.drawText(foot, int(bottom | Qt.AlignmentFlag.AlignRight), last)

    def _bars(self, top: int, height: int) -> QRectF:
        look = self._look
        width = self.width() - look.px(NAME) - look.px(SUM)
        return QRectF(look.px(NAME), top + 8, max(10, width), height - 14)

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(ROW) * len(self._rows) + self._look.px(FOOT))
        self.update()
