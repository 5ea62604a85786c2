"""Bring in another journal: from where, which file, what would come of it, and then all of it or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar

from ui.dialogs.port import Pick, PickKind
from ui.i18n.errors import told
from ui.transfer.import_run import ImportRun
from ui.transfer.laying_out import Column, fill
from ui.transfer.preview_view import PreviewView
from ui.transfer.sources import sources
from ui.widgets.buttons import button, link, primary, quiet_link
from ui.widgets.choice_row import ChoiceRow, Offer
from ui.widgets.folder_field import FolderField
from ui.widgets.note import Note
from ui.widgets.page import Page
from ui.widgets.place import PageName, Place
from ui.widgets.text import label, title

if TYPE_CHECKING:
    from pathlib import Path

    from app.context import AppContext
    from app.errors import AfterwordError
    from app.transfer.intake import Brought, Preview
    from ui.dialogs.port import Dialogs
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


BELOW = 36
"""Pixels that stay free below the button when the page scrolls to it."""


class ImportPage(Page):
    """Asks for source and file, shows what it holds, and adds it."""

    def __init__(self, *, context: AppContext, worker: Worker, look: Look, dialogs: Dialogs) -> None:
        """Bring things into the journal of `context`."""
        super().__init__()
        self._dialogs = dialogs
        self._sources = {source.id: source for source in sources()}
        self._preview: Preview | None = None
        self._content = Column(look=look)
        offers = [Offer(source.id, source.name) for source in self._sources.values()]
        self._source = ChoiceRow(offers, name=self.tr("Where it comes from"), role="chip", spacing=8)
        self._how = label("", "muted")
        self._path = FolderField(self.tr("File or folder to read"), warn=False)
        self._look = button(self.tr("Look at it"), "", self._on_look)
        self._view = PreviewView(look=look)
        self._bring = primary(self.tr("Bring them in"), self._on_bring)
        self._stop = button(self.tr("Stop"), "", self._on_stop)
        self._bar = QProgressBar()
        self._done = Note(soft=True)
        self._to_journal = link(self.tr("See them in the journal"), self._on_to_journal)
        self._run = ImportRun(imports=context.imports, worker=worker, parent=self)
        self._build()
        self._connect_signals()
        self._show_source()

    def open_at(self, place: Place) -> None:
        """Begin with the source."""
        del place
        self._begin_anew()
        self._source.begin()

    def leave(self) -> None:
        """Stop what is running: an import belongs to somebody who watches it."""
        if self._run.is_running:
            self._run.stop()

    def _build(self) -> None:
        content = self._content
        content.column.addWidget(title(self.tr("Bring in another journal")))
        content.column.addSpacing(4)
        content.column.addWidget(
            label(
                self.tr(
                    "You see what would come before anything is added. What is here stays as it is, nothing is merged,"
                    " and what is here already does not come twice."
                ),
                "muted",
            )
        )
        content.add_section(self.tr("Where it comes from"))
        content.column.addWidget(self._source)
        content.column.addSpacing(8)
        content.column.addWidget(self._how)
        content.add_section(self.tr("File or folder"))
        content.column.addWidget(self._path)
        content.column.addSpacing(4)
        content.add_row(
            quiet_link(self.tr("Choose a file"), self._on_choose_file),
            quiet_link(self.tr("Choose a folder"), self._on_choose_folder),
        )
        content.column.addSpacing(12)
        content.add_row(self._look, button(self.tr("Back to the settings"), "", self._on_back))
        content.column.addSpacing(20)
        content.column.addWidget(self._view)
        content.column.addSpacing(16)
        content.column.addWidget(self._bar)
        content.column.addSpacing(8)
        content.add_row(self._bring, self._stop)
        content.column.addWidget(self._done)
        content.column.addSpacing(8)
        content.add_row(self._to_journal)
        content.column.addStretch(1)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much is done"))
        self._area = fill(self, content)

    def _connect_signals(self) -> None:
        self._source.changed.connect(self._on_source)
        self._path.submitted.connect(self._on_look)
        self._run.looked.connect(self._on_looked)
        self._run.progressed.connect(self._on_progressed)
        self._run.brought.connect(self._on_brought)
        self._run.failed.connect(self._on_failed)
        self._run.stopped.connect(self._on_stopped)

    def _begin_anew(self) -> None:
        self._preview = None
        self._show_running(running=False)
        for part in (self._view, self._bring, self._done, self._to_journal):
            part.hide()

    def _show_running(self, *, running: bool) -> None:
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._bar.setRange(0, 0)
        self._look.setEnabled(not running)

    def _show_source(self) -> None:
        chosen = self._sources.get(self._source.value() or "")
        self._how.setText(chosen.how if chosen else self.tr("Choose the program that wrote it."))

    def _on_source(self) -> None:
        self._show_source()
        if not self._run.is_running:
            self._begin_anew()

    def _on_choose_file(self) -> None:
        self._dialogs.pick(Pick(self.tr("File to bring in")), self._on_picked)

    def _on_choose_folder(self) -> None:
        self._dialogs.pick(Pick(self.tr("Folder to bring in"), PickKind.FOLDER), self._on_picked)

    def _on_picked(self, path: Path) -> None:
        self._path.show_folder(path)
        self._look.setFocus()

    def _on_look(self) -> None:
        source, path = self._source.value(), self._path.folder()
        self._begin_anew()
        if source is None:
            self._done.say(self.tr("Choose where it comes from first."))
            self._source.begin()
        elif path is None:
            self._path.complain(
                self.tr("That is not a full path."), self.tr("It begins with the disk or a slash.")
            )
        else:
            self._show_running(running=True)
            self._run.look(source, path)

    def _on_looked(self, preview: Preview) -> None:
        self._show_running(running=False)
        self._preview = preview
        self._view.show_preview(preview)
        self._bring.setVisible(bool(preview.new))
        if preview.new:
            self._bring.setFocus()
            QTimer.singleShot(0, self, self._show_what_can_be_done)  # once the preview has its height

    def _show_what_can_be_done(self) -> None:
        self._area.ensureWidgetVisible(self._bring, 0, BELOW)

    def _on_bring(self) -> None:
        if self._preview is not None:
            self._bring.hide()
            self._show_running(running=True)
            self._stop.setFocus()
            self._run.bring_in(self._preview)

    def _on_stop(self) -> None:
        self._run.stop()

    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def _on_brought(self, brought: Brought) -> None:
        self._begin_anew()
        said = (
            self.tr("One page was brought in.")
            if brought.entries == 1
            else self.tr("{count} pages were brought in.").format(count=f"{brought.entries:,}")
        )
        self._done.say(
            said,
            self.tr(
                "They are encrypted here. What was read is still where it was, and not encrypted: delete it when you"
                " no longer need it."
            ),
        )
        self._to_journal.show()
        self._to_journal.setFocus()

    def _on_failed(self, error: AfterwordError) -> None:
        self._begin_anew()
        self._path.complain(*told(error))

    def _on_stopped(self) -> None:
        self._begin_anew()
        self._done.say(self.tr("The import was stopped."), self.tr("Nothing was added to the journal."))

    def _on_to_journal(self) -> None:
        self.place_requested.emit(Place(PageName.JOURNAL))

    def _on_back(self) -> None:
        self.place_requested.emit(Place(PageName.SETTINGS))
