"""Backup, restoring, rebuilding, rescuing and upgrading, stopped at any moment, leave the state before or after.

Kills, power cuts and disks that fail; never anything between, and never a backup that is not whole.
"""

from __future__ import annotations

import contextlib
import errno
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.security import safeguarded, shelves
from tests.security.bench import PROCESSES
from tests.security.disk import Disk
from tests.security.recorder import Event, Op
from tests.security.safeguarded import TASKS
from tests.security.seeds import SOAK, seeded

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path
    from random import Random

    from tests.security.bench import Bench

FAULTS = {"EIO": errno.EIO, "EROFS": errno.EROFS, "ENOSPC": errno.ENOSPC, "EINTR": errno.EINTR, "short": 0}


@pytest.fixture(scope="module")
def _prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, shelves.Keys]:
    disk = tmp_path_factory.mktemp("safe") / "disk"
    with shelves.remembered_keys({}) as known:
        safeguarded.prepare(disk)
        return disk, dict(known)


@dataclass(frozen=True)
class Laboratory:
    """A disk to copy, a recorder, and a child that looks at what is left."""

    pattern: Path
    keys: shelves.Keys
    library: Path
    bench: Bench
    place: Path

    def disk(self, task: str) -> Path:
        """Return a disk of its own, ready for a task."""
        disk = safeguarded.copy(self.pattern, self.place / "disk")
        with shelves.remembered_keys(self.keys):
            safeguarded.make_ready(task, disk)
        return disk

    def verdict(self, task: str, disk: Path, *, begun: bool, done: bool) -> str:
        """Say what is wrong with a disk, or ""."""
        return self.bench.ask(_examine, task, disk, self.keys, begun, done)


def _examine(task: str, disk: Path, keys: shelves.Keys, begun: bool, done: bool) -> str:
    return safeguarded.examine(task, disk, keys, begun=begun, done=done)


@pytest.fixture
def laboratory(
    _prepared: tuple[Path, shelves.Keys], recorder_library: Path, bench: Bench, tmp_path: Path
) -> Laboratory:
    """Everything that stopping takes."""
    return Laboratory(*_prepared, recorder_library, bench, tmp_path)


# Power cuts


def _cuts(laboratory: Laboratory, task: str, seed: int, count: int) -> list[str]:
    disk = laboratory.disk(task)
    model = Disk(disk)
    events, _ = safeguarded.run(laboratory.library, disk, task)
    chance = seeded("safe cut", task, seed)
    played, begun, done, wrong = 0, False, False, []
    for moment in sorted(chance.choices(range(len(events) + 1), k=count)):
        for event in events[played:moment]:
            model.play([event])
            begun, done = begun or _is(event, "begin"), done or _is(event, "done")
        played = moment
        target = laboratory.place / "cut"
        model.cut(target, chance)
        verdict = laboratory.verdict(task, target, begun=begun, done=done)
        if verdict:
            wrong.append(f"{verdict}: {task}, seed {seed}, event {moment} of {len(events)}, {begun}, {done}")
        shutil.rmtree(target)
    return wrong


def _is(event: Event, word: str) -> bool:
    return event.op is Op.MARKED and event.data.decode().startswith(word)


def test_three_power_cuts(laboratory: Laboratory) -> None:
    assert not _cuts(laboratory, "restore", 1, 3)


@pytest.mark.slow
@pytest.mark.timeout(600 * SOAK)
@pytest.mark.parametrize("task", TASKS)
def test_many_power_cuts(laboratory: Laboratory, task: str) -> None:
    for seed in range(10, 10 + SOAK):
        assert not _cuts(laboratory, task, seed, 20)


# Kills


def _live(task: str, disk: Path, keys: shelves.Keys, line: Connection) -> None:
    line.send("begin")
    safeguarded.do(task, disk, keys)
    line.send("done")


def _kill(laboratory: Laboratory, task: str, chance: Random, longest: float) -> tuple[bool, bool]:
    """Let a child do a task on the disk, and kill it after a moment of chance; return how far it got."""
    ours, theirs = PROCESSES.Pipe(duplex=False)
    child = PROCESSES.Process(target=_live, args=(task, laboratory.place / "disk", laboratory.keys, theirs))
    child.start()
    theirs.close()
    begun = ours.poll(60) and ours.recv() == "begin"
    child.join(chance.uniform(0, longest))
    child.kill()
    child.join()
    done = False
    with contextlib.suppress(EOFError):
        done = ours.poll(0) and ours.recv() == "done"
    ours.close()
    return begun, done


ENOUGH = 4
"""Kills that have to come before the end of a task for a round of them to say anything."""


def _kills(laboratory: Laboratory, task: str, seed: int, count: int) -> int:
    """Kill so many times, or until enough came before the end; return how many did."""
    chance = seeded("safe kill", task, seed)
    stopped, longest = 0, 0.3
    for cycle in range(6 * count):
        if cycle >= count and stopped >= ENOUGH:
            break
        disk = laboratory.disk(task)
        begun, done = _kill(laboratory, task, chance, longest)
        longest = max(0.004, min(1.0, longest * (0.85 if done else 1.15)))
        stopped += not done
        verdict = laboratory.verdict(task, disk, begun=begun, done=done)
        assert not verdict, f"{verdict}: {task}, seed {seed}, cycle {cycle}, done {done}"
    return stopped


def test_a_few_kills(laboratory: Laboratory) -> None:
    _kills(laboratory, "back-up", 1, 1)


@pytest.mark.slow
@pytest.mark.timeout(600 * SOAK)
@pytest.mark.parametrize("task", ["back-up", "restore", "renew-keys", "change-passphrase", "upgrade"])
def test_many_kills(laboratory: Laboratory, task: str) -> None:
    for seed in range(10, 10 + SOAK):
        assert _kills(laboratory, task, seed, 100) >= ENOUGH, "hardly any came before the end"


# Disks that fail


def _faults(laboratory: Laboratory, task: str, count: int, seed: int) -> None:
    """Let one call of many fail, each time another one, in one of the ways disks fail."""
    disk = laboratory.disk(task)
    _, said = safeguarded.run(laboratory.library, disk, task, 0, 0, 0)
    calls = int(said.split()[1])
    assert said.split()[0] == "done"
    chance = seeded("fault", task, seed)
    for call in sorted(chance.sample(range(1, calls + 1), min(count, calls))):
        fault = chance.choice(sorted(FAULTS))
        lasts = fault in {"EIO", "EROFS", "ENOSPC"} and chance.random() < 0.5
        disk = laboratory.disk(task)
        _, said = safeguarded.run(laboratory.library, disk, task, call, FAULTS[fault], int(lasts))
        code = said.split()[0]
        where = f"{task}, {fault} at call {call} of {calls}, lasting {lasts}, seed {seed}: said {code}"
        assert code in _SAID, where
        verdict = laboratory.verdict(task, disk, begun=True, done=code == "done")
        assert not verdict, f"{verdict}: {where}"


_SAID = {
    "done",
    "disk-full",
    "disk-trouble",
    "read-only",
    "not-permitted",
    "spare-not-updated",
    "entries-corrupt",
    "entries-cut-short",
}
"""A page that could not be read back as it was written counts as damage of what was being built."""


@pytest.mark.slow
@pytest.mark.timeout(900 * SOAK)
@pytest.mark.parametrize("task", TASKS)
def test_many_faults_of_the_disk(laboratory: Laboratory, task: str) -> None:
    _faults(laboratory, task, 43 * SOAK, 2)
