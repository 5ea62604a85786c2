"""Looking at a file and bringing it in, on the journal's worker: how far it is, and a way to stop."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.transfer.errors import ImportStoppedError

if TYPE_CHECKING:
    from pathlib import Path

    from app.errors import AfterwordError
    from app.imports import Imports
    from app.transfer.intake import Brought, Preview
    from ui.tasks.worker import Worker


class ImportRun(QObject):
    """Does one thing at a time.

    Attributes:
        looked: Emitted with the `Preview` of a file.
        progressed: Emitted with how much of how much is done.
        brought: Emitted with what was `Brought` in.
        failed: Emitted with the `AfterwordError` that ended it; nothing was added then.
        stopped: Emitted when the person stopped it; nothing was added.
    """

    looked = Signal(object)
    progressed = Signal(int, int)
    brought = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, *, imports: Imports, worker: Worker, parent: QObject) -> None:
        """Stand ready."""
        super().__init__(parent)
        self._imports = imports
        self._worker = worker
        self._stop = Event()
        self.is_running = False

    def look(self, source: str, path: Path) -> None:
        """Read a file or folder and compare it with the journal."""
        self._begin()
        work = partial(self._imports.look, source, path, self._tick)
        self._worker.run(work, done=self._on_looked, failed=self._on_failed)

    def bring_in(self, preview: Preview) -> None:
        """Add what is new in `preview`."""
        self._begin()
        work = partial(self._imports.bring_in, preview, self._progress)
        self._worker.run(work, done=self._on_brought, failed=self._on_failed)

    def stop(self) -> None:
        """Stop as soon as may be; nothing is added then."""
        self._stop.set()

    def _begin(self) -> None:
        self._stop.clear()
        self.is_running = True

    def _tick(self) -> None:
        """Look, on the worker's thread, whether to go on."""
        if self._stop.is_set():
            raise ImportStoppedError

    def _progress(self, done: int, total: int) -> None:
        self._tick()
        self.progressed.emit(done, total)

    def _on_looked(self, preview: Preview) -> None:
        if not isValid(self):
            return
        self.is_running = False
        self.looked.emit(preview)

    def _on_brought(self, brought: Brought) -> None:
        if not isValid(self):
            return
        self.is_running = False
        self._worker.changed.emit(brought.changes)
        self.brought.emit(brought)

    def _on_failed(self, error: AfterwordError) -> None:
        if not isValid(self):  # the journal was locked meanwhile
            return
        self.is_running = False
        if isinstance(error, ImportStoppedError):
            self.stopped.emit()
        else:
            self.failed.emit(error)
