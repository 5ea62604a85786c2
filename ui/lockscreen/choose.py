"""Second of the three steps of a new journal, first part: its passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.lockscreen.step import Step
from ui.widgets.buttons import primary, quiet_link
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.theme.look import Look


class ChooseScreen(Step):
    """Asks for the passphrase of a new journal.

    Attributes:
        passphrase_given: Emitted with the passphrase as a bytearray; whoever receives it zeroes it.
        back_wanted: Emitted when the person wants to return.
    """

    passphrase_given = Signal(object)
    back_wanted = Signal()

    def __init__(self, *, look: Look) -> None:
        """Begin with empty fields."""
        super().__init__(look=look, number=2)
        self._build()
        self._choice.submitted.connect(self._on_next)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._choice.begin()

    def leave(self) -> None:
        """Empty the fields."""
        self._choice.wipe()

    def _build(self) -> None:
        self.head(
            label(self.tr("Choose a passphrase"), "title"), self.tr("It is the only key to what you write.")
        )
        self._choice = NewPassphrase(look=self._look)
        self.halves.main.addWidget(self._choice)
        self.beside(
            self.tr("What holds"),
            (
                self.tr("Long beats clever: four or five unrelated words outlast a short jumble of signs."),
                self.tr("Yours alone: a passphrase used elsewhere is only as safe as it is there."),
                self.tr("Nobody can reset it. There is no account, and no copy of it anywhere."),
            ),
        )
        self.halves.finish()
        self._next = primary(self.tr("Go on"), self._on_next)
        self._back = quiet_link(self.tr("Back"), self._on_back)
        self.act(self._back, self._next)

    def _on_next(self) -> None:
        if self._choice.ready():
            self.passphrase_given.emit(self._choice.take())

    def _on_back(self) -> None:
        self.back_wanted.emit()
