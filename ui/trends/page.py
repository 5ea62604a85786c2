"""Trends: a person's own answers over time, with their gaps, as pictures and as the same numbers in a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.clock import shift_date
from app.trend_sources import MARKS
from app.trends.periods import Period
from ui.trends import words
from ui.trends.page_head import PageHead
from ui.trends.reading import Reading
from ui.trends.sheet_panel import SheetPanel
from ui.trends.take_along import TakeAlong
from ui.trends.view_tabs import ViewTabs
from ui.trends.views import Makers
from ui.widgets.page import Page, page_column, scrolled
from ui.widgets.place import PageName, Place
from ui.widgets.text import label

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QPushButton

    from app.context import AppContext
    from app.trends.service import Lines, Trends
    from models.domain.document import DocumentId
    from models.domain.entry import Changes, EntryId
    from ui.tasks.worker import Worker
    from ui.theme.look import Look
    from ui.trends.period_bar import PeriodBar
    from ui.trends.sheet_table import SheetTable
    from ui.trends.view import View

WIDTH = 1160
AROUND = 16
"""Pixels of the design that stay free above and below what is brought into sight."""


class TrendsPage(Page):
    """Shows a time in several views.

    Attributes:
        loaded: Emitted when everything back to the first entry has been read.
        shown: Emitted when a view shows the time that was asked for.
    """

    loaded = Signal()
    shown = Signal()

    def __init__(self, *, context: AppContext, trends: Trends, worker: Worker, look: Look) -> None:
        """Build the page; nothing is read and no chart made before `open_at`."""
        super().__init__()
        self._context = context
        self._trends = trends
        self._worker = worker
        self._look = look
        self._reading = Reading(trends, worker)
        self._makers = Makers(look, context.thoughts.kinds)
        self._views: dict[str, View] = {}
        self._view = "lines"
        self._asked = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect_signals()

    def open_at(self, place: Place) -> None:
        """Show the last time that was chosen; read the journal anew when it changed."""
        del place
        self._head.periods.set_today(self._today())
        self._tabs.focus(self._view)
        if self._reading.is_fresh():
            self._show()
            self._reading.read_rest()
        elif self.lines() is not None or self._period().since is None:
            self._reading.read_all()
        else:
            self._reading.read_first(self.view(), self._period())
            self._soon.start()

    def refresh(self, changes: Changes) -> None:
        """Read again when what is shown may have changed."""
        if changes.entries or changes.thoughts or changes.actions or changes.tags:
            self._reading.note_change()
            if self.isVisible():
                self._reading.read_all()

    def leave(self) -> None:
        """Let what was still to be read wait until somebody comes back."""
        self._soon.stop()
        self._reading.wait()

    def lines(self) -> Lines | None:
        """Return what was read so far."""
        return self._reading.lines()

    def view(self) -> View:
        """Return the view that is shown, made when it is first asked for."""
        if self._view not in self._views:
            made = self._makers.make(self._view)
            made.entry_wanted.connect(self._on_entry_wanted)
            made.changed.connect(self._on_view_changed)
            made.sight_wanted.connect(self._on_sight_wanted)
            self._views[self._view] = made
            made.hide()
            made.setParent(self._content)
        return self._views[self._view]

    def table(self) -> SheetTable:
        """Return the table beside the pictures."""
        return self._panel.table

    def panel(self) -> SheetPanel:
        """Return the table with its title and the choice of others."""
        return self._panel

    def table_button(self) -> QPushButton:
        """Return the button that turns pictures into tables."""
        return self._head.as_table

    def take_button(self) -> QPushButton:
        """Return the button that takes what is shown along."""
        return self._head.take

    def look(self) -> Look:
        """Return the look the page has."""
        return self._look

    def along(self) -> TakeAlong:
        """Return where a file is asked for."""
        return self._along

    def mark_button(self) -> QPushButton:
        """Return the button that begins a page on a change."""
        return self._tabs.mark

    def patterns_button(self) -> QPushButton:
        """Return the button that leads to what stood beside what was marked."""
        return self._head.patterns

    def periods(self) -> PeriodBar:
        """Return where the time is chosen."""
        return self._head.periods

    def show_view(self, name: str) -> None:
        """Show another view: "lines", "year", "then", "thinking", "rhythm" or "words"."""
        self._view = name
        self._tabs.show_chosen(name)
        self._show()

    def _build(self) -> None:
        self._content = QWidget()
        column = page_column(self._content)
        self._head = PageHead(today=self._today(), look=self._look)
        self._tabs = ViewTabs()
        column.addWidget(self._head)
        column.addSpacing(14)
        column.addWidget(self._tabs)
        column.addSpacing(20)
        self._along = TakeAlong(
            departures=self._context.departures,
            sharing=self._context.sharing,
            worker=self._worker,
            look=self._look,
        )
        column.addWidget(self._along)
        self._panel = SheetPanel(look=self._look)
        self._panel.hide()
        self._place = QVBoxLayout()
        self._empty = self._build_empty()
        column.addWidget(self._panel)
        column.addWidget(self._empty)
        column.addLayout(self._place)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(self._content)
        outer.addWidget(self._area)
        self._measure()

    def _build_empty(self) -> QWidget:
        found = label(
            self.tr(
                "There is nothing to draw yet. Tools with a rating, such as the wellbeing snapshot or the self-care"
                " audit, leave a point here each time; three points begin to show a shape, and eight show your usual"
                " range."
            )
        )
        found.setMaximumWidth(self._look.px(640))
        found.hide()
        return found

    def _connect_signals(self) -> None:
        self._head.periods.changed.connect(self._show)
        self._head.patterns.clicked.connect(self._on_patterns)
        self._head.as_table.clicked.connect(self._on_view_changed)
        self._head.take.clicked.connect(self._on_take)
        self._along.opened.connect(self._on_sheet_opened)
        self._panel.table.entry_wanted.connect(self._on_entry_wanted)
        self._panel.chosen.connect(self._on_line_chosen)
        self._tabs.chosen.connect(self.show_view)
        self._tabs.mark.clicked.connect(self._on_mark)
        self._look.changed.connect(self._measure)
        self._soon.timeout.connect(self._prepare)
        self._reading.began.connect(self._on_began)
        self._reading.finished.connect(self._on_finished)

    def _measure(self) -> None:
        self._content.setMaximumWidth(self._look.px(WIDTH))

    def _today(self) -> date:
        return shift_date(self._context.clock.now())

    def _period(self) -> Period:
        """Return the time to show, which always has an end."""
        found = self._head.periods.period()
        return found if found.until is not None else Period(found.since, self._today())

    def _prepare(self) -> None:
        """Make the chart while the journal is being read."""
        self.view().prepare()

    def _on_began(self, view: View, period: Period, found: object) -> None:
        """Show the time that is in sight at once, unless something else was chosen meanwhile."""
        if view is self.view() and period == self._period():
            self._on_found(self._asked, period, found)
        else:
            self._show()

    def _on_finished(self) -> None:
        self._show()
        self.loaded.emit()

    def _show(self) -> None:
        period = self._period()
        if self.lines() is None:
            return
        if not self._reading.reaches(period.since):
            self._reading.read_all()
            return
        view = self.view()
        self._asked += 1
        self._worker.run(
            partial(view.load, self._trends, period), done=partial(self._on_found, self._asked, period)
        )

    def _say_time(self, period: Period) -> None:
        lines = self.lines()
        self._head.say(
            self.view().title() or words.title(self._head.periods.span(), period.since, period.until)
        )
        nothing = lines is not None and lines.complete and not lines.series and self._view == "lines"
        self._empty.setVisible(nothing)

    def _on_found(self, asked: int, period: Period, found: object) -> None:
        lines = self.lines()
        if asked != self._asked or lines is None:
            return
        self.view().show_time(lines, period, found)
        self.shown.emit()

    def _on_view_changed(self) -> None:
        view = self.view()
        has_numbers = view.has_numbers()
        self._along.keep_for((view, self._period(), view.chosen(), view.title(), has_numbers))
        self._say_time(self._period())
        for each in (self._head.as_table, self._head.take):
            each.setEnabled(has_numbers)
        sheet = view.sheet() if self._head.as_table.isChecked() else None
        as_table = sheet is not None
        if sheet is not None:
            self._panel.show_sheet(sheet, view.choices(), view.chosen())
        self._panel.setVisible(as_table)
        shown = not as_table and self._empty.isHidden()
        for name, view in self._views.items():
            self._place_view(view, is_shown=shown and name == self._view)

    def _place_view(self, view: View, *, is_shown: bool) -> None:
        """Show a view or hide it; what is hidden has no place, so that a picture of it is not pressed into one."""
        if not is_shown:
            self._place.removeWidget(view)
        elif self._place.indexOf(view) < 0:
            self._place.addWidget(view)
        view.setVisible(is_shown)

    def _on_line_chosen(self, name: str) -> None:
        self.view().choose(name)

    def _on_sight_wanted(self, widget: QWidget) -> None:
        """Jump to what was asked for; nothing on the page moves by itself."""
        self._area.ensureWidgetVisible(widget, 0, self._look.px(AROUND))

    def _on_entry_wanted(self, entry: EntryId) -> None:
        self.place_requested.emit(Place(PageName.JOURNAL, entry=entry))

    def _on_take(self) -> None:
        self._along.begin(self.view())

    def _on_sheet_opened(self, document: DocumentId) -> None:
        self.place_requested.emit(Place(PageName.SUPERVISION, document=document))

    def _on_mark(self) -> None:
        self.place_requested.emit(Place(PageName.WORKSHEET, worksheet=MARKS))

    def _on_patterns(self) -> None:
        self.place_requested.emit(Place(PageName.PATTERNS))
