"""One professional account that was written: open it, copy its words, say whether it was talked over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.i18n import dates
from ui.widgets.buttons import button
from ui.widgets.text import label

if TYPE_CHECKING:
    from models.domain.document import Document


class AccountRow(QWidget):
    """One account.

    Attributes:
        opened, copied, removed: Emitted with the id of the document.
        peer_changed: Emitted with the id and with whether it was talked over with a peer.
    """

    opened = Signal(str)
    copied = Signal(str)
    removed = Signal(str)
    peer_changed = Signal(str, bool)

    def __init__(self, document: Document, *, asks_for_peer: bool) -> None:
        """Show `document`; `asks_for_peer` says whether its body counts what was talked over."""
        super().__init__()
        self._id = document.id
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        title, day = document.title, dates.short_day(document.created_at.date())
        row.addWidget(button(title, "link", self._on_open, name=f"{title}, {day}"))
        row.addWidget(label(day, "small", wrap=False))
        row.addStretch(1)
        if asks_for_peer:
            box = QCheckBox(self.tr("with peer"))
            box.setAccessibleName(self.tr("“{title}” was talked over with a peer").format(title=title))
            box.setChecked(document.peer)
            box.toggled.connect(self._on_peer)
            row.addWidget(box)
        copy = self.tr("Copy “{title}”").format(title=title)
        row.addWidget(button(self.tr("Copy"), "quiet-link", self._on_copy, name=copy))
        gone = self.tr("Delete “{title}”").format(title=title)
        row.addWidget(button(self.tr("Delete"), "quiet-link", self._on_remove, name=gone))

    def _on_open(self) -> None:
        self.opened.emit(self._id)

    def _on_copy(self) -> None:
        self.copied.emit(self._id)

    def _on_remove(self) -> None:
        self.removed.emit(self._id)

    def _on_peer(self, peer: bool) -> None:  # noqa: FBT001 - a slot
        self.peer_changed.emit(self._id, peer)
