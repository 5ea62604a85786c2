"""Questions answered with a day, or less exactly with a month or a year."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.clock import shift_date
from app.worksheets.amounts import day_parts, day_text
from ui.answering.question import Question
from ui.widgets.buttons import button
from ui.widgets.drop_down import DropDown
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from app.worksheets.fields import Date
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings

YEARS_BACK, YEARS_ON = 60, 5


class Dated(Question):
    """Day, month and year, each of which may stay open; nothing more exact than the worksheet asks for."""

    def __init__(self, field: Date, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        self._look, self._clock = around.look, around.clock
        self._present = shift_date(around.clock.now())
        self._precision = field.precision
        self._is_ahead = field.id == around.worksheet.schedule.next_on
        self._day = self._combo(self.tr("Day"), [str(day) for day in range(1, 32)])
        self._month = self._combo(
            self.tr("Month"), [QLocale().standaloneMonthName(month) for month in range(1, 13)]
        )
        first = self._present.year + YEARS_ON
        self._years = [str(first - back) for back in range(YEARS_BACK + YEARS_ON + 1)]
        self._year = self._combo(self.tr("Year"), self._years)
        self._build()
        for each in (self._day, self._month, self._year):
            each.activated.connect(self._on_activated)

    def show_answer(self, sheet: Answers) -> None:
        """Show the day."""
        self._show(*day_parts(sheet.text(self.field.id)))

    def keep_answer(self, sheet: Answers) -> None:
        """Put the day into `sheet`, as exact as it is known."""
        year = self._year.currentText() if self._year.currentIndex() else ""
        month, day = self._month.currentIndex() or None, self._day.currentIndex() or None
        sheet.put(self.field.id, day_text(int(year) if year else None, month, day))

    def _combo(self, name: str, items: list[str]) -> DropDown:
        found = DropDown(look=self._look)
        found.addItem(name)
        found.addItems(items)
        return found

    def _build(self) -> None:
        row = FlowLayout(spacing=8)
        shown = {"day": 3, "month": 2, "year": 1}[self._precision]
        for place, each in enumerate((self._year, self._month, self._day)):
            question = self.field.label.strip()
            each.setAccessibleName(f"{question} {each.itemText(0)}")
            each.setVisible(place < shown)
        for each in (self._day, self._month, self._year):
            row.addWidget(each)
        if self._precision == "day":
            row.addWidget(button(self.tr("Today"), "chip", self._on_today))
            if self._is_ahead:
                row.addWidget(button(self.tr("Tomorrow"), "chip", self._on_tomorrow))
            else:
                row.addWidget(button(self.tr("Yesterday"), "chip", self._on_yesterday))
        self._column.addLayout(row)
        first = {"day": self._day, "month": self._month, "year": self._year}[self._precision]
        self._enter_at(first)

    def _show(self, year: int | None, month: int | None, day: int | None) -> None:
        if year is not None and str(year) not in self._years:
            self._years.append(str(year))
            self._year.addItem(str(year))
        self._year.setCurrentIndex(0 if year is None else self._years.index(str(year)) + 1)
        self._month.setCurrentIndex(month or 0)
        self._day.setCurrentIndex(day or 0)

    def _choose(self, day: date) -> None:
        self._show(day.year, day.month, day.day)
        self.changed.emit()

    def _on_today(self) -> None:
        self._choose(shift_date(self._clock.now()))

    def _on_yesterday(self) -> None:
        self._choose(shift_date(self._clock.now()) - timedelta(days=1))

    def _on_tomorrow(self) -> None:
        self._choose(shift_date(self._clock.now()) + timedelta(days=1))

    def _on_activated(self) -> None:
        if self._year.currentIndex() == 0 and (self._month.currentIndex() or self._day.currentIndex()):
            # A month alone says little and cannot be stored; this year is the likeliest, and can be changed.
            self._year.setCurrentIndex(self._years.index(str(self._present.year)) + 1)
        self.changed.emit()
