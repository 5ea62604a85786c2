"""Where supervision begins: prepare a sheet or go on with one, record what came of it, see what left the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import dates
from ui.supervision.departure_words import departure_words
from ui.supervision.list_part import ListPart
from ui.supervision.place_kept import place_kept
from ui.theme.icons import icon
from ui.widgets.buttons import button, primary, quiet_link
from ui.widgets.marking import mark_keys
from ui.widgets.page import page_column
from ui.widgets.text import label, title

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from models.domain.departure import Departure
    from models.domain.document import Document, DocumentId
    from ui.supervision.accounts_view import AccountsView
    from ui.theme.look import Look

SPARE = 120
"""Pixels of the design by which long lines end before the others."""


class HomeView(QWidget):
    """Shows the sheets there are.

    Attributes:
        prepare_requested, record_requested: Emitted when a person asks for it.
        opened, removed: Emitted with the id of a sheet.
        log_wanted: Emitted when a person wants to see everything that left the journal.
        accounts: The professional accounts.
    """

    prepare_requested = Signal()
    record_requested = Signal()
    opened = Signal(str)
    removed = Signal(str)
    log_wanted = Signal()

    def __init__(self, *, look: Look, accounts: AccountsView) -> None:
        """Begin without sheets; `accounts` stand below them."""
        super().__init__()
        self.accounts = accounts
        self._look = look
        self._since = label("", "muted")
        self._about = label(
            self.tr(
                "Choose answers from your pages, and they become a sheet to talk over: a copy that you can change, "
                "with the people in it taken out, on one or two sides of paper. To put a page forward, or only the "
                "words you select in it, open it in the journal and press {keys}."
            ).format(keys=mark_keys()),
            "muted",
        )
        self._sheets = ListPart(self.tr("Sheets so far"))
        self._shown: Sequence[Document] = ()
        self._log = ListPart(self.tr("What has left the journal"))
        self._all = quiet_link(
            self.tr("Show all"), self.log_wanted, name=self.tr("Show everything that has left the journal")
        )
        self._all.hide()
        self._prepare = primary(self.tr("Prepare a sheet"), self.prepare_requested)
        self._build()
        self._measure()
        look.changed.connect(self._measure)

    def begin(self) -> None:
        """Put the focus where a person begins."""
        self.accounts.begin()
        self._prepare.setFocus()

    def show_since(self, since: date) -> None:
        """Say what a new sheet looks back on."""
        words = self.tr("A new sheet looks back on what you wrote since {day}.")
        self._since.setText(words.format(day=dates.long_day(since)))

    def show_sheets(self, documents: Sequence[Document]) -> None:
        """Show the sheets that were made, the newest first."""
        if documents != self._shown:
            self._shown = documents
            with place_kept(self):
                self._sheets.show_rows([self._row(each) for each in documents])

    def show_departures(
        self, departures: Sequence[Departure], titles: Mapping[DocumentId, str], *, more: bool
    ) -> None:
        """Show what left the journal, the newest first, with a way to each document among `titles` that did."""
        self._log.show_rows([self._departure(each, titles) for each in departures])
        self._all.setVisible(more)

    def _build(self) -> None:
        column = page_column(self)
        column.addWidget(title(self.tr("Supervision")))
        column.addSpacing(4)
        column.addWidget(self._since)
        column.addSpacing(20)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._prepare)
        row.addWidget(button(self.tr("Record what came of it"), "", self.record_requested))
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(20)
        column.addWidget(self._about)
        column.addWidget(self._sheets)
        column.addWidget(self.accounts)
        column.addWidget(self._log)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self._all)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _measure(self) -> None:
        # A margin rather than a width: a column reckons with as many lines as its own width gives.
        self._about.setContentsMargins(0, 0, self._look.px(SPARE), 0)

    def _row(self, document: Document) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        day = dates.short_day(document.created_at.date())
        found = button(document.title, "link", self._on_open, name=f"{document.title}, {day}")
        found.setIcon(icon("file-text", self._look.colour("accent")))
        found.setIconSize(QSize(self._look.px(18), self._look.px(18)))
        found.setProperty("document", document.id)
        gone = quiet_link(
            self.tr("Delete"), self._on_remove, name=self.tr("Delete “{title}”").format(title=document.title)
        )
        gone.setProperty("document", document.id)
        line.addWidget(found)
        line.addWidget(label(self._about_sheet(document), "small", wrap=False))
        line.addStretch(1)
        line.addWidget(gone)
        return row

    def _departure(self, departure: Departure, titles: Mapping[DocumentId, str]) -> QWidget:
        words = label(departure_words(departure), "muted")
        called = None if departure.document is None else titles.get(departure.document)
        if called is None:
            return words
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(words, 1)
        found = button(
            called, "small-link", self._on_open, name=self.tr("Open “{title}”").format(title=called)
        )
        found.setProperty("document", departure.document)
        line.addWidget(found)
        return row

    def _about_sheet(self, document: Document) -> str:
        if document.since is None or document.until is None:
            return dates.short_day(document.created_at.date())
        words = self.tr("{first} to {last}")
        return words.format(
            first=dates.short_day_of_year(document.since), last=dates.short_day(document.until)
        )

    def _on_open(self) -> None:
        self.opened.emit(self.sender().property("document"))

    def _on_remove(self) -> None:
        self.removed.emit(self.sender().property("document"))
