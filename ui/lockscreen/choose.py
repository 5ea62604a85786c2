"""Second of the three screens of a new journal, first part: its passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.lockscreen.screen import Screen
from ui.widgets.buttons import primary, quiet_link
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.theme.look import Look

WIDTH = 520


class ChooseScreen(Screen):
    """Asks for the passphrase of a new journal.

    Attributes:
        passphrase_given: Emitted with the passphrase as a bytearray; whoever receives it zeroes it.
        back_wanted: Emitted when the person wants to return.
    """

    passphrase_given = Signal(object)
    back_wanted = Signal()

    def __init__(self, *, look: Look) -> None:
        """Begin with empty fields."""
        super().__init__(look=look, width=WIDTH)
        self._build()
        self._choice.submitted.connect(self._on_next)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._choice.begin()

    def leave(self) -> None:
        """Empty the fields."""
        self._choice.wipe()

    def _build(self) -> None:
        self.column.addWidget(label(self.tr("Choose a passphrase"), "title"))
        self.space(8)
        self.column.addWidget(
            label(
                self.tr(
                    "It is the only key to what you write. A few unrelated words are easy to remember and hard to "
                    "guess."
                ),
                "lead",
            )
        )
        self.space(20)
        self._choice = NewPassphrase(look=self._look)
        self.column.addWidget(self._choice)
        self._next = primary(self.tr("Go on"), self._on_next)
        self._back = quiet_link(self.tr("Back"), self._on_back)
        self.foot(left=label(self.tr("2 of 3"), "small", wrap=False), right=(self._back, self._next))

    def _on_next(self) -> None:
        if self._choice.ready():
            self.passphrase_given.emit(self._choice.take())

    def _on_back(self) -> None:
        self.back_wanted.emit()
