"""How long it takes from the passphrase to a painted Today page, and how much memory the program then holds."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from ui.commands.bench_journal import PASSPHRASE
from ui.commands.probes import report

REST_SECONDS = 2.0
TYPING_SECONDS = 1.5
"""How long a quick typist needs for the passphrase; the program loads the rest meanwhile."""

_derivation: list[float] = []


def main() -> None:
    """Start the program on the journal named by the first argument and unlock it with keys."""
    from app import preferences
    from app.clock import SystemClock
    from ui.bootstrap import start
    from ui.shell.program import Program

    started = start(preferences.Preferences(theme="light"))
    program = Program(started=started, clock=SystemClock(), restart=_refuse, journal=Path(sys.argv[1]))
    program.show()
    total = _unlock(program)
    _rest(REST_SECONDS)
    report(total=total, derivation=sum(_derivation), memory_mb=_resident())
    os._exit(0)


def _unlock(program: object) -> float:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    from ui.commands.waiting import wait_until

    window = program.window  # type: ignore[attr-defined]  # the Program, which is not imported at the top
    wait_until(lambda: bool(window.findChildren(QLineEdit)))
    field = window.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, PASSPHRASE)
    _rest(TYPING_SECONDS)
    _watch_derivation()
    began = time.perf_counter()
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: _today_is_painted(window), seconds=60)
    return time.perf_counter() - began


def _today_is_painted(window: object) -> bool:
    from ui.commands.waiting import PaintWatch

    today = sys.modules.get("ui.today.page")
    if today is None:
        return False
    page = window.findChild(today.TodayPage)  # type: ignore[attr-defined]  # a QMainWindow
    if page is None or not page.isVisible() or not page.is_filled():
        return False
    watch = getattr(page, "probe", None)
    if watch is None:
        page.probe = PaintWatch(page)
        page.update()
        return False
    return bool(watch.painted)


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


def _rest(seconds: float) -> None:
    from ui.commands.waiting import settle

    settle(int(seconds * 1000))


def _resident() -> float:
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / (1024 if sys.platform == "darwin" else 1)


def _refuse(_arguments: list[str]) -> None:
    raise RuntimeError("the bench never locks")


if __name__ == "__main__":
    main()
