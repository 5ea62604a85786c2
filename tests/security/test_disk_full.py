"""A disk that fills up at any moment costs nothing that was acknowledged, and says that it is full."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.security import recorder, shelves, story
from tests.security.filling import BEFORE_THE_CRASH, TASKS
from tests.security.recorded import nth_passphrase
from tests.security.recorder import Op
from tests.security.seeds import seeded

if TYPE_CHECKING:
    from pathlib import Path

    from tests.security.bench import Bench

_LARGEST = 6 << 20
"""More than a whole journal with its reserve, so that some runs do not meet the limit."""


@dataclass(frozen=True, slots=True)
class Full:
    """A small disk with a journal on it, and what a child did until it was full.

    Attributes:
        said: The marks the child left: "begin N", "done N", "full", "later N".
    """

    disk: Path
    said: list[str]

    @property
    def journal(self) -> Path:
        """The journal's folder."""
        return self.disk / "journal"

    def last(self, word: str) -> int:
        """Return the last number that was said with `word`, or -1."""
        return max((int(mark.split()[1]) for mark in self.said if mark.startswith(f"{word} ")), default=-1)


def _fill(disk: Path, library: Path, task: str, free: int) -> Full:
    """Run a task on a disk with `free` bytes left; the vault's private copies lie on the same disk."""
    log = disk.with_name("log")
    environment = recorder.environment(library, log, disk) | {"XDG_CACHE_HOME": str(disk / "cache")}
    run = subprocess.run(
        [sys.executable, "-m", "tests.security.filling", task, str(disk / "journal"), str(free)],
        env={**os.environ, **environment},
        timeout=60,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, f"{task} with {free} bytes free: {run.stderr}"
    marks = [event.data.decode() for event in recorder.read(log) if event.op is Op.MARKED]
    log.unlink()
    return Full(disk, marks)


@dataclass(frozen=True, slots=True)
class Laboratory:
    """An empty journal to copy, a recorder that can shrink a disk, and a child that looks at what is left."""

    journal: Path
    library: Path
    keys: shelves.Keys
    bench: Bench

    def run(self, task: str, number: int) -> bool:
        """Fill one disk and check what is left; return whether it was full before the task was done."""
        chance = seeded("full", task, number)
        free = int(_LARGEST ** chance.random()) if number else 0
        disk = self.journal.with_name("disk")
        shutil.rmtree(disk, ignore_errors=True)
        disk.mkdir()
        if task != "create":
            shutil.copytree(self.journal, disk / "journal")
        full = _fill(disk, self.library, task, free)
        try:
            self._check(task, full)
        except AssertionError as problem:
            raise AssertionError(f"{task}, run {number}, {free} bytes free, {full.said[-3:]}") from problem
        return "full" in full.said

    def _check(self, task: str, full: Full) -> None:
        if task == "create" and "full" in full.said:
            assert not full.journal.exists() or not any(full.journal.iterdir()), "half a journal was left"
            return
        changed = task == "change-passphrase" and full.last("done") == 1
        found = self.bench.ask(shelves.examine, full.journal, self.keys, nth_passphrase(int(changed)))
        assert (found.problem, found.unsound) == ("", ())
        shelf: story.Shelf = {}
        for step in story.some_steps("full", {}, 0, _last_step(task, full)):
            shelf = story.after(shelf, step)
        assert found.shelf == shelf


@pytest.fixture
def laboratory(journal: Path, recorder_library: Path, keys: shelves.Keys, bench: Bench) -> Laboratory:
    """Everything a full disk needs."""
    return Laboratory(journal, recorder_library, keys, bench)


def _last_step(task: str, full: Full) -> int:
    """Return the last step of the story that must be in the journal."""
    if task.startswith("save"):
        return max(full.last("done"), full.last("later"))
    return BEFORE_THE_CRASH - 1 if task == "start-after-a-crash" else -1


@pytest.mark.parametrize("task", TASKS)
def test_a_disk_with_no_room_at_all(task: str, laboratory: Laboratory) -> None:
    full = laboratory.run(task, 0)
    assert full == (task in {"create", "save-without-reserve", "change-passphrase"})


@pytest.mark.slow
@pytest.mark.parametrize("task", TASKS)
def test_ten_disks_that_fill_up(task: str, laboratory: Laboratory) -> None:
    met = [laboratory.run(task, number) for number in range(1, 11)]
    assert any(met) or task == "save" or task.startswith("start")
