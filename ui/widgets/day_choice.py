"""A day to come, chosen by a word: tomorrow, in a week, in a month, or any day by its date."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import dates
from ui.widgets.choice_row import ChoiceRow, Offer
from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.theme.look import Look

TOMORROW, WEEK, MONTH, OTHER = "tomorrow", "week", "month", "other"
FIELD = 170


class DayChoice(QWidget):
    """Asks for a day; none is chosen beforehand, and it can be taken back.

    Attributes:
        changed: Emitted when a person chose a day or took it back.
    """

    changed = Signal()

    def __init__(self, *, name: str, today: date, look: Look) -> None:
        """Ask for the day called `name`, seen from `today`."""
        super().__init__()
        self._today = today
        self._look = look
        self._day: date | None = None
        self._easy = {
            TOMORROW: today + timedelta(days=1),
            WEEK: today + timedelta(weeks=1),
            MONTH: next_month(today),
        }
        self._row = ChoiceRow(self._offers(), name=name, role="chip")
        self._field = QDateEdit()
        self._told = label("", "small")
        self._build(name)
        self._row.changed.connect(self._on_chosen)
        self._field.dateChanged.connect(self._on_date_changed)
        look.changed.connect(self._measure)

    def value(self) -> date | None:
        """Return the day, or None."""
        return self._day

    def set_value(self, day: date | None) -> None:
        """Show `day` as chosen; nothing is emitted."""
        self._day = day
        easy = next((word for word, each in self._easy.items() if each == day), OTHER)
        self._row.set_value(None if day is None else easy)
        self._show(open_field=day is not None and easy == OTHER)

    def _offers(self) -> tuple[Offer, ...]:
        return (
            Offer(TOMORROW, self.tr("Tomorrow")),
            Offer(WEEK, self.tr("In a week")),
            Offer(MONTH, self.tr("In a month")),
            Offer(OTHER, self.tr("Another day")),
        )

    def _build(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._row)
        self._field.setCalendarPopup(True)
        self._field.setAccessibleName(self.tr("{name}: the date").format(name=name))
        self._field.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self._field)
        below.addWidget(self._told, 1)
        column.addLayout(below)
        self._measure()
        self._show(open_field=False)

    def _measure(self) -> None:
        self._field.setFixedWidth(self._look.px(FIELD))

    def _show(self, *, open_field: bool) -> None:
        self._field.setVisible(open_field)
        self._told.setVisible(self._day is not None)
        if self._day is not None:
            self._told.setText(dates.long_day(self._day))
            self._field.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self._field.setDate(QDate(self._day.year, self._day.month, self._day.day))
            self._field.blockSignals(False)  # noqa: FBT003 - as above

    def _on_chosen(self) -> None:
        word = self._row.value()
        if word == OTHER:
            self._day = self._day or self._today
        else:
            self._day = self._easy.get(word or "")
        self._show(open_field=word == OTHER)
        self.changed.emit()

    def _on_date_changed(self, day: QDate) -> None:
        self._day = date(day.year(), day.month(), day.day())
        self._told.setText(dates.long_day(self._day))
        self.changed.emit()


def next_month(day: date) -> date:
    """Return the same day of the next month, or its last day where it is shorter."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    first_after = date(year + month // 12, month % 12 + 1, 1)
    last = (first_after - timedelta(days=1)).day
    return date(year, month, min(day.day, last))
