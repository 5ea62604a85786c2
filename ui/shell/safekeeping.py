"""The backups of an open journal in the window: made in the background, and stopped when the journal closes."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.safekeeping.backups import Backups
from app.vault.errors import Interrupted
from ui.tasks.worker import JournalWorker

if TYPE_CHECKING:
    from pathlib import Path

    from app.context import AppContext
    from app.errors import AfterwordError
    from app.safekeeping.backups import Backup
    from app.vault.kdf import KdfParams
    from ui.theme.look import Look
    from ui.transfer.backups_part import BackupsPart
    from ui.transfer.places_part import PlacesPart

BEGIN_AFTER_MS = 2_000
"""The first page comes first."""


class Safekeeping(QObject):
    """Owns a worker of its own: a backup takes seconds, and the pages do not wait for it.

    Attributes:
        looked_at: Emitted with a new `Overview`.
        failed: Emitted with an error when the backup of the day could not be made.
        lock_wanted: Emitted when the journal has to be closed, because other files take its place.
        moved: Emitted with the `Path` where the journal is from now on.
    """

    looked_at = Signal(object)
    failed = Signal(object)
    lock_wanted = Signal()
    moved = Signal(object)

    def __init__(
        self,
        *,
        context: AppContext,
        look: Look,
        last_seen: Path,
        parent: QObject,
        kdf: KdfParams | None = None,
    ) -> None:
        """Stand ready; `kdf` is the cost of a derivation for new keys, measured on this computer when None."""
        super().__init__(parent)
        self._context = context
        self._look = look
        self._last_seen = last_seen
        self._kdf = kdf
        self._stopping = threading.Event()
        self._backups = Backups(vault=context.vault, transactions=context.transactions, clock=context.clock)
        self.worker = JournalWorker(self)
        self._timer = QTimer(self, interval=BEGIN_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._on_time)

    def begin(self) -> None:
        """Make the backup of the day soon."""
        self._timer.start()

    def stop(self) -> None:
        """End whatever is going on; nothing half done is left."""
        self._timer.stop()
        self._stopping.set()
        self.worker.stop()

    def parts(self) -> tuple[BackupsPart, PlacesPart]:
        """Return new parts for the settings page."""
        from ui.transfer.backups_part import BackupsPart
        from ui.transfer.places_part import PlacesPart

        backups = BackupsPart(
            context=self._context,
            backups=self._backups,
            worker=self.worker,
            look=self._look,
            last_seen=self._last_seen,
            check=self.check,
        )
        places = PlacesPart(
            context=self._context,
            backups=self._backups,
            worker=self.worker,
            look=self._look,
            check=self.check,
            kdf=self._kdf,
        )
        backups.looked_at.connect(self.looked_at)
        backups.restored.connect(self.lock_wanted)
        places.rebuilt.connect(self.lock_wanted)
        places.moved.connect(self.moved)
        return backups, places

    def check(self) -> None:
        """Raise when the journal is about to close.

        Raises:
            Interrupted: It is.
        """
        if self._stopping.is_set():
            raise Interrupted

    def _on_time(self) -> None:
        daily = partial(self._backups.make_daily, check=self.check)
        self.worker.run(daily, done=self._on_made, failed=self._on_failed)

    def _on_made(self, _backup: Backup | None) -> None:
        self.worker.run(self._backups.overview, done=self.looked_at.emit, failed=self._on_failed)

    def _on_failed(self, error: AfterwordError) -> None:
        if error.code != "interrupted":
            self.failed.emit(error)
