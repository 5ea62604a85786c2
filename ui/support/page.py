"""Where help is: shipped lines by nation, one's own people, and a card to print. Nothing is dialled or opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import paths
from app.signposts import readable
from ui.answering.knowing import NATION
from ui.support import card, own
from ui.support.card_maker import CardMaker
from ui.support.own_rows import OwnRow
from ui.widgets.buttons import link
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.page import MARGIN, Page, page_column, scrolled
from ui.widgets.signpost_list import SignpostGroup, nation_offers, shipped_groups
from ui.widgets.text import hairline, label, section, title

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from app.context import AppContext
    from models.domain.entry import Changes
    from ui.support.own import Offered, OwnLine
    from ui.tasks.worker import Worker
    from ui.theme.look import Look
    from ui.widgets.place import Place

WIDTH = 760
"""Most pixels of the design that the page is wide."""


class SupportPage(Page):
    """Support lines and one's own people.

    Attributes:
        nation_chosen: Emitted with the id of a nation, or "" when it was taken back.
    """

    nation_chosen = Signal(str)

    def __init__(self, *, context: AppContext, worker: Worker, look: Look, nation: str) -> None:
        """Show the lines for `nation`; one's own are read when the page is opened."""
        super().__init__()
        self._journal = context.journal
        self._clock = context.clock
        self._worker = worker
        self._look = look
        self._lists = readable(paths.resources() / "signposts")
        self._groups: tuple[SignpostGroup, ...] = ()
        self._rows: list[OwnRow] = []
        self._build(nation)
        self._connect_signals()

    def open_at(self, place: Place) -> None:
        """Show everything from the top."""
        del place
        self._area.verticalScrollBar().setValue(0)
        self._nation.begin()
        self._show_lines()
        self._maker.close_up()
        self._worker.run(partial(own.load, self._journal), done=self._on_own_loaded)

    def refresh(self, changes: Changes) -> None:
        """Nothing outside this page changes what it shows."""

    def leave(self) -> None:
        """Save what was typed."""
        for row in self._rows:
            row.flush()

    def _build(self, nation: str) -> None:
        self._content = QWidget()
        column = page_column(self._content)
        column.addWidget(title(self.tr("Support")))
        column.addSpacing(4)
        words = self.tr(
            "People you can reach. Afterword rings nobody and sends nothing: the numbers are here to read."
        )
        column.addWidget(label(words, "muted"))
        column.addSpacing(16)
        column.addWidget(label(self.tr("Where do you work?"), "strong"))
        column.addSpacing(6)
        self._nation = ChoiceRow(nation_offers(), name=self.tr("Where do you work?"), role="chip")
        self._nation.set_value(nation or None)
        column.addWidget(self._nation)
        self._asked = label(
            self.tr("Choose one to see its own lines as well. It is remembered on this computer."), "small"
        )
        column.addSpacing(4)
        column.addWidget(self._asked)
        self._shipped_first, self._shipped_rest = QVBoxLayout(), QVBoxLayout()
        column.addLayout(self._shipped_first)
        column.addWidget(self._build_own())
        column.addLayout(self._shipped_rest)
        self._maker = CardMaker()
        column.addWidget(self._maker)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(self._content)
        outer.addWidget(self._area)
        self._measure()

    def _build_own(self) -> QWidget:
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(0)
        heading = self.tr("Your own people")
        found.setAccessibleName(heading)
        column.addWidget(section(heading))
        column.addSpacing(4)
        column.addWidget(
            label(self.tr("Kept in your journal, encrypted, and never shown on the lock screen."), "small")
        )
        column.addSpacing(8)
        self._own = QVBoxLayout()
        self._own.setSpacing(0)
        column.addLayout(self._own)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        self._add = link(self.tr("Add someone"), self._on_add)
        row.addWidget(self._add)
        row.addStretch(1)
        column.addLayout(row)
        return found

    def _connect_signals(self) -> None:
        self._nation.changed.connect(self._on_nation)
        self._maker.wanted.connect(self._on_card)
        self._look.changed.connect(self._measure)
        self._area.verticalScrollBar().rangeChanged.connect(self._on_grown)

    def _measure(self) -> None:
        self._content.setMaximumWidth(self._look.px(WIDTH) + 2 * MARGIN)

    def _today(self) -> date:
        return self._clock.now().date()

    def _show_lines(self) -> None:
        for group in self._groups:
            group.hide()
            group.deleteLater()
        nation = self._nation.value() or ""
        self._groups = shipped_groups(self._lists, nation, today=self._today(), look=self._look)
        for place, group in enumerate(self._groups):
            (self._shipped_rest if place else self._shipped_first).addWidget(group)
        self._asked.setVisible(not nation)

    def _on_own_loaded(self, kept: tuple[OwnLine, ...]) -> None:
        while item := self._own.takeAt(0):
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        self._rows = []
        for each in own.offered(self._lists, kept):
            self._add_row(each)

    def _add_row(self, offered: Offered) -> OwnRow:
        row = OwnRow(offered, look=self._look)
        row.changed.connect(self._keep)
        row.removed.connect(self._on_removed)
        self._rows.append(row)
        self._own.addWidget(hairline())
        self._own.addWidget(row)
        return row

    def _keep(self) -> None:
        lines = [row.line() for row in self._rows if row.is_filled()]
        self._worker.run(partial(own.save, self._journal, lines))

    def _on_add(self) -> None:
        self._add_row(own.added(row.line() for row in self._rows)).edit()

    def _on_grown(self) -> None:
        """Keep the row that is being written in view when the page has grown, as it does for a new one."""
        for row in self._rows:
            if row.isAncestorOf(self.focusWidget()):
                self._area.ensureWidgetVisible(row)

    def _on_removed(self, line: OwnLine) -> None:
        row = next(each for each in self._rows if each.line() == line)
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._add.setFocus()
        self._keep()

    def _on_nation(self) -> None:
        self._show_lines()
        nation = self._nation.value() or ""
        self._worker.run(partial(self._journal.set_setting, NATION, nation))
        self.nation_chosen.emit(nation)

    def _on_card(self, folder: Path, with_own: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.leave()
        lines = [row.line() for row in self._rows] if with_own else []
        made = card.card_of(self._lists, self._nation.value() or "", lines, today=self._today())
        try:
            file = card.write(made, folder)
        except OSError:
            self._maker.complain(
                self.tr("The card could not be saved there."),
                self.tr("Choose a folder that you may write to."),
            )
            return
        self._maker.close_up()
        self._maker.say(self.tr("Saved as {file}.").format(file=file))
