"""What the pages for writing and for worksheets have in common: open, save while one answers, and leave safely.

The words live in the fields, in the sheet and in the journal, nowhere else: not in settings, titles of windows,
messages or logs.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from models.domain.entry import Changes, EntryState
from ui.answering import storing
from ui.answering.autosave import Autosave
from ui.answering.details import WIDTH
from ui.answering.endings import Endings, Stage
from ui.answering.extras import Extras
from ui.answering.opening import opened
from ui.answering.tagger import TaggedEntry
from ui.widgets.page import MARGIN, Page
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.context import AppContext
    from app.errors import AfterwordError
    from app.worksheets.vocabulary import Vocabularies
    from ui.answering.alarm import Alarms
    from ui.answering.opening import Opened
    from ui.answering.sheet import Sheet
    from ui.answering.tagger import Tagger
    from ui.dialogs.port import Dialogs
    from ui.tasks.worker import Worker
    from ui.theme.look import Look
    from ui.widgets.saved_state import SavedState


class AnsweringStage(Stage, Protocol):
    """The widget in which an entry is answered; the names of its signals say when they are emitted."""

    edited: Any
    finished: Any
    stopped: Any
    lighter_asked: Any
    declined: Any
    support_asked: Any
    details_asked: Any

    def show_opened(self, found: Opened) -> None:
        """Show an entry."""

    def keep_answers(self) -> None:
        """Put everything shown into the sheet."""

    def stop(self) -> None:
        """End what goes on by itself, such as a timer."""

    def is_last(self) -> bool:
        """Tell whether nothing comes after what is shown."""


class AnsweringPage(Page):
    """Holds one entry open on a stage; `here` is the page that a subclass is in the window."""

    here: PageName

    def __init__(  # noqa: PLR0913 - collaborators by keyword
        self,
        *,
        context: AppContext,
        worker: Worker,
        look: Look,
        dialogs: Dialogs,
        alarms: Alarms,
        tagger: Tagger,
        vocabularies: Vocabularies,
        state: SavedState,
        stage: AnsweringStage,
    ) -> None:
        """Begin with nothing open; `open_at` opens an entry."""
        super().__init__()
        self._context = context
        self._worker = worker
        self._look = look
        self._tagger = tagger
        self._opened: Opened | None = None
        self._wanted: Place | None = None
        self._state = state
        self._stage = stage
        self._autosave = Autosave(worker=worker, clock=context.clock, state=state, parent=self, alarms=alarms)
        self._endings = Endings(
            context=context,
            worker=worker,
            dialogs=dialogs,
            vocabularies=vocabularies,
            stage=stage,
            parent=self,
        )
        self._extras = Extras(
            context=context, worker=worker, look=look, tagger=tagger, save=self._save_now, parent=self
        )
        self._stack = QStackedWidget()
        self._build()
        self._connect_signals()

    # Page

    def open_at(self, place: Place) -> None:
        """Open an entry, or begin one; one that cannot be saved stays where it is."""
        if self._put_away():
            self._wanted = place
            self._open(place)

    def leave(self) -> None:
        """Bring everything answered into the journal."""
        self._put_away()
        self._tagger.rest()

    def is_saved(self) -> bool:
        """Tell whether everything answered is in the journal."""
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

    # What the pages do each in their way

    def _details_link(self) -> QWidget:
        """Return what the details hang below."""
        raise NotImplementedError

    def _on_opened(self, found: Opened) -> None:
        raise NotImplementedError

    def _on_done_key(self) -> None:
        raise NotImplementedError

    def _on_escape(self) -> None:
        raise NotImplementedError

    def _on_stored(self, sheet: Sheet) -> None:
        """Do what else follows when an entry has been saved and is left."""

    # Opening and leaving

    def _open(self, place: Place) -> None:
        """Read what stands at `place` on the journal's own thread."""
        self._worker.run(partial(opened, self._context, place), done=self._on_opened, failed=self._on_failed)

    def _take(self, found: Opened) -> None:
        """Have `found` open: its extras, its tags, and its saving."""
        self._wanted, self._opened = None, found
        self._stack.setCurrentIndex(0)
        self._extras.follow(found)
        safety = found.sheet.worksheet.safety
        self._tagger.follow(TaggedEntry(found.sheet.id, not safety.no_text_cues, self._save_now))

    def _on_failed(self, error: AfterwordError) -> None:
        self._wanted = None
        self._forget()
        self._state.show_problem(error)

    def _put_away(self) -> bool:
        """Tell whether what is open is safe; then nothing of it is waited for any more."""
        found = self._opened
        if found is None:
            return True
        self._stage.keep_answers()
        if not self._autosave.flush():
            return False
        self._stage.stop()
        if found.sheet.stored:
            self._on_stored(found.sheet)
            self._worker.run(self._context.journal.settle)
        return True

    def _forget(self) -> None:
        self._opened = None
        self._autosave.end()
        self._tagger.follow(None)
        self._stage.forget()

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
            self.place_requested.emit(Place(self.here, worksheet=lighter))

    # Saving

    def _capture(self) -> Callable[[], Changes]:
        """Return the work that stores what is on the page now."""
        self._stage.keep_answers()
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
        if self._save_now():
            self._on_stored(found.sheet)
            self._endings.finish(found, stopped=stopped)
        elif self._autosave.is_settled():
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
            self.open_at(Place(self.here, entry=self._opened.sheet.id))

    def _show_versions(self) -> None:
        self._stack.setCurrentWidget(self._extras.versions)

    def _show_page(self) -> None:
        self._stack.setCurrentIndex(0)

    # Private

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._stage)  # type: ignore[arg-type]  # a protocol cannot say that it is a widget
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
        self._stage.edited.connect(self._autosave.touch)
        self._stage.finished.connect(self._on_finished)
        self._stage.stopped.connect(self._on_stopped)
        self._stage.lighter_asked.connect(self._go_lighter)
        self._stage.declined.connect(self._go_back)
        self._stage.support_asked.connect(self._go_to_support)
        self._stage.details_asked.connect(self._on_details_asked)
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
        link = self._details_link()
        top = link.mapTo(self, QPoint(0, link.height() + 4)).y()
        right, room = self.width() - MARGIN, self.height() - top - 12
        self._extras.details.place_at(right, top, width=self._look.px(WIDTH), room=room)
