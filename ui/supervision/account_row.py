"""One professional account that was written: open it, copy its words, say whether it was talked over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import dates
from ui.widgets.buttons import button
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.sharing.templates import Template
    from models.domain.document import Document

INSET = 6
"""Pixels by which the words of a link stand in from its edge, so that what is below them stands under them."""


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

    def __init__(self, document: Document, template: Template | None) -> None:
        """Show `document`; its `template` says who asks for it, and is None when its file is gone."""
        super().__init__()
        self._id = document.id
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        body = template.offered_as if template is not None else document.template
        day = dates.short_day(document.created_at.date())
        about = self.tr("{body}, {day}").format(body=body, day=day)
        self._column.addLayout(self._build_line(document, about))
        asked = label(about, "small")
        asked.setContentsMargins(INSET, 0, 0, 4)
        self._column.addWidget(asked)
        if template is not None and template.cycle.peers > 0:
            self._offer_peer(document)

    def hold(self, note: QWidget) -> None:
        """Make room for `note` under this account."""
        self._column.addWidget(note)

    def _build_line(self, document: Document, about: str) -> QHBoxLayout:
        self._line = row = QHBoxLayout()
        row.setSpacing(12)
        title = document.title
        row.addWidget(button(title, "link", self._on_open, name=f"{title}, {about}"))
        row.addStretch(1)
        copy = self.tr("Copy “{title}”").format(title=title)
        row.addWidget(button(self.tr("Copy"), "quiet-link", self._on_copy, name=copy))
        gone = self.tr("Delete “{title}”").format(title=title)
        row.addWidget(button(self.tr("Delete"), "quiet-link", self._on_remove, name=gone))
        return row

    def _offer_peer(self, document: Document) -> None:
        box = QCheckBox(self.tr("with peer"))
        box.setAccessibleName(self.tr("“{title}” was talked over with a peer").format(title=document.title))
        box.setChecked(document.peer)
        box.toggled.connect(self._on_peer)
        self._line.insertWidget(2, box)

    def _on_open(self) -> None:
        self.opened.emit(self._id)

    def _on_copy(self) -> None:
        self.copied.emit(self._id)

    def _on_remove(self) -> None:
        self.removed.emit(self._id)

    def _on_peer(self, peer: bool) -> None:  # noqa: FBT001 - a slot
        self.peer_changed.emit(self._id, peer)
