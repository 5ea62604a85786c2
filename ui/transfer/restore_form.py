"""Restoring over an open journal: build it, compare it, and only then decide."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.safekeeping import restoring
from app.safekeeping.restoring import Built, Comparison, Secret
from ui.i18n.errors import told
from ui.transfer import backup_words
from ui.transfer.part import in_a_row
from ui.widgets.buttons import primary, quiet_link
from ui.widgets.note import Note
from ui.widgets.passphrase_field import PassphraseField, zero
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.context import AppContext
    from app.errors import AfterwordError
    from ui.tasks.worker import Worker


@dataclass(frozen=True, slots=True)
class _Building:
    context: AppContext
    path: Path
    passphrase: bytearray = field(repr=False)
    last_seen: Path
    check: Callable[[], None]

    def __call__(self) -> tuple[Built, Comparison]:
        try:
            head = restoring.read(self.path)
            built = restoring.build(
                self.context.vault.folder,
                head,
                Secret(self.passphrase),
                last_seen=self.last_seen,
                check=self.check,
            )
            return built, restoring.compare(self.context.vault, built)
        finally:
            zero(self.passphrase)


class RestoreForm(QWidget):
    """Asks for the passphrase of a backup, shows what would change, and asks once more.

    Attributes:
        decided: Emitted when the backup is the journal from the next opening on: it has to be closed now.
        given_up: Emitted when everything stays as it is.
    """

    decided = Signal()
    given_up = Signal()

    def __init__(
        self, *, context: AppContext, worker: Worker, last_seen: Path, check: Callable[[], None]
    ) -> None:
        """Stand ready, hidden; `check` raises when the journal is about to close."""
        super().__init__()
        self._context = context
        self._worker = worker
        self._last_seen = last_seen
        self._check = check
        self._path: Path | None = None
        self._built: Built | None = None
        self._build()
        self._passphrase.returnPressed.connect(self._on_build)
        self.hide()

    def begin(self, path: Path, name: str) -> None:
        """Ask for the passphrase of the backup at `path`, which is called `name`."""
        self._drop()
        self._path = path
        self._title.setText(self.tr("Restore the backup of {moment}").format(moment=name))
        self._show_asking(asking=True)
        self.show()
        self._passphrase.setFocus()

    def begin_file(self, path: Path) -> None:
        """Ask for the passphrase of a backup that is not in the list."""
        self.begin(path, path.name)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(8)
        self._title = label("", "strong")
        self._caption = label(self.tr("The passphrase you used when it was made"))
        self._passphrase = PassphraseField(self._caption.text())
        self._caption.setBuddy(self._passphrase)
        self._wrong = Note()
        self._found = Note(soft=True)
        self._found.hide()
        self._go = primary(self.tr("Build it and compare"), self._on_build)
        self._decide = primary(self.tr("Restore it and lock"), self._on_decide)
        self._leave = quiet_link(self.tr("Leave everything as it is"), self._on_leave)
        self._state = label("", "small", wrap=False)
        for widget in (self._title, self._caption, self._passphrase, self._wrong, self._found):
            column.addWidget(widget)
        column.addLayout(in_a_row(self._go, self._decide, self._leave, self._state))

    def _show_asking(self, *, asking: bool) -> None:
        for widget in (self._caption, self._passphrase, self._go):
            widget.setVisible(asking)
        self._decide.setVisible(not asking)
        self._found.setVisible(not asking)
        self._wrong.hide()

    def _on_build(self) -> None:
        if self._path is None or not self._go.isEnabled():
            return
        self._set_working(working=True)
        work = _Building(self._context, self._path, self._passphrase.take(), self._last_seen, self._check)
        self._worker.run(work, done=self._on_built, failed=self._on_failed)

    def _on_built(self, found: tuple[Built, Comparison]) -> None:
        self._set_working(working=False)
        self._built, compared = found
        self._show_asking(asking=False)
        self._found.say(
            self.tr("It is built, checked and ready; nothing has changed yet."),
            backup_words.comparison(compared),
        )
        self._decide.setFocus()

    def _on_decide(self) -> None:
        if self._built is None:
            return
        built, self._built = self._built, None
        self._set_working(working=True)
        folder = self._context.vault.folder
        work = partial(restoring.decide, folder, built, clock=self._context.clock)
        self._worker.run(work, done=self._on_decided, failed=self._on_failed)

    def _on_decided(self, _nothing: None) -> None:
        self._set_working(working=False)
        self.decided.emit()

    def _on_failed(self, error: AfterwordError) -> None:
        self._set_working(working=False)
        self._show_asking(asking=True)
        self._wrong.say(*told(error))
        self._passphrase.setFocus()

    def _on_leave(self) -> None:
        self._drop()
        self.hide()
        self.given_up.emit()

    def _drop(self) -> None:
        """Forget the passphrase and remove what was built."""
        self._passphrase.wipe()
        if self._built is not None:
            built, self._built = self._built, None
            self._worker.run(partial(restoring.give_up, built))

    def _set_working(self, *, working: bool) -> None:
        for widget in (self._passphrase, self._go, self._decide, self._leave):
            widget.setEnabled(not working)
        self._state.setText(self.tr("Building and checking…") if working else "")
