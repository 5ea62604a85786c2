"""After the recovery words have opened a journal: a new passphrase, because the old one is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.i18n.errors import error_text
from ui.lockscreen.screen import Screen
from ui.widgets.buttons import primary
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.note import Note
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.errors import AfterwordError
    from ui.theme.look import Look


class RenewScreen(Screen):
    """Asks for a new passphrase.

    Attributes:
        passphrase_given: Emitted with the passphrase as a bytearray; whoever receives it zeroes it.
    """

    passphrase_given = Signal(object)

    def __init__(self, *, look: Look) -> None:
        """Begin with empty fields."""
        super().__init__(look=look, width=480)
        self._build()
        self._connect_signals()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._choice.begin()

    def leave(self) -> None:
        """Empty the fields."""
        self._choice.wipe()

    def show_failure(self, error: AfterwordError) -> None:
        """Say in place why the passphrase could not be set."""
        self._set_working(working=False)
        self._note.say(error_text(error.title, **error.details), error_text(error.next_step, **error.details))
        self.begin()

    def _build(self) -> None:
        self.column.addWidget(label(self.tr("Choose a new passphrase"), "title"))
        self.space(8)
        self.column.addWidget(
            label(
                self.tr(
                    "Your words fit, and everything is there. From now on this passphrase opens it, and the old one no "
                    "longer does."
                ),
                "lead",
            )
        )
        self.space(22)
        self._choice = NewPassphrase(look=self._look, name=self.tr("New passphrase"))
        self.column.addWidget(self._choice)
        self._note = Note()
        self.column.addWidget(self._note)
        self.space(16)
        self._keep = primary(self.tr("Keep it and open the journal"), self._on_submit)
        self._state = label("", "small")
        self.row(self._keep, self._state, gap=14)
        self.space(12)
        self.column.addWidget(
            label(self.tr("Your recovery words stay the same. Put the sheet back where it was."), "small")
        )

    def _connect_signals(self) -> None:
        self._choice.submitted.connect(self._on_submit)

    def _on_submit(self) -> None:
        if self._keep.isEnabled() and self._choice.ready():
            self._note.hide()
            self._set_working(working=True)
            self.passphrase_given.emit(self._choice.take())

    def _set_working(self, *, working: bool) -> None:
        self._choice.setEnabled(not working)
        self._keep.setEnabled(not working)
        self._state.setText(self.tr("Making the new lock…") if working else "")
