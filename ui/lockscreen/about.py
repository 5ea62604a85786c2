"""First of the three screens of a new journal: what this is, what it is not, and where it will be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.lockscreen.screen import Screen
from ui.lockscreen.vault_work import looks_like_journal
from ui.platform.folders import is_writable
from ui.widgets.buttons import button, primary, quiet_link
from ui.widgets.folder_field import FolderField
from ui.widgets.text import hairline, label, section

if TYPE_CHECKING:
    from pathlib import Path

    from ui.theme.look import Look

WIDTH = 880


class AboutScreen(Screen):
    """Says what a person needs to know before the first word.

    Attributes:
        folder_chosen: Emitted with the `Path` of the new journal when the person goes on.
        existing_wanted: Emitted when the person already has a journal.
    """

    folder_chosen = Signal(object)
    existing_wanted = Signal()

    def __init__(self, *, look: Look, folder: Path) -> None:
        """Offer `folder` for the new journal."""
        super().__init__(look=look, width=WIDTH)
        self._default = folder
        self._build()
        self._connect_signals()

    def begin(self) -> None:
        """Put the focus on the way on."""
        self._next.setFocus()

    def _build(self) -> None:
        self.brand()
        self.space(6)
        self.column.addWidget(
            label(
                self.tr("An encrypted journal for reflective practice, kept on this computer and nowhere else."),
                "lead",
            )
        )
        self.space(26)
        halves = QHBoxLayout()
        halves.setSpacing(self.px(44))
        halves.addLayout(self._build_limits(), stretch=11)
        halves.addLayout(self._build_note_and_place(), stretch=10)
        self.column.addLayout(halves)
        self._next = primary(self.tr("Go on"), self._on_next)
        self._existing = quiet_link(self.tr("I already have a journal"), self._on_existing)
        self.foot(
            left=label(self.tr("1 of 3"), "small", wrap=False), right=(self._existing, self._next)
        )

    def _build_limits(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(section(self.tr("What it is not")))
        column.addSpacing(self.px(10))
        for place, (heading, text) in enumerate(self._limits()):
            if place:
                column.addSpacing(self.px(10))
                column.addWidget(hairline())
                column.addSpacing(self.px(10))
            column.addWidget(label(heading, "heading"))
            column.addSpacing(self.px(2))
            column.addWidget(label(text, "muted"))
        column.addStretch()
        return column

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

    def _build_note_and_place(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(section(self.tr("Who may ask to see it")))
        column.addSpacing(self.px(10))
        column.addWidget(self._build_disclosure())
        column.addSpacing(self.px(26))
        column.addWidget(section(self.tr("Where it is kept")))
        column.addSpacing(self.px(10))
        column.addWidget(self._build_place())
        column.addStretch()
        return column

    def _build_disclosure(self) -> QFrame:
        tile = QFrame()
        tile.setProperty("role", "tile")
        inside = QVBoxLayout(tile)
        inside.setContentsMargins(self.px(18), self.px(14), self.px(18), self.px(16))
        inside.addWidget(
            label(
                self.tr(
                    "A court can require reflective notes. Your regulator says it will not ask for them, and expects "
                    "anything you choose to show to be anonymous; leaving out a name is not enough for that. The facts "
                    "of an incident belong in the official record. This is not legal advice."
                )
            )
        )
        return tile

    def _build_place(self) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.px(4))
        self._path = label(str(self._default), "muted")
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._path.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._elsewhere = button(self.tr("Keep it somewhere else"), "link", self._on_elsewhere)
        self._field = FolderField(self.tr("Folder of the new journal"), folder=self._default)
        self._field.hide()
        column.addWidget(self._path)
        column.addWidget(self._elsewhere, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._field)
        return place

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
        if folder.is_dir() and any(folder.iterdir()):
            return self.tr("That folder is not empty."), self.tr("A journal needs a folder of its own.")
        if not is_writable(folder):
            return self.tr("Your account may not write there."), self.tr("Choose another folder.")
        return None
