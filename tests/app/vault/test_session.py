"""Create, unlock, change, recover: the life of a journal."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.errors import AfterwordError
from app.vault import atomic, ballast, creation, kdf, lockfile, session
from app.vault.errors import (
    DiskFull,
    EntriesCorrupt,
    FolderNotEmpty,
    InUse,
    JournalExists,
    NotAJournal,
    PassphraseEmpty,
    PlaceUnusable,
    ReadOnly,
    RecoveryWordsIncomplete,
    SpareNotUpdated,
    WrongPassphrase,
    WrongRecoveryWords,
)
from app.vault.header import PassphraseKdf, parse
from app.vault.kdf import KdfParams
from app.vault.recovery import RecoverySecret
from tests.app.vault.helpers import FLOOR, PASSPHRASE, FixedClock, bodies, key, prepare, snapshot

if TYPE_CHECKING:
    from app.vault.connection import Connection
    from tests.app.vault.conftest import Made

FORMAT_1 = Path(__file__).parent / "data" / "format-1"


def make(folder: Path, prepare_with: object = prepare, passphrase: str = PASSPHRASE) -> RecoverySecret:
    recovery = RecoverySecret.generate()
    session.create(
        folder,
        key(passphrase),
        recovery=recovery,
        prepare=prepare_with,  # type: ignore[arg-type] # also used with one that fails
        kdf=FLOOR,
        clock=FixedClock(),
    )
    return recovery


# Creating.


def test_a_new_journal_opens_and_keeps_what_is_written(journal: Made) -> None:
    assert session.inspect(journal.folder) is None
    with journal.unlock() as vault:
        assert vault.folder == journal.folder
        assert vault.notices == ()
        assert not vault.read_only
        assert len(vault.vault_id) == 32
        vault.connection.execute("INSERT INTO entry(body) VALUES ('second')")
        vault.connection.commit()
        vault.connection.execute("INSERT INTO entry(body) VALUES ('not committed')")
    with journal.unlock() as vault:
        assert bodies(vault.connection) == ["a page", "second"]


def test_a_closed_journal_has_these_files_and_no_others(journal: Made) -> None:
    journal.unlock().close()
    names = {path.name for path in journal.folder.iterdir()}
    assert names == {"vault.hdr", "vault.hdr.bak", "journal.db", "vault.lock", "ballast.bin"}


def test_an_open_journal_has_no_shared_memory_file(journal: Made) -> None:
    with journal.unlock():
        names = {path.name for path in journal.folder.iterdir()}
    assert names == {
        "vault.hdr",
        "vault.hdr.bak",
        "journal.db",
        "journal.db-wal",
        "vault.lock",
        "ballast.bin",
    }


def test_everything_is_private_under_any_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        make(tmp_path / "deep" / "journal")
        with session.unlock(tmp_path / "deep" / "journal", key(PASSPHRASE), clock=FixedClock()):
            modes = {
                path.name: stat.S_IMODE(path.stat().st_mode) for path in [*(tmp_path / "deep").rglob("*")]
            }
    finally:
        os.umask(before)
    assert modes.pop("journal") == 0o700
    assert set(modes.values()) == {0o600}
    assert "journal.db-wal" in modes


def test_nothing_in_the_folder_is_readable(journal: Made) -> None:
    with journal.unlock() as vault:
        vault.connection.execute("INSERT INTO entry(body) VALUES ('marigold')")
        vault.connection.commit()
        for path in journal.folder.iterdir():
            data = path.read_bytes()
            assert b"marigold" not in data
            assert b"SQLite" not in data
            assert PASSPHRASE.encode() not in data


def test_an_empty_folder_may_be_used(tmp_path: Path) -> None:
    (tmp_path / "journal").mkdir(mode=0o755)
    make(tmp_path / "journal")
    assert session.inspect(tmp_path / "journal") is None
    assert stat.S_IMODE((tmp_path / "journal").stat().st_mode) == 0o700
    assert [path.name for path in tmp_path.iterdir()] == ["journal"]


def test_a_journal_is_never_written_over(journal: Made) -> None:
    before = snapshot(journal.folder)
    with pytest.raises(JournalExists):
        make(journal.folder)
    assert snapshot(journal.folder) == before


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(FolderNotEmpty):
        make(tmp_path)
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(NotAJournal):
        make(tmp_path / "file")
    for place in (tmp_path / "file" / "journal", tmp_path / ("n" * 300)):
        with pytest.raises(PlaceUnusable):
            make(place)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "holiday.jpg"]


def test_an_empty_passphrase_is_refused(tmp_path: Path, journal: Made) -> None:
    with pytest.raises(PassphraseEmpty):
        make(tmp_path / "new", passphrase="")
    with journal.unlock() as vault, pytest.raises(PassphraseEmpty):
        vault.change_passphrase(key(PASSPHRASE), bytearray(), FLOOR)


@pytest.mark.parametrize("error", [DiskFull(), OSError(28, "full"), RuntimeError("bug")])
def test_a_creation_that_fails_leaves_nothing(tmp_path: Path, error: Exception) -> None:
    def fail(_: Connection) -> None:
        raise error

    expected = type(error) if not isinstance(error, OSError) else DiskFull
    with pytest.raises(expected):
        make(tmp_path / "journal", fail)
    assert list(tmp_path.iterdir()) == []


KILLED = """
import os, sys
from pathlib import Path
from app.clock import SystemClock
from app.vault import session
from app.vault.kdf import KdfParams
from app.vault.recovery import RecoverySecret

