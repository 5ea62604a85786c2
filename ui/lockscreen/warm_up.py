"""Loads what an open journal needs while a person types the passphrase, so that unlocking does not wait for it."""

from __future__ import annotations

import sys
import threading
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app import logsafe

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST = ("app.vault.session", "models.schema", "app.context")
"""Loaded on a thread: the vault with its cryptography, then the database."""

LAST = ("ui.platform.bus_session",) if sys.platform.startswith("linux") else ()
"""Loaded after the modules of the window: what watches over an open journal."""

_STEP_MS = 30


class WarmUp(QObject):
    """Loads modules one after the other, giving way to the window between them."""

    def __init__(self, window_modules: Sequence[str], parent: QObject) -> None:
        """Prepare to load the vault and the database, then `window_modules`."""
        super().__init__(parent)
        self._waiting = [*window_modules, *LAST]
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._load_first, name="warm-up")
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._on_step)

    def start(self) -> None:
        """Begin; the thread does not touch Qt."""
        self._thread.start()
        self._timer.start()

    def hurry(self) -> None:
        """Load what is left at once: a key is being derived, and nobody is typing."""
        self._timer.setInterval(0)

    def stop(self) -> None:
        """Load nothing more, and wait for what is being loaded."""
        self._stopped.set()
        self._timer.stop()
        if self._thread.is_alive():
            self._thread.join()

    def _load_first(self) -> None:
        for name in FIRST:
            if self._stopped.is_set():
                return
            _load(name)

    def _on_step(self) -> None:
        # Modules of the window are loaded on its own thread, and after the others, which they need.
        if self._thread.is_alive():
            return
        if self._waiting:
            _load(self._waiting.pop(0))
        else:
            self._timer.stop()


def _load(name: str) -> None:
    try:
        import_module(name)
    except Exception as problem:  # noqa: BLE001 - whoever needs the module meets the problem where it can be shown
        logsafe.note_exception(problem, "warm-up")
