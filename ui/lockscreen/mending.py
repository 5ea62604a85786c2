"""From a damaged journal back to its unlock screen, one way or another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.dialogs.port import Pick
from ui.lockscreen.mend import MendScreen
from ui.lockscreen.mend_work import Mending, backups_beside

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.clock import Clock
    from app.errors import AfterwordError
    from ui.dialogs.port import Dialogs
    from ui.lockscreen.mend_work import FoundBackup, Mended
    from ui.tasks.worker import Worker
    from ui.theme.look import Look


class MendingFlow(QObject):
    """Shows the screen of one way back and does what it asks for.

    Attributes:
        shown: Emitted with the `Screen` to show.
        finished: Emitted when the person is done with it, whatever came of it.
    """

    shown = Signal(object)
    finished = Signal()

    def __init__(  # noqa: PLR0913 - facts and collaborators, each by its name
        self,
        way: str,
        *,
        folder: Path,
        clock: Clock,
        last_seen: Path,
        look: Look,
        worker: Worker,
        parent: QObject,
        dialogs: Dialogs | None = None,
    ) -> None:
        """Stand ready to mend the journal in `folder`; `way` is one of `ui.lockscreen.mend_work.Mending`.

        Files are picked through `dialogs`, those of the system over the screen when None.
        """
        super().__init__(parent)
        self._way = way
        self._folder = folder
        self._clock = clock
        self._last_seen = last_seen
        self._worker = worker
        self._screen = MendScreen(way, look=look)
        self._screen.mending_wanted.connect(self._on_mending_wanted)
        self._screen.opening_wanted.connect(self._on_left)
        self._screen.back_wanted.connect(self._on_left)
        self._screen.file_wanted.connect(self._on_file_wanted)
        self._dialogs = dialogs
        self._left = False

    def begin(self) -> None:
        """Show the screen, and look for backups where it offers them."""
        self.shown.emit(self._screen)
        if self._way == "restore":
            self._worker.run(
                partial(backups_beside, self._folder), done=self._on_found, failed=self._on_failed
            )

    def _on_left(self) -> None:
        self._left = True
        self.finished.emit()

    def _on_file_wanted(self) -> None:
        if self._dialogs is None:
            from ui.dialogs.window_dialogs import WindowDialogs  # seldom needed

            self._dialogs = WindowDialogs(self._screen.window())
        self._dialogs.pick(Pick(self.tr("The file of a backup")), self._on_picked)

    def _on_picked(self, file: Path) -> None:
        if not self._left:
            self._screen.show_file(file)

    def _on_found(self, found: Sequence[FoundBackup]) -> None:
        if not self._left:
            self._screen.show_backups(found)

    def _on_mending_wanted(self, backup: Path | None, secret: bytearray | Sequence[str]) -> None:
        work = Mending(self._way, self._folder, secret, self._clock, self._last_seen, backup)
        self._worker.run(work, done=self._on_done, failed=self._on_failed)

    def _on_done(self, mended: Mended) -> None:
        self._screen.show_done(mended)

    def _on_failed(self, error: AfterwordError) -> None:
        if not self._left:
            self._screen.show_failure(error)