def die(connection):
    connection.execute("CREATE TABLE entry (body TEXT)")
    os.kill(os.getpid(), 9)

session.create(Path(sys.argv[1]), bytearray(b"x" * 12), recovery=RecoverySecret.generate(), prepare=die,
               kdf=KdfParams.floor(), clock=SystemClock())
"""


def test_a_creation_that_is_killed_leaves_no_journal_and_is_swept_up_by_the_next(tmp_path: Path) -> None:
    folder = tmp_path / "my [odd] journal?"
    killed = subprocess.run([sys.executable, "-c", KILLED, str(folder)], check=False)
    assert killed.returncode == -9
    assert not folder.exists()
    assert len(list(tmp_path.iterdir())) == 1
    make(folder)
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]
    assert session.inspect(folder) is None


def test_a_creation_under_way_is_not_swept_up(tmp_path: Path) -> None:
    building, lock = creation._building_place(tmp_path / "journal")
    make(tmp_path / "journal")
    assert building.exists()
    lock.release()


def test_whoever_comes_second_finds_the_place_taken(tmp_path: Path) -> None:
    def overtake(connection: Connection) -> None:
        prepare(connection)
        make(tmp_path / "journal", prepare, "the first one")

    with pytest.raises(JournalExists):
        make(tmp_path / "journal", overtake)
    session.unlock(tmp_path / "journal", key("the first one"), clock=FixedClock()).close()
    assert [path.name for path in tmp_path.iterdir()] == ["journal"]


def test_a_link_to_an_empty_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    make(tmp_path / "link")
    assert session.inspect(tmp_path / "real") is None
    assert (tmp_path / "link").is_symlink()


def test_a_place_that_cannot_be_replaced_is_unusable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_: object) -> None:
        raise OSError(errno.EBUSY, "a mount point")

    monkeypatch.setattr(Path, "rename", busy)
    with pytest.raises(PlaceUnusable):
        make(tmp_path / "journal")
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("unlucky", [1, 2, 99])
def test_a_folder_swept_away_while_it_is_made_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unlucky: int
) -> None:
    """Another process may take it for a leftover before, or just as, its lock is taken."""
    real = lockfile.create
    calls: list[Path] = []

    def create(path: Path) -> lockfile.FolderLock:
        calls.append(path)
        if len(calls) > unlucky:
            return real(path)
        if len(calls) == 1:
            path.parent.rmdir()
            raise FileNotFoundError
        lock = real(path)
        shutil.rmtree(path.parent)
        return lock

    monkeypatch.setattr(lockfile, "create", create)
    if unlucky > 3:
        with pytest.raises(InUse):
            make(tmp_path / "journal")
    else:
        make(tmp_path / "journal")
        assert session.inspect(tmp_path / "journal") is None
    assert {path.name for path in tmp_path.iterdir()} <= {"journal"}


def test_an_unfinished_folder_without_a_lock_is_left(tmp_path: Path) -> None:
    (tmp_path / ".journal.unfinished-x").mkdir()
    make(tmp_path / "journal")
    assert (tmp_path / ".journal.unfinished-x").exists()


def test_the_cost_is_measured_when_none_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = KdfParams(64 * 1024, 4, 2)
    monkeypatch.setattr(creation, "calibrate", lambda: chosen)
    session.create(
        tmp_path / "journal",
        key(PASSPHRASE),
        recovery=RecoverySecret.generate(),
        prepare=prepare,
        clock=FixedClock(),
    )
    header = parse((tmp_path / "journal" / "vault.hdr").read_bytes()).header
    assert [slot.kdf.params for slot in header.slots if isinstance(slot.kdf, PassphraseKdf)] == [chosen]
    assert header.created == "2025-11-22T07:30:00Z"


# Opening.


def test_a_journal_of_format_1_opens(tmp_path: Path) -> None:
    shutil.copytree(FORMAT_1, tmp_path / "journal")
    with session.unlock(tmp_path / "journal", key(PASSPHRASE), clock=FixedClock()) as vault:
        assert bodies(vault.connection) == ["a page"]
    words = RecoverySecret(bytes(range(16))).words
    with session.unlock_with_recovery(tmp_path / "journal", words, clock=FixedClock()) as vault:
        assert bodies(vault.connection) == ["a page"]


def test_a_second_opener_is_told(journal: Made) -> None:
    with journal.unlock():
        assert isinstance(session.inspect(journal.folder), InUse)
        with pytest.raises(InUse):
            journal.unlock()
    journal.unlock().close()


def test_closing_twice_is_no_harm(journal: Made) -> None:
    vault = journal.unlock()
    vault.close()
    vault.close()


def test_the_passphrase_is_not_kept(journal: Made) -> None:
    passphrase = key(PASSPHRASE)
    with session.unlock(journal.folder, passphrase, clock=FixedClock()) as vault:
        held = repr(vars(vault))
    assert PASSPHRASE not in held
    assert passphrase == key(PASSPHRASE)


# Changing the passphrase.


def test_after_a_change_nothing_in_the_folder_opens_with_the_old_one(journal: Made, tmp_path: Path) -> None:
    journal.change(PASSPHRASE, "a new passphrase")
    for name in ("vault.hdr", "vault.hdr.bak"):
        alone = tmp_path / name
        shutil.copytree(journal.folder, alone)
        for other in {"vault.hdr", "vault.hdr.bak"} - {name}:
            (alone / other).unlink()
        with pytest.raises(WrongPassphrase):
            session.unlock(alone, key(PASSPHRASE), clock=FixedClock())
        with session.unlock(alone, key("a new passphrase"), clock=FixedClock()) as vault:
            assert bodies(vault.connection) == ["a page"]


def test_a_change_needs_the_current_passphrase(journal: Made) -> None:
    with journal.unlock() as vault:
        before = snapshot(journal.folder)
        with pytest.raises(WrongPassphrase):
            vault.change_passphrase(key("guess"), key("mine now"), FLOOR)
        assert snapshot(journal.folder) == before


def test_a_change_counts_up_and_leaves_the_entries_alone(journal: Made) -> None:
    with journal.unlock() as vault:
        generation = vault.header_generation
        vault.change_passphrase(key(PASSPHRASE), key("second one"), FLOOR)
        vault.change_passphrase(key("second one"), key("third one"), FLOOR)
        assert vault.header_generation == generation + 2
    with journal.unlock("third one") as vault:
        assert bodies(vault.connection) == ["a page"]


def test_a_change_measures_the_cost_again(journal: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.vault import vault as module

    monkeypatch.setattr(module, "calibrate", lambda: KdfParams(64 * 1024, 5, 4))
    with journal.unlock() as vault:
        vault.change_passphrase(key(PASSPHRASE), key("a new passphrase"))
    header = parse(journal.files.header.read_bytes()).header
    assert [slot.kdf.params.passes for slot in header.slots if isinstance(slot.kdf, PassphraseKdf)] == [5]


@pytest.mark.parametrize("failing", ["stage", "swap"])
def test_a_change_on_a_disk_that_refuses_changes_nothing(
    journal: Made, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    real = getattr(atomic, failing)
    calls: list[Path] = []

    def refuse(path: Path, *rest: object) -> None:
        calls.append(path)
        if failing == "stage" and len(calls) == 1:
            real(path, *rest)
            return
        raise OSError(28, "full")

    with journal.unlock() as vault:
        before = snapshot(journal.folder)
        monkeypatch.setattr(atomic, failing, refuse)
        with pytest.raises(DiskFull):
            vault.change_passphrase(key(PASSPHRASE), key("a new passphrase"), FLOOR)
        monkeypatch.undo()
        after = snapshot(journal.folder)
        assert {name: item for name, item in after.items() if name} == {n: i for n, i in before.items() if n}
    journal.unlock().close()


def test_a_spare_that_cannot_be_written_is_said_and_renewed_later(
    journal: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = atomic.swap

    def refuse_spare(path: Path) -> None:
        if path == journal.files.spare:
            raise OSError(5, "broken")
        real(path)

    with journal.unlock() as vault:
        monkeypatch.setattr(atomic, "swap", refuse_spare)
        with pytest.raises(SpareNotUpdated):
            vault.change_passphrase(key(PASSPHRASE), key("a new passphrase"), FLOOR)
        monkeypatch.undo()
        assert vault.recovery_words(key("a new passphrase")) == journal.recovery.words
    with pytest.raises(WrongPassphrase):
        journal.unlock()
    with journal.unlock("a new passphrase") as vault:
        assert [notice.code for notice in vault.notices] == ["spare-renewed"]
    assert journal.files.header.read_bytes() == journal.files.spare.read_bytes()


@pytest.mark.parametrize("part", ["kek", "kcv"])
def test_what_was_written_must_open_with_the_new_passphrase(
    journal: Made, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    """A derivation that comes out differently the second time would lock the person out for good."""
    from app.vault import keyslots

    real = keyslots.passphrase_keys
    calls: list[int] = []

    def unsteady(passphrase: bytearray, slot_kdf: PassphraseKdf) -> keyslots.SlotKeys:
        calls.append(1)
        keys = real(passphrase, slot_kdf)
        if len(calls) < 3:
            return keys
        return keyslots.SlotKeys(bytearray(32), keys.kcv if part == "kek" else bytes(16))

    with journal.unlock() as vault:
        monkeypatch.setattr(keyslots, "passphrase_keys", unsteady)
        with pytest.raises(AfterwordError) as caught:
            vault.change_passphrase(key(PASSPHRASE), key("a new passphrase"), FLOOR)
        assert caught.value.code == "disk-trouble"
    monkeypatch.undo()
    journal.unlock().close()


# Recovering.


def test_recovery_words_open_the_same_data(journal: Made) -> None:
    with session.unlock_with_recovery(journal.folder, journal.recovery.words, clock=FixedClock()) as vault:
        assert bodies(vault.connection) == ["a page"]
        assert vault.notices == ()


def test_one_wrong_word_is_put_right_and_said(journal: Made) -> None:
    words = [*journal.recovery.words]
    words[4] = "zoo" if words[4] != "zoo" else "act"
    with session.unlock_with_recovery(journal.folder, words, clock=FixedClock()) as vault:
        (notice,) = vault.notices
    assert notice.code == "recovery-word-corrected"
    assert notice.details == {"position": 5}


def test_words_of_another_journal_do_not_open_this_one(journal: Made) -> None:
    before = snapshot(journal.folder)
    with pytest.raises(WrongRecoveryWords):
        session.unlock_with_recovery(journal.folder, RecoverySecret.generate().words, clock=FixedClock())
    with pytest.raises(RecoveryWordsIncomplete):
        session.unlock_with_recovery(journal.folder, [], clock=FixedClock())
    assert snapshot(journal.folder) == before


def test_a_forgotten_passphrase_is_replaced_with_the_words(journal: Made) -> None:
    words = journal.recovery.words
    with session.unlock_with_recovery(journal.folder, words, clock=FixedClock()) as vault:
        with pytest.raises(WrongRecoveryWords):
            vault.set_passphrase_with_recovery(RecoverySecret.generate().words, key("x" * 12), FLOOR)
        vault.set_passphrase_with_recovery(words, key("remembered now"), FLOOR)
    with pytest.raises(WrongPassphrase):
        journal.unlock()
    with journal.unlock("remembered now") as vault:
        assert bodies(vault.connection) == ["a page"]
        assert vault.recovery_words(key("remembered now")) == words
    session.unlock_with_recovery(journal.folder, words, clock=FixedClock()).close()


def test_the_words_are_shown_again_only_for_the_passphrase(journal: Made) -> None:
    with journal.unlock() as vault:
        assert vault.recovery_words(key(PASSPHRASE)) == journal.recovery.words
        with pytest.raises(WrongPassphrase):
            vault.recovery_words(key("guess"))


def test_a_note_that_is_gone_is_an_error_of_its_own(journal: Made) -> None:
    with journal.unlock() as vault:
        vault.connection.execute("UPDATE vault_meta SET value = 7 WHERE name = 'recovery'")
        with pytest.raises(AfterwordError) as caught:
            vault.recovery_words(key(PASSPHRASE))
        assert caught.value.code == "entries-foreign"
        vault.connection.execute("DROP TABLE vault_meta")
        with pytest.raises(AfterwordError):
            vault.recovery_words(key(PASSPHRASE))
        vault.connection.rollback()


# Failures while it is open.


def test_after_damage_nothing_more_is_written(journal: Made) -> None:
    with journal.unlock() as vault:
        vault.connection.execute("INSERT INTO entry(body) VALUES ('not committed')")
        assert isinstance(vault.failure(MemoryError()), EntriesCorrupt)
        assert vault.read_only
        with pytest.raises(Exception, match="readonly") as caught:
            vault.connection.execute("INSERT INTO entry(body) VALUES ('refused')")
        assert isinstance(vault.failure(caught.value), ReadOnly)
        with pytest.raises(ReadOnly):
            vault.change_passphrase(key(PASSPHRASE), key("x" * 12), FLOOR)
        assert not vault.release_ballast()
        assert vault.recovery_words(key(PASSPHRASE)) == journal.recovery.words
        assert bodies(vault.connection) == ["a page"]


def test_other_failures_leave_it_writable(journal: Made) -> None:
    with journal.unlock() as vault:
        assert isinstance(vault.failure(OSError(28, "full")), DiskFull)
        assert not vault.read_only


def test_the_reserve_is_given_up_and_restored(journal: Made) -> None:
    with journal.unlock() as vault:
        assert vault.release_ballast()
        assert not journal.files.ballast.exists()
        assert not vault.release_ballast()
        assert vault.restore_ballast()
    journal.files.ballast.unlink()
    with journal.unlock():
        assert journal.files.ballast.stat().st_size == ballast.SIZE


def test_a_note_that_cannot_be_written_does_not_keep_the_journal_closed(journal: Made) -> None:
    with journal.unlock() as vault:
        vault.connection.execute("PRAGMA query_only = ON")
        vault.note_session()
        vault.connection.execute("PRAGMA query_only = OFF")
        assert bodies(vault.connection) == ["a page"]


@pytest.mark.slow
def test_real_cost(tmp_path: Path) -> None:
    recovery = RecoverySecret.generate()
    session.create(tmp_path / "j", key(PASSPHRASE), recovery=recovery, prepare=prepare, clock=FixedClock())
    header = parse((tmp_path / "j" / "vault.hdr").read_bytes()).header
    (params,) = (slot.kdf.params for slot in header.slots if isinstance(slot.kdf, PassphraseKdf))
    assert params.memory_kib == 256 * 1024 or kdf._memory_bytes() < 8 << 30
    session.unlock(tmp_path / "j", key(PASSPHRASE), clock=FixedClock()).close()
