"""Take the journal elsewhere: in which form, how much of it, and where to; said plainly that it is readable there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox

from app.exports import ExportFormat
from models.domain.entry import EntryFilter, EntryState
from ui.dialogs.port import Pick, PickKind
from ui.i18n.errors import told
from ui.platform.folders import Kind, place_of
from ui.transfer.laying_out import Column, fill
from ui.transfer.selection import Selection
from ui.widgets.buttons import button, primary, quiet_link
from ui.widgets.choice_row import ChoiceRow, Offer
from ui.widgets.folder_field import FolderField
from ui.widgets.note import Note
from ui.widgets.page import Page
from ui.widgets.place import PageName, Place
from ui.widgets.text import label, title

if TYPE_CHECKING:
    from app.context import AppContext
    from app.errors import AfterwordError
    from models.domain.entry import Changes
    from ui.dialogs.port import Dialogs
    from ui.tasks.worker import Worker
    from ui.theme.look import Look

ENDINGS = {
    ExportFormat.JSON: ".json",
    ExportFormat.MARKDOWN: "",
    ExportFormat.HTML: ".html",
    ExportFormat.CSV: ".csv",
}


class ExportPage(Page):
    """Asks for form, selection and place, and writes."""

    def __init__(self, *, context: AppContext, worker: Worker, look: Look, dialogs: Dialogs) -> None:
        """Write what is in the journal of `context`."""
        super().__init__()
        self._context = context
        self._worker = worker
        self._dialogs = dialogs
        self._asked = 0
        today = context.clock.now().date()
        self._content = Column(look=look)
        self._form = ChoiceRow(self._offers(), name=self.tr("In which form"), role="chip")
        self._form_help = label("", "muted")
        self._selection = Selection(today=today, look=look)
        self._count = label("", "muted")
        self._path = FolderField(self.tr("File to make"), warn=False)
        self._place = Note()
        self._sure = QCheckBox(self.tr("I know that anyone who gets hold of it can read it."))
        self._write = primary(self.tr("Write it"), self._on_write)
        self._done = Note(soft=True)
        self._stem = f"Afterword {today.isoformat()}"
        self._build()
        self._connect_signals()
        self._show_form()

    def open_at(self, place: Place) -> None:
        """Begin with the form; the agreement is asked for anew each time."""
        del place
        self._done.hide()
        self._place.hide()
        self._sure.setChecked(False)
        self._form.begin()
        self._worker.run(self._context.journal.tags, done=self._on_tags)
        self._ask_count()

    def refresh(self, changes: Changes) -> None:
        """Count again."""
        if self.isVisible() and (changes.entries or changes.tags):
            self._ask_count()

    def _offers(self) -> tuple[Offer, ...]:
        return (
            Offer(ExportFormat.JSON, self.tr("Complete copy")),
            Offer(ExportFormat.MARKDOWN, self.tr("Text files")),
            Offer(ExportFormat.HTML, self.tr("To read")),
            Offer(ExportFormat.CSV, self.tr("Numbers")),
        )

    def _help(self) -> str:
        return {
            ExportFormat.JSON: self.tr(
                "JSON. Everything there is, with earlier versions and the bin, for other programs and for another"
                " journal of Afterword: nothing is lost on the way."
            ),
            ExportFormat.MARKDOWN: self.tr(
                "Markdown. A folder with a file for each page, to read and change with any editor of text. Pages in the"
                " bin stay behind."
            ),
            ExportFormat.HTML: self.tr(
                "HTML. One file to read in a browser or to print, in the order of writing. Pages in the bin stay"
                " behind."
            ),
            ExportFormat.CSV: self.tr(
                "CSV. The numbers behind your trends, as a table for a spreadsheet: a row for each point, and no text."
            ),
        }[self._chosen()]

    def _build(self) -> None:
        content = self._content
        content.column.addWidget(title(self.tr("Take it elsewhere")))
        content.column.addSpacing(4)
        content.column.addWidget(
            label(self.tr("The journal stays as it is; what is written is a copy."), "muted")
        )
        content.add_section(self.tr("In which form"))
        self._form.set_value(ExportFormat.JSON)
        content.column.addWidget(self._form)
        content.column.addSpacing(8)
        content.column.addWidget(self._form_help)
        content.add_section(self.tr("How much"))
        content.column.addWidget(self._selection)
        content.column.addSpacing(8)
        content.column.addWidget(self._count)
        content.add_section(self.tr("Where to"))
        content.column.addWidget(self._path)
        content.column.addSpacing(4)
        content.add_row(quiet_link(self.tr("Choose a folder"), self._on_choose_folder))
        content.column.addWidget(self._place)
        self._build_agreement()
        content.column.addStretch(1)
        fill(self, content)

    def _build_agreement(self) -> None:
        content = self._content
        warning = Note()
        warning.say(
            self.tr("What is written there is not encrypted."),
            self.tr(
                "It can be read without your passphrase, found by the search of the computer, and copied by a service "
                "that synchronises the folder. When you no longer need it, delete it, and empty the bin of the "
                "computer. Afterword notes that something left, and nothing of what it said."
            ),
        )
        content.column.addSpacing(16)
        content.column.addWidget(warning)
        content.column.addSpacing(12)
        content.column.addWidget(self._sure)
        content.column.addSpacing(16)
        content.add_row(self._write, button(self.tr("Back to the settings"), "", self._on_back))
        content.column.addSpacing(16)
        content.column.addWidget(self._done)
        self._done.hide()
        self._write.setEnabled(False)

    def _connect_signals(self) -> None:
        self._form.changed.connect(self._on_form)
        self._selection.changed.connect(self._ask_count)
        self._sure.toggled.connect(self._write.setEnabled)

    def _chosen(self) -> ExportFormat:
        return ExportFormat(self._form.value() or ExportFormat.JSON)

    def _show_form(self) -> None:
        self._form_help.setText(self._help())
        path = self._path.folder()
        folder = path.parent if path is not None else _documents()
        self._path.show_folder(folder / f"{self._stem}{ENDINGS[self._chosen()]}")

    def _ask_count(self) -> None:
        self._asked += 1
        wanted = self._selection.wanted()
        states = frozenset(EntryState)
        if self._chosen() is not ExportFormat.JSON:
            states -= {EntryState.BINNED}
        counted = wanted or EntryFilter(states=states, open_sealed=True)
        asked = self._asked
        self._worker.run(partial(self._counted, counted, asked), done=self._on_count)

    def _counted(self, wanted: EntryFilter, asked: int) -> tuple[int, int]:
        return asked, self._context.exports.count(wanted)

    def _on_count(self, answer: tuple[int, int]) -> None:
        asked, count = answer
        if asked == self._asked:
            self._count.setText(self._in_words(count))

    def _in_words(self, count: int) -> str:
        if self._chosen() is ExportFormat.CSV:
            return self.tr("The numbers of these days; tags make no difference to them.")
        if count == 1:
            return self.tr("One page.")
        return self.tr("{count} pages, sealed ones included.").format(count=f"{count:,}")

    def _on_tags(self, tags: tuple[tuple[str, int], ...]) -> None:
        self._selection.offer_tags(name for name, _ in tags)

    def _on_form(self) -> None:
        if self._form.value() is None:
            self._form.set_value(ExportFormat.JSON)
        self._done.hide()
        self._show_form()
        self._ask_count()

    def _on_choose_folder(self) -> None:
        self._dialogs.pick(Pick(self.tr("Folder for the copy"), PickKind.FOLDER), self._on_picked)

    def _on_picked(self, folder: Path) -> None:
        self._path.show_folder(folder / f"{self._stem}{ENDINGS[self._chosen()]}")

    def _on_write(self) -> None:
        path = self._path.folder()
        if path is None:
            self._path.complain(
                self.tr("That is not a full path."), self.tr("It begins with the disk or a slash.")
            )
            return
        self._done.hide()
        self._place.hide()
        self._write.setEnabled(False)
        self._say_where(path)
        work = partial(self._context.exports.export, self._chosen(), path, self._selection.wanted())
        self._worker.run(work, done=self._on_written, failed=self._on_failed)

    def _say_where(self, path: Path) -> None:
        place = place_of(path.parent)
        if place.kind is not Kind.LOCAL:
            self._place.say(
                self.tr("This folder does not seem to be on this computer alone."),
                self.tr("A readable copy goes wherever it is copied to. A folder on this computer is safer."),
            )

    def _on_written(self, count: int) -> None:
        path = self._path.folder()
        self._sure.setChecked(False)
        said = self.tr("{count} rows are in “{name}” now.") if self._chosen() is ExportFormat.CSV else self.tr(
            "{count} pages are in “{name}” now."
        )  # fmt: skip
        self._done.say(
            said.format(count=f"{count:,}", name=path.name if path else ""),
            self.tr("It is not encrypted: keep it as you would keep the pages on paper."),
        )

    def _on_failed(self, error: AfterwordError) -> None:
        self._write.setEnabled(self._sure.isChecked())
        self._path.complain(*told(error, next_step=False))

    def _on_back(self) -> None:
        self.place_requested.emit(Place(PageName.SETTINGS))


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
