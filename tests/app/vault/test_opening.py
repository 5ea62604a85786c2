"""One test for every way a journal can be refused or repaired: the exact error, and nothing written."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.errors import AfterwordError
from app.vault import connection, kdf, meta, session, staging
from app.vault.errors import (
    EntriesCorrupt,
    EntriesCutShort,
    EntriesEmpty,
    EntriesForeign,
    EntriesMissing,
    FirstPageDamaged,
    HeaderAltered,
    HeadersGone,
    JournalMissing,
    KeyFileOlder,
    NewerVersion,
    NotAJournal,
    NotEnoughMemory,
    NotPermitted,
    ReadOnly,
    RolledBack,
    UnsafeKeySettings,
    WrongPassphrase,
)
from app.vault.folder import JournalFiles
from tests.app.vault.helpers import (
    FLOOR,
    PASSPHRASE,
    SCHEMA,
    FixedClock,
    bodies,
    edit_body,
    edit_both,
    key,
    snapshot,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.app.vault.conftest import Made

PAGE = 4096


def _flip(path: Path, *places: int) -> None:
    data = bytearray(path.read_bytes())
    for place in places:
        data[place] ^= 0xFF
    path.write_bytes(data)


def _set(path: tuple[str | int, ...], to: object) -> Callable[[bytes], bytes]:
    def change(body: dict[str, Any]) -> None:
        place: Any = body
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = to

    return lambda data: edit_body(data, change)


def _plain_database(path: Path) -> None:
    script = "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute('create table t(a)'); c.commit()"
    subprocess.run([sys.executable, "-c", script, str(path)], check=True)


def _random(path: Path, pages: int = 8) -> None:
    path.write_bytes(os.urandom(pages * PAGE))


def _everything_gone(files: JournalFiles) -> None:
    for path in files.folder.iterdir():
        path.unlink()


def _only_a_plain_database(files: JournalFiles) -> None:
    _everything_gone(files)
    _plain_database(files.entries)


def _folder_is_a_file(files: JournalFiles) -> None:
    shutil.rmtree(files.folder)
    files.folder.write_bytes(b"hello")


def _replaced_by_plain(files: JournalFiles) -> None:
    files.entries.unlink()
    _plain_database(files.entries)


def _headers_gone(files: JournalFiles) -> None:
    files.header.unlink()
    files.spare.unlink()


def _spoil_mac(data: bytes) -> bytes:
    return data[:-45] + (b"A" if data[-45:-44] != b"A" else b"B") + data[-44:]


def _spoil_wrap(data: bytes) -> bytes:
    return _set(("slots", 0, "wrap"), "A" * 80)(data)


WITHOUT_A_KEY: list[tuple[str, Callable[[JournalFiles], object], type[AfterwordError]]] = [
    ("no folder", lambda files: shutil.rmtree(files.folder), JournalMissing),
    ("a file", _folder_is_a_file, NotAJournal),
    ("an empty folder", _everything_gone, NotAJournal),
    ("a foreign database", _only_a_plain_database, NotAJournal),
    ("no key files", _headers_gone, HeadersGone),
    ("random key files", lambda files: edit_both(files, lambda _: os.urandom(900)), HeadersGone),
    ("empty key files", lambda files: edit_both(files, lambda _: b""), HeadersGone),
    ("cut key files", lambda files: edit_both(files, lambda data: data[:500]), HeadersGone),
    ("a rotten bit in both", lambda files: edit_both(files, lambda data: data[:99] + b"?" + data[100:]), HeadersGone),
    ("too much memory", lambda files: edit_both(files, _set(("slots", 0, "kdf", "m"), 2**30)), UnsafeKeySettings),
    ("too few passes", lambda files: edit_both(files, _set(("slots", 0, "kdf", "t"), 1)), UnsafeKeySettings),
    ("a newer reader", lambda files: edit_both(files, _set(("min_reader",), 2)), NewerVersion),
    ("a newer feature", lambda files: edit_both(files, _set(("crit",), ["chapters"])), NewerVersion),
    ("a newer primary", lambda files: _edit(_set(("min_reader",), 9))(files.header), NewerVersion),
    ("no entries", lambda files: files.entries.unlink(), EntriesMissing),
    ("empty entries", lambda files: files.entries.write_bytes(b""), EntriesEmpty),
    ("half-copied entries", lambda files: os.truncate(files.entries, 3 * PAGE + 77), EntriesCutShort),
    ("a scrap of entries", lambda files: os.truncate(files.entries, 100), EntriesCutShort),
    ("plain entries", _replaced_by_plain, EntriesForeign),
]  # fmt: skip

WITH_A_KEY: list[tuple[str, Callable[[JournalFiles], object], type[AfterwordError]]] = [
    ("altered slots", lambda files: edit_both(files, _spoil_wrap), HeaderAltered),
    ("an altered seal", lambda files: edit_both(files, _spoil_mac), HeaderAltered),
    ("an altered counter", lambda files: edit_both(files, _set(("gen",), 99)), HeaderAltered),
    (
        "altered derivation",
        lambda files: edit_both(files, _set(("slots", 0, "kdf", "t"), 4)),
        WrongPassphrase,
    ),
    ("random entries", lambda files: _random(files.entries), EntriesForeign),
    ("a damaged first page", lambda files: _flip(files.entries, 100), FirstPageDamaged),
    ("pages cut off", lambda files: os.truncate(files.entries, 4 * PAGE), EntriesCorrupt),
    ("a damaged table of ours", lambda files: _flip(files.entries, PAGE + 50), EntriesCorrupt),
]


@pytest.mark.parametrize(("name", "spoil", "expected"), WITHOUT_A_KEY, ids=[row[0] for row in WITHOUT_A_KEY])
def test_refused_without_a_key_and_left_as_it_was(
    journal: Made, name: str, spoil: Callable[[JournalFiles], object], expected: type[AfterwordError]
) -> None:
    spoil(journal.files)
    before = snapshot(journal.folder) if journal.folder.is_dir() else {}
    assert type(session.inspect(journal.folder)) is expected
    with pytest.raises(AfterwordError) as caught:
        journal.unlock()
    assert type(caught.value) is expected
    assert (snapshot(journal.folder) if journal.folder.is_dir() else {}) == before


@pytest.mark.parametrize(("name", "spoil", "expected"), WITH_A_KEY, ids=[row[0] for row in WITH_A_KEY])
def test_refused_with_the_right_key_and_left_as_it_was(
    journal: Made, name: str, spoil: Callable[[JournalFiles], object], expected: type[AfterwordError]
) -> None:
    spoil(journal.files)
    before = snapshot(journal.folder)
    assert session.inspect(journal.folder) is None
    with pytest.raises(AfterwordError) as caught:
        journal.unlock()
    assert type(caught.value) is expected
    assert snapshot(journal.folder) == before


def test_a_wrong_passphrase_changes_nothing(journal: Made) -> None:
    before = snapshot(journal.folder)
    for guess in ("", "wrong", PASSPHRASE + " ", PASSPHRASE.upper()):
        with pytest.raises(WrongPassphrase):
            journal.unlock(guess)
    assert snapshot(journal.folder) == before


def test_newer_tables_are_left_alone(journal: Made) -> None:
    before = snapshot(journal.folder)
    with pytest.raises(NewerVersion):
        journal.unlock(newest_schema=SCHEMA - 1)
    assert snapshot(journal.folder) == before
    journal.unlock(newest_schema=SCHEMA).close()


def test_newer_tables_after_a_crash_are_left_alone(crashed: Made) -> None:
    before = snapshot(crashed.folder)
    with pytest.raises(NewerVersion):
        crashed.unlock(newest_schema=SCHEMA - 1)
    assert snapshot(crashed.folder) == before


def test_entries_of_another_journal_are_foreign(journal: Made, other: Made) -> None:
    shutil.copy(other.files.entries, journal.files.entries)
    before = snapshot(journal.folder)
    with pytest.raises(EntriesForeign):
        journal.unlock()
    assert snapshot(journal.folder) == before


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA application_id = 7",
        "UPDATE vault_meta SET value = x'00' WHERE name = 'vault_id'",
        "DELETE FROM vault_meta WHERE name = 'sessions'",
    ],
)
def test_entries_that_do_not_say_they_are_ours_are_foreign(journal: Made, statement: str) -> None:
    with journal.unlock() as vault:
        vault.read_only = True
        vault.connection.execute(statement)
        vault.connection.commit()
    with pytest.raises(EntriesForeign):
        journal.unlock()


def test_without_memory_nothing_is_opened(journal: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(kdf, "Argon2id", refuse)
    before = snapshot(journal.folder)
    with pytest.raises(NotEnoughMemory):
        journal.unlock()
    assert snapshot(journal.folder) == before
    monkeypatch.undo()
    session.unlock_with_recovery(journal.folder, journal.recovery.words, clock=FixedClock()).close()


# Repairs of the key file.


def _remove(path: Path) -> None:
    path.unlink()


def _rot(path: Path) -> None:
    _flip(path, 120)


def _edit(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def edit(path: Path) -> None:
        path.write_bytes(change(path.read_bytes()))

    return edit


def _make_folder(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/null")


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_remove, "key-file-missing-repaired"),
        (_rot, "key-file-damaged-repaired"),
        (_make_folder, "key-file-damaged-repaired"),
        (_edit(lambda data: data[:300]), "key-file-damaged-repaired"),
        (_edit(_set(("slots", 0, "kdf", "m"), 2**30)), "key-file-unsafe-repaired"),
        (_edit(_set(("slots", 0, "kdf", "t"), 5)), "key-file-altered-repaired"),
        (_edit(_set(("gen",), 50)), "key-file-altered-repaired"),
        (_edit(_spoil_mac), "key-file-altered-repaired"),
        (_edit(_spoil_wrap), "key-file-altered-repaired"),
    ],
)
def test_a_spoiled_key_file_is_repaired_from_its_spare(
    journal: Made, spoil: Callable[[Path], None], code: str
) -> None:
    sound = journal.files.header.read_bytes()
    spoil(journal.files.header)
    with journal.unlock() as vault:
        assert [notice.code for notice in vault.notices] == [code]
        assert bodies(vault.connection) == ["a page"]
    assert journal.files.header.read_bytes() == journal.files.spare.read_bytes() == sound
    with journal.unlock() as vault:
        assert vault.notices == ()


@pytest.mark.parametrize("spoil", [_remove, _rot, _edit(_spoil_wrap), _edit(_set(("gen",), 50))])
def test_a_spoiled_spare_is_renewed(journal: Made, spoil: Callable[[Path], None]) -> None:
    sound = journal.files.spare.read_bytes()
    spoil(journal.files.spare)
    with journal.unlock() as vault:
        assert [notice.code for notice in vault.notices] == ["spare-renewed"]
    assert journal.files.spare.read_bytes() == sound


def test_a_repair_that_fails_is_said_and_the_journal_opens(
    journal: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.vault import atomic

    def refuse(*_: object) -> None:
        raise OSError(5, "broken")

    journal.files.header.unlink()
    monkeypatch.setattr(atomic, "replace", refuse)
    with journal.unlock() as vault:
        assert [notice.code for notice in vault.notices] == ["key-file-not-repaired"]


def test_an_interrupted_change_leaves_the_new_passphrase_valid_and_the_old_one_not(journal: Made) -> None:
    old = journal.files.spare.read_bytes()
    journal.change(PASSPHRASE, "a new passphrase")
    journal.files.spare.write_bytes(old)
    with pytest.raises(WrongPassphrase):
        journal.unlock()
    with journal.unlock("a new passphrase") as vault:
        assert [notice.code for notice in vault.notices] == ["spare-renewed"]


def test_an_old_key_file_put_back_does_not_open_beside_the_new_spare(journal: Made) -> None:
    old = journal.files.header.read_bytes()
    journal.change(PASSPHRASE, "a new passphrase")
    journal.files.header.write_bytes(old)
    with pytest.raises(WrongPassphrase):
        journal.unlock()
    with journal.unlock("a new passphrase") as vault:
        assert [notice.code for notice in vault.notices] == ["key-file-altered-repaired"]


def test_old_key_files_put_back_are_older_than_the_entries(journal: Made) -> None:
    old = journal.files.header.read_bytes()
    journal.change(PASSPHRASE, "a new passphrase")
    edit_both(journal.files, lambda _: old)
    before = snapshot(journal.folder)
    with pytest.raises(KeyFileOlder):
        journal.unlock()
    assert snapshot(journal.folder) == before
    with journal.unlock(accept_older=True) as vault:
        assert [notice.code for notice in vault.notices] == ["older-key-file"]


def test_damaged_first_bytes_are_mended(journal: Made) -> None:
    sound = journal.files.entries.read_bytes()[:16]
    _flip(journal.files.entries, *range(16))
    with journal.unlock() as vault:
        assert [notice.code for notice in vault.notices] == ["first-bytes-mended"]
        assert bodies(vault.connection) == ["a page"]
    assert journal.files.entries.read_bytes()[:16] == sound


# Older copies.


def test_an_older_copy_is_opened_only_on_purpose(journal: Made, tmp_path: Path) -> None:
    note = tmp_path / "config" / "last-seen.json"
    journal.unlock(last_seen=note).close()
    shutil.copytree(journal.folder, tmp_path / "old")
    journal.unlock(last_seen=note).close()
    shutil.rmtree(journal.folder)
    shutil.copytree(tmp_path / "old", journal.folder)
    before = snapshot(journal.folder)
    with pytest.raises(RolledBack) as caught:
        journal.unlock(last_seen=note)
    assert "2025-11-22 07:30" in str(caught.value)
    assert snapshot(journal.folder) == before
    with journal.unlock(last_seen=note, accept_older=True) as vault:
        assert [notice.code for notice in vault.notices] == ["older-copy"]
    with journal.unlock(last_seen=note) as vault:
        assert vault.notices == ()


def test_a_copy_made_during_a_session_is_older_after_it(journal: Made, tmp_path: Path) -> None:
    note = tmp_path / "last-seen.json"
    with journal.unlock(last_seen=note):
        shutil.copytree(journal.folder, tmp_path / "old")
    old = JournalFiles(tmp_path / "old")
    with pytest.raises(RolledBack):
        session.unlock(old.folder, key(PASSPHRASE), clock=FixedClock(), last_seen=note)


def test_a_computer_that_never_saw_it_opens_it(journal: Made, tmp_path: Path) -> None:
    (tmp_path / "note").write_text(json.dumps({"x": 1}), encoding="utf-8")
    journal.unlock(last_seen=tmp_path / "note").close()


# After a crash.


def test_after_a_crash_everything_is_checked_and_kept(crashed: Made) -> None:
    with crashed.unlock() as vault:
        assert [notice.code for notice in vault.notices] == ["closed-unexpectedly"]
        assert bodies(vault.connection) == ["a page", "written last"]
    with crashed.unlock() as vault:
        assert vault.notices == ()
    assert list(staging._place().iterdir()) == []


def test_after_a_crash_damage_is_found_before_anything_is_written(crashed: Made) -> None:
    _flip(crashed.files.entries, crashed.files.entries.stat().st_size - 9)
    before = snapshot(crashed.folder)
    with pytest.raises(EntriesCorrupt):
        crashed.unlock()
    assert snapshot(crashed.folder) == before
    with crashed.unlock(read_only=True) as vault:
        assert vault.read_only
        assert "entries-damaged" in [notice.code for notice in vault.notices]
    assert snapshot(crashed.folder) == before


def test_after_a_crash_the_entries_may_end_in_the_middle_of_a_page(crashed: Made) -> None:
    with crashed.files.entries.open("ab") as file:
        file.write(b"torn")
    with crashed.unlock() as vault:
        assert bodies(vault.connection) == ["a page", "written last"]


def test_a_check_without_room_is_said(crashed: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(staging, "_copy", refuse)
    with crashed.unlock() as vault:
        assert [notice.code for notice in vault.notices] == ["closed-unchecked"]
        assert bodies(vault.connection) == ["a page", "written last"]
    assert list(staging._place().iterdir()) == []


# Reading only.


def test_reading_only_works_on_a_private_copy_and_leaves_the_original_alone(crashed: Made) -> None:
    before = snapshot(crashed.folder)
    with crashed.unlock(read_only=True) as vault:
        assert vault.read_only
        assert vault.folder == crashed.folder
        assert bodies(vault.connection) == ["a page", "written last"]
        (copy,) = staging._place().iterdir()
        assert copy.stat().st_mode & 0o777 == 0o700
        assert {path.stat().st_mode & 0o777 for path in copy.iterdir()} == {0o600}
        with pytest.raises(ReadOnly):
            vault.change_passphrase(key(PASSPHRASE), key("a new passphrase"), FLOOR)
        with pytest.raises(ReadOnly):
            vault.set_passphrase_with_recovery(crashed.recovery.words, key("a new passphrase"), FLOOR)
        with pytest.raises(connection.SqlError) as caught:
            vault.connection.execute("INSERT INTO entry(body) VALUES ('x')")
        assert type(vault.failure(caught.value)) is ReadOnly
        assert not vault.release_ballast()
        assert not vault.restore_ballast()
    assert snapshot(crashed.folder) == before
    assert list(staging._place().iterdir()) == []


UNPRIVILEGED = """
import fcntl, json, os, sys
from pathlib import Path
from app.clock import SystemClock
from app.vault import session
from app.vault.errors import *

