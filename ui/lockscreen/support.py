"""The support lines that come with the program, on the locked window: never a person's own ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app import paths
from app.signposts import readable
from ui.lockscreen.screen import WIDE, Screen
from ui.widgets.buttons import button
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.signpost_list import SignpostGroup, nation_offers, shipped_groups
from ui.widgets.text import label

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from ui.theme.look import Look


class SupportScreen(Screen):
    """Shows the shipped lines. The nation chosen here is not kept: nobody has said who they are.

    Attributes:
        back_wanted: Emitted when the person goes back to the passphrase.
    """

    back_wanted = Signal()

    def __init__(self, *, look: Look, nation: str, today: date) -> None:
        """Show the lines for `nation` as they stand on `today`."""
        super().__init__(look=look, width=WIDE)
        self._today = today
        self._lists = readable(paths.resources() / "signposts")
        self._groups: tuple[SignpostGroup, ...] = ()
        self._build(nation)
        self._nation.changed.connect(self._show_lines)
        self._show_lines()

    def begin(self) -> None:
        """Put the focus on the way back."""
        self._back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)

    def _build(self, nation: str) -> None:
        self.stand_at(self.px(36))
        self.column.addWidget(label(self.tr("Support and phone lines"), "title"))
        self.space(6)
        words = self.tr("Your journal stays locked. Afterword rings nobody: the numbers are here to read.")
        self.column.addWidget(label(words, "lead"))
        self.space(16)
        self._nation = ChoiceRow(nation_offers(), name=self.tr("Where do you work?"), role="chip")
        self._nation.set_value(nation or None)
        self.column.addWidget(self._nation)
        self._lines = QVBoxLayout()
        self.column.addLayout(self._lines)
        self.space(20)
        self._back = button(self.tr("Back to the passphrase"), "", self._on_back)
        self.foot(left=None, right=(self._back,))

    def _show_lines(self) -> None:
        for group in self._groups:
            group.hide()
            group.deleteLater()
        nation = self._nation.value() or ""
        self._groups = shipped_groups(self._lists, nation, today=self._today, look=self._look)
        for group in self._groups:
            self._lines.addWidget(group)

    def _on_back(self) -> None:
        self.back_wanted.emit()
