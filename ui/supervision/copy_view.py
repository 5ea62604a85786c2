"""The way of an open account into a form elsewhere: its words, copied as they may leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from models.domain.document import Document
    from ui.supervision.copy_note import CopyNote


class CopyView(QWidget):
    """Copies the account that is open."""

    def __init__(self, note: CopyNote) -> None:
        """Begin without an account; `note` copies it and says so."""
        super().__init__()
        self._note = note
        self._leaving: Document | None = None
        self._undecided = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 14)
        column.setSpacing(8)
        column.addWidget(section(self.tr("The form")))
        words = self.tr("If your body has a form of its own, copy the words here and paste them into it.")
        column.addWidget(label(words, "muted"))
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Copy the words"), "", self._on_copy))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(note)

    def show_document(self, leaving: Document, undecided: int) -> None:
        """Take an account as it may leave, and how many findings nobody decided about; again after every change."""
        if self._leaving is None or self._leaving.id != leaving.id:
            self._note.put_away()
        self._leaving, self._undecided = leaving, undecided

    def forget(self) -> None:
        """Let go of the account."""
        self._leaving = None
        self._note.put_away()

    def said(self) -> str:
        """Return what is said about the last copy, or ""."""
        return self._note.words()

    def _on_copy(self) -> None:
        if self._leaving is not None:
            self._note.copy(self._leaving, self._undecided)
