"""Second of the three steps of a new journal, second part: the recovery words, to be copied by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.lockscreen.step import Step
from ui.widgets.buttons import primary
from ui.widgets.recovery_sheet import RecoverySheet
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme.look import Look


class WriteDownScreen(Step):
    """Shows the recovery words.

    Attributes:
        written_down: Emitted when the person says that they are on paper.
    """

    written_down = Signal()

    def __init__(self, *, look: Look, words: Sequence[str]) -> None:
        """Show `words`."""
        super().__init__(look=look, number=2)
        self._build(words)

    def begin(self) -> None:
        """Put the focus on the way on."""
        self._next.setFocus()

    def leave(self) -> None:
        """Empty the sheet."""
        self._sheet.wipe()

    def _build(self, words: Sequence[str]) -> None:
        self.head(
            label(self.tr("Write down your recovery words"), "title"),
            self.tr("If the passphrase is ever forgotten, these fifteen words open your journal."),
        )
        self._sheet = RecoverySheet(words, look=self._look)
        self.halves.main.addWidget(self._sheet)
        self.beside(
            self.tr("On paper"),
            (
                self.tr("Copy them by hand, with their numbers. The next screen asks for three of them."),
                self.tr(
                    "Keep the sheet with papers that matter: not beside this computer, not in a photograph."
                ),
            ),
        )
        self.halves.aside.addSpacing(self.px(10))
        self.beside(
            self.tr("Without both"),
            (
                self.tr(
                    "When the passphrase and the words are lost, nobody can open the journal. That includes us."
                ),
            ),
        )
        self.halves.finish()
        self._next = primary(self.tr("They are on paper"), self._on_next)
        self.act(self._next)

    def _on_next(self) -> None:
        self.written_down.emit()
