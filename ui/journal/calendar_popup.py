"""A small calendar that marks the days with entries; made for the keyboard first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import dates
from ui.journal.month_view import MonthView
from ui.journal.popup import Popup
from ui.theme.icons import icon
from ui.widgets.buttons import button
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.clock import Clock
    from app.journal.service import Journal
    from models.domain.entry import EntryFilter
    from ui.tasks.worker import Worker
    from ui.theme.look import Look

from app.clock import shift_date
from ui.journal.month_model import MonthModel


@dataclass(frozen=True, slots=True)
class _Counted:
    """How many entries the days of a month have."""

    month: date
    counts: Mapping[date, int]


class CalendarPopup(Popup):
    """Asks for a day.

    Attributes:
        day_chosen: Emitted with the `date`; the popup has closed by then.
    """

    day_chosen = Signal(object)

    def __init__(
        self, *, journal: Journal, worker: Worker, look: Look, clock: Clock, parent: QWidget
    ) -> None:
        """Prepare the calendar, hidden."""
        super().__init__(parent, look=look)
        self._journal = journal
        self._worker = worker
        self._clock = clock
        self._filter: EntryFilter | None = None
        self._model = MonthModel(today=self._today())
        self._build()
        self._connect_signals()

    def open_at(self, anchor: QWidget, *, day: date | None, wanted: EntryFilter, title: str) -> None:
        """Open below `anchor` at `day`, marking the days that have entries of the kind `wanted`."""
        self._filter = wanted
        self._heading.setText(title)
        self.setAccessibleName(title)
        self._go(day or self._today())
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width(), anchor.height() + 6))
        left = max(anchor.window().mapToGlobal(QPoint(8, 0)).x(), corner.x() - self.width())
        self.move(left, corner.y())
        self.show()
        self._view.setFocus()

    def _today(self) -> date:
        return shift_date(self._clock.now())

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        self._heading = label("", "small", wrap=False)
        column.addWidget(self._heading)
        column.addLayout(self._build_head())
        self._view = MonthView(model=self._model, look=self._look)
        column.addWidget(self._view)
        self._to_today = button(self.tr("Today"), "small-link")
        column.addWidget(self._to_today, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._month = label("", "strong", wrap=False)
        self._back = button("", "icon", name=self.tr("Month before"))
        self._on = button("", "icon", name=self.tr("Month after"))
        row.addWidget(self._month)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._on)
        self._tint()
        return row

    def _connect_signals(self) -> None:
        self._view.day_reached.connect(self._go)
        self._view.day_chosen.connect(self._on_day_chosen)
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_forward)
        self._to_today.clicked.connect(self._on_today)
        self._look.changed.connect(self._tint)

    def _go(self, day: date) -> None:
        if day.replace(day=1) != self._model.month or not self.isVisible():
            self._model.show_month(day, today=self._today())
            self._month.setText(dates.month(day))
            if self._filter is not None:
                work = partial(
                    _count,
                    self._journal,
                    self._filter,
                    self._model.month,
                    self._model.first,
                    self._model.last,
                )
                self._worker.run(work, done=self._on_counted)
        self._view.setCurrentIndex(self._model.place(day))

    def _tint(self) -> None:
        for found, name in ((self._back, "caret-left"), (self._on, "caret-right")):
            found.setIcon(icon(name, self._look.colour("muted")))
            found.setIconSize(QSize(self._look.px(16), self._look.px(16)))

    def _on_counted(self, counted: _Counted) -> None:
        if counted.month == self._model.month:
            self._model.show_counts(counted.counts)

    def _on_back(self) -> None:
        self._go(self._model.month - timedelta(days=1))

    def _on_forward(self) -> None:
        self._go((self._model.month + timedelta(days=32)).replace(day=1))

    def _on_today(self) -> None:
        self._on_day_chosen(self._today())

    def _on_day_chosen(self, day: date) -> None:
        self.close()
        self.day_chosen.emit(day)


def _count(journal: Journal, wanted: EntryFilter, month: date, first: date, last: date) -> _Counted:
    return _Counted(month, journal.days(wanted, first, last))
