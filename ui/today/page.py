"""The page the window opens on: the cursor is ready, and there is nothing one has to do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.clock import shift_date
from app.journal.follow_ups import ANSWERED
from models.domain.entry import EntryFilter, EntryState
from ui.i18n import dates
from ui.today import invitations
from ui.today.backup_line import BackupLine
from ui.today.exit_row import ExitRow
from ui.today.invitation_row import InvitationRow
from ui.today.notices import Notices
from ui.today.tile_row import TileRow
from ui.today.tiles import TILES
from ui.today.write_tile import WriteTile
from ui.widgets.entry_row import INSET, EntryRow, RowText
from ui.widgets.entry_words import EntryWords, word_count
from ui.widgets.page import MARGIN, TOP, Page, page_column, scrolled
from ui.widgets.place import PageName, Place, page_for
from ui.widgets.rows import Rows
from ui.widgets.text import label, title
from ui.widgets.tile import Tile

if TYPE_CHECKING:
    from datetime import date

    from app.context import AppContext
    from models.domain.action import Action, ActionId
    from models.domain.entry import Changes, Entry, EntryId
    from ui.tasks.worker import Worker
    from ui.theme.look import Look
    from ui.today.invitations import Invitation, Waiting
    from ui.today.tiles import TileWords

translate = QCoreApplication.translate

DRAFTS, LATELY = 3, 5
"""How many entries each section shows."""

WIDTH = 1000
"""Most pixels of the design that the page is wide."""

MEASURE = 620
"""Most pixels of the design that a line of words is long."""


@dataclass(frozen=True, slots=True)
class _Contents:
    """What the journal has for today."""

    drafts: tuple[Entry, ...]
    waiting: Waiting
    lately: tuple[Entry, ...]


class TodayPage(Page):
    """A field to write in, a few tools, and what one may come back to."""

    def __init__(self, *, context: AppContext, worker: Worker, look: Look) -> None:
        """Build the page; nothing is read from the journal before `open_at`."""
        super().__init__()
        self._context = context
        self._journal = context.journal
        self._library = context.worksheets
        self._clock = context.clock
        self._worker = worker
        self._look = look
        self._words = EntryWords(context.worksheets.headings())
        self._kinds = {heading.id: heading.kind for heading in context.worksheets.headings()}
        self._draft_pages: dict[EntryId, PageName] = {}
        self._ticked: set[ActionId] = set()
        self._notices = Notices(context.vault.notices)
        self._backup_line = BackupLine()
        self._build()
        self._connect_signals()

    def open_at(self, place: Place) -> None:
        """Show today, with the cursor ready."""
        del place
        self._say_today()
        self._ticked.clear()
        self._load()
        self._write.begin()

    def say_of_backups(self, words: str) -> None:
        """Say in one line what is the matter with the backups, or nothing when `words` is empty."""
        self._backup_line.say(words)

    def refresh(self, changes: Changes) -> None:
        """Show what changed, if anybody is looking; `open_at` does it otherwise."""
        elsewhere = changes.actions - self._ticked
        if self.isVisible() and (changes.entries or elsewhere or ANSWERED in changes.settings):
            self._load()

    def _build(self) -> None:
        self._content = QWidget()
        column = page_column(self._content)
        column.setContentsMargins(MARGIN - INSET, TOP, MARGIN - INSET, TOP)
        self._heading = title("")
        self._line = label("", "muted")
        self._write = WriteTile(look=self._look, keys=self.tr("Ctrl+1"))
        offered = (words for words in TILES if words.worksheet in self._library.ids())
        self._tiles = {self._tile(words): words.worksheet for words in offered}
        self._drafts = Rows(self.tr("Where you left off"))
        self._exits = Rows(self.tr("Left for today"))
        self._ready = Rows(self.tr("When you are ready"))
        self._lately = Rows(self.tr("Lately"))
        self._empty = self._build_empty()
        column.addLayout(self._build_top())
        for part in (self._exits, self._drafts, self._ready, self._lately, self._empty):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._content))
        self._measure()

    def _build_top(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(INSET, 0, INSET, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addSpacing(4)
        column.addWidget(self._line)
        column.addSpacing(20)
        column.addWidget(self._notices)
        column.addWidget(self._backup_line)
        column.addWidget(TileRow(wide=self._write, others=tuple(self._tiles), look=self._look))
        return column

    def _build_empty(self) -> QWidget:
        text = self.tr(
            "Type a line above and your journal has begun: it is saved and encrypted as you write. What you leave"
            " unfinished waits here, and so does what you wrote lately."
        )
        found = QWidget()
        row = QHBoxLayout(found)
        row.setContentsMargins(INSET, 30, INSET, 0)
        self._empty_words = label(text, "muted")
        row.addWidget(self._empty_words, 1)
        row.addStretch()
        found.hide()
        return found

    def _tile(self, words: TileWords) -> Tile:
        found = Tile(translate("Tiles", words.heading), translate("Tiles", words.line), hint=words.keys)
        found.clicked.connect(self._on_tile)
        return found

    def _connect_signals(self) -> None:
        self._write.typed.connect(self._on_typed)
        self._look.changed.connect(self._measure)
        self._backup_line.chosen.connect(self._on_backups)

    def _today(self) -> date:
        return shift_date(self._clock.now())

    def _say_today(self) -> None:
        self._heading.setText(dates.part_of_day(self._clock.now()))
        words = self.tr("{day}. There is nothing you have to do here.")
        self._line.setText(words.format(day=dates.day_of_year(self._today())))

    def _load(self) -> None:
        self._worker.run(partial(self._contents, self._today()), done=self._on_loaded)

    def _contents(self, today: date) -> _Contents:
        return _Contents(
            drafts=self._entries(EntryState.DRAFT, DRAFTS),
            waiting=invitations.find(self._context, today=today),
            lately=self._entries(EntryState.KEPT, LATELY),
        )

    def _entries(self, state: EntryState, limit: int) -> tuple[Entry, ...]:
        wanted = replace(EntryFilter(), states=frozenset({state}))
        return tuple(line.entry for line in self._journal.timeline(wanted, limit=limit))

    def _on_loaded(self, contents: _Contents) -> None:
        self._drafts.show_rows([self._draft_row(entry) for entry in contents.drafts])
        waiting = contents.waiting
        self._exits.show_rows([self._exit_row(action) for action in waiting.exits])
        self._ready.show_rows([self._invitation_row(each) for each in waiting.invitations])
        self._lately.show_rows([self._lately_row(entry) for entry in contents.lately])
        self._empty.setVisible(not (contents.drafts or waiting.invitations or contents.lately))

    def _draft_row(self, entry: Entry) -> EntryRow:
        line = self.tr("Draft, {words}. Saved and encrypted.").format(words=word_count(entry.words))
        when = dates.near(entry.changed_at or entry.written_at, today=self._today())
        row = EntryRow(entry.id, RowText(when, self._name(entry), line=line), look=self._look)
        self._draft_pages[entry.id] = self._page_of(entry.worksheet.id)
        row.chosen.connect(self._on_draft)
        return row

    def _lately_row(self, entry: Entry) -> EntryRow:
        when = dates.recent(entry.written_at, today=self._today())
        kind = self._words.kind(entry.worksheet.id)
        chips = (kind,) if entry.title.strip() else ()
        row = EntryRow(entry.id, RowText(when, self._name(entry), chips=chips), look=self._look)
        row.chosen.connect(self._on_entry)
        return row

    def _page_of(self, worksheet: str) -> PageName:
        """Return where a tool is answered; a page whose tool is gone is still a page."""
        return page_for(self._kinds.get(worksheet, "writing"))

    def _name(self, entry: Entry) -> str:
        """Return the title of an entry; one without is called after its tool."""
        return entry.title.strip() or self._words.kind(entry.worksheet.id)

    def _exit_row(self, action: Action) -> ExitRow:
        row = ExitRow(action, look=self._look)
        row.saved.connect(self._on_ticked)
        return row

    def _invitation_row(self, invitation: Invitation) -> InvitationRow:
        row = InvitationRow(invitation, look=self._look)
        row.accepted.connect(self._on_accepted)
        row.postponed.connect(self._on_postponed)
        row.declined.connect(self._on_declined)
        return row

    def _measure(self) -> None:
        self._content.setMaximumWidth(self._look.px(WIDTH) + 2 * MARGIN)
        self._empty_words.setMaximumWidth(self._look.px(MEASURE))

    def _on_typed(self, text: str) -> None:
        self.place_requested.emit(Place(PageName.WRITING, worksheet="page", text=text))

    def _on_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile):
            worksheet = self._tiles[tile]
            self.place_requested.emit(Place(self._page_of(worksheet), worksheet=worksheet))

    def _on_backups(self) -> None:
        self.place_requested.emit(Place(PageName.SETTINGS, section="backups"))

    def _on_draft(self, entry_id: EntryId) -> None:
        self.place_requested.emit(Place(self._draft_pages[entry_id], entry=entry_id))

    def _on_entry(self, entry_id: EntryId) -> None:
        self.place_requested.emit(Place(PageName.JOURNAL, entry=entry_id))

    def _on_accepted(self, invitation: Invitation) -> None:
        self.place_requested.emit(invitation.place)

    def _on_postponed(self, invitation: Invitation) -> None:
        later = self._context.follow_ups.later
        self._worker.run(partial(later, invitation.follow_up, today=self._today()))

    def _on_declined(self, invitation: Invitation) -> None:
        stop = self._context.follow_ups.stop_asking
        self._worker.run(partial(stop, invitation.follow_up, today=self._today()))

    def _on_ticked(self, action: Action) -> None:
        self._ticked.add(action.id)
        self._worker.run(partial(self._context.actions.save, action))
