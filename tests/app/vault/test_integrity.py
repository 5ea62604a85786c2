from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from app.vault import integrity, session, staging
from app.vault.errors import DiskFull, EntriesCorrupt, InUse, WrongPassphrase
from tests.app.vault.helpers import PASSPHRASE, FixedClock, key, snapshot

if TYPE_CHECKING:
    from app.vault.integrity import CheckResult
    from tests.app.vault.conftest import Made

ALL = ["key-file", "spare-key-file", "entries-open", "page-seals", "structure", "full-text-index"]


def verify(made: Made) -> list[CheckResult]:
    return list(session.verify(made.folder, key(PASSPHRASE), clock=FixedClock()))


def failed(made: Made) -> list[str]:
    return [result.check for result in verify(made) if not result.ok]


def test_a_sound_journal_passes_every_check_and_is_not_written(journal: Made) -> None:
    before = snapshot(journal.folder)
    results = verify(journal)
    assert [result.check for result in results] == ALL
    assert all(result.ok and result.faults == 0 for result in results)
    assert snapshot(journal.folder) == before
    assert list(staging._place().iterdir()) == []


def test_a_crashed_journal_is_checked_with_its_log_and_not_written(crashed: Made) -> None:
    before = snapshot(crashed.folder)
    assert failed(crashed) == []
    assert snapshot(crashed.folder) == before


@pytest.mark.parametrize("name", ["header", "spare"])
def test_a_damaged_copy_of_the_key_file_is_named(journal: Made, name: str) -> None:
    path = getattr(journal.files, name)
    path.write_bytes(path.read_bytes()[:100])
    assert failed(journal) == [{"header": "key-file", "spare": "spare-key-file"}[name]]


def test_a_changed_page_is_found(journal: Made) -> None:
    data = bytearray(journal.files.entries.read_bytes())
    data[-9] ^= 1
    journal.files.entries.write_bytes(data)
    assert "page-seals" in failed(journal)


def test_pages_cut_off_are_found(journal: Made) -> None:
    os.truncate(journal.files.entries, journal.files.entries.stat().st_size - 4096)
    assert failed(journal)


def test_a_damaged_beginning_stops_the_checks(journal: Made) -> None:
    data = bytearray(journal.files.entries.read_bytes())
    data[100] ^= 1
    journal.files.entries.write_bytes(data)
    results = verify(journal)
    assert [result.check for result in results] == ["key-file", "spare-key-file", "entries-open"]
    assert not results[-1].ok


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO entry_words(entry_words, rowid, body) VALUES ('delete', 1, 'a page')",
        "UPDATE entry SET body = 'other words'",
        "DROP TABLE entry_words_docsize",
    ],
)
def test_an_index_that_does_not_fit_its_rows_is_found(journal: Made, statement: str) -> None:
    with journal.unlock() as vault:
        vault.connection.execute("PRAGMA writable_schema = ON")
        vault.connection.execute(statement)
        vault.connection.commit()
    assert "full-text-index" in failed(journal)


def test_a_row_that_points_nowhere_is_found(journal: Made) -> None:
    with journal.unlock() as vault:
        vault.connection.execute("PRAGMA foreign_keys = OFF")
        vault.connection.execute("CREATE TABLE tag (entry INTEGER REFERENCES entry(id))")
        vault.connection.execute("INSERT INTO tag VALUES (99)")
        vault.connection.commit()
    assert failed(journal) == ["structure"]


def test_what_cannot_be_unlocked_is_not_checked(journal: Made) -> None:
    with pytest.raises(WrongPassphrase):
        list(session.verify(journal.folder, key("wrong"), clock=FixedClock()))
    with journal.unlock(), pytest.raises(InUse):
        verify(journal)


def test_a_check_without_room_says_so(journal: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(staging, "_copy", refuse)
    with pytest.raises(DiskFull):
        verify(journal)


class _Broken:
    """A connection whose every use fails, as after a damaged page."""

    def execute(self, *_: object) -> None:
        raise MemoryError

    def executemany(self, *_: object) -> None:
        raise MemoryError

    def cursor(self) -> None:
        raise MemoryError

    in_transaction = False

    def commit(self) -> None:
        raise MemoryError

    rollback = close = commit


def test_a_check_that_breaks_off_counts_as_a_fault(monkeypatch: pytest.MonkeyPatch, journal: Made) -> None:
    assert not integrity._page_seals(_Broken()).ok
    assert not integrity._structure(_Broken()).ok
    assert not integrity._full_text(_Broken()).ok
    integrity._close(_Broken())
    monkeypatch.setattr(integrity, "open_entries", lambda *_: _Broken())
    with pytest.raises(EntriesCorrupt):
        integrity.require_sound(journal.files.entries, bytearray(32), bytes(16))
