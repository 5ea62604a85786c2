"""How a document leaves: what the paper is like, Print, and Save as PDF with or without a password.

What leaves is noted, without a word of it: when, by which way, how many pages and how many records.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.sharing.pdf import finished, write_new
from app.vault.failures import translate as translated
from models.domain.departure import DepartureKind, DepartureRoute
from models.domain.document import DocumentKind
from ui.dialogs.port import Question
from ui.i18n.errors import error_text
from ui.supervision.drawing import pdf_of
from ui.supervision.paper import Paper, PaperSize, TextSize
from ui.supervision.pdf_form import PdfForm
from ui.supervision.printing import SystemPrinting, Went
from ui.supervision.sheet_blocks import blocks_of
from ui.supervision.still_open import StillOpen
from ui.supervision.typesetting import Sheets, typeset
from ui.widgets.buttons import button, primary
from ui.widgets.choice_row import ChoiceRow, Offer
from ui.widgets.note import Note
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from pathlib import Path

    from app.context import AppContext
    from app.sharing.templates import Template
    from models.domain.document import Document
    from models.domain.entry import Changes
    from ui.dialogs.port import Dialogs
    from ui.supervision.printing import Outcome, Printing
    from ui.tasks.worker import Worker

WARNED = "sharing.warned"
"""Setting, inside the journal, that somebody has read once what paper and PDF mean."""


class PaperBar(QWidget):
    """Puts one document on paper.

    Attributes:
        sheets_changed: Emitted with the `Sheets` to show.
        departed: Emitted when the document has left the journal.
        people_wanted: Emitted when a person wants to look at who could be recognised.
    """

    sheets_changed = Signal(object)
    departed = Signal()
    people_wanted = Signal()

    def __init__(
        self, *, context: AppContext, worker: Worker, dialogs: Dialogs, printing: Printing | None = None
    ) -> None:
        """Begin with A4 and text of medium size; without `printing`, the system's own is loaded at Print."""
        super().__init__()
        self._context = context
        self._worker = worker
        self._dialogs = dialogs
        self._printing = printing
        self._document: Document | None = None
        self._template: Template | None = None
        self._target: Path | None = None
        self._password = ""
        self._size = ChoiceRow(self._sizes(), name=self.tr("Size of the paper"), role="chip")
        self._text = ChoiceRow(self._text_sizes(), name=self.tr("Size of the text"), role="chip")
        self._plain = QCheckBox(self.tr("Black and white"))
        self._open = StillOpen()
        self._print_way = primary(self.tr("Print"), self._on_print)
        self._pdf_way = button(self.tr("Save as PDF"), "", self._on_pdf)
        self._came_by = self._pdf_way
        self._form = PdfForm()
        self._note = Note()
        self._build()
        self._connect_signals()

    def show_document(self, document: Document, template: Template | None) -> None:
        """Take a document as it may leave: released, with people taken out; asked again after every change of it."""
        is_other = self._document is None or self._document.id != document.id
        self._document, self._template = document, template
        if is_other:
            self._form.show_name(f"{document.kind.value}-{document.created_at.date().isoformat()}.pdf")
            self._note.hide()
        self._show_sheets()

    def show_undecided(self, count: int) -> None:
        """Say how many things could still identify somebody."""
        self._open.show_count(count)

    def paper(self) -> Paper:
        """Return the paper as it is chosen."""
        size = PaperSize(self._size.value() or PaperSize.A4)
        return Paper(size, TextSize(self._text.value() or TextSize.MEDIUM), plain=self._plain.isChecked())

    def sheets(self) -> Sheets | None:
        """Return the document on paper, or None without one."""
        if self._document is None:
            return None
        footer = self._template.footer if self._template is not None else ""
        return typeset(blocks_of(self._document, self._template), self.paper(), footer=footer)

    def forget(self) -> None:
        """Let go of the document and of the password."""
        self._document, self._password = None, ""
        self._form.put_away()

    def form(self) -> PdfForm:
        """Return the form that asks for a place."""
        return self._form

    def said(self) -> str:
        """Return what is said about the last departure, or ""."""
        return self._note.words()

    # What it looks like

    def _sizes(self) -> tuple[Offer, ...]:
        return (Offer(PaperSize.A4, self.tr("A4")), Offer(PaperSize.LETTER, self.tr("Letter")))

    def _text_sizes(self) -> tuple[Offer, ...]:
        return (
            Offer(TextSize.SMALL, self.tr("Small")),
            Offer(TextSize.MEDIUM, self.tr("Medium")),
            Offer(TextSize.LARGE, self.tr("Large")),
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(self.tr("The paper")))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._size, 2)
        row.addWidget(self._text, 3)
        column.addLayout(row)
        column.addWidget(self._plain)
        column.addSpacing(12)
        column.addWidget(self._open)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._print_way)
        buttons.addWidget(self._pdf_way)
        buttons.addStretch(1)
        column.addLayout(buttons)
        words = self.tr(
            "Printing hands the text to the print system of this computer, which may keep a copy of it."
        )
        column.addWidget(label(words, "small"))
        column.addWidget(self._note)
        column.addWidget(self._form)
        self._size.set_value(PaperSize.A4)
        self._text.set_value(TextSize.MEDIUM)

    def _connect_signals(self) -> None:
        self._size.changed.connect(self._show_sheets)
        self._text.changed.connect(self._show_sheets)
        self._plain.toggled.connect(self._show_sheets)
        self._open.wanted.connect(self.people_wanted)
        self._form.save_requested.connect(self._on_save)
        self._form.left.connect(self._put_form_away)

    def _show_sheets(self) -> None:
        sheets = self.sheets()
        if sheets is not None:
            self.sheets_changed.emit(sheets)

    # Leaving

    def _on_print(self) -> None:
        self._target = None
        self._warn_once()

    def _on_pdf(self) -> None:
        self._note.hide()
        self._came_by = self._pdf_way
        self._form.begin()

    def _put_form_away(self) -> None:
        """Hide the form, and give the focus back to what it was opened by."""
        self._came_by.setFocus()
        self._form.put_away()

    def _on_save(self, path: Path, password: str) -> None:
        self._target, self._password = path, password
        self._warn_once()

    def _warn_once(self) -> None:
        if self._context.journal.setting(WARNED, default=False):
            self._go()
            return
        question = Question(
            self.tr("From here on it is in your hands"),
            self.tr(
                "Paper, a PDF and the queue of a printer are outside your journal. Afterword cannot lock, change or "
                "take back what is there. This is said once."
            ),
            self.tr("Go on"),
            self.tr("Not now"),
        )
        self._dialogs.ask(question, self._on_warned)

    def _on_warned(self, yes: bool) -> None:  # noqa: FBT001 - an answer
        if yes:
            self._worker.run(
                partial(self._context.journal.set_setting, WARNED, value=True), done=self._on_may_go
            )

    def _on_may_go(self, changes: Changes) -> None:
        del changes
        self._go()

    def _go(self) -> None:
        sheets = self.sheets()
        if sheets is not None and self._target is None:
            self._print(sheets)
        elif sheets is not None and self._target is not None:
            self._save(sheets, self._target)

    def _print(self, sheets: Sheets) -> None:
        if self._printing is None:
            self._printing = SystemPrinting(self)
        self._printing.print_sheets(sheets, self._on_printed)

    def _on_printed(self, outcome: Outcome) -> None:
        if outcome.went is Went.PRINTED:
            self._departed(DepartureRoute.PAPER, self.tr("The print system of this computer has it now."))
        elif outcome.went is Went.FILE:
            self._offer_pdf(
                self.tr("Nothing was printed, because a file was chosen."),
                self.tr("Save it as a PDF here: that file says nothing about you or this computer."),
                outcome.file,
            )
        elif outcome.went is Went.NO_PRINTER:
            self._offer_pdf(
                self.tr("There is no printer on this computer."),
                self.tr("You can save a PDF instead, and print that where there is one."),
            )

    def _offer_pdf(self, title: str, text: str, file: Path | None = None) -> None:
        if file is not None:
            self._form.show_place(file)
        self._came_by = self._print_way
        self._form.begin()
        self._note.say(title, text)

    def _save(self, sheets: Sheets, path: Path) -> None:
        password, self._password = self._password, ""
        try:
            write_new(path, finished(pdf_of(sheets), password=password))
        except FileExistsError:
            title = self.tr("There is a file of that name already.")
            self._form.complain(title, self.tr("It was left as it is. Another name will do."))
        except OSError as problem:
            error = translated(problem)
            self._form.complain(error_text(error.title), error_text(error.next_step))
        else:
            self._put_form_away()
            self._departed(
                DepartureRoute.PDF, self.tr("The PDF is saved. From now on it is yours to keep safe.")
            )

    def _departed(self, route: DepartureRoute, words: str) -> None:
        document, sheets = self._document, self.sheets()
        if document is None or sheets is None:
            return
        kind = (
            DepartureKind.SUPERVISION if document.kind is DocumentKind.SUPERVISION else DepartureKind.ACCOUNT
        )
        note = partial(
            self._context.departures.note,
            kind,
            route,
            pages=len(sheets.pages),
            records=len(document.sources),
            document=document.id,
        )
        self._worker.run(note)
        self._note.say(words)
        self.departed.emit()
