"""What is said before a heavy tool: how far one may go, when it may be too soon, and the way to something lighter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.answering.column import Column
from ui.widgets.buttons import button, primary, quiet_link
from ui.widgets.chip_row import ChipRow
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.note import Note
from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from app.worksheets.schema import Worksheet
    from ui.theme.look import Look

RECENT, OLDER = "recent", "older"


class CautionView(Column):
    """The card before a heavy tool.

    Attributes:
        begun: Emitted with whether the latest series goes on.
        lighter_asked: Emitted when a person would rather do something lighter.
        declined: Emitted when a person leaves it for another day.
    """

    begun = Signal(bool)
    lighter_asked = Signal()
    declined = Signal()

    def __init__(self, *, look: Look, worksheet: Worksheet, lighter: str) -> None:
        """Show the safety words of `worksheet`; `lighter` is what the lighter page is called, or ""."""
        super().__init__(look=look)
        self._worksheet = worksheet
        self._begin = primary(self.tr("Begin"), self._on_begin)
        self._go_on = button(self.tr("Go on with the series"), "", self._on_go_on)
        self._new = button(self.tr("Start a new series"), "", self._on_begin)
        self._lighter = button(lighter, "", self.lighter_asked)
        self._series = label("", "muted")
        self._soon = Note(
            self.tr("Then something lighter may be kinder today."),
            self.tr("Nothing is closed to you: both ways are below."),
            soft=True,
        )
        self._when = ChipRow(
            ((RECENT, self.tr("Yes, it is recent"), ""), (OLDER, self.tr("No, it is older"), "")),
            name=self.tr("When it happened"),
        )
        self._has_lighter = bool(lighter)
        self._build()
        self._when.toggled.connect(self._on_when)

    def offer_series(self, words: str) -> None:
        """Offer to go on with the latest series, described by `words`; "" offers to begin alone."""
        self._series.setText(words)
        for each in (self._series, self._go_on, self._new):
            each.setVisible(bool(words))
        self._begin.setVisible(not words)

    def begin(self) -> None:
        """Put the focus on the first thing that can be answered."""
        if self._worksheet.safety.soft_wait_ask:
            self._when.setFocus()
        else:
            self._begin.setFocus()

    def _build(self) -> None:
        safety = self._worksheet.safety
        self.column.addWidget(label(self._worksheet.title, "title"))
        self.column.addSpacing(14)
        self.column.addWidget(label(safety.before.strip(), "reading"))
        if safety.soft_wait_ask:
            self.column.addSpacing(20)
            self.column.addWidget(hairline())
            self.column.addSpacing(20)
            self.column.addWidget(label(safety.soft_wait_ask.strip(), "reading"))
            self.column.addSpacing(10)
            self.column.addWidget(self._when)
            self.column.addSpacing(10)
            self.column.addWidget(self._soon)
        self._soon.hide()
        self.column.addSpacing(22)
        self.column.addWidget(self._series)
        self.column.addSpacing(8)
        self.column.addWidget(self._ways())
        self.column.addStretch()
        self.offer_series("")

    def _ways(self) -> QWidget:
        ways = QWidget()
        flow = FlowLayout(ways, spacing=10)
        for each in (self._begin, self._go_on, self._new, self._lighter):
            flow.addWidget(each)
        later = quiet_link(self.tr("Not today"), self.declined)
        self._begin.ensurePolished()  # or it does not know its height yet
        later.setMinimumHeight(self._begin.sizeHint().height())
        flow.addWidget(later)
        self._lighter.setVisible(self._has_lighter)
        return ways

    def _on_when(self, answer: str, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._when.set_on([answer] if on else [])
        self._soon.setVisible(on and answer == RECENT and self._has_lighter)

    def _on_begin(self) -> None:
        self.begun.emit(False)  # noqa: FBT003 - a signal's argument

    def _on_go_on(self) -> None:
        self.begun.emit(True)  # noqa: FBT003 - a signal's argument
