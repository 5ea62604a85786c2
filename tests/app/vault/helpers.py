"""Small things the tests of the vault share."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.vault.header import Header, canonical
from app.vault.kdf import KdfParams
from app.vault.passphrase import normalise

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.vault.connection import Connection
    from app.vault.folder import JournalFiles

PASSPHRASE = "correct horse battery staple"  # noqa: S105 - it opens test journals only
FLOOR = KdfParams.floor()
SCHEMA = 3


class FixedClock:
    """A clock that stands still."""

    def __init__(self, moment: datetime = datetime(2025, 11, 22, 7, 30, tzinfo=UTC)) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return 0.0


def key(text: str) -> bytearray:
    return normalise(text)


def prepare(connection: Connection) -> None:
    connection.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, body TEXT NOT NULL)")
    connection.execute("CREATE VIRTUAL TABLE entry_words USING fts5(body, content=entry, content_rowid=id)")
    connection.execute(
        "CREATE TRIGGER entry_index AFTER INSERT ON entry BEGIN"
        " INSERT INTO entry_words(rowid, body) VALUES (new.id, new.body); END"
    )
    connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.execute("INSERT INTO entry(body) VALUES ('a page')")
    connection.execute("CREATE TABLE long_ago (body TEXT NOT NULL)")
    connection.execute("INSERT INTO long_ago VALUES (?)", ("x" * 20_000,))


def bodies(connection: Connection) -> list[str]:
    return [body for (body,) in connection.execute("SELECT body FROM entry ORDER BY id")]


def snapshot(folder: Path) -> dict[str, tuple[str, int, int]]:
    """Everything that could change: names, bytes, times and modes of all files and of the folder itself."""
    found = {"": ("", folder.stat().st_mtime_ns, folder.stat().st_mode)}
    for path in sorted(folder.rglob("*")):
        digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        found[path.name] = (digest, path.stat().st_mtime_ns, path.stat().st_mode)
    return found


def edit_signed(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """Change magic or body of a key file and repair its checksum; the seal stays what it was."""
    signed, _, mac = data[:-1].rsplit(b"\n", 2)
    signed = change(signed + b"\n")
    return signed + hashlib.sha256(signed).hexdigest().encode() + b"\n" + mac + b"\n"


def edit_body(data: bytes, change: Callable[[dict[str, object]], object]) -> bytes:
    """Change fields of the body, keeping its canonical form and its checksum."""
    import json

    def apply(signed: bytes) -> bytes:
        magic, body, _ = signed.split(b"\n")
        fields = json.loads(body)
        change(fields)
        return magic + b"\n" + canonical(fields) + b"\n"

    return edit_signed(data, apply)


def edit_both(files: JournalFiles, change: Callable[[bytes], bytes]) -> None:
    for path in (files.header, files.spare):
        path.write_bytes(change(path.read_bytes()))


def kdf_of(header: Header) -> KdfParams:
    for slot in header.slots:
        if hasattr(slot.kdf, "params"):
            params: KdfParams = slot.kdf.params
            return params
    raise AssertionError("no passphrase slot")
