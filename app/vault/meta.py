"""The vault's own table inside the entries file: which journal it is, how new it is, and the recovery key's note."""

from __future__ import annotations

from dataclasses import dataclass

from app.vault.connection import APPLICATION_ID, Connection
from app.vault.errors import EntriesForeign, NewerVersion


@dataclass(frozen=True, slots=True)
class Meta:
    """How new an entries file is.

    Attributes:
        header_gen: Counter of the key file that it was last opened with.
        sessions: Counts up at every opening and closing.
        saved_at: Local time of the last of them, to the minute, "2025-11-22 07:30".
    """

    header_gen: int
    sessions: int
    saved_at: str


def create(connection: Connection, vault_id: bytes, recovery_note: bytes, meta: Meta) -> None:
    """Make the table in a new entries file."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("CREATE TABLE vault_meta (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT")
    connection.execute("INSERT INTO vault_meta VALUES ('vault_id', ?)", (vault_id,))
    connection.execute("INSERT INTO vault_meta VALUES ('recovery', ?)", (recovery_note,))
    write(connection, meta)


def write(connection: Connection, meta: Meta) -> None:
    """Put down how new the entries file is; the caller commits."""
    connection.executemany(
        "INSERT OR REPLACE INTO vault_meta VALUES (?, ?)",
        [("header_gen", meta.header_gen), ("sessions", meta.sessions), ("saved_at", meta.saved_at)],
    )


def replace_recovery_note(connection: Connection, note: bytes) -> None:
    """Keep another wrapped recovery secret; the caller commits."""
    connection.execute("INSERT OR REPLACE INTO vault_meta VALUES ('recovery', ?)", (note,))


def read(connection: Connection, vault_id: bytes, newest_schema: int | None) -> Meta:
    """Make sure that this is the entries file of journal `vault_id`, and say how new it is.

    `newest_schema` is the highest `PRAGMA user_version` that this program understands; None accepts any.

    Raises:
        EntriesForeign: It belongs to another journal, or is no journal.
        NewerVersion: A newer program has changed its tables.
    """
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise EntriesForeign
    if value(connection, "vault_id") != vault_id:
        raise EntriesForeign
    if newest_schema is not None and connection.execute("PRAGMA user_version").fetchone()[0] > newest_schema:
        raise NewerVersion
    return Meta(
        header_gen=int(value(connection, "header_gen")),
        sessions=int(value(connection, "sessions")),
        saved_at=str(value(connection, "saved_at")),
    )


def recovery_note(connection: Connection) -> bytes:
    """Return the wrapped recovery secret."""
    note = value(connection, "recovery")
    if not isinstance(note, bytes):
        raise EntriesForeign
    return note


def value(connection: Connection, name: str) -> int | str | bytes:
    """Return one value of the table.

    Raises:
        EntriesForeign: The table lacks it, so no journal of ours made this file.
    """
    row = connection.execute("SELECT value FROM vault_meta WHERE name = ?", (name,)).fetchone()
    if row is None:
        raise EntriesForeign
    return row[0]  # type: ignore[no-any-return] # an untyped driver
