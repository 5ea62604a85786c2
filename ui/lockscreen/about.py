"""First of the three steps of a new journal: what this is, what it is not, and where it will be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.lockscreen.folder_state import looks_like_journal
from ui.lockscreen.screen import ring_of
from ui.lockscreen.step import Step
from ui.platform.folders import is_writable
from ui.widgets.buttons import link, primary, quiet_link
from ui.widgets.folder_field import FolderField
from ui.widgets.text import hairline, label, section

if TYPE_CHECKING:
    from pathlib import Path

    from ui.theme.look import Look

_LINE_MAY_BREAK = "\u200b"


class AboutScreen(Step):
    """Says what a person needs to know before the first word.

    Attributes:
        folder_chosen: Emitted with the `Path` of the new journal when the person goes on.
        existing_wanted: Emitted when the person already has a journal.
    """

    folder_chosen = Signal(object)
    existing_wanted = Signal()

    def __init__(self, *, look: Look, folder: Path) -> None:
        """Offer `folder` for the new journal."""
        super().__init__(look=look, number=1, shares=(11, 10))
        self._default = folder
        self._build()
        self._connect_signals()

    def begin(self) -> None:
        """Put the focus on the way on."""
        self._next.setFocus()

    def _build(self) -> None:
        self.head(
            label(self.tr("Welcome to Afterword"), "title"),
            self.tr("An encrypted journal for reflective practice, kept on this computer and nowhere else."),
        )
        self._build_limits()
        self._build_disclosure()
        self._build_place()
        self.halves.finish()
        self._next = primary(self.tr("Go on"), self._on_next)
        self._existing = quiet_link(self.tr("I already have a journal"), self._on_existing)
        self.act(self._existing, self._next)

    def _build_limits(self) -> None:
        column = self.halves.main
        column.addWidget(section(self.tr("What it is not")))
        for place, (heading, text) in enumerate(self._limits()):
            if place:
                column.addSpacing(self.px(12))
                column.addWidget(hairline())
            column.addSpacing(self.px(10))
            column.addWidget(label(heading, "heading"))
            column.addSpacing(self.px(2))
            column.addWidget(label(text, "muted"))

    def _limits(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Not a care record"),
                self.tr("What happened to a person is written down where your workplace keeps it."),
            ),
            (
                self.tr("Not for patient details"),
                self.tr("Write about your side of it, so that nobody could recognise the people in it."),
            ),
            (
                self.tr("Not emergency help"),
                self.tr("Nobody else reads along. When someone is in danger, call for help the usual way."),
            ),
        )

    def _build_disclosure(self) -> None:
        tile = QFrame()
        tile.setProperty("role", "tile")
        inside = QVBoxLayout(tile)
        inside.setContentsMargins(self.px(18), self.px(14), self.px(18), self.px(16))
        inside.addWidget(
            label(
                self.tr(
                    "A court can require reflective notes. Regulators say that they will not ask for them, and expect "
                    "anything you choose to show to be anonymous; leaving out a name is not enough for that. The facts "
                    "of an incident belong in the official record. This is not legal advice."
                )
            )
        )
        column = self.halves.aside
        column.addWidget(section(self.tr("Who may ask to see it")))
        column.addSpacing(self.px(10))
        column.addWidget(tile)

    def _build_place(self) -> None:
        self._path = label(_breakable(self._default), "muted")
        self._path.setAccessibleName(self.tr("Folder of the new journal"))
        self._elsewhere = link(self.tr("Keep it somewhere else"), self._on_elsewhere)
        self._field = FolderField(self.tr("Folder of the new journal"), folder=self._default)
        self._field.hide()
        line = QHBoxLayout()
        line.addSpacing(-ring_of(self._elsewhere))
        line.addWidget(self._elsewhere)
        line.addStretch()
        column = self.halves.aside
        column.addSpacing(self.px(24))
        column.addWidget(section(self.tr("Where it is kept")))
        column.addSpacing(self.px(8))
        column.addWidget(self._path)
        column.addLayout(line)
        column.addWidget(self._field)

    def _connect_signals(self) -> None:
        self._field.submitted.connect(self._on_next)

    def _on_elsewhere(self) -> None:
        self._path.hide()
        self._elsewhere.hide()
        self._field.show()
        self._field.begin()

    def _on_existing(self) -> None:
        self.existing_wanted.emit()

    def _on_next(self) -> None:
        folder = self._field.folder()
        problem = self._problem(folder)
        if problem is not None:
            self._on_elsewhere()
            self._field.complain(*problem)
        else:
            self.folder_chosen.emit(folder)

    def _problem(self, folder: Path | None) -> tuple[str, str] | None:
        if folder is None:
            return self.tr("That is not a full path."), self.tr("It begins with the disk or a slash.")
        if looks_like_journal(folder):
            return (
                self.tr("There is already a journal in that folder."),
                self.tr("Choose “I already have a journal” to open it, or another folder for a new one."),
            )
        if not is_writable(folder):
            return self.tr("Your account may not write there."), self.tr("Choose another folder.")
        if folder.is_dir() and any(folder.iterdir()):
            return self.tr("That folder is not empty."), self.tr("A journal needs a folder of its own.")
        return None


def _breakable(folder: Path) -> str:
    """Return the path with places where a long line may break."""
    return "".join(letter + _LINE_MAY_BREAK if letter in "/\\" else letter for letter in str(folder))
