"""A journal whose program is killed at any moment has everything that was acknowledged, and nothing in the clear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.security import shelves, story
from tests.security.bench import PROCESSES, Bench
from tests.security.canary import files_with
from tests.security.seeds import seeded

if TYPE_CHECKING:
    import random
    from multiprocessing.connection import Connection
    from pathlib import Path

_SLOWEST = 5.0


@dataclass(slots=True)
class Told:
    """How far a child got before it died: number of the last step it began, and of the last it acknowledged."""

    begun: int
    done: int

    def hear(self, word: str, number: int) -> None:
        """Take in one message of the child."""
        if word == "begin":
            self.begun = number
        elif word == "done":
            self.done = number


@dataclass(frozen=True, slots=True)
class Life:
    """What a child needs to know to go on writing where the one before it was killed."""

    folder: Path
    keys: shelves.Keys
    seed: int
    shelf: story.Shelf
    first: int


def live(life: Life, line: Connection) -> None:
    """Write in a journal until somebody kills the process."""
    with shelves.remembered_keys(life.keys), shelves.opened(life.folder) as app:
        player = shelves.Player(app)
        for step in story.steps(life.seed, life.shelf, life.first):
            line.send(("begin", step.number))
            player.do(step)
            line.send(("done", step.number))


def _live_and_die(life: Life, chance: random.Random) -> Told:
    """Let a child write, kill it after a moment of chance, and say what it had acknowledged."""
    ours, theirs = PROCESSES.Pipe(duplex=False)
    child = PROCESSES.Process(target=live, args=(life, theirs))
    child.start()
    theirs.close()
    told = Told(life.first - 1, life.first - 1)
    steps_to_live = chance.choice((0, 1, 2, 10, 30, 60))
    while told.done < life.first - 1 + steps_to_live and ours.poll(_SLOWEST):
        told.hear(*ours.recv())
    child.join(chance.uniform(0, 0.03 if steps_to_live else 0.15))
    child.kill()
    child.join()
    assert child.exitcode == -9, f"the child ended by itself: seed {life.seed}, step {life.first}"
    _drain(ours, told)
    return told


def _drain(line: Connection, told: Told) -> None:
    """Hear what the child said before it died; its last word may be cut off."""
    try:
        while True:
            told.hear(*line.recv())
    except (EOFError, OSError):
        line.close()


def _cycles(folder: Path, keys: shelves.Keys, bench: Bench, *, seed: int, count: int) -> tuple[int, int]:
    """Kill and examine `count` times; return the steps that were acknowledged and the logs that were left behind."""
    shelf: story.Shelf = {}
    first = logs = 0
    for cycle in range(count):
        told = _live_and_die(Life(folder, keys, seed, shelf, first), seeded("kill", seed, cycle))
        where = f"seed {seed}, cycle {cycle}, steps {first} to {told.done}, begun {told.begun}"
        log = folder / "journal.db-wal"
        logs += log.exists() and log.stat().st_size > 0
        assert not files_with([folder]), f"plain text on the disk: {where}"
        found = bench.ask(shelves.examine, folder, keys)
        assert not found.problem, f"{found.problem}: {where}"
        assert not found.unsound, f"{found.unsound}: {where}"
        for step in story.some_steps(seed, shelf, first, told.done):
            shelf = story.after(shelf, step)
        first = told.done + 1
        if told.begun > told.done and found.shelf != shelf:
            (step,) = story.some_steps(seed, shelf, first, told.begun)
            shelf, first = story.after(shelf, step), first + 1
        assert found.shelf == shelf, f"not what was acknowledged: {where}"
    return first, logs


def test_ten_kills_lose_nothing(journal: Path, keys: shelves.Keys, bench: Bench) -> None:
    steps, logs = _cycles(journal, keys, bench, seed=1, count=10)
    assert steps > 10
    assert logs > 1


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_two_hundred_kills_lose_nothing(journal: Path, keys: shelves.Keys, bench: Bench) -> None:
    steps, logs = _cycles(journal, keys, bench, seed=2, count=200)
    assert steps > 2_000
    assert logs > 100
