"""The recovery words once more, for whoever knows the passphrase."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n.errors import told
from ui.widgets.buttons import primary, quiet_link
from ui.widgets.note import Note
from ui.widgets.passphrase_field import PassphraseField, zero
from ui.widgets.recovery_sheet import RecoverySheet
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent

    from app.errors import AfterwordError
    from app.vault.vault import Vault
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class _Asking:
    vault: Vault
    passphrase: bytearray = field(repr=False)

    def __call__(self) -> tuple[str, ...]:
        try:
            return self.vault.recovery_words(self.passphrase)
        finally:
            zero(self.passphrase)


class WordsAgain(QWidget):
    """Asks for the passphrase, then shows the sheet until it is put away or the page is left.

    Attributes:
        put_away: Emitted when the person is done.
    """

    put_away = Signal()

    def __init__(self, *, vault: Vault, worker: Worker, look: Look) -> None:
        """Begin with an empty field and no words."""
        super().__init__()
        self._vault = vault
        self._worker = worker
        self._look = look
        self._sheet: RecoverySheet | None = None
        self._build()
        self._connect_signals()

    def begin(self) -> None:
        """Put the cursor into the field."""
        self._asking.show()
        self._field.setFocus()

    def words_shown(self) -> bool:
        """Return whether the words are on the screen."""
        return self._sheet is not None

    def hideEvent(self, event: QHideEvent) -> None:
        """Put the words away when the page is left; not when the window is minimised."""
        if not event.spontaneous():
            self._put_away()
        super().hideEvent(event)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 8)
        self._column.setSpacing(self._look.px(8))
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(self._look.px(8))
        caption = label(self.tr("Passphrase"))
        self._field = PassphraseField(caption.text())
        caption.setBuddy(self._field)
        self._note = Note()
        self._show = primary(self.tr("Show the words"), self._on_submit)
        asking.addWidget(caption)
        asking.addWidget(self._field)
        asking.addWidget(self._note)
        self._column.addWidget(self._asking)
        self._away = quiet_link(self.tr("Put them away"), self._on_put_away)
        row = QHBoxLayout()
        row.setSpacing(self._look.px(14))
        row.addWidget(self._show)
        row.addWidget(self._away)
        row.addStretch()
        self._column.addLayout(row)

    def _connect_signals(self) -> None:
        self._field.returnPressed.connect(self._on_submit)

    def _on_submit(self) -> None:
        if self._field.text() and self._show.isEnabled():
            self._note.hide()
            self._show.setEnabled(False)
            work = _Asking(self._vault, self._field.take())
            self._worker.run(work, done=self._on_words, failed=self._on_failed)

    def _on_words(self, words: Sequence[str]) -> None:
        self._show.setEnabled(True)
        if self.isHidden():  # put away while the key was being derived
            return
        self._asking.hide()
        self._show.hide()
        self._sheet = RecoverySheet(words, look=self._look)
        self._column.insertWidget(0, self._sheet)
        self._away.setFocus()

    def _on_failed(self, error: AfterwordError) -> None:
        self._show.setEnabled(True)
        self._note.say(*told(error, next_step=False))
        self._field.setFocus()

    def _on_put_away(self) -> None:
        self._put_away()
        self.put_away.emit()

    def _put_away(self) -> None:
        self._field.wipe()
        self._note.hide()
        self._show.show()
        if self._sheet is not None:
            self._sheet.wipe()
            self._column.removeWidget(self._sheet)
            self._sheet.deleteLater()
            self._sheet = None
