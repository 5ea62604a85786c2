"""The page of every structured reflection: opens at a place, saves while it is answered, ends as the person wishes.

What a tool asks comes from its worksheet. The words live in the fields, in the sheet and in the journal, nowhere else.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from app import paths
from app.worksheets.vocabulary import Vocabularies
from models.domain.entry import Changes, EntryState
from models.domain.thought import ThoughtId
from ui.answering import storing
from ui.answering.alarm import QtAlarm
from ui.answering.autosave import Autosave
from ui.answering.details import WIDTH
from ui.answering.endings import Endings
from ui.answering.extras import Extras
from ui.answering.going_on import tell_tested, tested
from ui.answering.kinds import WRITING
from ui.answering.opening import opened
from ui.answering.tagger import NO_TAGGER, TaggedEntry
from ui.widgets.page import MARGIN, Page
from ui.widgets.place import PageName, Place, page_for
from ui.widgets.saved_state import SavedState
from ui.worksheet.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from app.context import AppContext
    from app.errors import AfterwordError
    from models.domain.action import Action
    from ui.answering.alarm import Alarms
    from ui.answering.opening import Opened
    from ui.answering.sheet import Sheet
    from ui.answering.tagger import Tagger
    from ui.dialogs.port import Dialogs
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


class WorksheetPage(Page):
    """Answers one worksheet."""

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
        """Begin with nothing open; `open_at` opens an entry."""
        super().__init__()
        self._context = context
        self._worker = worker
        self._look = look
        self._tagger = tagger
        self._opened: Opened | None = None
        self._wanted: Place | None = None
        self._state = SavedState()
        vocabularies = Vocabularies(paths.resources() / "vocabularies")
        self.desk = Desk(
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
            stage=self.desk,
            parent=self,
        )
        self._extras = Extras(context=context, worker=worker, look=look, save=self._save_now, parent=self)
        self._stack = QStackedWidget()
        self._build()
        self._connect_signals()

    # Page

    def open_at(self, place: Place) -> None:
        """Open an entry, or begin one; one that cannot be saved stays where it is."""
        if not self._put_away():
            return
        self._wanted = place
        self._worker.run(partial(opened, self._context, place), done=self._on_opened, failed=self._on_failed)

    def leave(self) -> None:
        """Bring everything answered into the journal."""
        self._put_away()
        self._tagger.rest()

    def refresh(self, changes: Changes) -> None:
        """Show how actions of this page stand when they were changed elsewhere; what is being typed stays."""
        held = {action.id for action in self._opened.sheet.all_actions()} if self._opened else set()
        if changes.actions & held and self.is_saved():
            self._worker.run(partial(self._context.actions.find, held), done=self._on_actions_found)

    def place(self) -> Place | None:
        """Return the entry that is open, with the section."""
        if self._opened is None:
            return None
        sheet, section = self._opened.sheet, self.desk.here()
        if sheet.stored:
            return Place(PageName.WORKSHEET, entry=sheet.id, section=section)
        return Place(PageName.WORKSHEET, worksheet=sheet.worksheet.id, section=section)

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

    # Opening and leaving

    def _on_opened(self, found: Opened) -> None:
        if found.place is not self._wanted:
            return
        self._wanted = None
        if found.sheet.worksheet.kind == WRITING:
            self._opened = None
            self.place_requested.emit(replace(found.place, page=PageName.WRITING))
            return
        self._opened = found
        self._stack.setCurrentWidget(self.desk)
        self._extras.follow(found)
        self._autosave.begin(self._capture, saved_at=found.saved_at)
        safety = found.sheet.worksheet.safety
        self._tagger.follow(TaggedEntry(found.sheet.id, not safety.no_text_cues, self._save_now))
        self.desk.show_opened(found)

    def _on_actions_found(self, actions: tuple[Action, ...]) -> None:
        if self._opened is not None and self.is_saved() and self._opened.sheet.renew(actions):
            self.desk.show_actions()

    def _on_failed(self, error: AfterwordError) -> None:
        self._wanted = None
        self._state.show_failure(error)

    def _put_away(self) -> bool:
        """Tell whether what is open is safe; then nothing of it is waited for any more."""
        found = self._opened
        if found is None:
            return True
        self.desk.keep_answers()
        if not self._autosave.flush():
            return False
        self.desk.stop()
        if found.sheet.stored:
            self._tell_tested(found.sheet)
            self._worker.run(self._context.journal.settle)
        return True

    def _tell_tested(self, sheet: Sheet) -> None:
        """Let a thought of another entry know what was found out about it here."""
        if (found := tested(sheet)) is not None:
            self._worker.run(partial(tell_tested, self._context.thoughts, sheet.id, found))

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
            self.place_requested.emit(Place(PageName.WORKSHEET, worksheet=lighter))

    # Saving

    def _capture(self) -> Callable[[], Changes]:
        """Return the work that stores what is on the page now."""
        self.desk.keep_answers()
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
            self._tell_tested(found.sheet)
            self._endings.finish(found, stopped=stopped)
        elif self._autosave.is_settled():
            self._go_back()

    def _on_done_key(self) -> None:
        if self._opened is not None and not self.desk.is_closing() and not self.desk.is_waiting():
            self._finish(stopped=not self.desk.is_last())

    def _on_escape(self) -> None:
        if self._stack.currentWidget() is self._extras.versions:
            self._show_page()
        elif self._put_away():
            self._go_back()

    def _on_way(self, worksheet: str, field: str, line: str) -> None:
        """Go on with another tool, from what is in the journal by then."""
        found = self._opened
        if found is None or not (self._save_now() or self._autosave.is_settled()):
            return
        sheet = found.sheet
        thought = ThoughtId(f"{sheet.id}/{field}/{line}") if line else None
        self.place_requested.emit(
            Place(
                page_for(self._context.worksheets.get(worksheet).kind),
                worksheet=worksheet,
                thread=(sheet.thread or sheet.id) if sheet.stored else None,
                origin=sheet.id if sheet.stored else None,
                thought=thought if sheet.stored else None,
            )
        )

    def _on_seal(self) -> None:
        if self._opened is not None:
            self._endings.seal(self._opened)

    def _on_unseal(self) -> None:
        if self._opened is not None:
            self._endings.unseal(self._opened)

    def _on_bin(self) -> None:
        if self._opened is not None:
            self._worker.run(partial(self._context.journal.bin, self._opened.sheet.id))
            self._autosave.end()
            self.desk.forget()
            self._opened = None
            self._go_back()

    def _on_brought_back(self) -> None:
        if self._opened is not None:
            self.open_at(Place(PageName.WORKSHEET, entry=self._opened.sheet.id))

    def _show_versions(self) -> None:
        self._stack.setCurrentWidget(self._extras.versions)

    def _show_page(self) -> None:
        self._stack.setCurrentWidget(self.desk)

    # Private

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.desk)
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
        self.desk.edited.connect(self._autosave.touch)
        self.desk.finished.connect(self._on_finished)
        self.desk.stopped.connect(self._on_stopped)
        self.desk.lighter_asked.connect(self._go_lighter)
        self.desk.declined.connect(self._go_back)
        self.desk.support_asked.connect(self._go_to_support)
        self.desk.details_asked.connect(self._on_details_asked)
        self.desk.ways.asked.connect(self._on_way)
        self._autosave.failed.connect(self._on_save_failed)
        self._endings.left.connect(self._go_back)
        self._endings.place_requested.connect(self.place_requested)
        self._extras.changed.connect(self._autosave.touch)
        self._extras.marked.connect(self._state.show_mark)
        self._extras.seal_asked.connect(self._on_seal)
        self._extras.unseal_asked.connect(self._on_unseal)
        self._extras.bin_asked.connect(self._on_bin)
        self._extras.versions_shown.connect(self._show_versions)
        self._extras.versions_closed.connect(self._show_page)
        self._extras.brought_back.connect(self._on_brought_back)

    def _on_details_asked(self) -> None:
        self._place_details()
        self._extras.toggle()

    def _place_details(self) -> None:
        details, link = self._extras.details, self.desk.heading.details
        details.setFixedWidth(self._look.px(WIDTH))
        details.adjustSize()
        below = link.mapTo(self, QPoint(0, link.height() + 4))
        details.move(self.width() - details.width() - MARGIN, below.y())
