"""Choose what goes along: answers rather than whole pages; what is private is not ticked, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from app.sharing.gathering import Why, left_out, suggested
from ui.supervision.source_block import ActionsBlock, SourceBlock
from ui.widgets.buttons import link, primary, quiet_link
from ui.widgets.page import page_column
from ui.widgets.text import label, section, title

if TYPE_CHECKING:
    from app.sharing.gathering import Gathered
    from ui.theme.look import Look

OTHERS_AT_A_TIME = 20
FIELD = 160


class ChooseView(QWidget):
    """Shows what there is to choose from.

    Attributes:
        period_changed: Emitted with the first day to look back on.
        made: Emitted when the sheet is to be made of what is chosen.
        left: Emitted when a person goes back without one.
    """

    period_changed = Signal(object)
    made = Signal()
    left = Signal()

    def __init__(self, *, look: Look) -> None:
        """Begin with nothing gathered."""
        super().__init__()
        self._look = look
        self._gathered: Gathered | None = None
        self._blocks: list[SourceBlock] = []
        self._actions: ActionsBlock | None = None
        self._waiting: list[SourceBlock] = []
        self._since = QDateEdit()
        self._list = QVBoxLayout()
        self._others = QVBoxLayout()
        self._other_heading = section(self.tr("Other pages of this time"))
        self._more = link(self.tr("Show other pages of this time"), self._on_more)
        self._out = label("", "muted")
        self._make = primary(self.tr("Make the sheet"), self.made)
        self._build()
        self._since.dateChanged.connect(self._on_period)
        look.changed.connect(self._measure)

    def show_gathered(self, gathered: Gathered) -> None:
        """Show what there is, with what may be shared ticked."""
        self._clear()
        self._gathered = gathered
        with QSignalBlocker(self._since):
            self._since.setMaximumDate(QDate(gathered.until.year, gathered.until.month, gathered.until.day))
            self._since.setDate(QDate(gathered.since.year, gathered.since.month, gathered.since.day))
        ticked = suggested(gathered)
        for source in gathered.sources:
            block = SourceBlock(source, ticked)
            block.changed.connect(self._on_changed)
            self._blocks.append(block)
            if source.why is Why.OTHER:
                self._waiting.append(block)
            else:
                self._list.addWidget(block)
        if gathered.actions:
            self._actions = ActionsBlock(gathered.actions)
            self._list.addWidget(self._actions)
        self._other_heading.hide()
        self._more.setVisible(bool(self._waiting))
        self._on_changed()

    def gathered(self) -> Gathered | None:
        """Return what is shown."""
        return self._gathered

    def chosen(self) -> frozenset[str]:
        """Return the keys of the passages that are ticked."""
        return frozenset(key for block in self._blocks for key in block.chosen())

    def chosen_actions(self) -> frozenset[str]:
        """Return the ids of the actions that are ticked."""
        return self._actions.chosen() if self._actions is not None else frozenset()

    def begin(self) -> None:
        """Put the focus where a person begins."""
        self._since.setFocus()

    def _build(self) -> None:
        column = page_column(self)
        column.addWidget(title(self.tr("What goes along")))
        column.addSpacing(4)
        words = self.tr("Tick what you want on the sheet. It becomes a copy that you can change.")
        column.addWidget(label(words, "muted"))
        column.addSpacing(16)
        column.addLayout(self._build_period())
        column.addSpacing(10)
        for layout in (self._list, self._others):
            layout.setSpacing(0)
        column.addLayout(self._list)
        column.addSpacing(14)
        column.addWidget(self._other_heading)
        column.addLayout(self._others)
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(20)
        column.addWidget(self._out)
        column.addSpacing(12)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._make)
        foot.addWidget(quiet_link(self.tr("Back"), self.left))
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        self._measure()

    def _build_period(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self._since.setCalendarPopup(True)
        self._since.setDisplayFormat("d MMM yyyy")
        self._since.setAccessibleName(self.tr("Look back to"))
        row.addWidget(label(self.tr("Looking back to"), wrap=False))
        row.addWidget(self._since)
        row.addStretch(1)
        return row

    def _clear(self) -> None:
        for block in (*self._blocks, *([self._actions] if self._actions is not None else [])):
            block.hide()
            block.deleteLater()
        self._blocks, self._waiting, self._actions = [], [], None

    def _measure(self) -> None:
        self._since.setFixedWidth(self._look.px(FIELD))

    def _on_more(self) -> None:
        self._other_heading.show()
        batch, self._waiting = self._waiting[:OTHERS_AT_A_TIME], self._waiting[OTHERS_AT_A_TIME:]
        for block in batch:
            self._others.addWidget(block)
            block.show()
        self._more.setText(self.tr("Show more of them"))
        self._more.setVisible(bool(self._waiting))

    def _on_period(self, day: QDate) -> None:
        self.period_changed.emit(day.toPython())

    def _on_changed(self) -> None:
        if self._gathered is None:
            return
        out = left_out(self._gathered, self.chosen())
        total = len(self._gathered.passages)
        if not total:
            words = self.tr(
                "Nothing was written in this time. You can look further back, or begin with an empty sheet."
            )
        else:
            words = self.tr("Chosen: {chosen} of {total} answers. The other {out} stay in your journal.")
            words = words.format(chosen=total - len(out), total=total, out=len(out))
        self._out.setText(words)
