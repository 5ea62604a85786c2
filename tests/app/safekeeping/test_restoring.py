"""A backup becomes a journal again: whole or not at all, and what was there before is kept."""

from __future__ import annotations

import contextlib
import shutil
from typing import TYPE_CHECKING

import pytest

from app.errors import AfterwordError
from app.safekeeping import rebuilding, restoring
from app.safekeeping.restoring import Secret
from app.vault import session
from app.vault.errors import (
    BackupDamaged,
    EntriesForeign,
    HeadersGone,
    InUse,
    JournalExists,
    WrongPassphrase,
)
from app.vault.folder import JournalFiles
from app.vault.kdf import KdfParams
from app.vault.recovery import RecoverySecret
from app.vault.restoring import bring_back_key_file
from tests.app.safekeeping.conftest import ENTRIES, kept
from tests.security import shelves

if TYPE_CHECKING:
    from pathlib import Path

    from app.vault.backup_file import Head
    from tests.models.journals import FakeClock

NEW = "three patient otters"


def phrase(text: str = shelves.PASSPHRASE) -> Secret:
    return Secret(shelves.passphrase(text))


@pytest.fixture
def head(folder: Path, clock: FakeClock, tmp_path: Path) -> Head:
    """A backup of ENTRIES entries, outside the journal, after which one more was written."""
    (tmp_path / "stick").mkdir()
    with kept(folder, clock) as keeper:
        made = keeper.backups.make(to=tmp_path / "stick")
        keeper.write("written later")
    return made.head


def test_into_a_folder_of_its_own(head: Head, tmp_path: Path, clock: FakeClock) -> None:
    assert restoring.to_new_folder(tmp_path / "again", head, phrase()) == ENTRIES
    with kept(tmp_path / "again", clock) as keeper:
        assert keeper.titles() == {f"page {number}" for number in range(ENTRIES)}
        keeper.write("life goes on")
        assert keeper.context.vault.recovery_words(shelves.passphrase()) == shelves.RECOVERY.words


def test_with_the_recovery_words(head: Head, tmp_path: Path) -> None:
    assert restoring.to_new_folder(tmp_path / "again", head, Secret(shelves.RECOVERY.words)) == ENTRIES


def test_a_wrong_passphrase_leaves_nothing(head: Head, folder: Path, tmp_path: Path) -> None:
    before = sorted(path.name for path in folder.iterdir())
    with pytest.raises(WrongPassphrase):
        restoring.to_new_folder(tmp_path / "again", head, phrase("wrong"))
    with pytest.raises(WrongPassphrase):
        restoring.build(folder, head, phrase("wrong"))
    assert not (tmp_path / "again").exists()
    assert sorted(path.name for path in folder.iterdir()) == before


def test_never_over_a_journal_unasked(head: Head, folder: Path) -> None:
    with pytest.raises(JournalExists):
        restoring.to_new_folder(folder, head, phrase())


def test_a_damaged_backup_leaves_nothing(head: Head, folder: Path, tmp_path: Path, clock: FakeClock) -> None:
    data = bytearray(head.path.read_bytes())
    data[head.start + 5000] ^= 1
    head.path.write_bytes(data)
    with pytest.raises(BackupDamaged):
        restoring.to_new_folder(tmp_path / "again", head, phrase())
    with pytest.raises(BackupDamaged):
        restoring.replace_journal(folder, head, phrase(), clock=clock)
    assert not (tmp_path / "again").exists()
    assert not (folder / "quarantine").exists()


def test_in_place_of_an_open_journal(head: Head, folder: Path, clock: FakeClock, tmp_path: Path) -> None:
    last_seen = tmp_path / "last-seen.json"
    with kept(folder, clock) as keeper:
        built = restoring.build(folder, head, phrase(), last_seen=last_seen)
        found = restoring.compare(keeper.context.vault, built)
        assert (found.now, found.then, found.only_now, found.only_then) == (ENTRIES + 1, ENTRIES, 1, 0)
        restoring.decide(folder, built, clock=clock)
        keeper.write("between the decision and the end")
    with kept(folder, clock) as keeper:
        assert keeper.titles() == {f"page {number}" for number in range(ENTRIES)}
    (before,) = (folder / "quarantine").iterdir()
    with kept(before, clock) as keeper:
        assert {"written later", "between the decision and the end"} <= keeper.titles()
    assert not (folder / "vault.exchange").exists()
    assert not list(folder.glob(".rebuilt-*"))


