"""The days a sheet looks back on: from the last supervision until today, unless somebody wants other ones."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.theme.look import Look

FIELD = 160
"""Width of a day, in pixels of the design."""

PAUSE_MS = 500
"""How long a day stays as it is before it counts as chosen: somebody may be halfway through typing it."""


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
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._on_chosen)
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
            field.dateChanged.connect(self._pause.start)
            field.editingFinished.connect(self._on_finished)
            row.addWidget(label(words, wrap=False))
            row.addWidget(field)
        row.addStretch(1)
        self._measure()
        look.changed.connect(self._measure)

    def show_days(self, since: date, until: date) -> None:
        """Show these days; nothing is emitted, and a day that is shown already stays as somebody is typing it."""
        for field, day in ((self.last, until), (self.first, since)):
            if _day(field.date()) != day:
                self._pause.stop()
                with QSignalBlocker(field):
                    field.setDate(QDate(day.year, day.month, day.day))

    def days(self) -> tuple[date, date]:
        """Return the first and the last day, in whichever order they stand."""
        first, last = sorted(_day(field.date()) for field in (self.first, self.last))
        return first, last

    def _on_finished(self) -> None:
        if self._pause.isActive():
            self._on_chosen()

    def _on_chosen(self) -> None:
        self._pause.stop()
        self.changed.emit(*self.days())

    def _measure(self) -> None:
        for field in (self.first, self.last):
            field.setFixedWidth(self._look.px(FIELD))


def _day(shown: QDate) -> date:
    return date(shown.year(), shown.month(), shown.day())
