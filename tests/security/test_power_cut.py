"""A power cut at any moment, with any unsynced write lost or torn, costs nothing that was acknowledged."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.security import shelves, story
from tests.security.disk import Disk
from tests.security.recorded import nth_passphrase, record
from tests.security.recorder import Event, Op
from tests.security.seeds import seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.security.bench import Bench


@dataclass(frozen=True, slots=True)
class Cut:
    """A journal as a power cut left it, and how far its writer had got.

    Attributes:
        where: How to get the same cut again.
    """

    folder: Path
    begun: int
    done: int
    where: str


@dataclass(frozen=True, slots=True)
class Recording:
    """A journal before a child worked in it, and what the child did."""

    disk: Disk
    events: list[Event]
    seed: int

    def cuts(self, count: int, folder: Path) -> Iterator[Cut]:
        """Yield `count` power cuts at moments of chance, in their order; each lasts until the next."""
        chance = seeded("cut", self.seed)
        played, begun, done = 0, -1, -1
        for moment in sorted(chance.choices(range(len(self.events) + 1), k=count)):
            for event in self.events[played:moment]:
                self.disk.play([event])
                begun, done = _marked(event, begun, done)
            played = moment
            self.disk.cut(folder, chance)
            yield Cut(folder, begun, done, f"seed {self.seed}, event {moment}, begun {begun}, done {done}")
            shutil.rmtree(folder)


@dataclass(frozen=True, slots=True)
class Laboratory:
    """A journal, a recorder for what is done to it, and a child that looks at what is left."""

    journal: Path
    library: Path
    keys: shelves.Keys
    bench: Bench

    def recording(self, task: str, seed: int, count: int, *, lying: bool = False) -> Recording:
        """Record a task; when `lying`, the disk says it has synced and has not."""
        disk = Disk(self.journal, honour_syncs=not lying)
        return Recording(disk, record(self.library, self.journal, task, seed, count), seed)

    @property
    def folder(self) -> Path:
        """Where cuts are laid out."""
        return self.journal.with_name("cut")


@pytest.fixture
def laboratory(journal: Path, recorder_library: Path, keys: shelves.Keys, bench: Bench) -> Laboratory:
    """Everything a power cut needs."""
    return Laboratory(journal, recorder_library, keys, bench)


def _marked(event: Event, begun: int, done: int) -> tuple[int, int]:
    if event.op is not Op.MARKED:
        return begun, done
    word, _, number = event.data.decode().partition(" ")
    return (int(number) if word == "begin" else begun), (int(number) if word == "done" else done)


def _recorded(
    journal: Path, library: Path, task: str, seed: int, count: int, *, lying: bool = False
) -> Recording:
    disk = Disk(journal, honour_syncs=not lying)
    return Recording(disk, record(library, journal, task, seed, count), seed)


def _shelves(seed: int, last: int) -> dict[int, story.Shelf]:
    """Every state of a story, by the step after which it holds."""
    shelf: story.Shelf = {}
    states = {-1: shelf}
    for step in story.some_steps(seed, {}, 0, last):
        shelf = story.after(shelf, step)
        states[step.number] = shelf
    return states


def _lost(cut: Cut, found: shelves.Finding, states: dict[int, story.Shelf]) -> str:
    """Say what is wrong with what was found after a cut, or ""."""
    if found.problem or found.unsound:
        return f"{found.problem} {found.unsound}: {cut.where}"
    if found.shelf not in {cut.done: states[cut.done], cut.begun: states[cut.begun]}.values():
        return f"not what was acknowledged: {cut.where}"
    return ""


def _losses(laboratory: Laboratory, recording: Recording, cuts: int, steps: int) -> list[str]:
    states = _shelves(recording.seed, steps - 1)
    verdicts = (
        _lost(cut, laboratory.bench.ask(shelves.examine, cut.folder, laboratory.keys), states)
        for cut in recording.cuts(cuts, laboratory.folder)
    )
    return [verdict for verdict in verdicts if verdict]


def test_twenty_power_cuts_lose_nothing(laboratory: Laboratory) -> None:
    recording = laboratory.recording("write", 1, 60)
    assert not _losses(laboratory, recording, 20, 60)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10, 20))
def test_fifty_power_cuts_lose_nothing(laboratory: Laboratory, seed: int) -> None:
    recording = laboratory.recording("write", seed, 150)
    assert not _losses(laboratory, recording, 50, 150)


@pytest.mark.slow
@pytest.mark.parametrize(("task", "lying"), [("write", True), ("write-relaxed", False)])
def test_cuts_do_harm_where_syncs_are_left_out(laboratory: Laboratory, task: str, *, lying: bool) -> None:
    recording = laboratory.recording(task, 30, 100, lying=lying)
    assert _losses(laboratory, recording, 50, 100)


def _opens(folder: Path, keys: shelves.Keys, numbers: list[int]) -> list[int]:
    """Return which of the numbered passphrases open the journal."""
    return [n for n in numbers if not shelves.examine(folder, keys, nth_passphrase(n)).problem]


def _locked_out(laboratory: Laboratory, recording: Recording, cuts: int) -> list[str]:
    """Say where neither the acknowledged passphrase nor the one under way opened the journal, or where both did."""
    wrong = []
    for cut in recording.cuts(cuts, laboratory.folder):
        done, begun = max(cut.done, 0), max(cut.begun, 0)
        opening = laboratory.bench.ask(_opens, cut.folder, laboratory.keys, [*range(begun + 1)])
        if opening not in ([done], [begun]):
            wrong.append(f"opens with {opening}: {cut.where}")
    return wrong


def test_five_cuts_of_a_change_of_passphrase_leave_one_that_opens(laboratory: Laboratory) -> None:
    recording = laboratory.recording("change-passphrases", 1, 1)
    assert not _locked_out(laboratory, recording, 5)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10, 15))
def test_a_hundred_cuts_of_changes_of_passphrase_leave_one_that_opens(
    laboratory: Laboratory, seed: int
) -> None:
    recording = laboratory.recording("change-passphrases", seed, 4)
    assert not _locked_out(laboratory, recording, 100)


@pytest.mark.slow
def test_cuts_lock_out_where_syncs_are_left_out(laboratory: Laboratory) -> None:
    recording = laboratory.recording("change-passphrases", 30, 4, lying=True)
    assert _locked_out(laboratory, recording, 50)