def test_thinking_better_of_it_leaves_everything(head: Head, folder: Path, clock: FakeClock) -> None:
    with kept(folder, clock) as keeper:
        restoring.give_up(restoring.build(folder, head, phrase()))
    with kept(folder, clock) as keeper:
        assert "written later" in keeper.titles()
    assert not list(folder.glob(".rebuilt-*"))


def test_no_warning_of_an_older_copy_afterwards(
    head: Head, folder: Path, clock: FakeClock, tmp_path: Path
) -> None:
    last_seen = tmp_path / "last-seen.json"
    for _ in range(3):
        with session.unlock(folder, shelves.passphrase(), clock=clock, last_seen=last_seen) as vault:
            assert vault.is_open
    with session.unlock(folder, shelves.passphrase(), clock=clock, last_seen=last_seen) as vault:
        vault.change_passphrase(shelves.passphrase(), shelves.passphrase(NEW), KdfParams.floor())
    restoring.replace_journal(folder, head, phrase(), clock=clock, last_seen=last_seen)
    with session.unlock(folder, shelves.passphrase(), clock=clock, last_seen=last_seen) as vault:
        assert [each.code for each in vault.notices] == []
    with pytest.raises(WrongPassphrase):
        session.unlock(folder, shelves.passphrase(NEW), clock=clock)


def test_in_place_of_a_damaged_journal(head: Head, folder: Path, clock: FakeClock) -> None:
    (folder / "journal.db").write_bytes(b"")
    assert restoring.replace_journal(folder, head, phrase(), clock=clock) == ENTRIES
    with kept(folder, clock) as keeper:
        assert len(keeper.titles()) == ENTRIES
    (before,) = (folder / "quarantine").iterdir()
    assert (before / "journal.db").read_bytes() == b""


def test_in_place_of_a_folder_without_anything(head: Head, folder: Path, clock: FakeClock) -> None:
    for name in ("journal.db", "vault.hdr", "vault.hdr.bak"):
        (folder / name).unlink()
    assert restoring.replace_journal(folder, head, phrase(), clock=clock) == ENTRIES
    with kept(folder, clock) as keeper:
        assert len(keeper.titles()) == ENTRIES


def test_not_while_somebody_has_it_open(head: Head, folder: Path, clock: FakeClock) -> None:
    with kept(folder, clock), pytest.raises(InUse):
        restoring.replace_journal(folder, head, phrase(), clock=clock)


def test_a_lost_key_file_comes_back_and_every_entry_with_it(folder: Path, clock: FakeClock) -> None:
    with kept(folder, clock) as keeper:
        keeper.backups.make()
        keeper.write("newer than the backup")
    for name in ("vault.hdr", "vault.hdr.bak"):
        (folder / name).write_bytes(b"nonsense")
    with pytest.raises(WrongPassphrase):
        restoring.bring_back_key_file(folder, phrase("wrong"))
    restoring.bring_back_key_file(folder, phrase())
    with kept(folder, clock) as keeper:
        assert "newer than the backup" in keeper.titles()


def test_a_key_file_of_another_journal_is_not_brought_back(head: Head, folder: Path, tmp_path: Path) -> None:
    shelves.create(tmp_path / "other")
    (folder / "backups").mkdir()
    shutil.copy(head.path, tmp_path / "other")
    (tmp_path / "other" / "backups").mkdir()
    shutil.copy(head.path, tmp_path / "other" / "backups")
    with pytest.raises(HeadersGone):
        restoring.bring_back_key_file(tmp_path / "other", phrase())
    with pytest.raises(EntriesForeign):
        bring_back_key_file(JournalFiles(tmp_path / "other"), head, phrase())


def _steps_of_the_exchange(folder: Path, monkeypatch: pytest.MonkeyPatch, stop_after: int) -> None:
    """Let the computer stop after so many renamings."""
    from pathlib import Path as AnyPath

    really, done = AnyPath.replace, 0

    def replace(self: AnyPath, target: AnyPath) -> AnyPath:
        nonlocal done
        if done == stop_after:
            raise KeyboardInterrupt
        done += 1
        return really(self, target)

    monkeypatch.setattr(AnyPath, "replace", replace)


@pytest.mark.parametrize("stop_after", range(9))
def test_stopped_between_any_two_steps_it_is_carried_through(
    head: Head, folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, stop_after: int
) -> None:
    shutil.copy(folder / "journal.db", folder / "journal.db-wal")  # something that must not be taken in
    with monkeypatch.context() as patched:
        _steps_of_the_exchange(folder, patched, stop_after)
        with contextlib.suppress(KeyboardInterrupt):
            restoring.replace_journal(folder, head, phrase(), clock=clock)
    (folder / "journal.db-wal").unlink(missing_ok=stop_after >= 4)
    assert session.inspect(folder) is None
    with kept(folder, clock) as keeper:
        assert ("written later" in keeper.titles()) == (stop_after < 3)
    assert not (folder / "vault.exchange").exists()


