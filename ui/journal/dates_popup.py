"""Asks for a first and a last day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QGridLayout, QWidget

from ui.journal.popup import Popup
from ui.widgets.buttons import primary
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.theme.look import Look


class DatesPopup(Popup):
    """Two dates and a button.

    Attributes:
        dates_chosen: Emitted with the first and the last `date`; the popup has closed by then.
    """

    dates_chosen = Signal(object, object)

    def __init__(self, *, look: Look, parent: QWidget) -> None:
        """Prepare it, hidden."""
        super().__init__(parent, look=look)
        self._build()
        self._show.clicked.connect(self._on_show)

    def open_at(self, anchor: QWidget, *, first: date, last: date) -> None:
        """Open below `anchor` with both dates filled in."""
        self._first.setDate(_qdate(first))
        self._last.setDate(_qdate(last))
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height() + 6)))
        self.show()
        self._first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the dates with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_show()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Own dates"))
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 16, 18, 16)
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(14)
        self._first = self._field(grid, 0, self.tr("From"), self.tr("First day"))
        self._last = self._field(grid, 1, self.tr("To"), self.tr("Last day"))
        self._show = primary(self.tr("Show these days"))
        grid.addWidget(self._show, 2, 0, 1, 2)

    def _field(self, grid: QGridLayout, row: int, text: str, name: str) -> QDateEdit:
        field = QDateEdit()
        field.setDisplayFormat("d MMMM yyyy")
        field.lineEdit().setTextMargins(8, 0, 8, 0)
        field.setAccessibleName(name)
        words = label(text, "muted", wrap=False)
        words.setBuddy(field)
        grid.addWidget(words, row, 0)
        grid.addWidget(field, row, 1)
        return field

    def _on_show(self) -> None:
        self.close()
        self.dates_chosen.emit(_date(self._first.date()), _date(self._last.date()))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
