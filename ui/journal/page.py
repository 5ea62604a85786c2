"""The journal page: find an entry on the left, read it on the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from models.domain.entry import EntryState
from ui.answering.tagger import NO_TAGGER
from ui.journal.calendar_popup import CalendarPopup
from ui.journal.columns import Columns
from ui.journal.entry_actions import EntryActions
from ui.journal.query import Query
from ui.journal.reader import Reader
from ui.journal.reading import load
from ui.journal.timeline_panel import TimelinePanel
from ui.widgets.entry_words import EntryWords
from ui.widgets.marking import MARK_KEYS
from ui.widgets.page import Page
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from app.context import AppContext
    from app.errors import AfterwordError
    from models.domain.entry import Changes, Entry, EntryId, EntryRecord, Revision
    from ui.answering.tagger import Tagger
    from ui.dialogs.port import Dialogs
    from ui.journal.reading import Reading
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


class JournalPage(Page):
    """Everything that was written, to be found and read again."""

    def __init__(
        self,
        *,
        context: AppContext,
        worker: Worker,
        look: Look,
        dialogs: Dialogs,
        tagger: Tagger = NO_TAGGER,
    ) -> None:
        """Build the page; nothing is read from the journal before `open_at`."""
        super().__init__()
        journal, clock = context.journal, context.clock
        self._journal = journal
        self._context = context
        self._tagger = tagger
        self._worker = worker
        self._words = EntryWords(context.worksheets.headings())
        self._panel = TimelinePanel(journal=journal, worker=worker, look=look, clock=clock, words=self._words)
        self._reader = Reader(look=look, words=self._words, tagger=tagger)
        self._actions = EntryActions(journal=journal, worker=worker, dialogs=dialogs)
        self._columns = Columns(leading=self._panel, reading=self._reader, look=look)
        self._calendar = CalendarPopup(journal=journal, worker=worker, look=look, clock=clock, parent=self)
        self._wanted: EntryId | None = None
        self._unsealed: EntryId | None = None
        self._moving: EntryId | None = None
        self._row = 0
        self._build()
        self._connect_signals()

    def open_at(self, place: Place) -> None:
        """Show the list, at an entry or with a search when `place` has one."""
        self._columns.show_list()
        self._show_place(place)
        self._panel.load_settings()

    def refresh(self, changes: Changes) -> None:
        """List again when entries changed, unless nobody is looking: then `open_at` does it."""
        if not self.isVisible():
            return
        if changes.tags:
            self._panel.load_settings()
        if changes.entries:
            self._row = self._panel.view.currentIndex().row()
            self._panel.reload()

    def leave(self) -> None:
        """Close what is open in passing and cover sealed words again."""
        self._calendar.close()
        self._tagger.rest()
        self._panel.leave()
        self._unsealed = None
        entry = self._reader.entry()
        if entry is not None and entry.state is EntryState.SEALED:
            self._reader.cover(entry)

    def place(self) -> Place | None:
        """Return the entry that is being read."""
        entry = self._reader.entry()
        is_read = entry is not None and (self._columns.is_reading or self._columns.is_wide())
        return Place(PageName.JOURNAL, entry=entry.id if entry is not None and is_read else None)

    def begin_search(self) -> None:
        """Put the cursor into the search field."""
        self._columns.show_list()
        self._panel.begin_search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Escape, to the search with Ctrl+F."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.begin_search()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)
        self._keys = (
            self._shortcut("Alt+Up", self._on_newer),
            self._shortcut("Alt+Down", self._on_older),
            self._shortcut("Ctrl+E", self._on_edit_key),
            self._shortcut(MARK_KEYS, self._on_mark_key),
        )

    def _shortcut(self, keys: str, slot: Callable[[], None]) -> QShortcut:
        found = QShortcut(QKeySequence(keys), self)
        found.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        found.activated.connect(slot)
        return found

    def _connect_signals(self) -> None:
        self._columns.arranged.connect(self._on_arranged)
        self._actions.binned.connect(self._on_binned)
        self._actions.failed.connect(self._panel.status.show_failure)
        self._calendar.day_chosen.connect(self._on_day_chosen)
        self._connect_panel()
        self._connect_reader()
        self._connect_menu()

    def _connect_panel(self) -> None:
        panel, view = self._panel, self._panel.view
        view.entry_chosen.connect(self._on_chosen)
        view.entry_clicked.connect(self._on_clicked)
        view.entry_opened.connect(self._on_opened)
        view.remove_requested.connect(self._actions.remove)
        panel.listed.connect(self._on_listed)
        panel.tags_known.connect(self._reader.offer_tags)
        panel.status.put_back_requested.connect(self._on_put_back)
        panel.write_requested.connect(self._on_write)

    def _connect_reader(self) -> None:
        reader, actions = self._reader, self._actions
        reader.back_requested.connect(self._on_back)
        reader.newer_requested.connect(self._on_newer)
        reader.older_requested.connect(self._on_older)
        reader.edit_requested.connect(self._on_edit)
        reader.open_up_requested.connect(self._on_open_up)
        reader.restore_requested.connect(actions.restore)
        reader.delete_requested.connect(actions.ask_to_delete)
        reader.words_requested.connect(self._on_words_requested)
        reader.version_requested.connect(self._on_version_requested)
        reader.bring_back_requested.connect(actions.bring_back)
        reader.tags_changed.connect(actions.tag)

    def _connect_menu(self) -> None:
        menu, actions = self._reader.menu, self._actions
        menu.mark_requested.connect(actions.mark)
        menu.seal_requested.connect(actions.seal)
        menu.unseal_requested.connect(actions.unseal)
        menu.remove_requested.connect(actions.remove)
        menu.day_requested.connect(self._on_day_requested)

    # Reading

    def _show(self, entry: Entry) -> None:
        """Show an entry, or its cover while it is sealed."""
        if entry.id != self._unsealed:
            self._unsealed = None
        if entry.state is EntryState.SEALED and self._unsealed is None:
            self._wanted = entry.id
            self._reader.cover(entry)
        else:
            self._read(entry.id)
        self._show_neighbours()

    def _read(self, entry_id: EntryId) -> None:
        self._wanted = entry_id
        work = partial(load, self._context, entry_id)
        self._worker.run(work, done=self._on_read, failed=self._on_unreadable)

    def _on_read(self, reading: Reading) -> None:
        entry = reading.record.entry
        if entry.id != self._wanted:
            return
        if entry.state is EntryState.SEALED and self._unsealed != entry.id:
            self._reader.cover(entry)
        else:
            self._reader.show_reading(reading, typed=self._panel.query.words)
        self._show_neighbours()

    def _on_unreadable(self, error: AfterwordError) -> None:
        self._reader.show_nothing()
        self._panel.status.show_failure(error)

    def _on_words_requested(self, entry: Entry) -> None:
        self._unsealed = entry.id
        self._read(entry.id)
        self._reader.begin_reading()

    def _on_version_requested(self, version: Revision) -> None:
        self._worker.run(partial(self._journal.revision, version.id), done=self._reader.show_version)

    # Moving about

    def _show_place(self, place: Place) -> None:
        if place.search:
            self._panel.open_query(Query().searching(place.search))
            self._panel.begin_search()
        elif place.entry is not None:
            self._columns.show_reader()
            self._panel.open_query(Query())
            self._read(place.entry)
            self._reader.begin_reading()
        else:
            self._panel.reload()
            self._panel.view.setFocus()

    def _on_arranged(self, wide: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._reader.show_alone(not wide)

    def _on_listed(self) -> None:
        """Go back to the entry that was being read, or to the one that took its place in the list."""
        view, model = self._panel.view, self._panel.model
        if model.row_of(self._wanted) >= 0:
            view.choose_entry(self._wanted)
        elif not model.rowCount():
            self._forget()
        elif not self._columns.is_reading:
            view.choose(min(max(self._row, 0), model.rowCount() - 1))
        self._row = 0

    def _forget(self) -> None:
        self._wanted = None
        self._reader.show_nothing()

    def _on_chosen(self, entry: Entry | None) -> None:
        if entry is not None and (self._columns.is_wide() or self._columns.is_reading):
            self._show(entry)

    def _on_clicked(self, entry: Entry) -> None:
        if not self._columns.is_wide():
            self._on_opened(entry)

    def _on_opened(self, entry: Entry) -> None:
        self._columns.show_reader()
        if entry.id != self._wanted or self._reader.entry() is None:
            self._show(entry)
        self._reader.begin_reading()

    def _on_back(self) -> None:
        self._columns.show_list()
        self._panel.view.setFocus()

    def _on_newer(self) -> None:
        self._step(-1)

    def _on_older(self) -> None:
        self._step(1)

    def _step(self, rows: int) -> None:
        model = self._panel.model
        row = model.row_of(self._wanted) + rows
        if 0 <= row < model.rowCount():
            self._panel.view.choose(row)
        if row >= model.rowCount() - 2:
            model.fetchMore(QModelIndex())

    def _show_neighbours(self) -> None:
        model = self._panel.model
        row = model.row_of(self._wanted)
        self._reader.show_neighbours(newer=row > 0, older=0 <= row < model.rowCount() - 1)

    # What a person asks for

    def _on_edit_key(self) -> None:
        entry = self._reader.entry() or self._panel.view.entry()
        if entry is not None and entry.state is not EntryState.BINNED:
            self._on_edit(entry)

    def _on_mark_key(self) -> None:
        entry = self._reader.entry() or self._panel.view.entry()
        if entry is None or entry.state is EntryState.BINNED:
            return
        if not self._tagger.set_aside():
            self._actions.mark(entry)

    def _on_edit(self, entry: Entry) -> None:
        self.place_requested.emit(Place(PageName.WRITING, entry=entry.id))

    def _on_open_up(self, record: EntryRecord) -> None:
        lines = (answer for answer in record.answers.values() if isinstance(answer, str))
        entry = record.entry
        place = Place(
            PageName.WRITING, worksheet="page", text=next(lines, ""), thread=entry.thread or entry.id
        )
        self.place_requested.emit(place)

    def _on_write(self) -> None:
        self.place_requested.emit(Place(PageName.WRITING, worksheet="page"))

    def _on_binned(self, entry_id: EntryId) -> None:
        self._columns.show_list()
        self._panel.status.offer_undo(entry_id)
        self._panel.view.setFocus()

    def _on_put_back(self, entry_id: EntryId) -> None:
        self._wanted = entry_id
        self._actions.restore_id(entry_id)
        self._panel.view.setFocus()

    def _on_day_requested(self, entry: Entry) -> None:
        self._moving = entry.id
        self._calendar.open_at(
            self._reader, day=entry.shift_date, wanted=Query().filter, title=self.tr("The day it belongs to")
        )

    def _on_day_chosen(self, day: date) -> None:
        if self._moving is not None:
            self._actions.move(self._moving, day)
        self._moving = None
