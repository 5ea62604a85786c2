"""Then and now: for each line the first and the last value of a time, on its own scale, joined by a stem."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.trends.words import change, number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from ui.theme.look import Look

ROW, NAME, VALUES = 40, 230, 170


@dataclass(frozen=True, slots=True)
class Spanned:
    """One row.

    Attributes:
        then, now: None when there is no value; only `now` when there was just one.
        low, high: Ends of the scale.
    """

    name: str
    then: float | None
    now: float | None
    low: float
    high: float

    def words(self) -> str:
        """Return both values and what lies between them."""
        if self.now is None:
            return "–"
        if self.then is None:
            return number(self.now)
        return f"{number(self.then)} → {number(self.now)}  ({change(self.now - self.then)})"


class SpanRows(QWidget):
    """Draws a ring for then, a dot for now, and the scale they lie on."""

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._rows: tuple[Spanned, ...] = ()
        self._measure()
        look.changed.connect(self._measure)

    def show_rows(self, rows: Sequence[Spanned]) -> None:
        """Show `rows` from the top."""
        self._rows = tuple(rows)
        self.setAccessibleDescription(", ".join(f"{row.name}: {row.words()}" for row in self._rows))
        self._measure()

    def rows(self) -> tuple[Spanned, ...]:
        """Return what is drawn."""
        return self._rows

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.interface_font(14))
        for place, row in enumerate(self._rows):
            self._paint_row(painter, row, self._look.px(ROW) * place)
        painter.end()

    def _paint_row(self, painter: QPainter, row: Spanned, top: int) -> None:
        look, height = self._look, self._look.px(ROW)
        painter.setPen(look.colour("ink"))
        left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, look.px(NAME) - 16)
        painter.drawText(QRectF(0, top, look.px(NAME), height), left, name)
        painter.setPen(look.colour("muted"))
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        values = QRectF(self.width() - look.px(VALUES), top, look.px(VALUES), height)
        painter.drawText(values, right, row.words())
        middle = top + height / 2
        first, last = look.px(NAME) + 8.0, values.left() - 16.0
        painter.setPen(QPen(look.colour("line"), 2))
        painter.drawLine(QPointF(first, middle), QPointF(last, middle))
        self._paint_values(painter, row, middle, (first, last))

    def _paint_values(
        self, painter: QPainter, row: Spanned, middle: float, room: tuple[float, float]
    ) -> None:
        look = self._look
        first, last = room

        def at(value: float) -> QPointF:
            return QPointF(first + (value - row.low) / (row.high - row.low) * (last - first), middle)

        radius = look.px(6)
        if row.then is not None and row.now is not None:
            painter.setPen(QPen(look.colour("accent"), 3))
            painter.drawLine(at(row.then), at(row.now))
        painter.setPen(QPen(look.colour("accent"), 2))
        if row.then is not None:
            painter.setBrush(look.colour("paper"))
            painter.drawEllipse(at(row.then), radius, radius)
        if row.now is not None:
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(at(row.now), radius, radius)

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(ROW) * max(1, len(self._rows)))
        self.update()
