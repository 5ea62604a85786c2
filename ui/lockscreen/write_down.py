"""Second of the three screens of a new journal, second part: the recovery words, to be copied by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.lockscreen.screen import WIDE, Screen
from ui.widgets.buttons import primary
from ui.widgets.recovery_sheet import RecoverySheet
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme.look import Look


class WriteDownScreen(Screen):
    """Shows the recovery words.

    Attributes:
        written_down: Emitted when the person says that they are on paper.
    """

    written_down = Signal()

    def __init__(self, *, look: Look, words: Sequence[str]) -> None:
        """Show `words`."""
        super().__init__(look=look, width=WIDE)
        self._build(words)

    def begin(self) -> None:
        """Put the focus on the way on."""
        self._next.setFocus()

    def leave(self) -> None:
        """Empty the sheet."""
        self._sheet.wipe()

    def _build(self, words: Sequence[str]) -> None:
        self.column.addWidget(label(self.tr("Write down your recovery words"), "title"))
        self.space(8)
        self.column.addWidget(
            label(
                self.tr(
                    "If the passphrase is ever forgotten, these fifteen words open your journal. Without the "
                    "passphrase and without the words, nobody can open it, and that includes us."
                ),
                "lead",
            )
        )
        self.space(22)
        self._sheet = RecoverySheet(words, look=self._look)
        self.column.addWidget(self._sheet)
        self.space(18)
        self.column.addWidget(
            label(
                self.tr(
                    "Copy them onto paper by hand, with their numbers, and keep the sheet where you keep papers that "
                    "matter: not beside this computer, and not in a photograph."
                )
            )
        )
        self._next = primary(self.tr("They are on paper"), self._on_next)
        self.foot(left=label(self.tr("2 of 3"), "small", wrap=False), right=(self._next,))

    def _on_next(self) -> None:
        self.written_down.emit()