if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
folder = Path(sys.argv[1])
try:
    with session.unlock(folder, bytearray(sys.argv[2].encode()), clock=SystemClock()) as vault:
        bodies = [row[0] for row in vault.connection.execute("SELECT body FROM entry")]
        print(json.dumps([vault.read_only, [notice.code for notice in vault.notices], bodies]))
except session.AfterwordError as error:
    print(json.dumps(error.code))
"""


def _as_ordinary_user(folder: Path) -> Any:
    """Unlock as somebody the permissions apply to; the superuser writes everywhere."""
    public = Path("/tmp") / f"afterword-{os.getpid()}-{os.urandom(4).hex()}"  # noqa: S108 - open to the other user
    shutil.copytree(folder, public / "journal", copy_function=shutil.copy2)
    try:
        public.chmod(0o755)
        for path in (public / "journal").iterdir():
            path.chmod(0o400)
        (public / "journal").chmod(0o500)
        if os.getuid() == 0:
            for path in (public / "journal", *(public / "journal").iterdir()):
                os.chown(path, 65534, 65534)
        before = snapshot(public / "journal")
        done = subprocess.run(
            [sys.executable, "-c", UNPRIVILEGED, str(public / "journal"), PASSPHRASE],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "XDG_CACHE_HOME": "/nonexistent"},
        )
        assert snapshot(public / "journal") == before
    finally:
        (public / "journal").chmod(0o700)
        shutil.rmtree(public)
    return json.loads(done.stdout)


def test_a_folder_that_may_not_be_written_is_opened_for_reading(journal: Made) -> None:
    assert _as_ordinary_user(journal.folder) == [True, ["opened-read-only"], ["a page"]]


def test_a_crashed_journal_that_may_not_be_written_is_opened_whole(crashed: Made) -> None:
    found = _as_ordinary_user(crashed.folder)
    assert found == [True, ["closed-unexpectedly", "opened-read-only"], ["a page", "written last"]]


def test_a_damaged_journal_that_may_not_be_written_is_refused(crashed: Made) -> None:
    _flip(crashed.files.entries, crashed.files.entries.stat().st_size - 9)
    assert _as_ordinary_user(crashed.folder) == "entries-corrupt"


def test_a_folder_without_a_lock_file_gets_one(journal: Made) -> None:
    journal.files.lock.unlink()
    with journal.unlock():
        assert journal.files.lock.exists()
        with pytest.raises(AfterwordError):
            journal.unlock()


def test_copies_a_crash_left_behind_are_swept_up(journal: Made) -> None:
    left = staging.PrivateCopy(journal.files)
    left._lock.release()
    (staging._place() / "afterword-reading-x").mkdir()
    shutil.copytree(journal.folder, staging._place() / "afterword-reading-journal")
    used = staging.PrivateCopy(journal.files)
    journal.unlock().close()
    assert {path.name for path in staging._place().iterdir()} == {
        used.folder.name,
        "afterword-reading-x",
        "afterword-reading-journal",
    }
    used.close()


def test_copies_go_elsewhere_when_the_cache_cannot_be_written(own_folders: Path, tmp_path: Path) -> None:
    assert staging._place().is_relative_to(own_folders)
    shutil.rmtree(own_folders)
    own_folders.write_text("a file")
    assert staging._place() == Path(tempfile.gettempdir())


def test_reading_only_without_a_lock_file_makes_none(journal: Made) -> None:
    journal.files.lock.unlink()
    before = snapshot(journal.folder)
    with journal.unlock(read_only=True) as vault:
        assert bodies(vault.connection) == ["a page"]
    assert snapshot(journal.folder) == before


def test_what_the_system_refuses_is_said_before_the_passphrase_is_asked(
    journal: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr("app.vault.folder.read_copies", refuse)
    assert type(session.inspect(journal.folder)) is NotPermitted


def test_the_seal_matters_even_when_another_slot_is_sound(journal: Made) -> None:
    """The recovery slot was left alone, yet the seal covers the whole key file."""
    edit_both(journal.files, _spoil_wrap)
    with pytest.raises(HeaderAltered):
        session.unlock_with_recovery(journal.folder, journal.recovery.words, clock=FixedClock())


def test_a_connection_that_cannot_be_opened_is_an_error_of_ours(journal: Made) -> None:
    with suppress(AfterwordError):
        connection.open_entries(journal.folder, bytearray(32), bytes(16))
    with pytest.raises(AfterwordError):
        connection.open_entries(journal.folder / "none.db", bytearray(32), bytes(16))
    assert not (journal.folder / "none.db").exists()


def test_meta_says_how_new_it_is(journal: Made) -> None:
    with journal.unlock() as vault:
        found = meta.read(vault.connection, bytes.fromhex(vault.vault_id), None)
        assert found.header_gen == vault.header_generation
        assert found.saved_at == "2025-11-22 07:30"
