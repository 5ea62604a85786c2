"""One list of everything a person means to do, from every tool."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.clock import shift_date
from ui.actions.listing import Group, Listing, grouped, load
from ui.actions.row import ActionRow
from ui.widgets.balance import Balance
from ui.widgets.buttons import link
from ui.widgets.drop_down import DropDown
from ui.widgets.entry_row import INSET
from ui.widgets.entry_words import EntryWords
from ui.widgets.growing_line import GrowingLine
from ui.widgets.page import MARGIN, TOP, Page, page_column, scrolled
from ui.widgets.rows import Rows
from ui.widgets.text import label, title

if TYPE_CHECKING:
    from datetime import date

    from app.context import AppContext
    from models.domain.action import Action, ActionId
    from models.domain.entry import Changes
    from ui.actions.listing import Listed
    from ui.tasks.worker import Worker
    from ui.theme.look import Look
    from ui.widgets.place import Place

WIDTH = 860
"""Most pixels of the design that the page is wide."""

TEXT = 640
ENDED = 12
"""How many ended actions are shown at first, and how many more each time."""

LONGEST = 2000


class ActionsPage(Page):
    """Open actions by day, what became of the others, and how the plan is spread."""

    def __init__(self, *, context: AppContext, worker: Worker, look: Look) -> None:
        """Build the page; nothing is read from the journal before `open_at`."""
        super().__init__()
        self._context = context
        self._worker = worker
        self._look = look
        self._words = EntryWords(context.worksheets.headings())
        self._listing: Listing | None = None
        self._ended = ENDED
        self._wanted: ActionId | None = None
        self._changed_here: set[ActionId] = set()
        self._build()
        self._connect_signals()

    def open_at(self, place: Place) -> None:
        """Show the list, with the focus on the action of `place` or on the line for a new one."""
        self._wanted = place.action
        self._changed_here.clear()
        self._ended = ENDED
        self._new.setFocus()
        self._load()

    def refresh(self, changes: Changes) -> None:
        """Show what changed elsewhere; rows changed here stay where they are, with their way back."""
        if not self.isVisible() or not changes.actions:
            return
        if changes.actions - self._changed_here:
            self.leave()
            self._load()
        else:
            self._worker.run(self._context.actions.balance, done=self._balance.show_counts)

    def leave(self) -> None:
        """Save what was typed."""
        for row in self.rows():
            row.flush()

    def rows(self) -> tuple[ActionRow, ...]:
        """Return the actions that are shown, from the top."""
        found = (row for part in self._groups.values() for row in part.rows())
        return tuple(row for row in found if isinstance(row, ActionRow))

    def _build(self) -> None:
        self._content = QWidget()
        column = page_column(self._content)
        column.setContentsMargins(MARGIN - INSET, TOP, MARGIN - INSET, TOP)
        column.addLayout(self._build_top())
        headings = {
            Group.READY: self.tr("Ready to look at"),
            Group.COMING: self.tr("Coming up"),
            Group.ANY_TIME: self.tr("Whenever it suits"),
            Group.ENDED: self.tr("Done and let go"),
        }
        self._groups = {group: Rows(heading) for group, heading in headings.items()}
        for part in self._groups.values():
            column.addWidget(part)
        self._older = link(self.tr("Show earlier ones"), self._on_older)
        self._older.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(INSET - 6, 8, INSET, 0)
        foot.addWidget(self._older)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(self._content)
        outer.addWidget(self._area)
        self._measure()

    def _build_top(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(INSET, 0, INSET, 0)
        column.setSpacing(0)
        column.addWidget(title(self.tr("Actions")))
        column.addSpacing(4)
        column.addWidget(label(self.tr("What you mean to do, from every tool, in one place."), "muted"))
        column.addSpacing(20)
        column.addLayout(self._build_line())
        self._empty = self._build_empty()
        column.addWidget(self._empty)
        self._balance = Balance(look=self._look)
        column.addSpacing(22)
        column.addWidget(self._balance)
        return column

    def _build_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        hint = self.tr("A new action, then Enter")
        self._new = GrowingLine(name=self.tr("A new action"), hint=hint, longest=LONGEST, goes_on=False)
        self._tool = DropDown(look=self._look)
        self._tool.setAccessibleName(self.tr("Show the actions of"))
        self._tool.hide()
        row.addWidget(self._new, 1)
        row.addWidget(self._tool)
        return row

    def _build_empty(self) -> QWidget:
        found = label(
            self.tr(
                "Nothing is waiting. Steps you write down in a tool, such as a self-care plan or the list at the end"
                " of a shift, come together here, and on their day they are a line on Today. You can also type one"
                " above. A first step that fits your worst week is large enough."
            ),
            "muted",
        )
        found.setContentsMargins(0, 22, 0, 0)
        found.setMaximumWidth(self._look.px(TEXT))
        found.hide()
        return found

    def _connect_signals(self) -> None:
        self._new.entered.connect(self._on_new)
        self._tool.currentIndexChanged.connect(self._on_tool)
        self._look.changed.connect(self._measure)

    def _measure(self) -> None:
        self._content.setMaximumWidth(self._look.px(WIDTH) + 2 * MARGIN)

    def _today(self) -> date:
        return shift_date(self._context.clock.now())

    def _load(self) -> None:
        self._worker.run(partial(load, self._context, ended=self._ended), done=self._on_loaded)

    def _on_loaded(self, listing: Listing) -> None:
        self._listing = listing
        self._offer_tools(listing.tools)
        self._balance.show_counts(listing.balance)
        self._show()
        self._show_wanted()

    def _offer_tools(self, tools: tuple[str, ...]) -> None:
        chosen = self._chosen_tool()
        self._tool.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._tool.clear()
        self._tool.addItem(self.tr("All tools"), "")
        for tool in sorted(tools, key=self._words.kind):
            self._tool.addItem(self._words.kind(tool), tool)
        self._tool.setCurrentIndex(max(0, self._tool.findData(chosen)))
        self._tool.blockSignals(False)  # noqa: FBT003 - as above
        self._tool.setVisible(len(tools) > 1)

    def _chosen_tool(self) -> str:
        return str(self._tool.currentData() or "")

    def _show(self) -> None:
        if self._listing is None:
            return
        found = dict(grouped(self._listing.lines, today=self._today(), tool=self._chosen_tool()))
        for group, part in self._groups.items():
            part.show_rows([self._row(listed) for listed in found.get(group, ())])
        self._empty.setVisible(not self._listing.lines)
        self._older.setVisible(len(found.get(Group.ENDED, ())) >= self._ended)

    def _row(self, listed: Listed) -> ActionRow:
        tool = self._words.kind(listed.source.worksheet) if listed.source is not None else ""
        row = ActionRow(listed, today=self._today(), look=self._look, tool=tool)
        row.saved.connect(self._on_saved)
        row.removed.connect(self._on_removed)
        row.source_wanted.connect(self.place_requested)
        return row

    def _show_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        for row in self.rows():
            if wanted is not None and row.action().id == wanted:
                self._area.ensureWidgetVisible(row)
                row.begin()

    def _on_new(self) -> None:
        text = " ".join(self._new.words().split())
        if not text:
            return
        self.leave()
        self._new.show_words("")
        action = self._context.actions.new(text)
        self._changed_here.add(action.id)
        self._worker.run(partial(self._context.actions.save, action))
        self._load()

    def _on_tool(self) -> None:
        self.leave()
        self._load()

    def _on_older(self) -> None:
        self.leave()
        self._ended += ENDED
        self._load()

    def _on_saved(self, action: Action) -> None:
        self._changed_here.add(action.id)
        self._worker.run(partial(self._context.actions.save, action))

    def _on_removed(self, action: Action) -> None:
        self._changed_here.add(action.id)
        self._worker.run(partial(self._context.actions.remove, action.id))
