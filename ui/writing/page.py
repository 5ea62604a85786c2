"""The page people write on: opens at a place, saves while they write, and lets a page end as they wish.

What a tool asks comes from its worksheet. The words live in the editor, in the sheet and in the journal, nowhere else:
not in settings, titles of windows, messages or logs.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from app import paths
from app.errors import AfterwordError
from app.worksheets.vocabulary import Vocabularies
from models.domain.entry import Changes, EntryState
from ui.answering import storing
from ui.answering.alarm import QtAlarm
from ui.answering.autosave import Autosave
from ui.answering.details import WIDTH
from ui.answering.endings import Endings
from ui.answering.extras import Extras
from ui.answering.kinds import WRITING, discards
from ui.answering.opening import needs_journal, opened
from ui.answering.tagger import NO_TAGGER, TaggedEntry
from ui.widgets.page import MARGIN, Page
from ui.widgets.place import PageName, Place
from ui.widgets.saved_state import SavedState
from ui.writing.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from app.context import AppContext
    from ui.answering.alarm import Alarms
    from ui.answering.opening import Opened
    from ui.answering.tagger import Tagger
    from ui.dialogs.port import Dialogs
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


class WritingPage(Page):
    """Writes one entry."""

    def __init__(  # noqa: PLR0913 - collaborators by keyword
        self,
        *,
        context: AppContext,
        worker: Worker,
        look: Look,
        dialogs: Dialogs,
        alarms: Alarms = QtAlarm,
        tagger: Tagger = NO_TAGGER,
    ) -> None:
        """Begin with nothing open; `open_at` opens a page."""
        super().__init__()
        self._context = context
        self._worker = worker
        self._look = look
        self._tagger = tagger
        self._opened: Opened | None = None
        self._wanted: Place | None = None
        self._state = SavedState()
        vocabularies = Vocabularies(paths.resources() / "vocabularies")
        self.walk = Walk(
            look=look,
            library=context.worksheets,
            vocabularies=vocabularies,
            clock=context.clock,
            state=self._state,
            alarms=alarms,
            tagger=tagger,
        )
        self._autosave = Autosave(
            worker=worker, clock=context.clock, state=self._state, parent=self, alarms=alarms
        )
        self._endings = Endings(
            context=context,
            worker=worker,
            dialogs=dialogs,
            vocabularies=vocabularies,
            stage=self.walk,
            parent=self,
        )
        self._extras = Extras(context=context, worker=worker, look=look, save=self._save_now, parent=self)
        self._stack = QStackedWidget()
        self._build()
        self._connect_signals()

    # Page

    def open_at(self, place: Place) -> None:
        """Open an entry, or begin one; a page that cannot be saved stays where it is."""
        if not self._put_away():
            return
        self._wanted = place
        try:
            if needs_journal(self._context, place):
                work = partial(opened, self._context, place)
                self._worker.run(work, done=self._on_opened, failed=self._on_failed)
            else:
                self._on_opened(opened(self._context, place))
        except AfterwordError as error:
            self._on_failed(error)

    def leave(self) -> None:
        """Bring everything typed into the journal, or let go of what is never stored."""
        self._put_away()
        self._tagger.rest()

    def place(self) -> Place | None:
        """Return the entry that is open; a page that is never stored is no place."""
        if self._opened is None or discards(self._opened.sheet.worksheet):
            return None
        sheet = self._opened.sheet
        if sheet.stored:
            return Place(PageName.WRITING, entry=sheet.id)
        return Place(PageName.WRITING, worksheet=sheet.worksheet.id)

    def is_saved(self) -> bool:
        """Tell whether everything typed is in the journal."""
        return self._autosave.is_settled()

    # Qt

    def event(self, event: QEvent) -> bool:
        """Save when the person turns to another window."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._autosave.hurry()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Save when the page goes out of sight."""
        self._autosave.hurry()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the details at the right of the page."""
        super().resizeEvent(event)
        self._place_details()

    # Opening and leaving

    def _on_opened(self, found: Opened) -> None:
        if found.place is not self._wanted:
            return
        if found.sheet.worksheet.kind != WRITING:
            self._wanted = self._opened = None
            self.place_requested.emit(replace(found.place, page=PageName.WORKSHEET))
            return
        self._wanted, self._opened = None, found
        self._stack.setCurrentWidget(self.walk)
        self._extras.follow(found)
        if discards(found.sheet.worksheet):
            self._autosave.end()
            self._state.show_nothing_kept()
        else:
            self._autosave.begin(self._capture, saved_at=found.saved_at)
        safety = found.sheet.worksheet.safety
        self._tagger.follow(TaggedEntry(found.sheet.id, not safety.no_text_cues, self._save_now))
        self.walk.show_opened(found)
        if found.place.text:
            self._autosave.touch()

    def _on_failed(self, error: AfterwordError) -> None:
        self._wanted = None
        self._forget()
        self._state.show_problem(error)

    def _put_away(self) -> bool:
        """Tell whether what is open is safe; then nothing of it is waited for any more."""
        found = self._opened
        if found is None:
            return True
        if discards(found.sheet.worksheet):
            self._forget()
            return True
        self.walk.keep_answers()
        if not self._autosave.flush():
            return False
        self.walk.stop()
        if found.sheet.stored:
            self._worker.run(self._context.journal.settle)
        return True

    def _forget(self) -> None:
        self._opened = None
        self._autosave.end()
        self._tagger.follow(None)
        self.walk.forget()

    def _go_back(self) -> None:
        """Return to where the page was opened from."""
        entry = self._opened.place.entry if self._opened is not None else None
        page = PageName.JOURNAL if entry is not None else PageName.TODAY
        self.place_requested.emit(Place(page, entry=entry))

    def _go_to_support(self) -> None:
        self.place_requested.emit(Place(PageName.SUPPORT))

    def _go_lighter(self) -> None:
        if self._opened is not None:
            lighter = self._opened.sheet.worksheet.safety.lighter
            self.place_requested.emit(Place(PageName.WRITING, worksheet=lighter))

    # Saving

    def _capture(self) -> Callable[[], Changes]:
        """Return the work that stores what is on the page now."""
        self.walk.keep_answers()
        sheet = self._opened.sheet if self._opened is not None else None
        if sheet is None or (not sheet.stored and sheet.is_empty()):
            return Changes
        tags = sheet.tags if sheet.tags_changed else None
        sheet.stored, sheet.tags_changed = True, False
        draft = sheet.draft(anonymous=sheet.state is EntryState.SEALED)
        return partial(storing.save, self._context.journal, draft, tags)

    def _save_now(self) -> bool:
        """Save at once; tell whether there is an entry to go on with."""
        self._autosave.touch()
        return self._autosave.flush() and self._opened is not None and self._opened.sheet.stored

    def _on_save_failed(self, error: AfterwordError) -> None:  # noqa: ARG002 - the saved state tells it
        if self._opened is not None and self._opened.sheet.tags:
            self._opened.sheet.tags_changed = True

    # What a person does

    def _on_finished(self) -> None:
        self._finish(stopped=False)

    def _on_stopped(self) -> None:
        self._finish(stopped=True)

    def _finish(self, *, stopped: bool) -> None:
        found = self._opened
        if found is None:
            return
        if discards(found.sheet.worksheet):
            self._forget()
            self._endings.say_gone(found)
        elif self._save_now():
            self._endings.finish(found, stopped=stopped)
        elif self._autosave.is_settled():
            self._go_back()

    def _on_done_key(self) -> None:
        if self._opened is not None and not self.walk.is_closing():
            self._finish(stopped=not self.walk.is_last())

    def _on_escape(self) -> None:
        if self._extras.details.isVisible():
            self._extras.details.hide()
            self._show_page()
        elif self._stack.currentWidget() is self._extras.versions:
            self._show_page()
        elif self._opened is not None and discards(self._opened.sheet.worksheet):
            self._finish(stopped=False)
        elif self._put_away():
            self._go_back()

    def _on_seal(self) -> None:
        if self._opened is not None:
            self._endings.seal(self._opened)

    def _on_unseal(self) -> None:
        if self._opened is not None:
            self._endings.unseal(self._opened)

    def _on_bin(self) -> None:
        if self._opened is not None:
            self._worker.run(partial(self._context.journal.bin, self._opened.sheet.id))
            self._forget()
            self._go_back()

    def _on_brought_back(self) -> None:
        if self._opened is not None:
            self.open_at(Place(PageName.WRITING, entry=self._opened.sheet.id))

    def _show_versions(self) -> None:
        self._stack.setCurrentWidget(self._extras.versions)

    def _show_page(self) -> None:
        self._stack.setCurrentWidget(self.walk)
        self.walk.write.page.setFocus()

    # Private

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.walk)
        self._stack.addWidget(self._extras.versions)
        column.addWidget(self._stack)
        self._extras.details.setParent(self)
        for keys, does in (
            ("Ctrl+Return", self._on_done_key),
            ("Ctrl+Enter", self._on_done_key),
            ("Escape", self._on_escape),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    def _connect_signals(self) -> None:
        self.walk.edited.connect(self._autosave.touch)
        self.walk.finished.connect(self._on_finished)
        self.walk.stopped.connect(self._on_stopped)
        self.walk.lighter_asked.connect(self._go_lighter)
        self.walk.declined.connect(self._go_back)
        self.walk.support_asked.connect(self._go_to_support)
        self.walk.details_asked.connect(self._on_details_asked)
        self.walk.write.page.left.connect(self._autosave.hurry)
        self._autosave.failed.connect(self._on_save_failed)
        self._endings.left.connect(self._go_back)
        self._endings.place_requested.connect(self.place_requested)
        self._extras.changed.connect(self._autosave.touch)
        self._extras.marked.connect(self._state.show_mark)
        self._extras.details.resized.connect(self._place_details)
        self._extras.seal_asked.connect(self._on_seal)
        self._extras.unseal_asked.connect(self._on_unseal)
        self._extras.bin_asked.connect(self._on_bin)
        self._extras.versions_shown.connect(self._show_versions)
        self._extras.versions_closed.connect(self._show_page)
        self._extras.brought_back.connect(self._on_brought_back)

    def _on_details_asked(self) -> None:
        self._extras.toggle()
        self._place_details()

    def _place_details(self) -> None:
        link = self.walk.write.details
        top = link.mapTo(self, QPoint(0, link.height() + 4)).y()
        right, room = self.width() - MARGIN, self.height() - top - 12
        self._extras.details.place_at(right, top, width=self._look.px(WIDTH), room=room)
