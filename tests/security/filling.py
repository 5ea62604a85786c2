"""What a child does on a disk that fills up: `python -m tests.security.filling TASK FOLDER FREE`, with marks.

Any error other than "the disk is full" ends it with a traceback, which fails the test.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.vault.errors import DiskFull
from app.vault.kdf import KdfParams
from tests.security import recorder, shelves, story
from tests.security.recorded import nth_passphrase

_STEPS = 80
BEFORE_THE_CRASH = 40


def _create(folder: Path, free: int) -> None:
    recorder.set_free(free)
    try:
        shelves.create(folder)
    except DiskFull:
        recorder.mark("full")


def _save(folder: Path, free: int, *, without_reserve: bool = False) -> None:
    """Write until the disk is full; then somebody makes room, and the same words are saved after all."""
    with shelves.opened(folder) as app:
        player = shelves.Player(app)
        if without_reserve:
            app.vault.release_ballast()
        recorder.set_free(free)
        for step in story.some_steps("full", {}, 0, _STEPS - 1):
            recorder.mark(f"begin {step.number}")
            try:
                player.do(step)
            except DiskFull:
                recorder.mark("full")
                recorder.set_free(-1)
                player.do(step)
                recorder.mark(f"later {step.number}")
                return
            recorder.mark(f"done {step.number}")


def _save_without_reserve(folder: Path, free: int) -> None:
    _save(folder, free, without_reserve=True)


def _change_passphrase(folder: Path, free: int) -> None:
    with shelves.remembered_keys({}), shelves.opened(folder) as app:
        recorder.set_free(free)
        old, new = (shelves.passphrase(nth_passphrase(number)) for number in (0, 1))
        try:
            app.vault.change_passphrase(old, new, KdfParams.floor())
            recorder.mark("done 1")
        except DiskFull:
            recorder.mark("full")


def _start(folder: Path, free: int) -> None:
    recorder.set_free(free)
    try:
        with shelves.opened(folder):
            pass
    except DiskFull:
        recorder.mark("full")


def _start_after_a_crash(folder: Path, free: int) -> None:
    if (pid := os.fork()) == 0:
        with shelves.opened(folder) as app:
            player = shelves.Player(app)
            for step in story.some_steps("full", {}, 0, BEFORE_THE_CRASH - 1):
                player.do(step)
            os._exit(0)
    os.waitpid(pid, 0)
    _start(folder, free)


TASKS = {
    "create": _create,
    "save": _save,
    "save-without-reserve": _save_without_reserve,
    "change-passphrase": _change_passphrase,
    "start": _start,
    "start-after-a-crash": _start_after_a_crash,
}

if __name__ == "__main__":
    TASKS[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))
