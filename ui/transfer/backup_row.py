"""One backup in the list: when, what it holds, and the two things one can do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.transfer import backup_words
from ui.widgets.buttons import link
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.safekeeping.backups import Backup


class BackupRow(QWidget):
    """Shows one backup.

    Attributes:
        proof_wanted: Emitted with the `Backup` to restore on trial.
        restore_wanted: Emitted with the `Backup` to restore.
    """

    proof_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, backup: Backup) -> None:
        """Show `backup`."""
        super().__init__()
        self._backup = backup
        self._build()

    def say(self, words: str) -> None:
        """Say what came of a trial, in place of what is known from the list."""
        self._contents.setText(words)

    def set_enabled(self, *, enabled: bool) -> None:
        """Let its actions be used, or not while something else is being done."""
        self._proof.setEnabled(enabled)
        self._restore.setEnabled(enabled)

    def _build(self) -> None:
        when = backup_words.moment(self._backup.made_at)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(14)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._contents = label(backup_words.contents(self._backup), "small")
        column.addWidget(label(when))
        column.addWidget(self._contents)
        self._proof = link(
            self.tr("Test"), self._on_proof, name=self.tr("Test the backup of {moment}").format(moment=when)
        )
        self._restore = link(
            self.tr("Restore"),
            self._on_restore,
            name=self.tr("Restore the backup of {moment}").format(moment=when),
        )
        row.addLayout(column, 1)
        row.addWidget(self._proof)
        row.addWidget(self._restore)
        self._proof.setVisible(bool(self._backup.kind))

    def _on_proof(self) -> None:
        self.proof_wanted.emit(self._backup)

    def _on_restore(self) -> None:
        self.restore_wanted.emit(self._backup)
