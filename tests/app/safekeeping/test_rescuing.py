"""Whatever pages of a journal are damaged, every entry that is not on them is in the rescued one."""

from __future__ import annotations

import shutil
import struct
from typing import TYPE_CHECKING

import pytest

from app.demo import make_journal
from app.errors import AfterwordError
from app.safekeeping import rescuing
from app.safekeeping.restoring import Secret
from app.vault import session
from app.vault.connection import PROBLEMS, open_entries
from app.vault.errors import NothingToRescue, WrongPassphrase
from tests.app.safekeeping.conftest import ENTRIES, kept
from tests.models.journals import FakeClock
from tests.security import shelves
from tests.security.seeds import SOAK, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from random import Random

    from models.rescue import Rescued

PAGE = 4096
LONG = 300
UNREADABLE: tuple[type[Exception], ...] = (AfterwordError, TypeError, *PROBLEMS)


def phrase(text: str = shelves.PASSPHRASE) -> Secret:
    return Secret(shelves.passphrase(text))


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """LONG invented entries of every kind of tool, with their steps, tags and people."""
    folder: Path = tmp_path_factory.mktemp("long") / "journal"
    with shelves.remembered_keys({}):
        make_journal(folder, shelves.passphrase(), entries=LONG)
    return folder


@pytest.fixture
def long_journal(written: Path, tmp_path: Path) -> Iterator[Path]:
    with shelves.remembered_keys({}):
        yield tmp_path / "journal"


def _rescued(folder: Path) -> Rescued:
    return rescuing.rescue(folder, phrase(), clock=FakeClock())


