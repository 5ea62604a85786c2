"""Backups are made once a day, proven before they count, listed for whoever has the keys, and never cost another."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.vault import backup_file, backups
from app.vault.errors import (
    BackupDamaged,
    BackupFolderMissing,
    BackupOfAnother,
    EntriesCorrupt,
    Interrupted,
    NotABackup,
    NotPermitted,
)
from app.vault.kdf import KdfParams
from tests.app.safekeeping.conftest import ENTRIES, Keeper, kept
from tests.security import shelves

if TYPE_CHECKING:
    from app.safekeeping.backups import Backup
    from tests.models.journals import FakeClock


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_the_first_unlock_of_a_day_makes_one(keeper: Keeper) -> None:
    made = keeper.backups.make_daily()
    assert made is not None
    assert (made.entries, made.opens_now, made.kind) == (ENTRIES, True, "daily")
    assert made.made_at == keeper.clock.now()
    assert keeper.backups.make_daily() is None
    keeper.clock.advance(days=1)
    assert keeper.backups.make_daily() is not None
    assert len(keeper.backups.overview().backups) == 2


def test_it_can_be_read_by_nobody_else(keeper: Keeper) -> None:
    made = keeper.backups.make()
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    assert b"page 1" not in made.path.read_bytes()
    assert b"SQLite format" not in made.path.read_bytes()


def test_it_says_nothing_of_its_contents_without_the_key(keeper: Keeper) -> None:
    first = keeper.backups.make()
    keeper.clock.advance(hours=1)
    keeper.write("one more", "x")
    second = keeper.backups.make("daily")
    beginnings = [each.path.read_bytes().split(b"\n")[1] for each in (first, second)]
    for beginning in beginnings:
        assert b"daily" not in beginning
        assert b"hand" not in beginning
        assert b"entries" not in beginning


def test_what_is_written_meanwhile_does_not_stop_it(keeper: Keeper) -> None:
    steps = 0

    def write_now_and_then() -> None:
        nonlocal steps
        steps += 1
        if steps < 4:
            keeper.write(f"meanwhile {steps}", "so many words " * 2000)

    made = keeper.backups.make(check=write_now_and_then)
    assert steps > 4
    assert made.entries is not None
    assert ENTRIES <= made.entries <= ENTRIES + 3
    assert keeper.backups.prove(made) == made.entries
    assert len(keeper.titles()) == ENTRIES + 3


def test_being_stopped_leaves_nothing(keeper: Keeper) -> None:
    asked = 0

    def stop_later() -> None:
        nonlocal asked
        asked -= 1
        if asked == 0:
            raise Interrupted

    for moment in range(1, 6):
        asked = moment
        with pytest.raises(Interrupted):
            keeper.backups.make(check=stop_later)
        assert files_in(keeper.folder / "backups") == []
    assert keeper.backups.make().entries == ENTRIES


def test_a_new_passphrase_is_not_the_one_of_older_backups(keeper: Keeper) -> None:
    before = keeper.backups.make()
    keeper.context.vault.change_passphrase(
        shelves.passphrase(), shelves.passphrase("another phrase"), KdfParams.floor()
    )
    keeper.clock.advance(hours=1)
    after = keeper.backups.make()
    assert [each.opens_now for each in keeper.backups.overview().backups] == [True, False]
    assert keeper.backups.prove(before) == keeper.backups.prove(after) == ENTRIES


def test_it_goes_where_the_person_chose(keeper: Keeper, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    keeper.backups.choose(stick)
    made = keeper.backups.make_daily()
    assert made is not None
    assert made.path.parent == stick
    overview = keeper.backups.overview()
    assert (overview.folder, overview.chosen, overview.reachable) == (stick, True, True)
    keeper.backups.choose(None)
    assert keeper.backups.folder() == keeper.folder / "backups"


def test_a_stick_that_is_gone_is_replaced_for_today(keeper: Keeper, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    keeper.backups.choose(stick)
    shutil.rmtree(stick)
    made = keeper.backups.make_daily()
    assert made is not None
    assert made.path.parent == keeper.folder / "backups"
    assert not keeper.backups.overview().reachable
    assert not stick.exists()


def test_a_folder_that_is_not_there_cannot_be_chosen(keeper: Keeper, tmp_path: Path) -> None:
    with pytest.raises(BackupFolderMissing):
        keeper.backups.choose(tmp_path / "nowhere")
    with pytest.raises(BackupFolderMissing):
        keeper.backups.make(to=tmp_path / "nowhere")


def test_a_stick_pulled_out_meanwhile_costs_this_backup_only(keeper: Keeper, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first = keeper.backups.make()

    def pull_out() -> None:
        if any(stick.glob("*.part")):
            shutil.rmtree(stick)

    with pytest.raises(Exception, match=r"storage|disk-trouble|backup-folder-missing|error"):
        keeper.backups.make(to=stick, check=pull_out)
    assert keeper.backups.prove(first) == ENTRIES
    assert len(keeper.titles()) == ENTRIES


def test_a_folder_that_takes_nothing_says_so(
    keeper: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_open = os.open

    def refuse(path: str | Path, flags: int, *rest: int) -> int:
        if flags & os.O_CREAT and Path(path).parent == tmp_path:
            raise PermissionError(errno.EACCES, "refused")
        return really_open(path, flags, *rest)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(NotPermitted):
        keeper.backups.make(to=tmp_path)
    assert not list(tmp_path.glob("*backup*"))


def test_a_clock_that_went_back_overwrites_nothing(keeper: Keeper) -> None:
    first = keeper.backups.make_daily()
    keeper.clock.advance(days=400)
    assert keeper.backups.make_daily() is not None
    keeper.clock.set_back(days=400)
    assert first is not None
    again = keeper.backups.make()
    assert again.path != first.path
    assert keeper.backups.prove(first) == keeper.backups.prove(again) == ENTRIES
    assert keeper.backups.overview().age == timedelta()


def test_old_ones_make_room(folder: Path, clock: FakeClock) -> None:
    for _ in range(20):
        with kept(folder, clock) as keeper:
            keeper.backups.make_daily()
        clock.advance(days=1)
    with kept(folder, clock) as keeper:
        found = keeper.backups.overview().backups
        assert 8 <= len(found) <= 12
        assert all(keeper.backups.prove(each) == ENTRIES for each in found)


def test_it_becomes_old(keeper: Keeper) -> None:
    assert keeper.backups.overview().is_old
    keeper.backups.make()
    keeper.clock.advance(days=7)
    assert not keeper.backups.overview().is_old
    keeper.clock.advance(hours=1)
    assert keeper.backups.overview().is_old


def test_what_others_put_there_is_left_alone(keeper: Keeper) -> None:
    place = keeper.folder / "backups"
    keeper.backups.make()
    (place / "notes.txt").write_text("mine")
    (place / "strange.afterword-backup").write_text("not one")
    for _ in range(12):
        keeper.clock.advance(days=1)
        keeper.backups.make_daily()
    assert {"notes.txt", "strange.afterword-backup"} <= set(files_in(place))


def test_an_unsound_journal_gives_no_backup(folder: Path, clock: FakeClock) -> None:
    with kept(folder, clock) as keeper:
        keeper.context.vault.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        entries = folder / "journal.db"
        pages = entries.stat().st_size // 4096
        with entries.open("r+b") as file:  # the last page, which nothing has read in this session
            file.seek((pages - 1) * 4096 + 100)
            file.write(b"\0" * 64)
        keeper.context.vault.connection.execute("PRAGMA shrink_memory").fetchall()
        with pytest.raises(EntriesCorrupt):
            keeper.backups.make()
        assert files_in(folder / "backups") == []


@pytest.mark.parametrize("place", [0, 20, 200, 900, 5000, -150, -60, -1])
def test_a_changed_byte_is_found(keeper: Keeper, place: int) -> None:
    made = keeper.backups.make()
    data = bytearray(made.path.read_bytes())
    data[place] ^= 0x20
    made.path.write_bytes(data)
    try:
        head = backup_file.read_head(made.path)
    except (NotABackup, BackupDamaged):
        return
    with pytest.raises((BackupDamaged, BackupOfAnother)):
        backups.prove(keeper.context.vault, head, tally=lambda _: ENTRIES)


def test_a_backup_cut_short_is_found(keeper: Keeper) -> None:
    made = keeper.backups.make()
    data = made.path.read_bytes()
    for size in (0, 5, 100, 1200, len(data) // 2, len(data) - 1):
        made.path.write_bytes(data[:size])
        with pytest.raises((NotABackup, BackupDamaged)):
            backup_file.read_head(made.path)


def test_a_backup_whose_pages_were_exchanged_is_found(keeper: Keeper) -> None:
    """A good checksum is no seal: whoever repairs it lacks the key."""
    import hashlib

    made = keeper.backups.make()
    data = made.path.read_bytes()
    trailer = 64 + 5 + 44 + 1
    changed = bytearray(data[:-trailer])
    changed[-5000] ^= 1
    digest = hashlib.sha256(changed).hexdigest().encode()
    made.path.write_bytes(bytes(changed) + digest + data[-trailer + 64 :])
    with pytest.raises(BackupDamaged):
        keeper.backups.prove(made)


def test_a_backup_of_another_journal_is_not_proven(keeper: Keeper, tmp_path: Path, clock: FakeClock) -> None:
    shelves.create(tmp_path / "other")
    with kept(tmp_path / "other", clock) as other:
        foreign = other.backups.make()
    with pytest.raises(BackupOfAnother):
        keeper.backups.prove(foreign)


def test_leftovers_of_a_crash_are_swept(keeper: Keeper) -> None:
    made: Backup = keeper.backups.make()
    leftover = made.path.with_name(made.path.name.replace(".afterword-backup", "-1.afterword-backup.part"))
    leftover.write_bytes(b"half")
    keeper.clock.advance(days=1)
    keeper.backups.make_daily()
    assert not leftover.exists()
