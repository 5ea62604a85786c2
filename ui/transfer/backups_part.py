"""The part of the settings that shows the backups, proves them, makes one and restores one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ui.i18n.errors import told
from ui.transfer import backup_words
from ui.transfer.backup_row import BackupRow
from ui.transfer.part import Part, in_a_row
from ui.transfer.restore_form import RestoreForm
from ui.widgets.buttons import button, link, quiet_link
from ui.widgets.folder_field import FolderField
from ui.widgets.note import Note
from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from app.context import AppContext
    from app.errors import AfterwordError
    from app.safekeeping.backups import Backup, Backups, Overview
    from models.domain.entry import Changes
    from ui.tasks.worker import Worker
    from ui.theme.look import Look

MOST_SHOWN = 5
"""Backups listed before a person asks for the others."""


class BackupsPart(Part):
    """Everything about the backups of an open journal.

    Attributes:
        restored: Emitted when a backup is the journal from the next opening on: it has to be closed now.
        looked_at: Emitted with a new `Overview`.
    """

    restored = Signal()
    looked_at = Signal(object)

    def __init__(  # noqa: PLR0913 - facts and collaborators, each by its name
        self,
        *,
        context: AppContext,
        backups: Backups,
        worker: Worker,
        look: Look,
        last_seen: Path,
        check: Callable[[], None],
    ) -> None:
        """Show the backups.

        Args:
            context: The open journal.
            backups: Makes, lists and proves them.
            worker: Runs what takes time, beside the journal's own worker.
            look: Colours and sizes.
            last_seen: This computer's note of the newest state of each journal.
            check: Called now and then during work; raises when the journal is about to close.
        """
        super().__init__(self.tr("Backups"), name="backups")
        self._backups = backups
        self._worker = worker
        self._look = look
        self._check = check
        self._rows: dict[Path, BackupRow] = {}
        self._all = False
        self._overview: Overview | None = None
        self._proving: Backup | None = None
        self._restore = RestoreForm(context=context, worker=worker, last_seen=last_seen, check=check)
        self._build()
        self._connect_signals()
        if context.vault.read_only:
            self._make.setEnabled(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again whenever the settings are opened: a stick may have come or gone."""
        super().showEvent(event)
        self.look_again()

    def look_again(self) -> None:
        """List the backups that can be reached now."""
        self._worker.run(self._backups.overview, done=self.show_overview, failed=self._on_failed)

    def show_overview(self, overview: Overview) -> None:
        """Show what was found."""
        self._overview = overview
        self._newest.setText(backup_words.newest(overview))
        self._path.setText(str(overview.folder))
        self._away.setVisible(not overview.reachable)
        self._own.setVisible(overview.chosen)
        self._show_rows(overview.backups)
        self.looked_at.emit(overview)

    def _build(self) -> None:
        self._newest = label("", "strong")
        self.column.addWidget(self._newest)
        self.column.addWidget(
            label(
                self.tr(
                    "One is made by itself when you first unlock on a day, and before every upgrade. It is opened and "
                    "counted before it counts. Of the newest days, weeks, months and years one each is kept."
                ),
                "muted",
            )
        )
        self._note = Note()
        self._make = button(self.tr("Make a backup now"), "", self._on_make)
        self._state = label("", "small", wrap=False)
        self.column.addWidget(self._note)
        self.column.addLayout(in_a_row(self._make, self._state))
        self._build_folder()
        self._build_list()

    def _build_folder(self) -> None:
        self.column.addSpacing(6)
        self.column.addWidget(label(self.tr("Where they go"), "strong"))
        self._path = label("")
        self._path.setAccessibleName(self.tr("Folder of the backups"))
        self._away = label(
            self.tr("That folder is not there now, so new backups go beside the journal until it is."),
            "notice",
        )
        self._away.hide()
        self._change = link(self.tr("Choose another folder, such as one on a stick"), self._on_change)
        self._own = link(self.tr("Keep them beside the journal"), self._on_own)
        self._folder = FolderField(self.tr("Folder for backups"), warn=False)
        self._use = button(self.tr("Use this folder"), "", self._on_use)
        self._folder.hide()
        self._use.hide()
        for widget in (self._path, self._away):
            self.column.addWidget(widget)
        self.column.addLayout(in_a_row(self._change, self._own))
        self.column.addWidget(self._folder)
        self.column.addLayout(in_a_row(self._use))

    def _build_list(self) -> None:
        self.column.addSpacing(6)
        self.column.addWidget(label(self.tr("What there is"), "strong"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self._more = link(self.tr("Show all of them"), self._on_more)
        self._file_link = quiet_link(self.tr("Restore from a file"), self._on_file_link)
        self.column.addLayout(in_a_row(self._more, self._file_link))
        self._file = FolderField(self.tr("File of the backup"), warn=False)
        self._file.hide()
        self.column.addWidget(self._file)
        self.column.addWidget(self._restore)

    def _connect_signals(self) -> None:
        self._restore.decided.connect(self.restored)
        self._restore.given_up.connect(self._on_restore_left)
        self._folder.submitted.connect(self._on_use)
        self._file.submitted.connect(self._on_file)

    def _show_rows(self, backups: tuple[Backup, ...]) -> None:
        self._rows.clear()
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = backups if self._all else backups[:MOST_SHOWN]
        for number, backup in enumerate(shown):
            if number:
                self._list.addWidget(hairline())
            row = BackupRow(backup)
            row.proof_wanted.connect(self._on_proof_wanted)
            row.restore_wanted.connect(self._on_restore_wanted)
            self._rows[backup.path] = row
            self._list.addWidget(row)
            row.show()
        self._more.setVisible(len(backups) > len(shown))

    def _on_make(self) -> None:
        self._set_working(self.tr("Making and checking a backup…"))
        self._worker.run(
            partial(self._backups.make, check=self._check), done=self._on_made, failed=self._on_failed
        )

    def _on_made(self, _backup: Backup) -> None:
        self._set_working("")
        self.look_again()

    def _on_proof_wanted(self, backup: Backup) -> None:
        self._set_working(self.tr("Restoring it on trial…"))
        self._proving = backup
        self._worker.run(
            partial(self._backups.prove, backup, check=self._check),
            done=self._on_proven,
            failed=self._on_failed,
        )

    def _on_proven(self, count: int) -> None:
        self._set_working("")
        proven, self._proving = self._proving, None
        if proven is not None and proven.path in self._rows:
            self._rows[proven.path].say(backup_words.proven(proven, count))

    def _on_restore_wanted(self, backup: Backup) -> None:
        self._restore.begin(backup.path, backup_words.moment(backup.made_at))

    def _on_restore_left(self) -> None:
        self._file_link.setFocus()

    def _on_file_link(self) -> None:
        self._file.show()
        self._file.begin()

    def _on_file(self) -> None:
        path = self._file.folder()
        if path is None or not path.is_file():
            self._file.complain(
                self.tr("There is no such file."), self.tr("Type its full path, from the disk or a slash on.")
            )
            return
        self._file.hide()
        self._restore.begin_file(path)

    def _on_more(self) -> None:
        self._all = True
        if self._overview is not None:
            self._show_rows(self._overview.backups)

    def _on_change(self) -> None:
        self._folder.show()
        self._use.show()
        self._folder.begin()

    def _on_use(self) -> None:
        folder = self._folder.folder()
        if folder is None or not folder.is_dir():
            self._folder.complain(
                self.tr("There is no such folder."), self.tr("Make it first, or connect the stick it is on.")
            )
            return
        self._choose(folder)

    def _on_own(self) -> None:
        self._choose(None)

    def _choose(self, folder: Path | None) -> None:
        self._folder.hide()
        self._use.hide()
        self._worker.run(partial(self._backups.choose, folder), done=self._on_chosen, failed=self._on_failed)

    def _on_chosen(self, _changes: Changes) -> None:
        self.look_again()

    def _on_failed(self, error: AfterwordError) -> None:
        self._set_working("")
        if error.code == "interrupted":
            return
        self._note.say(*told(error))

    def _set_working(self, words: str) -> None:
        self._note.hide()
        self._state.setText(words)
        self._make.setEnabled(not words)
        for row in self._rows.values():
            row.set_enabled(enabled=not words)