def _damage(entries: Path, chance: Random, count: int) -> list[int]:
    """Break so many pages in one of the ways disks do, and return their numbers from zero."""
    broken = sorted(chance.sample(range(entries.stat().st_size // PAGE), count))
    with entries.open("r+b") as file:
        for page in broken:
            way = chance.choice(("byte", "zeros", "noise", "half"))
            start = page * PAGE + (chance.randrange(16, PAGE) if way == "byte" else 0)
            size = {"byte": 1, "half": PAGE // 2}.get(way, PAGE)
            file.seek(start)
            before = file.read(size)
            after = bytes(size) if way in {"zeros", "half"} else bytes(byte ^ 0xA5 for byte in before)
            file.seek(start)
            file.write(after)
    return broken


def _row(folder: Path, key: bytearray, salt: bytes, moment: int) -> tuple[str, str]:
    connection = open_entries(folder / "journal.db", key, salt)
    try:
        row = connection.execute("SELECT id, body FROM entry WHERE moment = ?", (moment,)).fetchone()
        return str(row[0]), str(row[1])
    finally:
        connection.close()


def _readable(folder: Path, names: dict[str, int]) -> set[str]:
    """Return the names of the entries that the database itself still finds in a damaged file, asked one by one."""
    pattern = folder.with_name("asked")
    shutil.copytree(folder, pattern)
    found = set()
    with session.unlock(folder.with_name("whole"), shelves.passphrase(), clock=FakeClock()) as vault:
        key, salt = bytearray(vault.custody.entries_key), vault.custody.sealed.header.salt
    for name, moment in names.items():
        try:
            _row(pattern, key, salt, moment)
            found.add(name)
        except UNREADABLE:
            continue
    shutil.rmtree(pattern)
    return found


def _moments(folder: Path) -> dict[str, int]:
    with session.unlock(folder, shelves.passphrase(), clock=FakeClock()) as vault:
        return dict(vault.connection.execute("SELECT id, moment FROM entry").fetchall())


def _check(source: Path, folder: Path, seed: int, count: int) -> None:
    """Damage a copy, rescue it, and compare it with what could be read entry by entry, and with what was written."""
    whole = folder.with_name("whole")
    for place in (folder, whole):
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(source, place)
    moments = _moments(whole)
    broken = _damage(folder / "journal.db", seeded("rescue", seed, count), count)
    where = f"seed {seed}, {count} pages: {broken}"
    expected = _readable(folder, moments)
    report = _rescued(folder)
    with shelves.opened(folder) as after, shelves.opened(whole) as before:
        assert not list(shelves._faults(after.vault.connection)), where
        here = dict(after.vault.connection.execute("SELECT id, body FROM entry").fetchall())
        there = dict(before.vault.connection.execute("SELECT id, body FROM entry").fetchall())
        assert expected <= set(here), where
        assert set(here) <= set(there), where
        for name in expected & set(here):
            assert here[name] in {there[name], ""}, where
        for name in set(there) - set(here):
            assert len(report.lost) >= 1, f"{name} was lost in silence: {where}"
        assert report.entries == len(here), where


@pytest.mark.parametrize(("seed", "count"), [(1, 1), (2, 5), (3, 20)])
def test_every_entry_that_is_not_on_a_bad_page_is_rescued(
    written: Path, long_journal: Path, seed: int, count: int
) -> None:
    _check(written, long_journal, seed, count)


@pytest.mark.slow
@pytest.mark.timeout(600 * SOAK)
@pytest.mark.parametrize("count", [1, 5, 20])
def test_seven_damages_of_each_size_lose_nothing_else(written: Path, long_journal: Path, count: int) -> None:
    for seed in range(100, 100 + 7 * SOAK):
        _check(written, long_journal, seed, count)


def test_the_first_page_hides_no_other(folder: Path, clock: FakeClock) -> None:
    with (folder / "journal.db").open("r+b") as file:
        file.seek(200)
        file.write(bytes(300))
    with pytest.raises(AfterwordError):
        session.unlock(folder, shelves.passphrase(), clock=clock)
    assert _rescued(folder).entries == ENTRIES
    with kept(folder, clock) as keeper:
        assert keeper.titles() == {f"page {number}" for number in range(ENTRIES)}
        assert keeper.context.vault.recovery_words(shelves.passphrase()) == shelves.RECOVERY.words
        keeper.write("life goes on")
    assert len(list((folder / "quarantine").iterdir())) == 1


def test_a_file_that_was_cut_short(folder: Path, clock: FakeClock) -> None:
    entries = folder / "journal.db"
    entries.write_bytes(entries.read_bytes()[: -PAGE * 3 - 1000])
    report = _rescued(folder)
    assert report.entries + len(report.lost) >= ENTRIES - 1
    with kept(folder, clock) as keeper:
        assert len(keeper.titles()) <= ENTRIES


def test_what_was_saved_last_is_taken_from_the_log(folder: Path, clock: FakeClock, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    with kept(folder, clock) as keeper:
        keeper.write("written last", "just before the crash")
        shutil.copytree(folder, crashed)
    with (crashed / "journal.db").open("r+b") as file:
        file.seek(100)
        file.write(bytes(2000))
    assert _rescued(crashed).entries == ENTRIES + 1
    with kept(crashed, clock) as keeper:
        assert "written last" in keeper.titles()


def test_an_unfinished_write_in_the_log_is_not_taken(folder: Path, clock: FakeClock, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    with kept(folder, clock) as keeper:
        keeper.write("finished")
        shutil.copytree(folder, crashed)
    log = crashed / "journal.db-wal"
    data = bytearray(log.read_bytes())
    frame = 24 + PAGE
    for start in range(32, len(data) - frame + 1, frame):  # no frame says any more that it ends a transaction
        data[start + 4 : start + 8] = struct.pack(">I", 0)
    log.write_bytes(data)
    assert _rescued(crashed).entries == ENTRIES
    with kept(crashed, clock) as keeper:
        assert "finished" not in keeper.titles()


def test_a_wrong_passphrase_changes_nothing(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with pytest.raises(WrongPassphrase):
        rescuing.rescue(folder, phrase("wrong"), clock=FakeClock())
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_noise_is_not_taken_for_entries(folder: Path) -> None:
    entries = folder / "journal.db"
    entries.write_bytes(bytes(entries.stat().st_size))
    with pytest.raises(NothingToRescue):
        _rescued(folder)
    assert not (folder / "quarantine").exists()
    assert not list(folder.glob(".rebuilt-*"))


def test_a_sound_journal_comes_back_as_it_was(written: Path, long_journal: Path) -> None:
    from app.vault.rebuilding import contents

    shutil.copytree(written, long_journal)
    with shelves.opened(long_journal) as app:
        before = contents(app.vault.connection)
    assert _rescued(long_journal).lost == ()
    with shelves.opened(long_journal) as app:
        after = contents(app.vault.connection)
    for table in ("vault_meta", "alembic_version"):
        before.pop(table)
        after.pop(table)
    assert after == before
