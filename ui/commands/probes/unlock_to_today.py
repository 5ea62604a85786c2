"""How long it takes from the passphrase to a painted Today page, and how much memory the program then holds."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.bench_journal import PASSPHRASE
from ui.commands.probes import report

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.commands.waiting import PaintWatch

REST_MS = 2000
TYPING_MS = 1500
"""How long a quick typist needs for the passphrase; the program loads the rest meanwhile."""

_derivation: list[float] = []


def main() -> None:
    """Start the program on the journal named by the first argument and unlock it with keys."""
    from app import preferences
    from app.clock import SystemClock
    from ui.bootstrap import start
    from ui.commands.waiting import settle
    from ui.shell.program import Program

    started = start(preferences.Preferences(theme="light"))
    program = Program(started=started, clock=SystemClock(), restart=_refuse, journal=Path(sys.argv[1]))
    program.show()
    total = _unlock(program.window)
    settle(REST_MS)
    report(total=total, derivation=sum(_derivation), memory_mb=_resident())
    program.window.close()  # or the next unlocking would check the whole journal first
    os._exit(0)


def _unlock(window: QWidget) -> float:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    from ui.commands.waiting import settle, wait_until

    wait_until(lambda: bool(window.findChildren(QLineEdit)))
    field = window.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, PASSPHRASE)
    settle(TYPING_MS)
    _watch_derivation()
    today = _TodayWatch(window)
    began = time.perf_counter()
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(today.is_painted, seconds=60)
    return time.perf_counter() - began


class _TodayWatch:
    """Notices when the rows of the Today page have been painted."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._watch: PaintWatch | None = None

    def is_painted(self) -> bool:
        if self._watch is None:
            self._watch = self._begin()
        return self._watch is not None and self._watch.painted > 0

    def _begin(self) -> PaintWatch | None:
        if "ui.widgets.entry_row" not in sys.modules:
            return None
        from ui.commands.waiting import PaintWatch
        from ui.widgets.entry_row import EntryRow

        rows = [row for row in self._window.findChildren(EntryRow) if row.isVisible()]
        if not rows:
            return None
        rows[0].update()
        return PaintWatch(rows[0])


def _watch_derivation() -> None:
    from app.vault import kdf

    derive = kdf.derive

    def timed(*arguments: object, **keywords: object) -> object:
        began = time.perf_counter()
        try:
            return derive(*arguments, **keywords)  # type: ignore[arg-type]  # handed through
        finally:
            _derivation.append(time.perf_counter() - began)

    kdf.derive = timed  # type: ignore[assignment]  # measured from outside, so that the program needs no hook


def _resident() -> float:
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    import resource

    return (
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / (1024 if sys.platform == "darwin" else 1)
    )


def _refuse(_arguments: list[str]) -> None:
    raise RuntimeError("the bench never locks")


if __name__ == "__main__":
    main()
