"""The part of the settings that says where everything is kept, and takes the journal elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import paths
from app.safekeeping import places, rebuilding
from ui.i18n.errors import told
from ui.transfer.new_keys import NewKeysForm
from ui.transfer.part import Part, in_a_row
from ui.widgets.buttons import link, primary, quiet_link
from ui.widgets.folder_field import FolderField
from ui.widgets.note import Note
from ui.widgets.sizes import size_in_words
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from app.context import AppContext
    from app.errors import AfterwordError
    from app.safekeeping.backups import Backups
    from app.safekeeping.places import Kept
    from app.vault.kdf import KdfParams
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class _Looking:
    journal: Path
    backups: Backups

    def __call__(self) -> tuple[Kept, ...]:
        return places.kept(self.journal, self.backups.folder())


class PlacesPart(Part):
    """Where the data of this journal is.

    Attributes:
        moved: Emitted with the `Path` where the journal is from now on: it has to be closed now.
        rebuilt: Emitted when the journal was built anew in its place: it has to be closed now.
    """

    moved = Signal(object)
    rebuilt = Signal()

    def __init__(  # noqa: PLR0913 - facts and collaborators, each by its name
        self,
        *,
        context: AppContext,
        backups: Backups,
        worker: Worker,
        look: Look,
        check: Callable[[], None],
        kdf: KdfParams | None = None,
    ) -> None:
        """Show the places.

        Args:
            context: The open journal.
            backups: Says where backups go.
            worker: Runs what takes time, beside the journal's own worker.
            look: Colours and sizes.
            check: Called now and then during work; raises when the journal is about to close.
            kdf: Cost of a derivation for new keys; measured on this computer when None.
        """
        super().__init__(self.tr("Where your data is"), name="places")
        self._context = context
        self._backups = backups
        self._worker = worker
        self._check = check
        self._target: Path | None = None
        self._moving = True
        self._new_keys = NewKeysForm(context=context, worker=worker, look=look, kdf=kdf)
        self._build()
        self._connect_signals()
        for action in (self._move, self._compact, self._renew):
            action.setEnabled(not context.vault.read_only)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again whenever the settings are opened."""
        super().showEvent(event)
        self._worker.run(
            _Looking(self._context.vault.folder, self._backups), done=self._on_looked, failed=self._on_failed
        )

    def _build(self) -> None:
        words = self.tr("Nothing is kept anywhere else, and nothing leaves this computer.")
        if paths.is_portable():
            words = self.tr(
                "This copy of Afterword keeps everything in the folder beside the program, so that both travel "
                "together. Nothing is kept on this computer."
            )
        self.column.addWidget(label(words, "muted"))
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.addLayout(self._list)
        self._note = Note()
        self.column.addWidget(self._note)
        self._move = link(self.tr("Move the journal to another folder"), self._on_move)
        self._compact = link(self.tr("Give room back to the disk"), self._on_compact)
        self._renew = link(self.tr("Make new keys"), self._on_renew)
        self._state = label("", "small", wrap=False)
        self.column.addLayout(in_a_row(self._move, self._compact, self._renew, self._state))
        self._build_form()
        self.column.addWidget(self._new_keys)

    def _build_form(self) -> None:
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        self._field = FolderField(self.tr("New folder of the journal"))
        self._explained = label("", "muted")
        self._go = primary(self.tr("Do it and lock"), self._on_go)
        self._leave = quiet_link(self.tr("Leave it where it is"), self._on_leave)
        for widget in (self._field, self._explained):
            column.addWidget(widget)
        column.addLayout(in_a_row(self._go, self._leave))
        self.column.addWidget(self._form)
        self._form.hide()

    def _connect_signals(self) -> None:
        self._field.submitted.connect(self._on_go)
        self._new_keys.renewed.connect(self.rebuilt)
        self._new_keys.given_up.connect(self._on_keys_left)

    def _on_looked(self, found: tuple[Kept, ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for kept in found:
            place = self._place(kept)
            self._list.addWidget(place)
            place.show()

    def _place(self, kept: Kept) -> QWidget:
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title, meaning = self._words(kept.kind)
        column.addWidget(label(title, "strong"))
        path = label(str(kept.path))
        path.setAccessibleName(title)
        path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(path)
        locked = self.tr("Encrypted.") if kept.encrypted else self.tr("Not encrypted.")
        line = self.tr("{size}. {locked} {meaning}")
        column.addWidget(
            label(line.format(size=size_in_words(kept.size), locked=locked, meaning=meaning), "small")
        )
        return found

    def _words(self, kind: str) -> tuple[str, str]:
        return {
            "journal": (
                self.tr("The journal"),
                self.tr("Everything you write, drafts and the search included."),
            ),
            "backups": (self.tr("Backups"), self.tr("Each is a whole journal.")),
            "quarantine": (
                self.tr("Files of before"),
                self.tr(
                    "Kept when a backup or a rebuilt journal took their place. Afterword never removes them."
                ),
            ),
            "worksheets": (self.tr("Worksheets of your own"), self.tr("Questions, and no answers.")),
            "preferences": (self.tr("Preferences"), self.tr("How the window looks; nothing you wrote.")),
            "last-seen": (
                self.tr("A note of the newest journal"),
                self.tr("Random numbers and a time, by which an older copy is noticed."),
            ),
            "log": (self.tr("Log of failures"), self.tr("Codes and line numbers; nothing you wrote.")),
        }[kind]

    def _on_move(self) -> None:
        self._open_form(moving=True)

    def _on_compact(self) -> None:
        self._open_form(moving=False)

    def _on_renew(self) -> None:
        self._form.hide()
        self._note.hide()
        self._new_keys.begin()

    def _on_keys_left(self) -> None:
        self._renew.setFocus()

    def _open_form(self, *, moving: bool) -> None:
        self._moving = moving
        self._new_keys.hide()
        self._note.hide()
        self._field.setVisible(moving)
        self._explained.setText(
            self.tr(
                "The journal is built there with its backups, compared entry by entry, and opened from there after "
                "locking. The present folder stays as it is; remove it yourself once you are content."
            )
            if moving
            else self.tr(
                "The journal is built anew without the room that deleted text has left, compared entry by entry, and "
                "used from the next unlocking on. The files of before are kept."
            )
        )
        self._form.show()
        if moving:
            self._field.begin()
        else:
            self._go.setFocus()

    def _on_leave(self) -> None:
        self._form.hide()
        self._move.setFocus()

    def _on_go(self) -> None:
        if not self._go.isEnabled():
            return
        if not self._moving:
            self._set_working(self.tr("Building and comparing…"))
            work = partial(rebuilding.compact, self._context.vault, clock=self._context.clock)
            self._worker.run(work, done=self._on_rebuilt, failed=self._on_failed)
            return
        self._target = self._field.folder()
        if self._target is None:
            self._field.complain(
                self.tr("That is not a full path."), self.tr("It begins with the disk or a slash.")
            )
            return
        self._set_working(self.tr("Building and comparing…"))
        moving = partial(rebuilding.move, self._context.vault, self._target, check=self._check)
        self._worker.run(moving, done=self._on_moved, failed=self._on_failed)

    def _on_moved(self, _count: int) -> None:
        self._set_working("")
        self.moved.emit(self._target)

    def _on_rebuilt(self, _nothing: None) -> None:
        self._set_working("")
        self.rebuilt.emit()

    def _on_failed(self, error: AfterwordError) -> None:
        self._set_working("")
        if error.code == "interrupted":
            return
        self._note.say(*told(error))

    def _set_working(self, words: str) -> None:
        self._state.setText(words)
        for widget in (self._field, self._go, self._leave, self._move, self._compact, self._renew):
            widget.setEnabled(not words)
