"""Real journals with invented entries, opened with keys derived once."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app import context as contexts
from app.safekeeping.backups import Backups
from app.vault import session
from tests.models.journals import FakeClock
from tests.security import shelves

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.context import AppContext

ENTRIES = 12


@dataclass
class Keeper:
    """An open journal and its backups."""

    context: AppContext
    clock: FakeClock

    @property
    def backups(self) -> Backups:
        return Backups(vault=self.context.vault, transactions=self.context.transactions, clock=self.clock)

    @property
    def folder(self) -> Path:
        return self.context.vault.folder

    def write(self, title: str, text: str = "words") -> None:
        journal = self.context.journal
        journal.save(journal.new_draft(shelves.PAGE, shelves.LABELS, title).with_answers({"text": text}))

    def titles(self) -> set[str]:
        return {line.entry.title for line in self.context.journal.timeline(shelves.EVERYTHING, limit=1000)}


@pytest.fixture(scope="session")
def _written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("kept") / "journal"
    with shelves.remembered_keys({}):
        shelves.create(folder)
        with shelves.opened(folder) as app:
            for number in range(ENTRIES):
                draft = app.journal.new_draft(shelves.PAGE, shelves.LABELS, f"page {number}")
                app.journal.save(draft.with_answers({"text": f"What happened on day {number}. " * 40}))
                app.journal.keep(draft.id)
    return folder


@pytest.fixture
def keys(_written: Path) -> Iterator[shelves.Keys]:
    with shelves.remembered_keys({}) as known:
        yield known


@pytest.fixture
def folder(_written: Path, keys: shelves.Keys, tmp_path: Path) -> Path:
    """A closed journal with ENTRIES entries."""
    return Path(shutil.copytree(_written, tmp_path / "journal"))


@contextmanager
def kept(folder: Path, clock: FakeClock, text: str = shelves.PASSPHRASE) -> Iterator[Keeper]:
    vault = session.unlock(folder, shelves.passphrase(text), clock=clock)
    app = contexts.open_journal(vault, clock=clock)
    try:
        yield Keeper(app, clock)
    finally:
        app.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def keeper(folder: Path, clock: FakeClock) -> Iterator[Keeper]:
    with kept(folder, clock) as found:
        yield found
