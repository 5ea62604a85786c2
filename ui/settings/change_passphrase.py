"""Changing the passphrase: the present one, the new one twice, and what that means for copies made before."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n.errors import told
from ui.widgets.buttons import primary, quiet_link
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.note import Note
from ui.widgets.passphrase_field import PassphraseField, zero
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.errors import AfterwordError
    from app.vault.kdf import KdfParams
    from app.vault.vault import Vault
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class _Changing:
    vault: Vault
    current: bytearray = field(repr=False)
    new: bytearray = field(repr=False)
    kdf: KdfParams | None

    def __call__(self) -> None:
        try:
            self.vault.change_passphrase(self.current, self.new, self.kdf)
        finally:
            zero(self.current, self.new)


class ChangePassphrase(QWidget):
    """A form that empties itself when it is done, given up or out of sight.

    Attributes:
        changed: Emitted when the new passphrase opens the journal.
        given_up: Emitted when the person leaves it as it is.
    """

    changed = Signal()
    given_up = Signal()

    def __init__(self, *, vault: Vault, worker: Worker, look: Look, kdf: KdfParams | None = None) -> None:
        """Begin empty; `kdf` is the cost of a derivation, measured on this computer when None."""
        super().__init__()
        self._vault = vault
        self._worker = worker
        self._look = look
        self._kdf = kdf
        self._build()
        self._connect_signals()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._note.hide()
        self._choice.suggest()
        self._current.setFocus()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(self._look.px(8))
        caption = label(self.tr("The passphrase you use now"))
        self._current = PassphraseField(caption.text())
        caption.setBuddy(self._current)
        self._wrong = Note()
        column.addWidget(caption)
        column.addWidget(self._current)
        column.addWidget(self._wrong)
        column.addSpacing(self._look.px(10))
        self._choice = NewPassphrase(look=self._look, name=self.tr("New passphrase"))
        column.addWidget(self._choice)
        self._note = Note()
        column.addWidget(self._note)
        column.addWidget(
            label(
                self.tr(
                    "Copies of the journal folder made before the change still open with the old passphrase. Your "
                    "recovery words stay the same."
                ),
                "small",
            )
        )
        self._change = primary(self.tr("Change the passphrase"), self._on_submit)
        self._leave = quiet_link(self.tr("Leave it as it is"), self._on_given_up)
        self._state = label("", "small")
        row = FlowLayout(spacing=self._look.px(14))
        for widget in (self._change, self._leave, self._state):
            row.addWidget(widget)
        column.addLayout(row)

    def _connect_signals(self) -> None:
        self._choice.submitted.connect(self._on_submit)
        self._current.returnPressed.connect(self._choice.begin)

    def _on_submit(self) -> None:
        self._wrong.hide()
        if not self._change.isEnabled():
            return
        if not self._current.text():
            self._wrong.say(self.tr("Type the passphrase you use now first."))
            self._current.setFocus()
        elif self._choice.ready():
            self._set_working(working=True)
            work = _Changing(self._vault, self._current.take(), self._choice.take(), self._kdf)
            self._worker.run(work, done=self._on_done, failed=self._on_failed)

    def _on_done(self, _nothing: None) -> None:
        self._set_working(working=False)
        self.changed.emit()

    def _on_failed(self, error: AfterwordError) -> None:
        self._set_working(working=False)
        if error.code == "spare-not-updated":
            self.changed.emit()  # the new passphrase is the one that opens the journal
        note = self._wrong if error.code == "wrong-passphrase" else self._note
        note.say(*told(error, next_step=False))
        self._choice.suggest()
        self._current.setFocus()

    def _on_given_up(self) -> None:
        self._current.wipe()
        self._choice.wipe()
        self.given_up.emit()

    def _set_working(self, *, working: bool) -> None:
        for widget in (self._current, self._choice, self._change, self._leave):
            widget.setEnabled(not working)
        self._state.setText(self.tr("Making the new lock…") if working else "")
