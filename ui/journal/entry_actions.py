"""What the journal page does to an entry when it is asked: bin, seal, move, tag, bring back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.sharing.gathering import with_mark_turned
from models.domain.entry import EntryState
from ui.dialogs.port import Question

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.journal.service import Journal
    from models.domain.entry import Changes, Entry, EntryId, Revision
    from ui.dialogs.port import Dialogs
    from ui.tasks.worker import Worker


class EntryActions(QObject):
    """Changes entries through the worker, and asks only before what cannot be undone.

    Attributes:
        binned: Emitted with the `EntryId` that has just gone to the bin.
        failed: Emitted with the error that kept something from being done; the entry is as it was.
    """

    binned = Signal(object)
    failed = Signal(object)

    def __init__(self, *, journal: Journal, worker: Worker, dialogs: Dialogs) -> None:
        """Work on `journal`."""
        super().__init__()
        self._journal = journal
        self._worker = worker
        self._dialogs = dialogs
        self._deleting: EntryId | None = None

    def remove(self, entry: Entry) -> None:
        """Move an entry to the bin, or ask whether to delete it when it is there already."""
        if entry.state is EntryState.BINNED:
            self.ask_to_delete(entry)
            return
        self._worker.run(partial(self._journal.bin, entry.id), done=self._on_binned, failed=self.failed.emit)

    def ask_to_delete(self, entry: Entry) -> None:
        """Ask whether to delete an entry for good, and do it when the answer is yes."""
        self._deleting = entry.id
        text = self.tr(
            "It leaves this journal with all its earlier versions, and cannot be brought back. Two things are beyond"
            " our reach: a backup you made before now still holds it, and a drive can keep old data for a while in"
            " places no program can clear. Wherever it stays, it stays encrypted."
        )
        question = Question(
            title=self.tr("Delete this entry for good?"),
            text=text,
            yes=self.tr("Delete for good"),
            no=self.tr("Leave it in the bin"),
        )
        self._dialogs.ask(question, self._on_delete_answered)

    def restore(self, entry: Entry) -> None:
        """Put an entry back where it was before the bin."""
        self.restore_id(entry.id)

    def restore_id(self, entry_id: EntryId) -> None:
        """Put the entry of this id back where it was before the bin."""
        self._run(partial(self._journal.restore, entry_id))

    def seal(self, entry: Entry) -> None:
        """Seal an entry."""
        self._run(partial(self._journal.seal, entry.id))

    def unseal(self, entry: Entry) -> None:
        """Take the seal off an entry."""
        self._run(partial(self._journal.keep, entry.id))

    def move(self, entry_id: EntryId, day: date) -> None:
        """Let an entry belong to another day."""
        self._run(partial(self._journal.move, entry_id, day))

    def tag(self, entry: Entry, tags: tuple[str, ...]) -> None:
        """Give an entry these tags and no others."""
        self._run(partial(self._journal.set_tags, entry.id, tags))

    def mark(self, entry: Entry) -> None:
        """Mark an entry to be talked over in supervision, or take the mark off."""
        self.tag(entry, with_mark_turned(entry.tags))

    def bring_back(self, version: Revision) -> None:
        """Let an entry say again what an earlier version says."""
        self._run(partial(self._journal.bring_back, version.id))

    def _run(self, work: Callable[[], Changes]) -> None:
        self._worker.run(work, failed=self.failed.emit)

    def _on_binned(self, changes: Changes) -> None:
        for entry_id in changes.entries:
            self.binned.emit(entry_id)

    def _on_delete_answered(self, confirmed: bool) -> None:  # noqa: FBT001 - the port's callback
        entry_id, self._deleting = self._deleting, None
        if confirmed and entry_id is not None:
            self._run(partial(self._journal.delete_for_good, entry_id))
