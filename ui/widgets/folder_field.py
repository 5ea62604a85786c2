"""A folder typed or pasted, with what one ought to know about that place said below it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.platform.folders import FolderPlace, Kind, place_of
from ui.widgets.note import Note

_LOOK_AFTER_MS = 250


class FolderField(QWidget):
    """Asks for a folder by its full path.

    Attributes:
        submitted: Emitted when Enter is pressed.
    """

    submitted = Signal()

    def __init__(self, name: str, *, folder: Path | None = None, warn: bool = True) -> None:
        """Begin with `folder`; with `warn` false say nothing about the place."""
        super().__init__()
        self._warn = warn
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        self._note = Note()
        self._timer = QTimer(self, interval=_LOOK_AFTER_MS, singleShot=True)
        self._build()
        self._connect_signals()
        self.show_folder(folder)

    def folder(self) -> Path | None:
        """Return the folder, or None unless a full path has been typed."""
        typed = self._line.text().strip().strip('"')
        if not typed:
            return None
        try:
            found = Path(typed).expanduser()
        except RuntimeError:  # "~somebody" where there is no such account
            return None
        return found if found.is_absolute() else None

    def show_folder(self, folder: Path | None) -> None:
        """Show `folder`."""
        self._line.setText("" if folder is None else str(folder))
        self._line.setCursorPosition(0)

    def begin(self) -> None:
        """Put the cursor into the field."""
        self._line.setFocus()
        self._line.selectAll()

    def complain(self, title: str, text: str = "") -> None:
        """Say in place what is the matter with the folder."""
        self._note.say(title, text)
        self.begin()

    def warning(self) -> str:
        """Return what is said below the field now."""
        return self._note.words()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._line)
        column.addWidget(self._note)

    def _connect_signals(self) -> None:
        self._line.textChanged.connect(self._on_text_changed)
        self._line.returnPressed.connect(self._on_return_pressed)
        self._timer.timeout.connect(self._on_time)

    def _on_text_changed(self) -> None:
        self._note.hide()
        if self._warn:
            self._timer.start()

    def _on_return_pressed(self) -> None:
        self.submitted.emit()

    def _on_time(self) -> None:
        folder = self.folder()
        place = place_of(folder) if folder is not None else FolderPlace(Kind.LOCAL)
        if place.kind is not Kind.LOCAL:
            self._note.say(self._title(place), self._meaning(place))

    def _title(self, place: FolderPlace) -> str:
        if place.kind is Kind.NETWORK:
            return self.tr("This folder seems to be on another computer.")
        if place.service:
            return self.tr("This folder seems to belong to {service}.").format(service=place.service)
        return self.tr("This folder seems to be synchronised.")

    def _meaning(self, place: FolderPlace) -> str:
        if place.kind is Kind.NETWORK:
            return self.tr(
                "Whoever looks after that computer can copy the journal, though not read it, and a lost connection can "
                "damage it. A folder on this computer is safer."
            )
        return self.tr(
            "Every version of the journal would be copied to that service. It stays encrypted, but old copies keep old "
            "passphrases, and two computers can damage it. A folder on this computer alone is safer."
        )
