"""A year of one line, day by day: where something was set down, how it was, and where nothing was."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.trends.periods import day_values
from app.trends.scale import ends
from ui.i18n import dates
from ui.i18n.numbers import number
from ui.trends.sheet import Line, Sheet
from ui.trends.view import View
from ui.trends.year_grid import YearGrid
from ui.widgets.buttons import button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from app.trends.periods import Period
    from app.trends.series import Series
    from app.trends.service import Lines
    from models.domain.entry import EntryId
    from ui.theme.look import Look

PLEASANT = "wellbeing-snapshot/pleasant"


class YearView(View):
    """The calendar of pleasantness."""

    def __init__(self, *, look: Look) -> None:
        """Begin without a year."""
        super().__init__()
        self._year = date.min.year
        self._until: date | None = None
        self._series: Series | None = None
        self._grid = YearGrid(look=look)
        self._build()
        self._connect_signals()

    def show_time(self, lines: Lines, period: Period, found: object) -> None:
        """Show the year in which the period ends, or stay with the one chosen since it began to end there."""
        del found
        self._series = lines.series.get(PLEASANT)
        if period.until is not None and period.until != self._until:
            self._until, self._year = period.until, period.until.year
        self._show()

    def sheet(self) -> Sheet | None:
        """Return the days that have a value."""
        if self._series is None:
            return None
        lines = [
            Line((day.isoformat(), value), (dates.short_day(day), number(value)), self._entry(day))
            for day, value in sorted(self._grid.values().items())
        ]
        return Sheet(self._heading.text(), (self.tr("Day"), self.tr("Value")), tuple(lines))

    def title(self) -> str:
        """Return the year: the calendar shows all of it, whatever time was chosen."""
        return "" if self._until is None else str(self._year)

    def sentence(self) -> str:
        """Return how many days have a value."""
        return self._sentence.text()

    def picture(self) -> QWidget | None:
        """Return the calendar."""
        return self._grid if self._grid.values() else None

    def grid(self) -> YearGrid:
        """Return the calendar."""
        return self._grid

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QWidget()
        row = FlowLayout(head, spacing=8, spread=True)
        self._heading = section("")
        self._back = button(self.tr("Year before"), "")
        self._on = button(self.tr("Year after"), "")
        for each in (self._heading, self._back, self._on):
            row.addWidget(each)
        column.addWidget(head)
        column.addSpacing(8)
        column.addWidget(self._grid)
        self._words = label("", "muted")
        self._sentence = label("")
        column.addWidget(self._words)
        column.addWidget(self._sentence)
        column.addStretch(1)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_on)
        self._grid.read.connect(self._on_read)
        self._grid.day_wanted.connect(self._on_day_wanted)

    def _show(self) -> None:
        series = self._series
        values = {} if series is None else day_values(series, self._year)
        name = self.tr("Pleasant or unpleasant") if series is None else series.spec.label
        self._heading.setText(self.tr("{line}, {year}").format(line=name, year=self._year))
        self._grid.show_year(self._year, values, (0.0, 1.0) if series is None else ends(series))
        years = [day.year for day in (self._until, *_ends(series)) if day is not None]
        self._back.setEnabled(min(years, default=self._year) < self._year)
        self._on.setEnabled(self._year < max(years, default=self._year))
        self._sentence.setText(self._told(len(values)))
        self.changed.emit()

    def _told(self, days: int) -> str:
        if not days:
            return self.tr(
                "Nothing was set down in this year. One wellbeing snapshot fills one square here, and a few weeks of"
                " them begin to show a shape."
            )
        words = self.tr(
            "{days} of the days have a value. The fuller the square, the more pleasant; a point is a day without one."
        )
        return words.format(days=days)

    def _entry(self, day: date) -> EntryId | None:
        if self._series is None:
            return None
        part = self._series.between(day, day)
        return part.entries[-1] if part.entries else None

    def _on_read(self, words: str) -> None:
        self._words.setText(words or self.tr("The arrow keys go from day to day, Enter opens the page."))

    def _on_day_wanted(self, day: date) -> None:
        entry = self._entry(day)
        if entry is not None:
            self.entry_wanted.emit(entry)

    def _on_back(self) -> None:
        self._year -= 1
        self._show()

    def _on_on(self) -> None:
        self._year += 1
        self._show()


def _ends(series: Series | None) -> tuple[date, ...]:
    """Return the first and the last day of a line, if it has any."""
    return () if series is None or not len(series) else (series.day(0), series.day(-1))
