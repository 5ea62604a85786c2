"""One file that holds a whole journal: its key file, and a snapshot of its entries, both as encrypted as they were.

    AFTERWORD-BACKUP 1
    {canonical JSON: when, which journal, how long the parts are, a sealed note}
    <the key file><the entries>
    <SHA-256 of everything above, hexadecimal>      finds accidents, needs no key
    mac <HMAC-SHA256 of that digest, base64>         finds tampering, needs the journal's key

How many entries there are, and why the backup was made, is in the note, which only the journal's key opens. Nothing
here derives a key, and nothing here changes a file that is there already.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import re
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.vault import atomic, keyslots
from app.vault.errors import (
    BackupDamaged,
    DiskTrouble,
    HeaderAltered,
    HeaderDamaged,
    NewerVersion,
    NotABackup,
    UnsafeKeySettings,
)
from app.vault.header import LARGEST, PAGE, SealedHeader, canonical, parse, text
from app.vault.keyslots import wipe

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SUFFIX = ".afterword-backup"
FORMAT = 1
_MAGIC = re.compile(rb"AFTERWORD-BACKUP ([1-9][0-9]{0,5})\n")
_CREATED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_HEAD_KEYS = {"created", "db", "hdr", "min_reader", "note", "vault_id", "writer"}
_TRAILER = 64 + len("\nmac ") + 44 + 1
_CHUNK = 1 << 20
_MOST_NOTE = 4096
_MOST_ENTRIES_BYTES = 1 << 42


@dataclass(frozen=True, slots=True)
class Note:
    """What a backup says of itself to whoever holds the journal's key.

    Attributes:
        kind: "daily", "upgrade", "hand" or "before": made by itself on a day, before an upgrade, on request, or before
            something else took the journal's place.
        entries: How many entries it holds.
        made_at: Local time with its offset, ISO 8601.
        sessions: The journal's count of openings; orders backups whatever the clock said.
    """

    kind: str
    entries: int
    made_at: str
    sessions: int


@dataclass(frozen=True, slots=True)
class Head:
    """The beginning of a backup, read without a key.

    Attributes:
        made_at: Time of making, in UTC.
        header: The key file inside.
        start: Where the entries begin, in bytes from the beginning of the file.
        entries_size: Length of the entries, in bytes.
    """

    path: Path
    made_at: datetime
    header: SealedHeader
    note: bytes
    start: int
    entries_size: int

    @property
    def vault_id(self) -> bytes:
        """The random name of the journal it was made of."""
        return self.header.header.vault_id

    @property
    def size(self) -> int:
        """Length of the whole file, in bytes."""
        return self.start + self.entries_size + _TRAILER


def write(  # noqa: PLR0913 - the parts of the file, each by name
    path: Path,
    *,
    sealed: SealedHeader,
    note: Note,
    made_at: datetime,
    entries: Path,
    backup_key: bytearray,
    check: Callable[[], None],
) -> None:
    """Write a backup beside `path`, read it back, and only then give it its name.

    `check` is called now and then; whatever it raises leaves nothing behind.

    Raises:
        FileExistsError: There is one of that name.
        OSError, DiskTrouble: The disk refused, or gave back other bytes than were written.
    """
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    head = _head_bytes(sealed, note, made_at, entries.stat().st_size, backup_key)
    try:
        digest = _write_part(part, head + sealed.data, entries, backup_key, check)
        _compare(part, digest, check)
        _give_name(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_names(path.parent)


def read_head(path: Path) -> Head:
    """Read the beginning of a backup, trusting nothing.

    Raises:
        NotABackup: It is something else.
        NewerVersion: A newer program made it.
        BackupDamaged: It is not whole, or not what a writer of format 1 writes.
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        data = file.read(LARGEST)
        size = os.fstat(file.fileno()).st_size
    fields, end = _fields(data)
    header_size, entries_size = fields["hdr"], fields["db"]
    if end + header_size + entries_size + _TRAILER != size or end + header_size > len(data):
        raise BackupDamaged
    sealed = _sealed(data[end : end + header_size])
    if text(sealed.header.vault_id) != fields["vault_id"]:
        raise BackupDamaged
    return Head(
        path=path,
        made_at=_time(fields["created"]),
        header=sealed,
        note=_decoded(fields["note"]),
        start=end + header_size,
        entries_size=entries_size,
    )


def open_note(head: Head, backup_key: bytearray) -> Note | None:
    """Return what the backup says of itself; None when it was sealed with another key."""
    key = keyslots.expand(backup_key, "backup-note")
    try:
        plain = keyslots.unwrap(key, head.note, _note_data(head.vault_id, head.made_at))
        return Note(**json.loads(plain))
    except (HeaderAltered, ValueError, TypeError):
        return None
    finally:
        wipe(key)


def check_whole(head: Head, backup_key: bytearray | None, check: Callable[[], None]) -> None:
    """Read every byte of a backup and compare it with its checksum and, given the key, with its seal.

    Raises:
        BackupDamaged: Something in it has changed.
        OSError: It cannot be read.
    """
    with head.path.open("rb") as file:
        file.seek(head.size - _TRAILER)
        trailer = file.read(_TRAILER + 1)
    digest = _digest_of(head.path, head.size - _TRAILER, check)
    expected = _trailer(digest, backup_key) if backup_key is not None else None
    if trailer[:64] != digest.hex().encode("ascii") or len(trailer) != _TRAILER:
        raise BackupDamaged
    if expected is not None and not hmac.compare_digest(trailer, expected):
        raise BackupDamaged


