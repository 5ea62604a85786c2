"""The days a sheet looks back on: from the last supervision until today, unless somebody wants other ones."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.theme.look import Look

FIELD = 160
"""Width of a day, in pixels of the design."""


class PeriodRow(QWidget):
    """Shows the first and the last day, and lets a person change them.

    Attributes:
        changed: Emitted with the first and the last day when a person chose another one.
    """

    changed = Signal(object, object)

    def __init__(self, *, look: Look) -> None:
        """Begin with today."""
        super().__init__()
        self._look = look
        self.first, self.last = QDateEdit(), QDateEdit()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for words, field, name in (
            (self.tr("From"), self.first, self.tr("The first day to look back on")),
            (self.tr("until"), self.last, self.tr("The last day to look back on")),
        ):
            field.setCalendarPopup(True)
            field.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
            field.setAccessibleName(name)
            field.dateChanged.connect(self._on_changed)
            row.addWidget(label(words, wrap=False))
            row.addWidget(field)
        row.addStretch(1)
        self._measure()
        look.changed.connect(self._measure)

    def show_days(self, since: date, until: date) -> None:
        """Show these days; nothing is emitted."""
        for field, day in ((self.last, until), (self.first, since)):
            field.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            field.setDate(QDate(day.year, day.month, day.day))
            field.blockSignals(False)  # noqa: FBT003 - as above

    def _on_changed(self) -> None:
        first, last = (_day(field.date()) for field in (self.first, self.last))
        self.changed.emit(min(first, last), max(first, last))

    def _measure(self) -> None:
        for field in (self.first, self.last):
            field.setFixedWidth(self._look.px(FIELD))


def _day(shown: QDate) -> date:
    return date(shown.year(), shown.month(), shown.day())
