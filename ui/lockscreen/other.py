"""Opening a journal that lies in another folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.lockscreen.folder_state import looks_like_journal
from ui.lockscreen.screen import Screen
from ui.widgets.buttons import link, primary
from ui.widgets.folder_field import FolderField
from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.theme.look import Look


class OtherScreen(Screen):
    """Asks where the journal is.

    Attributes:
        folder_chosen: Emitted with the `Path` of a folder that holds a journal.
        new_wanted: Emitted when the person wants to make a new journal.
        back_wanted: Emitted when the person wants to return.
    """

    folder_chosen = Signal(object)
    new_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, *, look: Look, offer_new: bool) -> None:
        """Begin empty; `offer_new` also offers to make a journal."""
        super().__init__(look=look, width=520)
        self._build(offer_new=offer_new)
        self._connect_signals()

    def begin(self) -> None:
        """Put the cursor into the field."""
        self._field.begin()

    def _build(self, *, offer_new: bool) -> None:
        self.column.addWidget(label(self.tr("Open a journal you have"), "title"))
        self.space(8)
        self.column.addWidget(
            label(
                self.tr("Type or paste the folder it is in. It is the one that holds the file journal.db."),
                "lead",
            )
        )
        self.space(22)
        self._field = FolderField(self.tr("Folder of the journal"), warn=False)
        self.column.addWidget(label(self.tr("Folder")))
        self.space(8)
        self.column.addWidget(self._field)
        self.space(18)
        self._open = primary(self.tr("Open this folder"), self._on_submit)
        self._back = link(self.tr("Back"), self._on_back)
        widgets = [self._open, self._back]
        if offer_new:
            self._new = link(self.tr("Make a new journal"), self._on_new)
            widgets.append(self._new)
        self.row(*widgets, gap=14)

    def _connect_signals(self) -> None:
        self._field.submitted.connect(self._on_submit)

    def _on_submit(self) -> None:
        folder = self._field.folder()
        if folder is None:
            self._field.complain(
                self.tr("That is not a full path."), self.tr("It begins with the disk or a slash.")
            )
        elif not looks_like_journal(folder):
            self._field.complain(
                self.tr("There is no journal in that folder."),
                self.tr("Look for the one that holds journal.db."),
            )
        else:
            self.folder_chosen.emit(folder)

    def _on_new(self) -> None:
        self.new_wanted.emit()

    def _on_back(self) -> None:
        self.back_wanted.emit()
