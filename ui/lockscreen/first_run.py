"""Leads through the three steps of a new journal and makes it; holds the passphrase and the words only until then."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.vault.recovery import WORDS, RecoverySecret
from ui.lockscreen.about import AboutScreen
from ui.lockscreen.choose import ChooseScreen
from ui.lockscreen.confirm import ConfirmScreen
from ui.lockscreen.ready import ReadyScreen
from ui.lockscreen.vault_work import Making, Opening
from ui.lockscreen.write_down import WriteDownScreen

if TYPE_CHECKING:
    from pathlib import Path

    from app.errors import AfterwordError
    from app.vault.session import Vault
    from ui.tasks.worker import Worker
    from ui.theme.look import Look

ASKED_BACK = 3


class FirstRun(QObject):
    """Knows which screen comes next.

    Attributes:
        shown: Emitted with the `Screen` to show.
        folder_chosen: Emitted with the `Path` of the new journal once it has been made.
        existing_wanted: Emitted when the person already has a journal.
        opened: Emitted with the unlocked `Vault` of the new journal.
        failed: Emitted with the error that kept it from being made.
    """

    shown = Signal(object)
    folder_chosen = Signal(object)
    existing_wanted = Signal()
    opened = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        *,
        look: Look,
        opening: Opening,
        idle_minutes: int,
        worker: Worker,
        parent: QObject,
    ) -> None:
        """Prepare to make the journal of `opening`, whose passphrase is still empty."""
        super().__init__(parent)
        self._look = look
        self._opening = opening
        self._idle_minutes = idle_minutes
        self._worker = worker
        self._recovery = RecoverySecret.generate()
        self._ready: ReadyScreen | None = None
        self._vault: Vault | None = None

    def begin(self) -> None:
        """Show the first screen."""
        screen = AboutScreen(look=self._look, folder=self._opening.folder)
        screen.folder_chosen.connect(self._on_folder_chosen)
        screen.existing_wanted.connect(self.existing_wanted)
        self.shown.emit(screen)

    def try_again(self) -> None:
        """Make the journal once more, after something stood in the way."""
        self._make()

    def forget(self) -> None:
        """Zero the passphrase, and close the journal unless it has been handed over."""
        self._opening.forget()
        if self._vault is not None:
            self._vault.close()
            self._vault = None

    def _on_folder_chosen(self, folder: Path) -> None:
        self._opening = replace(self._opening, folder=folder)
        screen = ChooseScreen(look=self._look)
        screen.passphrase_given.connect(self._on_passphrase_given)
        screen.back_wanted.connect(self.begin)
        self.shown.emit(screen)

    def _on_passphrase_given(self, passphrase: bytearray) -> None:
        self._opening = replace(self._opening, secret=passphrase)
        self._show_words()

    def _show_words(self) -> None:
        screen = WriteDownScreen(look=self._look, words=self._recovery.words)
        screen.written_down.connect(self._on_written_down)
        self.shown.emit(screen)

    def _on_written_down(self) -> None:
        positions = sorted(secrets.SystemRandom().sample(range(1, WORDS + 1), ASKED_BACK))
        screen = ConfirmScreen(look=self._look, words=self._recovery.words, positions=positions)
        screen.confirmed.connect(self._make)
        screen.words_wanted.connect(self._show_words)
        self.shown.emit(screen)

    def _make(self) -> None:
        self._ready = ReadyScreen(look=self._look, idle_minutes=self._idle_minutes)
        self._ready.start_wanted.connect(self._on_start_wanted)
        self.shown.emit(self._ready)
        self._worker.run(Making(self._opening, self._recovery), done=self._on_made, failed=self._on_failed)

    def _on_made(self, vault: Vault) -> None:
        self._vault = vault
        self._opening.forget()
        self.folder_chosen.emit(self._opening.folder)
        if self._ready is not None:
            self._ready.show_ready()

    def _on_failed(self, error: AfterwordError) -> None:
        self.failed.emit(error)

    def _on_start_wanted(self) -> None:
        vault, self._vault = self._vault, None
        if vault is not None:
            self.opened.emit(vault)