def extract_entries(head: Head, target: Path, check: Callable[[], None]) -> None:
    """Write the entries of a backup to the new file `target`.

    Raises:
        FileExistsError: There is something at `target`.
        OSError: The disk refused.
    """
    atomic.write_new(target, b"")
    with head.path.open("rb") as source, target.open("r+b") as file:
        source.seek(head.start)
        left = head.entries_size
        while left > 0:
            check()
            chunk = source.read(min(_CHUNK, left))
            if not chunk:
                raise BackupDamaged
            file.write(chunk)
            left -= len(chunk)
        file.flush()
        atomic.sync(file.fileno())


def _head_bytes(
    sealed: SealedHeader, note: Note, made_at: datetime, size: int, backup_key: bytearray
) -> bytes:
    vault_id = sealed.header.vault_id
    key = keyslots.expand(backup_key, "backup-note")
    try:
        sealed_note = keyslots.wrap(key, canonical(asdict(note)), _note_data(vault_id, made_at))
    finally:
        wipe(key)
    body = {
        "created": _stamp(made_at),
        "db": size,
        "hdr": len(sealed.data),
        "min_reader": FORMAT,
        "note": text(sealed_note),
        "vault_id": text(vault_id),
        "writer": sealed.header.writer,
    }
    return b"AFTERWORD-BACKUP %d\n" % FORMAT + canonical(body) + b"\n"


def _write_part(
    part: Path, beginning: bytes, entries: Path, backup_key: bytearray, check: Callable[[], None]
) -> bytes:
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file, entries.open("rb") as source:
        digest = hashlib.sha256(beginning)
        file.write(beginning)
        while chunk := source.read(_CHUNK):
            check()
            digest.update(chunk)
            file.write(chunk)
        file.write(_trailer(digest.digest(), backup_key))
        file.flush()
        atomic.sync(file.fileno())
    return digest.digest()


def _digest_of(path: Path, size: int, check: Callable[[], None]) -> bytes:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while size > 0 and (chunk := file.read(min(_CHUNK, size))):
            check()
            digest.update(chunk)
            size -= len(chunk)
    return digest.digest()


def _compare(part: Path, digest: bytes, check: Callable[[], None]) -> None:
    if _digest_of(part, part.stat().st_size - _TRAILER, check) != digest:
        raise DiskTrouble


def _give_name(part: Path, path: Path) -> None:
    """Rename; whoever holds the journal's lock is the only one who makes its backups, so nobody comes between."""
    if path.exists():
        raise FileExistsError(path.name)
    part.replace(path)


def _trailer(digest: bytes, backup_key: bytearray) -> bytes:
    key = keyslots.expand(backup_key, "backup-seal")
    try:
        mac = hmac.digest(key, digest, "sha256")
    finally:
        wipe(key)
    return digest.hex().encode("ascii") + b"\nmac " + base64.b64encode(mac) + b"\n"


def _fields(data: bytes) -> tuple[dict[str, Any], int]:
    magic = _MAGIC.match(data)
    if magic is None:
        raise NotABackup
    if int(magic[1]) > FORMAT:
        raise NewerVersion
    end = data.find(b"\n", magic.end())
    if end < 0:
        raise BackupDamaged
    line = data[magic.end() : end]
    try:
        fields = json.loads(line.decode("ascii"))
        same = canonical(fields) == line
    except (ValueError, RecursionError, TypeError) as error:
        raise BackupDamaged from error
    if not same or not isinstance(fields, dict):
        raise BackupDamaged
    if isinstance(fields.get("min_reader"), int) and fields["min_reader"] > FORMAT:
        raise NewerVersion
    if not _fitting(fields):
        raise BackupDamaged
    return fields, end + 1


def _fitting(fields: dict[str, Any]) -> bool:
    if set(fields) != _HEAD_KEYS or not all(isinstance(fields[key], str) for key in _TEXTS):
        return False
    sizes = fields["hdr"], fields["db"], fields["min_reader"]
    if not all(type(size) is int and size > 0 for size in sizes):
        return False
    return (
        fields["hdr"] <= LARGEST
        and fields["db"] % PAGE == 0
        and fields["db"] <= _MOST_ENTRIES_BYTES
        and _CREATED.fullmatch(fields["created"]) is not None
        and len(fields["note"]) <= _MOST_NOTE
    )


_TEXTS = ("created", "note", "vault_id", "writer")


def _sealed(data: bytes) -> SealedHeader:
    try:
        return parse(data)
    except (HeaderDamaged, UnsafeKeySettings) as error:
        raise BackupDamaged from error


def _decoded(note: str) -> bytes:
    try:
        return base64.b64decode(note, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BackupDamaged from error


def _time(created: str) -> datetime:
    try:
        return datetime.strptime(created, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError as error:
        raise BackupDamaged from error


def _stamp(made_at: datetime) -> str:
    return made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _note_data(vault_id: bytes, made_at: datetime) -> bytes:
    return canonical({
        "ctx": "afterword1-backup-note",
        "vault_id": text(vault_id),
        "created": _stamp(made_at),
    })


def _sync_names(folder: Path) -> None:
    """Make the new name last; a share or a stick that cannot be asked for that has the bytes all the same."""
    try:
        atomic.sync_folder(folder)
    except OSError:
        return