def test_an_exchange_is_not_a_way_out_of_the_folder(folder: Path, clock: FakeClock, tmp_path: Path) -> None:
    for note in (
        b'{"built":"../other","kept":"2026-01-01 000000"}',
        b'{"built":".rebuilt-0123456789ab","kept":"../../x"}',
        b"[]",
        b"\xff",
    ):
        (folder / "vault.exchange").write_bytes(note)
        with kept(folder, clock) as keeper:
            assert len(keeper.titles()) == ENTRIES


def test_compacting_changes_no_entry(folder: Path, clock: FakeClock, tmp_path: Path) -> None:
    last_seen = tmp_path / "last-seen.json"
    with kept(folder, clock) as keeper:
        keeper.write("large", "a word or two " * 60_000)
        (large,) = (
            line.entry.id
            for line in keeper.context.journal.timeline(shelves.EVERYTHING, limit=100)
            if line.entry.title == "large"
        )
        keeper.context.journal.delete_for_good(large)
    size = (folder / "journal.db").stat().st_size
    with session.unlock(folder, shelves.passphrase(), clock=clock, last_seen=last_seen) as vault:
        rebuilding.compact(vault, clock=clock)
    with session.unlock(folder, shelves.passphrase(), clock=clock, last_seen=last_seen) as vault:
        assert [each.code for each in vault.notices] == []
    assert (folder / "journal.db").stat().st_size < size
    with kept(folder, clock) as keeper:
        assert keeper.titles() == {f"page {number}" for number in range(ENTRIES)}


def test_new_keys_open_the_same_entries_and_old_ones_nothing(folder: Path, clock: FakeClock) -> None:
    old = folder.with_name("stolen")
    words = RecoverySecret.generate()
    with kept(folder, clock) as keeper:
        shutil.copytree(folder, old)
        with pytest.raises(WrongPassphrase):
            rebuilding.renew_keys(
                keeper.context.vault,
                shelves.passphrase("wrong"),
                shelves.passphrase(NEW),
                recovery=words,
                clock=clock,
                kdf=KdfParams.floor(),
            )
        rebuilding.renew_keys(
            keeper.context.vault,
            shelves.passphrase(),
            shelves.passphrase(NEW),
            recovery=words,
            clock=clock,
            kdf=KdfParams.floor(),
        )
        with pytest.raises(AfterwordError):
            keeper.write("too late")
    with kept(folder, clock, NEW) as keeper:
        assert keeper.titles() == {f"page {number}" for number in range(ENTRIES)}
        assert keeper.context.vault.recovery_words(shelves.passphrase(NEW)) == words.words
    with pytest.raises(WrongPassphrase):
        session.unlock(folder, shelves.passphrase(), clock=clock)
    for name in ("vault.hdr", "vault.hdr.bak"):
        shutil.copy(old / name, folder / name)
    with pytest.raises(AfterwordError):
        session.unlock(folder, shelves.passphrase(), clock=clock)


def test_moving_takes_everything_along_and_leaves_the_old_as_it_was(
    folder: Path, clock: FakeClock, tmp_path: Path
) -> None:
    target, last_seen = tmp_path / "elsewhere" / "journal", tmp_path / "last-seen.json"
    with kept(folder, clock) as keeper:
        keeper.backups.make()
    with session.unlock(folder, shelves.passphrase(), clock=clock, last_seen=last_seen) as vault:
        assert rebuilding.move(vault, target) == ENTRIES
    with session.unlock(target, shelves.passphrase(), clock=clock, last_seen=last_seen) as vault:
        assert [each.code for each in vault.notices] == []
    for place in (target, folder):
        with kept(place, clock) as keeper:
            assert len(keeper.titles()) == ENTRIES
            assert len(keeper.backups.overview().backups) == 1


def test_moving_onto_something_changes_nothing(folder: Path, clock: FakeClock, tmp_path: Path) -> None:
    shelves.create(tmp_path / "other")
    with kept(folder, clock) as keeper:
        with pytest.raises(JournalExists):
            rebuilding.move(keeper.context.vault, tmp_path / "other")
        keeper.write("still open")
        assert "still open" in keeper.titles()
