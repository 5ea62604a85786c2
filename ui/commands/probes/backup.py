"""How long a backup of a large journal takes, and for how long the window stands still meanwhile.

The window is asked for a frame all the time, and now and then reads from the journal, which the backup shares with it.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.bench_journal import open_bench
from ui.commands.probes import report

if TYPE_CHECKING:
    from app.context import AppContext

MEGABYTES = 300
EVERY = 0.1
"""Seconds between two readings of the journal."""

FRAME_MS = 2


def main() -> None:
    """Make a backup of the journal named by the first argument, and report the time for 300 MB and the longest wait."""
    from app.safekeeping.backups import Backups
    from ui.bootstrap import start
    from ui.tasks.worker import JournalWorker

    start()
    context = open_bench(Path(sys.argv[1]))
    place = Path(sys.argv[1]).parent / "backup"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700)
    backups = Backups(vault=context.vault, transactions=context.transactions, clock=context.clock)
    made: list[object] = []
    worker = JournalWorker()
    began = time.perf_counter()
    worker.run(lambda: backups.make(to=place), done=made.append)
    longest = _longest_wait(context, made)
    seconds = time.perf_counter() - began
    size = sum(file.stat().st_size for file in place.iterdir()) / 1e6
    worker.stop()
    context.close()
    shutil.rmtree(place)
    report(seconds=seconds * MEGABYTES / size, longest_ms=longest * 1000, megabytes=size)
    sys.stdout.flush()
    os._exit(0)


def _longest_wait(context: AppContext, made: list[object]) -> float:
    """Run the window until the backup is `made`; return the longest time between two frames, in seconds."""
    from models.domain.entry import EntryFilter
    from ui.commands.waiting import settle

    longest, last, read = 0.0, time.perf_counter(), time.perf_counter()
    while not made:
        settle(FRAME_MS)
        if time.perf_counter() - read > EVERY:
            context.journal.timeline(EntryFilter(), after=None, limit=30)
            read = time.perf_counter()
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest


if __name__ == "__main__":
    main()
