"""Making new keys: for when somebody may know the passphrase and have a copy of the journal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.safekeeping import rebuilding
from app.vault.recovery import RecoverySecret
from ui.i18n.errors import told
from ui.transfer.part import in_a_row
from ui.widgets.buttons import primary, quiet_link
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.note import Note
from ui.widgets.passphrase_field import PassphraseField, zero
from ui.widgets.recovery_sheet import RecoverySheet
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from app.context import AppContext
    from app.errors import AfterwordError
    from app.vault.kdf import KdfParams
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class _Renewing:
    context: AppContext
    current: bytearray = field(repr=False)
    new: bytearray = field(repr=False)
    recovery: RecoverySecret = field(repr=False)
    kdf: KdfParams | None

    def __call__(self) -> None:
        try:
            rebuilding.renew_keys(
                self.context.vault,
                self.current,
                self.new,
                recovery=self.recovery,
                clock=self.context.clock,
                kdf=self.kdf,
            )
        finally:
            zero(self.current, self.new)


class NewKeysForm(QWidget):
    """Asks for both passphrases, shows new recovery words, and builds the journal anew.

    Attributes:
        renewed: Emitted when the new keys hold from the next opening on: the journal has to be closed now.
        given_up: Emitted when everything stays as it is.
    """

    renewed = Signal()
    given_up = Signal()

    def __init__(
        self, *, context: AppContext, worker: Worker, look: Look, kdf: KdfParams | None = None
    ) -> None:
        """Begin hidden; `kdf` is the cost of a derivation, measured on this computer when None."""
        super().__init__()
        self._context = context
        self._worker = worker
        self._look = look
        self._kdf = kdf
        self._recovery: RecoverySecret | None = None
        self._sheet: RecoverySheet | None = None
        self._build()
        self._copied.toggled.connect(self._on_copied)
        self.hide()

    def begin(self) -> None:
        """Show new words, and put the cursor into the first field."""
        self._forget()
        self._recovery = RecoverySecret.generate()
        self._sheet = RecoverySheet(self._recovery.words, look=self._look)
        self._place.addWidget(self._sheet)
        self._choice.suggest()
        self._note.hide()
        self.show()
        self._current.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget everything when the page is left; not when the window is minimised."""
        if not event.spontaneous():
            self._forget()
        super().hideEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(8)
        caption = label(self.tr("The passphrase you use now"))
        self._current = PassphraseField(caption.text())
        caption.setBuddy(self._current)
        self._choice = NewPassphrase(look=self._look, name=self.tr("New passphrase"))
        column.addWidget(caption)
        column.addWidget(self._current)
        column.addWidget(self._choice)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Your new recovery words"), "strong"))
        column.addWidget(
            label(
                self.tr("Copy them by hand, in their order. The old words no longer open the journal."),
                "muted",
            )
        )
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        self._copied = QCheckBox(self.tr("They are on paper"))
        column.addWidget(self._copied)
        column.addWidget(
            label(
                self.tr(
                    "Backups made before, and the files that are kept, still open with what opened them: remove them "
                    "if somebody may have them too."
                ),
                "small",
            )
        )
        self._note = Note()
        column.addWidget(self._note)
        self._go = primary(self.tr("Make new keys and lock"), self._on_go)
        self._leave = quiet_link(self.tr("Leave the keys as they are"), self._on_leave)
        self._state = label("", "small", wrap=False)
        column.addLayout(in_a_row(self._go, self._leave, self._state))
        self._go.setEnabled(False)

    def _on_copied(self, copied: bool) -> None:  # noqa: FBT001 - the signature of the signal
        self._go.setEnabled(copied)

    def _on_go(self) -> None:
        if self._recovery is None or not self._current.text():
            self._current.setFocus()
            return
        if not self._choice.ready():
            return
        work = _Renewing(self._context, self._current.take(), self._choice.take(), self._recovery, self._kdf)
        self._set_working(working=True)
        self._worker.run(work, done=self._on_done, failed=self._on_failed)

    def _on_done(self, _nothing: None) -> None:
        self._set_working(working=False)
        self.renewed.emit()

    def _on_failed(self, error: AfterwordError) -> None:
        self._set_working(working=False)
        self._note.say(*told(error, next_step=False))
        self._choice.suggest()
        self._current.setFocus()

    def _on_leave(self) -> None:
        self.hide()
        self.given_up.emit()

    def _forget(self) -> None:
        self._current.wipe()
        self._choice.wipe()
        self._copied.setChecked(False)
        self._recovery = None
        if self._sheet is not None:
            self._sheet.wipe()
            self._place.removeWidget(self._sheet)
            self._sheet.deleteLater()
            self._sheet = None

    def _set_working(self, *, working: bool) -> None:
        for widget in (self._current, self._choice, self._copied, self._leave):
            widget.setEnabled(not working)
        self._go.setEnabled(not working and self._copied.isChecked())
        self._state.setText(self.tr("Building and comparing…") if working else "")
