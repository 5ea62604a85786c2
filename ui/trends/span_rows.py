"""Then and now: for each line the first and the last value of a time, on its own scale, joined by a stem."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.trends.figures import AS_GIVEN
from ui.i18n import dates
from ui.i18n.numbers import number
from ui.trends.readable import Readable
from ui.trends.words import change

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.theme.look import Look
    from ui.trends.readable import Cell

ROW, NAME, VALUES = 40, 230, 170
STACKED = 66
"""Height of a row whose scale stands below its name, for want of room beside it."""

SCALE = 160
"""Fewest pixels of the design that a scale needs beside a name and values."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Spanned:
    """One row.

    Attributes:
        then, now: None when there is no value; only `now` when there was just one.
        low, high: Ends of the scale.
        first, last: Days of both values.
        decimals: Decimals the values are said with at the most.
    """

    name: str
    then: float | None
    now: float | None
    low: float
    high: float
    first: date | None = None
    last: date | None = None
    decimals: int = AS_GIVEN

    def words(self) -> str:
        """Return both values and what lies between them."""
        if self.now is None:
            return "–"
        if self.then is None:
            return number(self.now, self.decimals)
        then, now = (number(each, self.decimals) for each in (self.then, self.now))
        return f"{then} → {now}  ({change(self.then, self.now, self.decimals)})"

    def sentence(self) -> str:
        """Return both values with their days."""
        if self.now is None:
            return translate("TrendWords", "{name}: nothing in this time.").format(name=self.name)
        if self.then is None or self.first is None or self.last is None:
            return translate("TrendWords", "{name}: {value}.").format(name=self.name, value=self.words())
        words = translate("TrendWords", "{name}: {then} on {first}, {now} on {last}, a change of {change}.")
        return words.format(
            name=self.name,
            then=number(self.then, self.decimals),
            first=dates.short_day(self.first),
            now=number(self.now, self.decimals),
            last=dates.short_day(self.last),
            change=change(self.then, self.now, self.decimals),
        )


class SpanRows(Readable):
    """Draws a ring for then, a dot for now, and the scale they lie on."""

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__(look=look)
        self._rows: tuple[Spanned, ...] = ()
        self._measure()
        look.changed.connect(self._measure)

    def show_rows(self, rows: Sequence[Spanned]) -> None:
        """Show `rows` from the top."""
        self._rows = tuple(rows)
        self.describe(", ".join(f"{row.name}: {row.words()}" for row in self._rows))
        self._measure()

    def rows(self) -> tuple[Spanned, ...]:
        """Return what is drawn."""
        return self._rows

    def size_in_cells(self) -> Cell:
        """Return the rows, each of which is read as one."""
        return len(self._rows), 1

    def cell(self, at: Cell) -> QRectF:
        """Return where a row lies."""
        return QRectF(0, self._tall() * at[0], self.width(), self._tall())

    def frame_around(self, at: Cell) -> QRectF:
        """Return where the scale of a row lies, with its marks."""
        first, last, middle = self.scale(at[0])
        aside, up = self._look.px(8), self._look.px(12)
        return QRectF(first - aside, middle - up, last - first + 2 * aside, 2 * up)

    def words_at(self, at: Cell) -> str:
        """Return both values of a row with their days."""
        return self._rows[at[0]].sentence()

    def scale(self, place: int) -> tuple[float, float, float]:
        """Return where the scale of a row begins and ends, and how far down it lies."""
        look, top = self._look, self._tall() * place
        aside = look.px(8)
        if self._is_stacked():
            return aside, max(aside + 1.0, self.width() - aside), top + self._tall() * 0.72
        first = look.px(NAME) + aside
        return first, self.width() - look.px(VALUES) - 2.0 * aside, top + self._tall() / 2

    def place_of(self, place: int, value: float) -> QPointF:
        """Return where a value of a row lies; the higher one never to the left of the lower."""
        first, last, middle = self.scale(place)
        row = self._rows[place]
        return QPointF(first + (value - row.low) / (row.high - row.low) * (last - first), middle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.interface_font(14))
        for place, row in enumerate(self._rows):
            self._paint_words(painter, row, self._tall() * place)
            self._paint_values(painter, row, place)
        self.paint_cursor(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the scales below the names where there is no room beside them."""
        super().resizeEvent(event)
        self._measure()

    def _paint_words(self, painter: QPainter, row: Spanned, top: int) -> None:
        look, metrics = self._look, painter.fontMetrics()
        height = self._tall() * 0.55 if self._is_stacked() else self._tall()
        values = metrics.horizontalAdvance(row.words())
        room = self.width() - values - look.px(16) if self._is_stacked() else look.px(NAME) - look.px(16)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.colour("ink"))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(QRectF(0, top, max(0, room), height), int(middle | Qt.AlignmentFlag.AlignLeft), name)
        painter.setPen(look.colour("muted"))
        right = int(middle | Qt.AlignmentFlag.AlignRight)
        painter.drawText(QRectF(0, top, self.width(), height), right, row.words())

    def _paint_values(self, painter: QPainter, row: Spanned, place: int) -> None:
        look, radius = self._look, self._look.px(6)
        first, last, middle = self.scale(place)
        painter.setPen(QPen(look.colour("line"), 2))
        painter.drawLine(QPointF(first, middle), QPointF(last, middle))
        if row.then is not None and row.now is not None:
            painter.setPen(QPen(look.colour("accent"), 3))
            painter.drawLine(self.place_of(place, row.then), self.place_of(place, row.now))
        painter.setPen(QPen(look.colour("accent"), 2))
        if row.then is not None:
            painter.setBrush(look.colour("paper"))
            painter.drawEllipse(self.place_of(place, row.then), radius, radius)
        if row.now is not None:
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(self.place_of(place, row.now), radius, radius)

    def _is_stacked(self) -> bool:
        return self.width() < self._look.px(NAME + VALUES + SCALE)

    def _tall(self) -> int:
        return self._look.px(STACKED if self._is_stacked() else ROW)

    def _measure(self) -> None:
        self.setFixedHeight(self._tall() * max(1, len(self._rows)))
        self.update()
