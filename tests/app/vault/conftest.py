from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from app.vault import session
from app.vault.folder import JournalFiles
from app.vault.kdf import KdfParams
from app.vault.recovery import RecoverySecret
from tests.app.vault.helpers import FLOOR, PASSPHRASE, FixedClock, key, prepare

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Made:
    """A journal on the disk, closed, with one entry in it."""

    folder: Path
    recovery: RecoverySecret
    passphrase: str = PASSPHRASE

    @property
    def files(self) -> JournalFiles:
        return JournalFiles(self.folder)

    def unlock(self, passphrase: str = PASSPHRASE, **terms: object) -> session.Vault:
        return session.unlock(self.folder, key(passphrase), clock=FixedClock(), **terms)  # type: ignore[arg-type] # any of its terms

    def change(self, current: str, new: str) -> None:
        with self.unlock(current) as vault:
            vault.change_passphrase(key(current), key(new), FLOOR)


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Derive keys once for the whole run; tests work on copies."""
    folder = tmp_path_factory.mktemp("pattern") / "journal"
    recovery = RecoverySecret.generate()
    session.create(
        folder, key(PASSPHRASE), recovery=recovery, prepare=prepare, kdf=KdfParams.floor(), clock=FixedClock()
    )
    return Made(folder, recovery)


@pytest.fixture
def journal(pattern: Made, tmp_path: Path) -> Made:
    folder = tmp_path / "journal"
    shutil.copytree(pattern.folder, folder)
    return Made(folder, pattern.recovery)


@pytest.fixture
def other(tmp_path: Path) -> Made:
    """A second journal that has nothing to do with the first."""
    folder = tmp_path / "other"
    recovery = RecoverySecret.generate()
    session.create(
        folder, key("another phrase"), recovery=recovery, prepare=prepare, kdf=FLOOR, clock=FixedClock()
    )
    return Made(folder, recovery, "another phrase")


@pytest.fixture
def crashed(journal: Made, tmp_path: Path) -> Made:
    """The folder as a crash leaves it: copied while open, with a log that holds the newest entry."""
    folder = tmp_path / "crashed"
    with journal.unlock() as vault:
        vault.connection.execute("INSERT INTO entry(body) VALUES ('written last')")
        vault.connection.commit()
        shutil.copytree(journal.folder, folder)
    return Made(folder, journal.recovery)
