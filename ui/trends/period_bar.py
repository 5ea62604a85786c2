"""The time the page shows: a month, a quarter, a year, everything, or days of one's own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QPushButton, QVBoxLayout, QWidget

from app.trends.periods import Period, Span, period
from ui.widgets.buttons import button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.theme.look import Look

APART = 8

EARLIEST = QDate(1900, 1, 1)
"""The first day there is to choose; no journal goes back further."""


class PeriodBar(QWidget):
    """Lets a person choose how far back to look.

    Attributes:
        changed: Emitted when another time was chosen.
    """

    changed = Signal()

    def __init__(self, *, today: date, look: Look) -> None:
        """Begin with the last quarter, seen from `today`."""
        super().__init__()
        self._today = today
        self._look = look
        self._span = Span.QUARTER
        self._buttons: dict[Span, QPushButton] = {}
        self._build()
        self.set_today(today)
        self._connect_signals()

    def span(self) -> Span:
        """Return which of the offered times is chosen."""
        return self._span

    def period(self) -> Period:
        """Return the days to show."""
        if self._span is not Span.OWN:
            return period(self._span, self._today)
        first, last = _date(self._first.date()), _date(self._last.date())
        return Period(min(first, last), max(first, last))

    def set_today(self, today: date) -> None:
        """Look back from another day; nothing is emitted."""
        self._today = today
        for field in (self._first, self._last):
            with QSignalBlocker(field):
                field.setDateRange(EARLIEST, QDate(today.year, today.month, today.day).addYears(1))

    def choose(self, span: Span) -> None:
        """Choose one of the offered times."""
        self._buttons[span].click()

    def choose_dates(self, first: date, last: date) -> None:
        """Choose days of one's own."""
        for field, day in ((self._first, first), (self._last, last)):
            field.setDate(QDate(day.year, day.month, day.day))

    def wanted_width(self) -> int:
        """Return how many pixels it takes to stand in one row."""
        chips = self._buttons.values()
        return sum(chip.sizeHint().width() for chip in chips) + APART * (len(chips) - 1)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Time shown"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QWidget()
        flow = FlowLayout(row, spacing=APART)
        group = QButtonGroup(self)
        names = {
            Span.MONTH: self.tr("Month"),
            Span.QUARTER: self.tr("Quarter"),
            Span.YEAR: self.tr("Year"),
            Span.ALL: self.tr("All"),
            Span.OWN: self.tr("Own dates"),
        }
        for span, name in names.items():
            chip = button(name, "period")
            chip.setCheckable(True)
            chip.setChecked(span is self._span)
            group.addButton(chip)
            self._buttons[span] = chip
            flow.addWidget(chip)
        column.addWidget(row)
        column.addWidget(self._build_own())

    def _build_own(self) -> QWidget:
        self._own = QWidget()
        row = FlowLayout(self._own, spacing=12)
        self._first = self._field(row, self.tr("From"), self.tr("First day"))
        self._last = self._field(row, self.tr("To"), self.tr("Last day"))
        self._own.hide()
        return self._own

    def _field(self, row: FlowLayout, text: str, name: str) -> QDateEdit:
        field = QDateEdit()
        field.setDisplayFormat("d MMMM yyyy")
        field.setAccessibleName(name)
        words = label(text, "muted", wrap=False)
        words.setBuddy(field)
        row.addWidget(words)
        row.addWidget(field)
        return field

    def _connect_signals(self) -> None:
        for chip in self._buttons.values():
            chip.clicked.connect(self._on_chosen)
        for field in (self._first, self._last):
            field.dateChanged.connect(self.changed)

    def _on_chosen(self) -> None:
        before = self.period()
        self._span = next(span for span, chip in self._buttons.items() if chip.isChecked())
        self._own.setVisible(self._span is Span.OWN)
        if self._span is Span.OWN:
            self._fill(before)
        self.changed.emit()

    def _fill(self, before: Period) -> None:
        """Begin one's own dates with what was shown before."""
        year = period(Span.YEAR, self._today)
        for field, day in (
            (self._first, before.since or year.since),
            (self._last, before.until or self._today),
        ):
            with QSignalBlocker(field):
                field.setDate(QDate(day.year, day.month, day.day) if day else field.date())


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
