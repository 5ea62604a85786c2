"""The recipe for opening the entries: each step proven by what goes wrong without it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from app.errors import AfterwordError
from app.vault import atomic, connection
from app.vault.errors import FirstPageDamaged, InUse, ReadOnly, UnsuitableLibrary
from app.vault.failures import translate

if TYPE_CHECKING:
    from pathlib import Path

KEY, SALT = b"k" * 32, b"s" * 16


@pytest.fixture
def entries(tmp_path: Path) -> Path:
    path = tmp_path / "journal.db"
    atomic.write_new(path, b"")
    opened = connection.open_entries(path, bytearray(KEY), SALT)
    opened.execute("CREATE TABLE page (body TEXT)")
    opened.execute("INSERT INTO page VALUES ('x')")
    opened.commit()
    opened.close()
    return path


def pragma(opened: connection.Connection, name: str) -> Any:
    return opened.execute(f"PRAGMA {name}").fetchone()[0]


def test_every_setting_is_in_force(entries: Path) -> None:
    opened = connection.open_entries(entries, bytearray(KEY), SALT)
    found = {
        name: pragma(opened, name)
        for name in (
            "locking_mode", "journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync", "temp_store",
            "foreign_keys", "secure_delete", "trusted_schema", "cell_size_check", "mmap_size", "wal_autocheckpoint",
            "page_size",
        )
    }  # fmt: skip
    opened.close()
    assert found == {
        "locking_mode": "exclusive", "journal_mode": "wal", "synchronous": 2, "fullfsync": 1,
        "checkpoint_fullfsync": 1, "temp_store": 2, "foreign_keys": 1, "secure_delete": 1, "trusted_schema": 0,
        "cell_size_check": 1, "mmap_size": 0, "wal_autocheckpoint": 200, "page_size": "4096",
    }  # fmt: skip


def test_the_file_begins_with_the_salt_and_is_encrypted(entries: Path) -> None:
    data = entries.read_bytes()
    assert data[:16] == SALT == connection.first_bytes(entries)
    assert b"CREATE TABLE" not in data
    assert not connection.is_plain_database(entries)


def test_a_wrong_key_is_refused_in_silence(entries: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for opener in (connection.open_entries, connection.peek_entries):
        with pytest.raises(FirstPageDamaged):
            opener(entries, bytearray(b"w" * 32), SALT)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("size", [0, 16, 31, 33, 64])
def test_a_key_of_another_length_is_never_taken_for_a_passphrase(entries: Path, size: int) -> None:
    with pytest.raises(UnsuitableLibrary):
        connection.open_entries(entries, bytearray(size), SALT)


def test_a_missing_file_is_never_made(tmp_path: Path) -> None:
    for opener in (connection.open_entries, connection.peek_entries):
        with pytest.raises(AfterwordError):
            opener(tmp_path / "none.db", bytearray(KEY), SALT)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "statement", ["ATTACH ? AS plain KEY ''", "ATTACH ? AS plain", "VACUUM INTO ?", "VACUUM"]
)
def test_no_copy_can_be_attached(entries: Path, tmp_path: Path, statement: str) -> None:
    opened = connection.open_entries(entries, bytearray(KEY), SALT)
    target = (str(tmp_path / "plain.db"),) if "?" in statement else ()
    with pytest.raises(connection.SqlError, match=r"not authorized|authorization denied"):
        opened.execute(statement, target)
    opened.close()
    assert not (tmp_path / "plain.db").exists()


def test_only_one_connection_gets_in(entries: Path) -> None:
    opened = connection.open_entries(entries, bytearray(KEY), SALT)
    opened.execute("SELECT * FROM page").fetchall()
    assert not entries.with_name("journal.db-shm").exists()
    again = None
    with pytest.raises(InUse):
        again = connection.open_entries(entries, bytearray(KEY), SALT)
    assert again is None
    opened.close()


def test_peeking_touches_nothing(entries: Path) -> None:
    before = entries.stat().st_mtime_ns
    opened = connection.peek_entries(entries, bytearray(KEY), SALT)
    assert opened.execute("SELECT body FROM page").fetchall() == [("x",)]
    with pytest.raises(connection.SqlError) as caught:
        opened.execute("INSERT INTO page VALUES ('y')")
    assert type(translate(caught.value)) is ReadOnly
    opened.close()
    assert [path.name for path in entries.parent.iterdir()] == ["journal.db"]
    assert entries.stat().st_mtime_ns == before


def test_a_name_with_odd_letters_is_opened_as_it_is(tmp_path: Path, entries: Path) -> None:
    odd = tmp_path / "a?b#c%41 é" / "journal.db"
    odd.parent.mkdir()
    entries.rename(odd)
    opened = connection.open_entries(odd, bytearray(KEY), SALT)
    assert opened.execute("SELECT body FROM page").fetchall() == [("x",)]
    opened.close()


class _Library:
    """Answers like a library that was built differently."""

    def __init__(self, **answers: Any) -> None:
        self._answers = {
            "PRAGMA cipher_version": [("4.19.0 community",)],
            "PRAGMA compile_options": [("HAS_CODEC",), ("ENABLE_FTS5",), ("TEMP_STORE=2",)],
        } | {f"PRAGMA {name}": rows for name, rows in answers.items()}
        self._rows: list[Any] = []

    def execute(self, statement: str) -> _Library:
        self._rows = self._answers.get(statement, [])
        return self

    def fetchone(self) -> Any:
        return self._rows[0] if self._rows else None

    def fetchall(self) -> Any:
        return self._rows

    def __iter__(self) -> Any:
        return iter(self._rows)


@pytest.mark.parametrize(
    ("answers", "check"),
    [
        ({"cipher_version": []}, "cipher version"),
        ({"cipher_version": [("4.6.1 community",)]}, "cipher version"),
        ({"compile_options": [("ENABLE_FTS5",), ("TEMP_STORE=2",)]}, "build options"),
        ({"compile_options": [("HAS_CODEC",), ("TEMP_STORE=2",)]}, "build options"),
        ({"compile_options": [("HAS_CODEC",), ("ENABLE_FTS5",), ("TEMP_STORE=1",)]}, "build options"),
    ],
)
def test_a_library_without_encryption_or_with_temporary_files_is_refused(answers: Any, check: str) -> None:
    connection._check_library(_Library())
    with pytest.raises(UnsuitableLibrary) as caught:
        connection._check_library(_Library(**answers))
    assert caught.value.details == {"check": check}


def test_an_old_database_library_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.vault.connection.dbapi2.sqlite_version", "3.51.2")
    with pytest.raises(UnsuitableLibrary):
        connection._check_library(_Library())


def test_a_setting_that_does_not_take_is_refused() -> None:
    for rows in ([], [(1,)]):
        with pytest.raises(UnsuitableLibrary) as caught:
            connection._apply(_Library(synchronous=rows), (("synchronous", "FULL", 2),))
        assert caught.value.details == {"check": "synchronous"}
