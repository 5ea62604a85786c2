"""Supervision in the window: from private pages to a reviewed sheet of paper, in one calm way there.

The way is: choose, edit the copy, take people out, print or save. Nothing leaves without the last step.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.sharing.service import AFTER, SESSION
from models.domain.document import DocumentId
from ui.answering.alarm import QtAlarm
from ui.answering.autosave import Autosave
from ui.dialogs.port import Question
from ui.supervision import sheet_work
from ui.supervision.accounts_view import AccountsView
from ui.supervision.copy_note import CopyNote
from ui.supervision.copy_view import CopyView
from ui.supervision.gather_view import GatherView
from ui.supervision.home_view import HomeView
from ui.supervision.paper_bar import PaperBar
from ui.supervision.sheet_view import SheetView
from ui.widgets.page import Page, scrolled
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.context import AppContext
    from app.errors import AfterwordError
    from app.sharing.pseudonyms import Names
    from models.domain.document import Document
    from models.domain.entry import Changes, EntryId
    from ui.answering.alarm import Alarms
    from ui.dialogs.port import Dialogs
    from ui.supervision.printing import Printing
    from ui.supervision.sheet_work import Opened, Overview
    from ui.tasks.worker import Worker
    from ui.theme.look import Look

WIDTH = 860
"""Most pixels of the design that the list of sheets is wide."""


class SupervisionPage(Page):
    """Shows the sheets, what can go on a new one, or one sheet."""

    def __init__(  # noqa: PLR0913 - collaborators, each by its name
        self,
        *,
        context: AppContext,
        worker: Worker,
        look: Look,
        dialogs: Dialogs,
        printing: Printing | None = None,
        alarms: Alarms = QtAlarm,
    ) -> None:
        """Read nothing before `open_at`; without `printing`, the print system is asked when Print is pressed."""
        super().__init__()
        self._context = context
        self._worker = worker
        self._look = look
        self._dialogs = dialogs
        self._doomed: DocumentId | None = None
        self._changed_elsewhere = False
        self._whole_log = False
        self._home = HomeView(look=look, accounts=AccountsView(context=context, worker=worker))
        self._gather = GatherView(context=context, worker=worker, look=look)
        bar = PaperBar(context=context, worker=worker, dialogs=dialogs, printing=printing)
        copy = CopyView(CopyNote(context=context, worker=worker))
        self._sheet = SheetView(look=look, bar=bar, copy=copy)
        self._stack = QStackedWidget()
        self._autosave = Autosave(
            worker=worker, clock=context.clock, state=self._sheet.saved, parent=self, alarms=alarms
        )
        self._build()
        self._connect_signals()

    # Page

    def open_at(self, place: Place) -> None:
        """Show the sheet of `place`, the sheet that was being worked on, or the list of sheets."""
        document = self._sheet.document()
        changed, self._changed_elsewhere = self._changed_elsewhere, False
        wanted = place.document or (document.id if document is not None and changed else None)
        if wanted is not None:
            work = partial(sheet_work.opened, self._context, wanted)
            self._sheet.setEnabled(False)  # what is typed into words that are read again would be lost
            self._worker.run(work, done=self._on_reread, failed=self._on_reread_failed)
        elif document is not None:
            self._sheet.begin()
        else:
            self._show_home()

    def refresh(self, changes: Changes) -> None:
        """Read the lists again when something on them changed."""
        document = None if self.isVisible() else self._sheet.document()
        self._changed_elsewhere |= document is not None and document.id in changes.documents
        if self.isVisible() and self._home.isVisible() and (changes.documents or changes.departures):
            self._load_home()

    def leave(self) -> None:
        """Bring everything on the sheet into the journal."""
        self._autosave.flush()

    def is_saved(self) -> bool:
        """Tell whether the sheet is in the journal as it stands."""
        return self._autosave.is_settled()

    def event(self, event: QEvent) -> bool:
        """Save when the person turns to another window."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._autosave.hurry()
        return super().event(event)

    # Private

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # The list stands in a frame of full width, because an area that scrolls measures lines at its own width.
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._home, 1)
        row.addStretch(0)
        for view in (scrolled(frame), self._gather, self._sheet):
            self._stack.addWidget(view)
        column.addWidget(self._stack)
        self._measure()

    def _connect_signals(self) -> None:
        self._home.prepare_requested.connect(self._on_prepare)
        self._home.record_requested.connect(self._on_record)
        self._home.opened.connect(self._on_opened)
        self._home.removed.connect(self._on_removed)
        self._home.log_wanted.connect(self._on_log_wanted)
        self._home.accounts.opened.connect(self._on_opened)
        self._home.accounts.removed.connect(self._on_removed)
        self._home.accounts.begin_requested.connect(self._on_begin)
        self._gather.made.connect(self._on_made)
        self._gather.left.connect(self._on_gather_left)
        self._sheet.edited.connect(self._autosave.touch)
        self._sheet.names_changed.connect(self._on_names)
        self._sheet.kept_changed.connect(self._on_kept)
        self._sheet.left.connect(self._on_sheet_left)
        self._sheet.after.record_requested.connect(self._on_record_sheet)
        self._look.changed.connect(self._measure)

    def _measure(self) -> None:
        self._home.setMaximumWidth(self._look.px(WIDTH))

    def _show_home(self) -> None:
        self._stack.setCurrentIndex(0)
        self._whole_log = False
        self._load_home()
        self._home.begin()

    def _load_home(self) -> None:
        work = partial(sheet_work.overview, self._context, whole_log=self._whole_log)
        self._worker.run(work, done=self._on_overview)
        self._home.accounts.load()

    def _on_overview(self, overview: Overview) -> None:
        self._home.show_since(overview.since)
        self._home.show_sheets(overview.documents)
        self._home.show_departures(overview.departures, overview.titles, more=overview.more)

    def _on_log_wanted(self) -> None:
        self._whole_log = True
        self._load_home()

    # Choosing

    def _on_prepare(self) -> None:
        self._on_begin(sheet_work.SUPERVISION)

    def _on_begin(self, template_id: str) -> None:
        self._stack.setCurrentWidget(self._gather)
        self._gather.gather(template_id)

    def _on_made(self, opened: Opened) -> None:
        self._gather.forget()
        self._show_sheet(opened)

    def _on_gather_left(self) -> None:
        self._gather.forget()
        self._show_home()

    # One sheet

    def _on_opened(self, document_id: str) -> None:
        work = partial(sheet_work.opened, self._context, DocumentId(document_id))
        self._worker.run(work, done=self._on_found)

    def _on_found(self, opened: Opened | None) -> None:
        if opened is None:
            self._load_home()
        else:
            self._show_sheet(opened)

    def _on_reread(self, opened: Opened | None) -> None:
        """Show a sheet as the journal has it; the one that is open already stays as it is when it is the same."""
        self._sheet.setEnabled(True)
        document = self._sheet.document()
        if opened is not None and _same_words(document, opened.document):
            self._sheet.begin()
            return
        if document is not None:
            self._autosave.end()
            self._sheet.forget()
        if opened is None:
            self._show_home()
        else:
            self._show_sheet(opened)

    def _on_reread_failed(self, error: AfterwordError) -> None:
        self._sheet.setEnabled(True)
        self._changed_elsewhere = True
        self._worker.failed.emit(error)

    def _show_sheet(self, opened: Opened) -> None:
        self._sheet.show_document(opened.document, opened.template, opened.names, opened.kept)
        self._autosave.begin(self._capture, saved_at=opened.document.changed_at)
        self._stack.setCurrentWidget(self._sheet)
        self._sheet.begin()

    def _capture(self) -> Callable[[], Changes]:
        return partial(sheet_work.save, self._context, self._sheet.document())

    def _on_sheet_left(self) -> None:
        if self._autosave.flush():
            self._autosave.end()
            self._sheet.forget()
            self._show_home()

    def _on_names(self, names: Names) -> None:
        self._worker.run(partial(sheet_work.save_names, self._context, names))

    def _on_kept(self, words: tuple[str, ...]) -> None:
        document = self._sheet.document()
        if document is not None:
            self._worker.run(partial(sheet_work.save_kept, self._context, document.id, words))

    def _on_removed(self, document_id: str) -> None:
        self._doomed = DocumentId(document_id)
        question = Question(
            self.tr("Delete this copy for good?"),
            self.tr("The pages it was made from stay in your journal as they are."),
            self.tr("Delete it"),
            self.tr("Keep it"),
        )
        self._dialogs.ask(question, self._on_removal_answered)

    def _on_removal_answered(self, yes: bool) -> None:  # noqa: FBT001 - an answer
        doomed, self._doomed = self._doomed, None
        if yes and doomed is not None:
            self._worker.run(partial(sheet_work.remove, self._context, doomed))

    def _on_record(self) -> None:
        self._worker.run(partial(sheet_work.session_to_record, self._context), done=self._on_session)

    def _on_record_sheet(self) -> None:
        document = self._sheet.document()
        if document is not None:
            self._worker.run(partial(sheet_work.session_of, self._context, document), done=self._on_session)

    def _on_session(self, entry: EntryId | None) -> None:
        """Go to the record of the session: the one that was prepared, or a new one."""
        worksheet = "" if entry is not None else SESSION
        place = Place(PageName.WORKSHEET, entry=entry, worksheet=worksheet, section=AFTER)
        self.place_requested.emit(place)


def _same_words(shown: Document | None, stored: Document) -> bool:
    return shown is not None and (shown.id, shown.title, shown.parts) == (
        stored.id,
        stored.title,
        stored.parts,
    )
