"""Asks what to take along and where to put it, and says first that a file is not encrypted."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.choice_row import ChoiceRow, Offer
from ui.widgets.elided_button import ElidedButton
from ui.widgets.folder_field import FolderField
from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from models.domain.document import Document, DocumentId


class Taken(StrEnum):
    """What a file can hold; the value is how its name ends."""

    PNG = "png"
    SVG = "svg"
    CSV = "csv"


class TakeForm(QFrame):
    """Asks for a kind, a folder and a name; hidden until it is wanted.

    Attributes:
        save_requested: Emitted with what to save, a `Taken`, and the path of a new file.
        sheet_requested: Emitted with the id of the sheet to put the chart on, or None for a new one.
    """

    save_requested = Signal(object, object)
    sheet_requested = Signal(object)

    def __init__(self) -> None:
        """Begin hidden, with the folder for documents."""
        super().__init__()
        self._folder = FolderField(self.tr("Folder for the file"), folder=_documents())
        self._file = QLineEdit()
        self._sheets = QWidget()
        self._newest_id: DocumentId | None = None
        self._to_newest = ElidedButton()
        self._to_new = button(self.tr("On a new sheet"), "", self._on_new_clicked)
        self._kind = ChoiceRow(
            (
                Offer(Taken.PNG, self.tr("Picture (PNG)")),
                Offer(Taken.SVG, self.tr("Drawing (SVG)")),
                Offer(Taken.CSV, self.tr("Numbers (CSV)")),
            ),
            name=self.tr("What to take along"),
            role="chip",
        )
        self._build()
        self._connect_signals()
        self.hide()

    def begin(self, name: str, *, has_picture: bool) -> None:
        """Show the form with `name`, without an ending, ready to be changed."""
        self._kind.set_value(Taken.PNG if has_picture else Taken.CSV)
        self._file.setText(name)
        self.show()
        self._file.setFocus()
        self._file.selectAll()

    def offer_sheets(self, newest: Document | None, *, has_chart: bool) -> None:
        """Offer the sheet that was made last, and a new one, to put the chart on."""
        self._newest_id = newest.id if newest is not None else None
        self._sheets.setVisible(has_chart)
        self._to_newest.setVisible(newest is not None)
        if newest is not None:
            self._to_newest.set_words(self.tr("On “{title}”").format(title=newest.title))

    def fill(self, kind: Taken, folder: Path, name: str) -> None:
        """Answer every question of the form."""
        self._kind.set_value(kind)
        self._folder.show_folder(folder)
        self._file.setText(name)

    def save(self) -> None:
        """Ask for the file, or say what is missing."""
        folder, name = self._folder.folder(), self._file.text().strip()
        kind = Taken(self._kind.value() or Taken.PNG)
        if folder is None or not folder.is_dir():
            self.complain(self.tr("This folder cannot be used."), self.tr("Give the full path of a folder."))
        elif not name or "/" in name or "\\" in name:
            self.complain(self.tr("The file needs a name."), self.tr("A name without strokes will do."))
        else:
            ending = f".{kind.value}"
            name = name if name.lower().endswith(ending) else name + ending
            self.save_requested.emit(kind, folder / name)

    def complain(self, title: str, text: str) -> None:
        """Say in place why nothing was saved."""
        self._folder.complain(title, text)

    def warning(self) -> str:
        """Return what is said about the folder now."""
        return self._folder.warning()

    def _build(self) -> None:
        self.setProperty("role", "tile")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        words = self.tr(
            "The file is not encrypted: whoever can open the folder can open it. Afterword notes that something left"
            " the journal, and none of what it says."
        )
        self._file.setAccessibleName(self.tr("Name of the file"))
        column.addWidget(label(words))
        column.addSpacing(6)
        column.addWidget(self._kind)
        column.addWidget(label(self.tr("Folder"), "small"))
        column.addWidget(self._folder)
        column.addWidget(label(self.tr("Name of the file"), "small"))
        column.addWidget(self._file)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        self._save = button(self.tr("Save the file"), "")
        self._leave = button(self.tr("Not now"), "quiet-link")
        for each in (self._save, self._leave):
            each.setAutoDefault(True)  # so that Return presses the one that has the focus, as in a dialog
        row.addWidget(self._save)
        row.addWidget(self._leave)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._build_sheets())

    def _build_sheets(self) -> QWidget:
        words = self.tr("Or put the chart on a supervision sheet. Nothing leaves the journal by that.")
        column = QVBoxLayout(self._sheets)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(hairline())
        column.addWidget(label(words))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._to_newest)
        row.addWidget(self._to_new)
        row.addStretch(1)
        column.addLayout(row)
        return self._sheets

    def _on_newest_clicked(self) -> None:
        self.sheet_requested.emit(self._newest_id)

    def _on_new_clicked(self) -> None:
        self.sheet_requested.emit(None)

    def _connect_signals(self) -> None:
        self._save.clicked.connect(self.save)
        self._to_newest.clicked.connect(self._on_newest_clicked)
        self._leave.clicked.connect(self.hide)
        self._file.returnPressed.connect(self.save)
        self._folder.submitted.connect(self.save)


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
