"""The left side of the journal page: search, filters, and the list of entries."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.journal.calendar_popup import CalendarPopup
from ui.journal.dates_popup import DatesPopup
from ui.journal.empty_state import EmptyState
from ui.journal.filter_bar import FilterBar
from ui.journal.query import Period, Query
from ui.journal.row_words import RowWords
from ui.journal.search_field import SearchField
from ui.journal.status_lines import StatusLines
from ui.journal.timeline_model import TimelineModel
from ui.journal.timeline_view import TimelineView
from ui.theme.icons import icon
from ui.widgets.buttons import button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text import label

if TYPE_CHECKING:
    from datetime import date

    from app.clock import Clock
    from app.journal.service import Journal
    from models.domain.entry import EntryState
    from ui.tasks.worker import Worker
    from ui.theme.look import Look
    from ui.widgets.entry_words import EntryWords

INSET = 12
"""How far the words of the list stand in from its edge; everything above it stands there too."""

HIDE_PREVIEWS = "journal.hide_previews"
"""Setting kept in the journal: lists show titles alone."""


class TimelinePanel(QWidget):
    """Finds entries and lists them.

    Attributes:
        view: The list, whose signals tell what a person chose.
        status: The quiet lines above it.
        listed: Emitted when another query's first page is there.
        tags_known: Emitted with the tags in use.
        write_requested: Emitted from an empty journal.
    """

    listed = Signal()
    tags_known = Signal(object)
    write_requested = Signal()

    def __init__(
        self, *, journal: Journal, worker: Worker, look: Look, clock: Clock, words: EntryWords
    ) -> None:
        """Build the panel with nothing listed."""
        super().__init__()
        self._journal = journal
        self._worker = worker
        self._look = look
        self._words = words
        self._rows = RowWords(words=words, clock=clock)
        self._total = 0
        self._model = TimelineModel(
            journal=journal, worker=worker, describe=self._rows.describe, name=words.name
        )
        self._calendar = CalendarPopup(journal=journal, worker=worker, look=look, clock=clock, parent=self)
        self._dates = DatesPopup(look=look, parent=self)
        self._build()
        self._connect_signals()

    @property
    def model(self) -> TimelineModel:
        """The entries that are listed."""
        return self._model

    @property
    def query(self) -> Query:
        """What is listed."""
        return self._model.query

    def open_query(self, query: Query) -> None:
        """List what `query` finds."""
        self._search.show_words(query.words)
        self._change(query)

    def reload(self) -> None:
        """List the same query again, with the present row where it was."""
        self._list(self.query, at_least=self.view.currentIndex().row() + 20)

    def load_settings(self) -> None:
        """Ask the journal for the tags in use and for what the person chose to hide."""
        self._worker.run(self._journal.tags, done=self._on_tags_known)
        self._worker.run(self._hides_previews, done=self._on_previews_known)

    def begin_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def open_calendar(self) -> None:
        """Ask for a date to go to."""
        entry = self.view.entry()
        day = entry.shift_date if entry else None
        self._calendar.open_at(
            self._go_to, day=day, wanted=self.query.filter, title=self.tr("Days with entries carry a dot.")
        )

    def leave(self) -> None:
        """Close what is open in passing."""
        self._calendar.close()
        self._dates.close()
        self.status.forget_binned()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._search = SearchField(look=self._look)
        self._filters = FilterBar(look=self._look, words=self._words)
        self.view = TimelineView(model=self._model, look=self._look, words=self._rows)
        self._empty = EmptyState()
        self.status = StatusLines()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column.addLayout(self._build_top())
        column.addWidget(self._stack, 1)
        self._tint()

    def _build_top(self) -> QLayout:
        column = QVBoxLayout()
        column.setContentsMargins(INSET, 0, INSET, 4)
        column.setSpacing(10)
        column.addLayout(self._build_head())
        column.addWidget(self._search)
        column.addWidget(self._filters)
        column.addWidget(self.status)
        return column

    def _build_head(self) -> QLayout:
        row = FlowLayout(spacing=10, spread=True)
        row.addWidget(label(self.tr("Journal"), "title", wrap=False))
        self._go_to = button(self.tr("Go to a date"), "small-link", self.open_calendar)
        self._previews = button(self.tr("Hide previews"), "small-link", self._on_previews)
        row.addWidget(self._go_to)
        row.addWidget(self._previews)
        return row

    def _connect_signals(self) -> None:
        self._model.shown.connect(self._on_shown)
        self._model.grown.connect(self._say_count)
        self._model.failed.connect(self.status.show_failure)
        self.status.newest_requested.connect(self._on_newest)
        self.status.everything_requested.connect(self._on_everything)
        self._search.words_changed.connect(self._on_words)
        self._search.list_requested.connect(self._on_list_requested)
        self._search.first_requested.connect(self._on_first_requested)
        self._filters.kinds_chosen.connect(self._on_kinds)
        self._filters.tags_chosen.connect(self._on_tags)
        self._filters.states_chosen.connect(self._on_states)
        self._filters.period_chosen.connect(self._on_period)
        self._calendar.day_chosen.connect(self._on_day)
        self._dates.dates_chosen.connect(self._on_dates)
        self._empty.write_requested.connect(self.write_requested)
        self._empty.everything_requested.connect(self._on_everything)
        self._look.changed.connect(self._tint)

    def _list(self, query: Query, *, at_least: int = 0) -> None:
        self._filters.show_query(query)
        self.status.show_query(query)
        self._model.show_query(query, at_least=at_least)
        if not query.words:
            self._worker.run(partial(self._journal.count, query.asked()), done=self._on_counted)

    def _change(self, query: Query) -> None:
        self.status.forget_binned()
        self._list(query)

    def _say_count(self) -> None:
        self.status.say_count(self._model, self._total)

    def _tint(self) -> None:
        size = QSize(self._look.px(14), self._look.px(14))
        eye = "eye-slash" if self._rows.shows_previews else "eye"
        for found, name in ((self._go_to, "calendar-blank"), (self._previews, eye)):
            found.setIcon(icon(name, self._look.colour("accent")))
            found.setIconSize(size)

    def _hides_previews(self) -> bool:
        return bool(self._journal.setting(HIDE_PREVIEWS, default=False))

    def _on_tags_known(self, tags: tuple[tuple[str, int], ...]) -> None:
        self._filters.offer_tags(tags)
        self.tags_known.emit(tuple(tag for tag, _ in tags))

    def _on_previews_known(self, hidden: bool) -> None:  # noqa: FBT001 - an answer from the journal
        self._rows.shows_previews = not hidden
        self._previews.setText(self.tr("Show previews") if hidden else self.tr("Hide previews"))
        self._previews.setAccessibleName(self._previews.text())
        self._tint()
        self.view.relayout()

    def _on_previews(self) -> None:
        hidden = self._rows.shows_previews
        self._on_previews_known(hidden)
        self._worker.run(partial(self._journal.set_setting, HIDE_PREVIEWS, hidden))

    def _on_counted(self, count: int) -> None:
        self._total = count
        self._say_count()

    def _on_shown(self) -> None:
        self._stack.setCurrentWidget(self.view if self._model.rowCount() else self._empty)
        if not self._model.rowCount():
            self._empty.explain(self.query)
        self._say_count()
        self.listed.emit()

    def _on_words(self, words: str) -> None:
        self._change(self.query.searching(words))

    def _on_list_requested(self) -> None:
        if self._model.rowCount():
            self.view.choose(max(0, self.view.currentIndex().row()))
            self.view.setFocus()

    def _on_first_requested(self) -> None:
        self._on_list_requested()
        entry = self.view.entry()
        if entry is not None:
            self.view.entry_opened.emit(entry)

    def _on_kinds(self, kinds: frozenset[str]) -> None:
        self._change(self.query.filtered(worksheets=kinds))

    def _on_tags(self, tags: frozenset[str]) -> None:
        self._change(self.query.filtered(tags=tags))

    def _on_states(self, states: frozenset[EntryState]) -> None:
        self._change(self.query.filtered(states=states))

    def _on_period(self, period: Period) -> None:
        if period is not Period.OWN:
            self._change(self.query.within(period, today=self._rows.today()))
            return
        today, wanted = self._rows.today(), self.query.filter
        self._dates.open_at(self._filters, first=wanted.since or today, last=wanted.until or today)

    def _on_dates(self, first: date, last: date) -> None:
        self._change(self.query.between(first, last))

    def _on_everything(self) -> None:
        self._search.show_words("")
        self._change(self.query.everything().searching(""))

    def _on_day(self, day: date) -> None:
        self._search.show_words("")
        self._change(self.query.searching("").beginning(None if day >= self._rows.today() else day))
        self.view.setFocus()

    def _on_newest(self) -> None:
        self._change(self.query.beginning(None))
        self.view.setFocus()
