"""Where a PDF is to go, what it is called, and the password it may ask for."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.folder_field import FolderField
from ui.widgets.text import label

SUFFIX = ".pdf"


class PdfForm(QWidget):
    """Asks for a place; hidden until it is wanted.

    Attributes:
        save_requested: Emitted with the path of a new file and the password, "" for none.
        left: Emitted when a person goes back without one.
    """

    save_requested = Signal(object, str)
    left = Signal()

    def __init__(self) -> None:
        """Begin hidden, with the home folder."""
        super().__init__()
        self._folder = FolderField(self.tr("Folder for the PDF"), folder=Path.home())
        self._file = QLineEdit()
        self._password = QLineEdit()
        self._build()
        self._file.returnPressed.connect(self._on_save)
        self._password.returnPressed.connect(self._on_save)
        self._folder.submitted.connect(self._on_save)
        self.hide()

    def begin(self) -> None:
        """Show the form with the name ready to be changed."""
        self.show()
        self._file.setFocus()
        self._file.selectAll()

    def show_name(self, file: str) -> None:
        """Offer `file` as the name, and put the form away."""
        self._file.setText(file)
        self.put_away()

    def show_place(self, file: Path) -> None:
        """Offer a file that was chosen elsewhere, as far as it says where to."""
        if file.name:
            self._file.setText(file.name)
        if file.is_absolute() and file.parent.is_dir():
            self.show_folder(file.parent)

    def show_folder(self, folder: Path) -> None:
        """Offer `folder`."""
        self._folder.show_folder(folder)

    def put_away(self) -> None:
        """Let go of the password and hide."""
        self._password.setText("")  # unlike clear(), this leaves nothing that undo could bring back
        self.hide()

    def complain(self, title: str, text: str) -> None:
        """Say in place why nothing was saved."""
        self._folder.complain(title, text)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        self._file.setAccessibleName(self.tr("Name of the file"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(self.tr("Password of the PDF"))
        for words, field in (
            (self.tr("Folder"), self._folder),
            (self.tr("Name of the file"), self._file),
            (self.tr("Password to open it, if you want one"), self._password),
        ):
            column.addWidget(label(words, "small"))
            column.addWidget(field)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(12)
        row.addWidget(button(self.tr("Save"), "", self._on_save))
        row.addWidget(button(self.tr("Not now"), "quiet-link", self.left))
        row.addStretch(1)
        column.addLayout(row)

    def _on_save(self) -> None:
        folder, name = self._folder.folder(), self._file.text().strip()
        if folder is None or not folder.is_dir():
            self.complain(self.tr("This folder cannot be used."), self.tr("Give the full path of a folder."))
        elif not name or "/" in name or "\\" in name:
            self.complain(self.tr("The file needs a name."), self.tr("A name without strokes will do."))
        else:
            name = name if name.lower().endswith(SUFFIX) else name + SUFFIX
            self.save_requested.emit(folder / name, unicodedata.normalize("NFC", self._password.text()))
