"""A person types into the real window, the program is killed, and what the page called saved is there again.

So is everything that was typed two seconds before the end or earlier.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.security import shelves
from tests.security.bench import Bench
from tests.security.canary import CANARY, files_with
from tests.security.killing import live_and_die
from tests.security.seeds import seeded

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MOST_LOST = 2.0
"""Seconds of typing that may be lost."""

_PAUSE = 15
"""Milliseconds between two keys; faster than anybody types."""

_LONGEST_LIFE = 3.5
"""Seconds from the first key to the end."""


@dataclass(slots=True)
class Told:
    """What the child said before it died.

    Attributes:
        keys: When each key had been typed, in the order of typing, by the monotonic clock that all processes share.
        alive: When the window was seen to run, at every tick of its timer.
        saved: How many keys the page said were saved.
    """

    keys: list[float] = field(default_factory=list)
    alive: list[float] = field(default_factory=list)
    saved: int = 0

    def hear(self, word: str, count: int, at: float) -> None:
        """Take in one message."""
        if word == "saved":
            self.saved = max(self.saved, count)
        elif word == "typed":
            self.keys.append(at)
        else:
            self.alive.append(at)

    def owed(self, end: float) -> int:
        """Return how many keys must be there again after an end at `end`; a computer that stood still is forgiven."""
        ticks = [*self.alive, end]
        stood_still = max((later - earlier for earlier, later in pairwise(ticks)), default=0.0)
        limit = end - MOST_LOST - max(0.0, stood_still - _PAUSE / 1000)
        return max(self.saved, sum(1 for at in self.keys if at <= limit))


def type_until_killed(folder: Path, keys: shelves.Keys, text: str, line: Connection) -> None:
    """Unlock the window and type; runs in the child."""
    from tests.security import typist

    typist.settle_in(folder.with_name(f"{folder.name} home"))
    with shelves.remembered_keys(keys):
        program = typist.sit_down(folder, restart=lambda _arguments: None)
        page = typist.begin_page(program)
        typing = typist.Typing(page, text, lambda *told: line.send(told), _PAUSE)
        typist.run()
        del typing


def _text(seed: object) -> str:
    """Words, and nothing that the editor would take for form."""
    chance = seeded("typed", seed)
    words = (chance.choice(("night", "ward", "kettle", "lift", CANARY)) for _ in range(200))
    return " ".join(words)


def _type_and_die(folder: Path, keys: shelves.Keys, text: str, life: float | None) -> tuple[Told, float]:
    told = Told()
    return told, live_and_die(type_until_killed, folder, keys, text, told=told, life=life)


def _cycles(folder: Path, keys: shelves.Keys, *, seed: int, count: int) -> tuple[int, int]:
    """Type, die and look `count` times; return how many keys were typed, and how many the page called saved.

    The first cycle ends when the page says that it has saved, the others at moments of chance.
    """
    before: list[str] = []
    typed = saved = 0
    with Bench() as bench:
        for cycle in range(count):
            text = _text(f"{seed} {cycle}")
            life = seeded("window", seed, cycle).uniform(0.05, _LONGEST_LIFE) if cycle else None
            told, killed = _type_and_die(folder, keys, text, life)
            where = f"seed {seed}, cycle {cycle}, {len(told.keys)} keys, {told.saved} called saved"
            assert not files_with([folder, folder.with_name(f"{folder.name} home")]), where
            found, problem = bench.ask(shelves.texts, folder, keys)
            assert not problem, f"{problem}: {where}"
            assert found[: len(before)] == before, f"an earlier page has changed: {where}"
            page = "".join(found[len(before) :])
            assert len(found) <= len(before) + 1, where
            assert text.startswith(page), f"not what was typed: {where}"
            owed = text[: told.owed(killed)].rstrip()
            assert len(page) >= len(owed), f"{len(owed) - len(page)} letters lost: {where}"
            before, typed, saved = found, typed + len(told.keys), saved + told.saved
    return typed, saved


def test_a_kill_at_the_window(journal: Path, keys: shelves.Keys) -> None:
    typed, saved = _cycles(journal, keys, seed=1, count=1)
    assert typed >= saved > 0


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_two_hundred_kills_at_the_window(journal: Path, tmp_path: Path, keys: shelves.Keys) -> None:
    folders = [tmp_path / f"journal {number}" for number in range(2)]
    for folder in folders:
        Path(folder).mkdir()
        for file in journal.iterdir():
            (folder / file.name).write_bytes(file.read_bytes())
    with ThreadPoolExecutor(2) as pool:
        runs = [
            pool.submit(_cycles, folder, keys, seed=seed, count=100)
            for seed, folder in enumerate(folders, 10)
        ]
        for run in runs:
            typed, saved = run.result()
            assert typed > saved > 1_000
