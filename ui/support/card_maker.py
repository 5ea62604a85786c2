"""Makes the card to print, after saying plainly that paper and PDF are outside the journal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import button, primary, quiet_link
from ui.widgets.folder_field import FolderField
from ui.widgets.note import Note
from ui.widgets.text import label, section


class CardMaker(QWidget):
    """A button, and behind it the warning and the folder.

    Attributes:
        wanted: Emitted with the folder as a `Path` and whether the person's own rows go on the card.
    """

    wanted = Signal(object, bool)

    def __init__(self) -> None:
        """Begin with the button alone."""
        super().__init__()
        self._open = button(self.tr("Make a card to print"), "", self._on_open)
        self._inside = QWidget()
        self._own = QCheckBox(self.tr("Put my own people and numbers on it"))
        self._folder = FolderField(self.tr("Folder for the card"), folder=_documents(), warn=False)
        self._told = label("", "muted")
        self._build()
        self._folder.submitted.connect(self._on_make)

    def say(self, words: str) -> None:
        """Say in place what became of the card."""
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def complain(self, title: str, text: str) -> None:
        """Say in place why there is no card."""
        self._folder.complain(title, text)

    def close_up(self) -> None:
        """Go back to the button alone."""
        self._inside.hide()
        self._open.show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(10)
        column.addWidget(section(self.tr("On paper")))
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._inside)
        self._told.hide()
        column.addWidget(self._told)
        self._build_inside()
        self._inside.hide()

    def _build_inside(self) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        warning = Note()
        warning.say(
            self.tr("A card is outside the journal."),
            self.tr(
                "The PDF is not encrypted, and neither is the paper: whoever finds it can read it. Nothing of what you"
                " wrote is on it, and your own people only if you say so."
            ),
        )
        column.addWidget(warning)
        column.addWidget(self._own)
        column.addWidget(label(self.tr("It is saved as a PDF in this folder, for you to print."), "muted"))
        column.addWidget(self._folder)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(primary(self.tr("Save the card"), self._on_make))
        row.addWidget(quiet_link(self.tr("Leave it"), self._on_leave))
        row.addStretch(1)
        column.addLayout(row)

    def _on_open(self) -> None:
        self.say("")
        self._open.hide()
        self._inside.show()
        self._own.setFocus()

    def _on_leave(self) -> None:
        self.close_up()
        self._open.setFocus()

    def _on_make(self) -> None:
        folder = self._folder.folder()
        if folder is None:
            self.complain(self.tr("That is not a full path."), self.tr("It begins with the disk or a slash."))
        else:
            self.wanted.emit(folder, self._own.isChecked())


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
