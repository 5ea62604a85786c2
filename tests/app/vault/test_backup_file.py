"""A backup of format 1, made by the first version that made any, stays readable; a later format is told apart."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.vault import backup_file, restoring, session
from app.vault.backups import never
from app.vault.errors import BackupDamaged, NewerVersion, NotABackup
from app.vault.failures import from_words
from app.vault.recovery import RecoverySecret
from tests.app.vault.helpers import PASSPHRASE, FixedClock, bodies, key

if TYPE_CHECKING:
    from app.vault.connection import Connection

FORMAT_1 = Path(__file__).parent / "data" / "format-1.afterword-backup"
MADE = datetime(2025, 11, 22, 7, 30, tzinfo=UTC)


def names(connection: Connection) -> frozenset[str]:
    return frozenset(str(number) for (number,) in connection.execute("SELECT id FROM entry"))


@pytest.mark.parametrize("secret", [key(PASSPHRASE), RecoverySecret(bytes(range(16))).words])
def test_a_backup_of_format_1_is_restored(tmp_path: Path, secret: bytearray | tuple[str, ...]) -> None:
    head = backup_file.read_head(FORMAT_1)
    assert (head.made_at, head.size) == (MADE, FORMAT_1.stat().st_size)
    terms = restoring.Terms(ids=names)
    count = restoring.restore_to_new_folder(tmp_path / "journal", head, restoring.Secret(secret), terms)
    assert count == 1
    with session.unlock(tmp_path / "journal", key(PASSPHRASE), clock=FixedClock()) as vault:
        assert bodies(vault.connection) == ["a page"]


def test_its_note_and_seal_are_read_with_the_key_of_then(tmp_path: Path) -> None:
    """The bytes are fixed: whatever changes a key, a label or an order is found here."""
    head = backup_file.read_head(FORMAT_1)
    restoring.restore_to_new_folder(
        tmp_path / "journal", head, restoring.Secret(key(PASSPHRASE)), restoring.Terms(ids=names)
    )
    with session.unlock(tmp_path / "journal", key(PASSPHRASE), clock=FixedClock()) as vault:
        backup_key = vault.custody.backup_key
        note = backup_file.open_note(head, backup_key)
        backup_file.check_whole(head, backup_key, never)
        with pytest.raises(BackupDamaged):
            backup_file.check_whole(head, bytearray(32), never)
        assert backup_file.open_note(head, bytearray(32)) is None
    assert note == backup_file.Note("hand", 1, MADE.isoformat(), note.sessions if note else -1)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (b"AFTERWORD-BACKUP 1\n", b"AFTERWORD-BACKUP 2\n", NewerVersion),
        (b'"min_reader":1', b'"min_reader":2', NewerVersion),
        (b"AFTERWORD-BACKUP 1\n", b"AFTERWORD-BACKUP 0\n", NotABackup),
        (b'"db":32768', b'"db":32769', BackupDamaged),
        (b'"db":32768', b'"db":99999999999999999999', BackupDamaged),
        (b'"created":"2025-11-22T', b'"created":"2025-11-99T', BackupDamaged),
        (b'{"created"', b'{ "created"', BackupDamaged),
        (b'"writer"', b'"waiter"', BackupDamaged),
        (b'"note":"', b'"note":"!', BackupDamaged),
    ],
)
def test_nothing_else_is_taken_for_one(
    tmp_path: Path, old: bytes, new: bytes, expected: type[Exception]
) -> None:
    data = FORMAT_1.read_bytes()
    assert old in data
    changed = tmp_path / "changed.afterword-backup"
    changed.write_bytes(data.replace(old, new, 1))
    with pytest.raises(expected):
        backup_file.read_head(changed)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("database or disk is full", "disk-full"),
        ("disk I/O error", "disk-trouble"),
        ("database disk image is malformed", "entries-corrupt"),
        ("attempt to write a readonly database", "read-only"),
        ("something never heard of", "disk-trouble"),
    ],
)
def test_words_without_a_code_are_understood(words: str, code: str) -> None:
    assert from_words(words).code == code
