"""Check an entries file from end to end. Always on a private copy: a check never writes into the journal.

SQLCipher's own check finds changed pages, SQLite's finds missing ones and broken tables; each misses what the other
finds, and both need a fresh connection with no write-ahead log waiting. None finds an old page put back unchanged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.vault.connection import PROBLEMS, Connection, open_entries
from app.vault.errors import EntriesCorrupt, StorageError, VaultError
from app.vault.failures import translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MOST_FAULTS = 20
"""Faults that are counted one by one; more of them say nothing new."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check and its outcome.

    Attributes:
        check: "key-file", "spare-key-file", "entries-open", "page-seals", "structure" or "full-text-index".
        ok: Whether it found nothing.
        faults: How much it found, at most 20.
    """

    check: str
    ok: bool
    faults: int = 0


def check_entries(entries: Path, key: bytearray, salt: bytes) -> Iterator[CheckResult]:
    """Run every check over a private copy of an entries file, yielding each result as it comes."""
    try:
        _take_in_log(entries, key, salt)
        connection = open_entries(entries, key, salt)
    except StorageError:
        raise  # a full disk is no damage
    except VaultError:
        yield CheckResult("entries-open", ok=False, faults=1)
        return
    yield CheckResult("entries-open", ok=True)
    try:
        yield _page_seals(connection)
        yield _structure(connection)
        yield _full_text(connection)
    finally:
        _close(connection)


def require_sound(entries: Path, key: bytearray, salt: bytes) -> None:
    """Run every check over a private copy.

    Raises:
        EntriesCorrupt: One of them found something.
    """
    if not all(result.ok for result in check_entries(entries, key, salt)):
        raise EntriesCorrupt


def is_sound_for_reading(connection: Connection) -> bool:
    """Check seals and structure of a file that is open for reading only, without a log beside it.

    The full-text index is not compared with the entries: it is made anew from them whenever it does not fit.
    """
    return _page_seals(connection).ok and _structure(connection).ok


def _take_in_log(entries: Path, key: bytearray, salt: bytes) -> None:
    connection = open_entries(entries, key, salt)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except PROBLEMS as problem:
        found = translate(problem)
        raise (found if isinstance(found, StorageError) else EntriesCorrupt()) from problem
    finally:
        _close(connection)


def _page_seals(connection: Connection) -> CheckResult:
    faults = _count(connection, "PRAGMA cipher_integrity_check", sound=())
    return CheckResult("page-seals", ok=faults == 0, faults=faults)


def _structure(connection: Connection) -> CheckResult:
    faults = _count(connection, "PRAGMA integrity_check(20)", sound=("ok",))
    faults += _count(connection, "PRAGMA foreign_key_check", sound=())
    return CheckResult("structure", ok=faults == 0, faults=min(faults, _MOST_FAULTS))


def _full_text(connection: Connection) -> CheckResult:
    """Compare every full-text index with the rows it was made from."""
    faults = 0
    try:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"
        ).fetchall():
            quoted = '"' + name.replace('"', '""') + '"'
            statement = f"INSERT INTO {quoted}({quoted}, rank) VALUES ('integrity-check', 1)"  # noqa: S608 - quoted name
            faults += _fails(connection, statement)
    except PROBLEMS:
        faults += 1
    return CheckResult("full-text-index", ok=faults == 0, faults=faults)


def _fails(connection: Connection, statement: str) -> bool:
    try:
        connection.execute(statement)
    except PROBLEMS:
        return True
    return False


def _count(connection: Connection, statement: str, *, sound: tuple[str, ...]) -> int:
    """Count the rows of a check that are not "all is well"."""
    try:
        rows = connection.execute(statement).fetchmany(_MOST_FAULTS + len(sound))
    except PROBLEMS:
        return 1
    return sum(1 for row in rows if row[0] not in sound)


def _close(connection: Connection) -> None:
    try:
        connection.rollback()
        connection.close()
    except PROBLEMS:
        return
