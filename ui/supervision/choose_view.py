"""Choose what goes along: answers rather than whole pages; what is private is not ticked, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.sharing.gathering import Why, chosen_by
from ui.supervision import source_words
from ui.supervision.actions_row import ActionsRow
from ui.supervision.decided import Decided
from ui.supervision.period_row import PeriodRow
from ui.supervision.selection_row import SelectionRow
from ui.supervision.sheet_work import Choice
from ui.supervision.source_row import SourceRow
from ui.supervision.trends_row import TrendsRow
from ui.widgets.buttons import link, primary, quiet_link
from ui.widgets.page import MARGIN, TOP
from ui.widgets.text import label, section, title

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.sharing.gathering import Gathered
    from ui.theme.look import Look

OTHERS_AT_A_TIME = 20
RIGHT = 28


class ChooseView(QWidget):
    """Shows what there is to choose from.

    Attributes:
        period_changed: Emitted with the first and the last day to look back on.
        changed: Emitted when what is chosen has changed.
        made: Emitted when the sheet is to be made of what is chosen.
        left: Emitted when a person goes back without one.
    """

    period_changed = Signal(object, object)
    changed = Signal()
    made = Signal()
    left = Signal()

    def __init__(self, *, look: Look) -> None:
        """Begin with nothing gathered."""
        super().__init__()
        self._look = look
        self._gathered: Gathered | None = None
        self._decided = Decided()
        self._is_account = False
        self._rows: list[SourceRow] = []
        self._actions: ActionsRow | None = None
        self._trends: TrendsRow | None = None
        self._waiting: list[SourceRow] = []
        self._selections: Mapping[str, frozenset[str]] = {}
        self.period = PeriodRow(look=look)
        self.selections = SelectionRow(look=look)
        self._list = QVBoxLayout()
        self._others = QVBoxLayout()
        self._beside = QVBoxLayout()
        self._suggested = section(self.tr("Suggested"))
        self._more = link("", self._on_more)
        self._out = label("", "muted")
        self._list_out = link("", self._on_list_out)
        self._stays = label("", "small")
        self._lead = label("", "muted")
        self._make = primary(self.tr("Make the sheet"), self.made)
        self._build()
        self.period.changed.connect(self.period_changed)
        self.selections.used.connect(self._on_selection_used)

    def show_gathered(self, gathered: Gathered) -> None:
        """Show what there is: ticked as it was left, and what was not there before as it is suggested.

        What was let go of is forgotten: then everything is ticked as it is suggested.
        """
        choice = self.value()
        self._decided = Decided() if choice is None else self._decided.after(choice)
        self._clear()
        self._gathered = gathered
        self.period.show_days(gathered.since, gathered.until)
        ticked = self._decided.ticks(gathered)
        for source in gathered.sources:
            self._add_row(SourceRow(source, ticked, look=self._look))
        if gathered.actions:
            self._actions = ActionsRow(gathered.actions, chosen=ticked)
            self._actions.changed.connect(self._on_changed)
            self._beside.addWidget(self._actions)
        if gathered.trends:
            self._trends = TrendsRow(gathered.trends, chosen=ticked)
            self._trends.changed.connect(self._on_changed)
            self._beside.addWidget(self._trends)
        self._suggested.setVisible(any(each.why is not Why.OTHER for each in gathered.sources))
        self._offer_more()
        self._on_changed()

    def show_reading(self) -> None:
        """Say that the journal is being read, which takes a while where much was written."""
        self._out.setText(self.tr("Reading your pages …"))
        self._list_out.hide()

    def value(self) -> Choice | None:
        """Return what is chosen, or None before anything was gathered."""
        if self._gathered is None:
            return None
        passages = frozenset(key for row in self._rows for key in row.chosen())
        actions = self._actions.chosen() if self._actions is not None else frozenset()
        trends = self._trends.chosen() if self._trends is not None else frozenset()
        return Choice(self._gathered, passages, actions, trends)

    def offer_selections(self, selections: Mapping[str, frozenset[str]], *, chosen: str = "") -> None:
        """Offer choices that were given a name, `chosen` as the one at hand."""
        self._selections = selections
        self.selections.offer(selections)
        if chosen:
            self.selections.choose(chosen)

    def trends(self) -> TrendsRow | None:
        """Return the lines there are to choose from, or None."""
        return self._trends

    def rows(self) -> tuple[SourceRow, ...]:
        """Return the pages there are to choose from, those not yet shown among them."""
        return tuple(self._rows)

    def forget(self) -> None:
        """Let go of everything that was gathered."""
        self._clear()
        self._stays.clear()
        self._gathered = None
        self._decided = Decided()

    def show_purpose(self, *, is_account: bool) -> None:
        """Say what is made: a professional account, or a sheet for supervision."""
        self._is_account = is_account
        if is_account:
            self._lead.setText(
                self.tr(
                    "Tick what the account can draw on, or begin with an empty one. It is a copy that you can change."
                )
            )
            self._make.setText(self.tr("Begin the account"))
        else:
            self._lead.setText(
                self.tr("Tick what you want on the sheet. It becomes a copy that you can change.")
            )
            self._make.setText(self.tr("Make the sheet"))
        self._make.setAccessibleName(self._make.text())

    def begin(self) -> None:
        """Put the focus where a person begins."""
        first = next((row for row in self._rows if row not in self._waiting), None)
        if first is not None:
            first.begin()
        else:
            self.period.first.setFocus()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, TOP, RIGHT, TOP)
        column.setSpacing(0)
        column.addWidget(title(self.tr("What goes along")))
        column.addSpacing(4)
        column.addWidget(self._lead)
        column.addSpacing(16)
        column.addWidget(self.period)
        column.addSpacing(10)
        column.addWidget(self.selections)
        column.addSpacing(26)
        column.addWidget(self._suggested)
        column.addSpacing(8)
        for layout in (self._list, self._others, self._beside):
            layout.setSpacing(0)
        column.addLayout(self._list)
        column.addLayout(self._others)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addStretch(1)
        column.addLayout(row)
        column.addLayout(self._beside)
        column.addSpacing(26)
        column.addWidget(self._out)
        listing = QHBoxLayout()
        listing.addWidget(self._list_out)
        listing.addStretch(1)
        column.addLayout(listing)
        column.addWidget(self._stays)
        self._stays.hide()
        column.addSpacing(12)
        column.addLayout(self._build_foot())
        column.addStretch(1)

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._make)
        foot.addWidget(quiet_link(self.tr("Not now"), self.left))
        foot.addStretch(1)
        return foot

    def _add_row(self, row: SourceRow) -> None:
        row.changed.connect(self._on_changed)
        self._rows.append(row)
        if row.source().why is not Why.OTHER:
            self._list.addWidget(row)
        elif row.chosen():  # nothing goes along unseen
            self._show_other(row)
        else:
            row.setParent(self)
            row.hide()
            self._waiting.append(row)

    def _clear(self) -> None:
        for row in (*self._rows, self._actions, self._trends):
            if row is not None:
                row.hide()
                row.deleteLater()
        self._rows, self._waiting, self._actions, self._trends = [], [], None, None

    def _offer_more(self) -> None:
        self._more.setVisible(bool(self._waiting))
        words = self.tr("Show other pages of this time ({count})")
        self._more.setText(words.format(count=len(self._waiting)))
        self._more.setAccessibleName(self._more.text())

    def _on_more(self) -> None:
        batch, self._waiting = self._waiting[:OTHERS_AT_A_TIME], self._waiting[OTHERS_AT_A_TIME:]
        for row in batch:
            self._show_other(row)
        self._offer_more()

    def _show_other(self, row: SourceRow) -> None:
        self._others.addWidget(row)
        row.show()

    def _on_selection_used(self, name: str) -> None:
        """Tick the answers to the questions that were chosen another time, and no others."""
        if self._gathered is None:
            return
        keys = chosen_by(self._selections.get(name, frozenset()), self._gathered)
        for row in self._rows:
            row.choose(keys)
        waiting = [row for row in self._waiting if row.chosen()]
        for row in waiting:
            self._show_other(row)
        self._waiting = [row for row in self._waiting if row not in waiting]
        self._offer_more()
        self._on_changed()

    def _on_list_out(self) -> None:
        self._stays.setVisible(self._stays.isHidden())
        self._name_list_out()

    def _name_list_out(self) -> None:
        words = (
            self.tr("List what stays in the journal") if self._stays.isHidden() else self.tr("Hide the list")
        )
        self._list_out.setText(words)
        self._list_out.setAccessibleName(words)

    def _on_changed(self) -> None:
        choice = self.value()
        if choice is None:
            return
        self._out.setText(source_words.counted(choice, is_account=self._is_account))
        stays = source_words.stays(choice)
        self._stays.setText("\n\n".join(stays))
        self._list_out.setVisible(bool(stays))
        self._name_list_out()
        self.changed.emit()
