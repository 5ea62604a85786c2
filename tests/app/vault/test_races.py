"""Two processes at once: exactly one of them creates or opens a journal."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING, Any

import pytest

from app.errors import AfterwordError
from app.vault import session
from app.vault.recovery import RecoverySecret
from tests.app.vault.helpers import FLOOR, PASSPHRASE, FixedClock, key, prepare

if TYPE_CHECKING:
    from multiprocessing.synchronize import Barrier
    from pathlib import Path

ROUNDS = 100
PATIENCE = 60


def _create(folder: Path) -> str:
    try:
        session.create(
            folder,
            key(PASSPHRASE),
            recovery=RecoverySecret.generate(),
            prepare=prepare,
            kdf=FLOOR,
            clock=FixedClock(),
        )
    except AfterwordError as error:
        return error.code
    return "won"


def _race(place: Path, rounds: int, barrier: Barrier, outcomes: Any) -> None:
    for number in range(rounds):
        folder = place / str(number)
        barrier.wait(PATIENCE)
        created = _create(folder)
        barrier.wait(PATIENCE)
        try:
            vault = session.unlock(folder, key(PASSPHRASE), clock=FixedClock())
        except AfterwordError as error:
            opened = error.code
            barrier.wait(PATIENCE)
        else:
            opened = "won"
            barrier.wait(PATIENCE)
            vault.close()
        outcomes.put((number, created, opened))


def _run(place: Path, rounds: int) -> dict[int, list[tuple[str, str]]]:
    spawn = multiprocessing.get_context("spawn")
    barrier, outcomes = spawn.Barrier(2), spawn.Queue()
    racers = [spawn.Process(target=_race, args=(place, rounds, barrier, outcomes)) for _ in range(2)]
    for racer in racers:
        racer.start()
    found: dict[int, list[tuple[str, str]]] = {number: [] for number in range(rounds)}
    for _ in range(2 * rounds):
        number, created, opened = outcomes.get(timeout=PATIENCE)
        found[number].append((created, opened))
    for racer in racers:
        racer.join()
    return found


def _check(found: dict[int, list[tuple[str, str]]], place: Path) -> None:
    for number, both in found.items():
        assert sorted(created for created, _ in both) == ["journal-exists", "won"], number
        assert sorted(opened for _, opened in both) == ["in-use", "won"], number
    assert {path.name for path in place.iterdir()} == {str(number) for number in found}


def test_one_of_two_wins(tmp_path: Path) -> None:
    _check(_run(tmp_path, 2), tmp_path)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_one_of_two_wins_a_hundred_times(tmp_path: Path) -> None:
    _check(_run(tmp_path, ROUNDS), tmp_path)
