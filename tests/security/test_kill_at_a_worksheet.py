"""A person answers a worksheet in the real window, the program is killed, and what was answered is there again.

That is: all that the page called saved, and all that was answered two seconds before the end or earlier.
"""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from app import paths
from app.worksheets import fields as asked
from app.worksheets.loader import Library
from tests.security import shelves
from tests.security.bench import Bench
from tests.security.canary import files_with
from tests.security.killing import live_and_die
from tests.security.seeds import seeded
from ui.answering.kinds import WRITING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

LIBRARY = Library(paths.resources() / "worksheets")
TOOLS = tuple(each.id for each in LIBRARY.all() if each.kind != WRITING and each.priority == "core")
MOST_LOST = 2.0
"""Seconds of answering that may be lost."""

_PAUSE = 120
"""Milliseconds between two answers; faster than anybody answers."""

_LONGEST_LIFE = 5.0
"""Seconds from the first answer to the end."""


@dataclass(slots=True)
class Told:
    """What the child said before it died.

    Attributes:
        answered: The id of each question with the moment it had been answered.
        alive: When the window was seen to run.
        saved: How many answers the page said were saved.
    """

    answered: list[tuple[str, float]] = field(default_factory=list)
    alive: list[float] = field(default_factory=list)
    saved: int = 0

    def hear(self, word: str, what: object, at: float) -> None:
        """Take in one message."""
        if word == "saved" and isinstance(what, int):
            self.saved = what
        elif word == "answered":
            self.answered.append((str(what), at))
        else:
            self.alive.append(at)

    def owed(self, end: float) -> set[str]:
        """Return the questions whose answers must be there; a computer that stood still is forgiven."""
        stood_still = max((later - earlier for earlier, later in pairwise([*self.alive, end])), default=0.0)
        limit = end - MOST_LOST - max(0.0, stood_still - _PAUSE / 1000)
        called_saved = {name for name, _ in self.answered[: self.saved]}
        return called_saved | {name for name, at in self.answered if at <= limit}


def answer_until_killed(folder: Path, keys: shelves.Keys, worksheet: str, line: Connection) -> None:
    """Unlock the window and answer; runs in the child."""
    from tests.security import answerer, typist

    typist.settle_in(folder.with_name(f"{folder.name} home"))
    with shelves.remembered_keys(keys):
        program = typist.sit_down(folder, restart=lambda _arguments: None)
        page = answerer.begin_worksheet(program, worksheet)
        answering = answerer.Answering(page, lambda *told: line.send(told), pause=_PAUSE)
        typist.run()
        del answering


def given(folder: Path, keys: shelves.Keys, worksheet: str) -> tuple[set[str], int]:
    """Return which questions of a worksheet are answered in the journal, and how many entries it has of it."""
    with shelves.remembered_keys(keys), shelves.opened(folder) as app:
        lines = app.journal.timeline(shelves.EVERYTHING, limit=10)
        records = [app.journal.record(each.entry.id) for each in lines]
        found = [each for each in records if each.entry.worksheet.id == worksheet]
        answered = {name for record in found for name in record.answers}
        answered |= {feeling.field for record in found for feeling in record.feelings}
        if any(record.entry.tags for record in found):
            answered |= {each.id for each in LIBRARY.get(worksheet).fields if isinstance(each, asked.Tags)}
        return answered, len(found)


def _answer_and_die(
    folder: Path, keys: shelves.Keys, worksheet: str, life: float | None
) -> tuple[Told, float]:
    told = Told()
    return told, live_and_die(answer_until_killed, folder, keys, worksheet, told=told, life=life)


def _kill_and_look(folder: Path, keys: shelves.Keys, worksheet: str, life: float | None) -> int:
    """Return how many answers were owed, and found."""
    told, killed = _answer_and_die(folder, keys, worksheet, life)
    where = f"{worksheet}, {len(told.answered)} answers, {told.saved} called saved"
    assert not files_with([folder, folder.with_name(f"{folder.name} home")]), where
    with Bench() as bench:
        found, entries = bench.ask(given, folder, keys, worksheet)
    owed = told.owed(killed)
    assert owed <= found, f"lost {owed - found}: {where}"
    assert entries == (1 if owed else entries), where
    return len(owed)


@pytest.mark.slow
def test_what_a_worksheet_calls_saved_outlives_a_kill(journal: Path, keys: shelves.Keys) -> None:
    assert _kill_and_look(journal, keys, "emotional-diary", None) > 0


@pytest.mark.slow
def test_a_kill_at_every_core_tool(journal: Path, tmp_path: Path, keys: shelves.Keys) -> None:
    def kill(tool: str) -> int:
        life = seeded("worksheet", tool).uniform(2.5, _LONGEST_LIFE)
        for longer in (1, 2, 4):  # a busy computer may stand still for so long that nothing is owed yet
            folder = tmp_path / f"journal {tool} {longer}"
            shutil.copytree(journal, folder)
            if owed := _kill_and_look(folder, keys, tool, longer * life):
                return owed
        return 0

    with ThreadPoolExecutor(2) as pool:
        assert all(pool.map(kill, TOOLS))
