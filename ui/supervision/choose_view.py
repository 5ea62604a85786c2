"""Choose what goes along: answers rather than whole pages; what is private is not ticked, and says so."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from app.sharing.gathering import Level, Why, left_out, suggested
from ui.supervision.actions_row import ActionsRow
from ui.supervision.sheet_work import Choice
from ui.supervision.source_row import SourceRow
from ui.widgets.buttons import link, primary, quiet_link
from ui.widgets.page import MARGIN, TOP
from ui.widgets.text import label, section, title

if TYPE_CHECKING:
    from app.sharing.gathering import Gathered
    from ui.theme.look import Look

OTHERS_AT_A_TIME = 20
FIELD = 160
RIGHT = 28


class ChooseView(QWidget):
    """Shows what there is to choose from.

    Attributes:
        period_changed: Emitted with the first day to look back on.
        changed: Emitted when what is chosen has changed.
        made: Emitted when the sheet is to be made of what is chosen.
        left: Emitted when a person goes back without one.
    """

    period_changed = Signal(object)
    changed = Signal()
    made = Signal()
    left = Signal()

    def __init__(self, *, look: Look) -> None:
        """Begin with nothing gathered."""
        super().__init__()
        self._look = look
        self._gathered: Gathered | None = None
        self._rows: list[SourceRow] = []
        self._actions: ActionsRow | None = None
        self._waiting: list[SourceRow] = []
        self._since = QDateEdit()
        self._list = QVBoxLayout()
        self._others = QVBoxLayout()
        self._suggested = section(self.tr("Suggested"))
        self._more = link("", self._on_more)
        self._out = label("", "muted")
        self._lead = label("", "muted")
        self._make = primary(self.tr("Make the sheet"), self.made)
        self._build()
        self._since.dateChanged.connect(self._on_period)
        look.changed.connect(self._measure)

    def show_gathered(self, gathered: Gathered) -> None:
        """Show what there is, with what may be shared ticked."""
        self._clear()
        self._gathered = gathered
        self._show_period(gathered.since, gathered.until)
        ticked = suggested(gathered)
        for source in gathered.sources:
            row = SourceRow(source, ticked, look=self._look)
            row.changed.connect(self._on_changed)
            self._rows.append(row)
            if source.why is Why.OTHER:
                row.setParent(self)
                row.hide()
                self._waiting.append(row)
            else:
                self._list.addWidget(row)
        if gathered.actions:
            self._actions = ActionsRow(gathered.actions, chosen=gathered.shareable_actions)
            self._actions.changed.connect(self._on_changed)
            self._list.addWidget(self._actions)
        self._suggested.setVisible(len(self._waiting) < len(self._rows))
        self._offer_more()
        self._on_changed()

    def value(self) -> Choice | None:
        """Return what is chosen, or None before anything was gathered."""
        if self._gathered is None:
            return None
        passages = frozenset(key for row in self._rows for key in row.chosen())
        actions = self._actions.chosen() if self._actions is not None else frozenset()
        return Choice(self._gathered, passages, actions)

    def rows(self) -> tuple[SourceRow, ...]:
        """Return the pages there are to choose from, those not yet shown among them."""
        return tuple(self._rows)

    def forget(self) -> None:
        """Let go of everything that was gathered."""
        self._clear()
        self._gathered = None

    def show_purpose(self, *, is_account: bool) -> None:
        """Say what is made: a professional account, or a sheet for supervision."""
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
            self._since.setFocus()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, TOP, RIGHT, TOP)
        column.setSpacing(0)
        column.addWidget(title(self.tr("What goes along")))
        column.addSpacing(4)
        column.addWidget(self._lead)
        column.addSpacing(16)
        column.addLayout(self._build_period())
        column.addSpacing(26)
        column.addWidget(self._suggested)
        column.addSpacing(8)
        for layout in (self._list, self._others):
            layout.setSpacing(0)
        column.addLayout(self._list)
        column.addSpacing(14)
        column.addLayout(self._others)
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(18)
        column.addWidget(self._out)
        column.addSpacing(12)
        column.addLayout(self._build_foot())
        column.addStretch(1)
        self._measure()

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._make)
        foot.addWidget(quiet_link(self.tr("Not now"), self.left))
        foot.addStretch(1)
        return foot

    def _build_period(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self._since.setCalendarPopup(True)
        self._since.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self._since.setAccessibleName(self.tr("The first day to look back on"))
        row.addWidget(label(self.tr("From"), wrap=False))
        row.addWidget(self._since)
        row.addWidget(label(self.tr("until today"), "muted", wrap=False))
        row.addStretch(1)
        return row

    def _show_period(self, since: date, until: date) -> None:
        self._since.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._since.setMaximumDate(QDate(until.year, until.month, until.day))
        self._since.setDate(QDate(since.year, since.month, since.day))
        self._since.blockSignals(False)  # noqa: FBT003 - as above

    def _clear(self) -> None:
        for row in (*self._rows, *([self._actions] if self._actions is not None else [])):
            row.hide()
            row.deleteLater()
        self._rows, self._waiting, self._actions = [], [], None

    def _measure(self) -> None:
        self._since.setFixedWidth(self._look.px(FIELD))

    def _offer_more(self) -> None:
        self._more.setVisible(bool(self._waiting))
        words = self.tr("Show other pages of this time ({count})")
        self._more.setText(words.format(count=len(self._waiting)))
        self._more.setAccessibleName(self._more.text())

    def _on_more(self) -> None:
        batch, self._waiting = self._waiting[:OTHERS_AT_A_TIME], self._waiting[OTHERS_AT_A_TIME:]
        for row in batch:
            self._others.addWidget(row)
            row.show()
        self._offer_more()

    def _on_period(self, day: QDate) -> None:
        self.period_changed.emit(date(day.year(), day.month(), day.day()))

    def _on_changed(self) -> None:
        choice = self.value()
        if choice is None:
            return
        out = left_out(choice.gathered, choice.passages)
        total = len(choice.gathered.passages)
        private = sum(each.level is Level.PRIVATE for each in out)
        if not total:
            words = self.tr("Nothing was written in this time. You can look further back, or begin empty.")
        else:
            words = self.tr(
                "On the sheet: {chosen} of {total} answers. The others stay in your journal; {private} of them are "
                "marked as private."
            )
            words = words.format(chosen=total - len(out), total=total, private=private)
        self._out.setText(words)
        self.changed.emit()
