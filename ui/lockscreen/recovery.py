"""Leads from the recovery words to an open journal with a new passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.lockscreen.recover import RecoverScreen
from ui.lockscreen.renew import RenewScreen
from ui.lockscreen.vault_work import Renewing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.errors import AfterwordError
    from app.vault.kdf import KdfParams
    from app.vault.session import Vault
    from ui.tasks.worker import Worker
    from ui.theme.look import Look

IN_PLACE = frozenset({
    "wrong-recovery-words",
    "recovery-word-unknown",
    "recovery-words-wrong",
    "recovery-words-swapped",
})


class Recovery(QObject):
    """Knows which screen comes next, and keeps the words until the new passphrase is set.

    Attributes:
        shown: Emitted with the `Screen` to show.
        words_given: Emitted with the fifteen words to unlock with.
        opened: Emitted with the `Vault` once it has a new passphrase.
        back_wanted: Emitted when the person would rather use the passphrase.
    """

    shown = Signal(object)
    words_given = Signal(object)
    opened = Signal(object)
    back_wanted = Signal()

    def __init__(self, *, look: Look, worker: Worker, kdf: KdfParams | None, parent: QObject) -> None:
        """Prepare; `kdf` is the cost of the new passphrase, measured when None."""
        super().__init__(parent)
        self._look = look
        self._worker = worker
        self._kdf = kdf
        self._words: Sequence[str] = ()
        self._vault: Vault | None = None
        self._asking: RecoverScreen | None = None
        self._renewing: RenewScreen | None = None

    def begin(self) -> None:
        """Ask for the words."""
        self._asking = RecoverScreen(look=self._look)
        self._asking.words_given.connect(self.words_given)
        self._asking.back_wanted.connect(self.back_wanted)
        self.shown.emit(self._asking)

    def refuse(self, error: AfterwordError) -> bool:
        """Say in place that the words do not open this journal; return whether `error` was about them."""
        if self._asking is None or error.code not in IN_PLACE:
            return False
        self._asking.show_failure(error)
        return True

    def renew(self, vault: Vault, words: Sequence[str]) -> None:
        """Ask for a new passphrase for `vault`, which `words` opened; one that cannot be written is opened as it is."""
        self._asking = None
        if vault.read_only:
            self.opened.emit(vault)
            return
        self._vault, self._words = vault, words
        self._renewing = RenewScreen(look=self._look)
        self._renewing.passphrase_given.connect(self._on_passphrase_given)
        self.shown.emit(self._renewing)

    def forget(self) -> None:
        """Forget the words, and close the journal unless it has been handed over."""
        self._words = ()
        if self._vault is not None:
            self._vault.close()
            self._vault = None

    def _on_passphrase_given(self, passphrase: bytearray) -> None:
        if self._vault is not None:
            work = Renewing(self._vault, self._words, passphrase, self._kdf)
            self._worker.run(work, done=self._on_renewed, failed=self._on_failed)

    def _on_renewed(self, vault: Vault) -> None:
        self._vault, self._words = None, ()
        self.opened.emit(vault)

    def _on_failed(self, error: AfterwordError) -> None:
        if self._renewing is not None:
            self._renewing.show_failure(error)
