"""What a recorded child does: `python -m tests.security.recorded TASK FOLDER SEED COUNT`, its marks included."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from app.vault.kdf import KdfParams
from tests.security import recorder, shelves, story


def record(library: Path, folder: Path, task: str, seed: int, count: int) -> list[recorder.Event]:
    """Run a task in a child and return what it did to the files of the journal in `folder`."""
    log = folder.with_name(f"{folder.name}.log")
    subprocess.run(
        [sys.executable, "-m", "tests.security.recorded", task, str(folder), str(seed), str(count)],
        env={**os.environ, **recorder.environment(library, log, folder)},
        check=True,
        timeout=120,
    )
    events = recorder.read(log)
    log.unlink()
    return events


def nth_passphrase(number: int) -> str:
    """Return the passphrase after `number` changes."""
    return f"{shelves.PASSPHRASE} {number}" if number else shelves.PASSPHRASE


def _write(folder: Path, seed: int, count: int, *, relaxed: bool = False) -> None:
    with shelves.opened(folder) as app:
        if relaxed:
            app.vault.connection.execute("PRAGMA synchronous = NORMAL")
        player = shelves.Player(app)
        for step in story.some_steps(seed, {}, 0, count - 1):
            recorder.mark(f"begin {step.number}")
            player.do(step)
            recorder.mark(f"done {step.number}")
    recorder.mark("closed")


def _write_relaxed(folder: Path, seed: int, count: int) -> None:
    _write(folder, seed, count, relaxed=True)


def _change_passphrases(folder: Path, _seed: int, count: int) -> None:
    with shelves.remembered_keys({}), shelves.opened(folder) as app:
        for number in range(1, count + 1):
            old, new = (shelves.passphrase(nth_passphrase(n)) for n in (number - 1, number))
            recorder.mark(f"begin {number}")
            app.vault.change_passphrase(old, new, KdfParams.floor())
            recorder.mark(f"done {number}")


TASKS = {"write": _write, "write-relaxed": _write_relaxed, "change-passphrases": _change_passphrases}

if __name__ == "__main__":
    TASKS[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
