"""Make backups of an open journal, and prove that a backup is good, without asking for anything.

A backup is made on this computer first, opened, checked and counted, and only then written where it is to be kept;
there it is read back before it gets its name. None of the backups that exist are touched.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING

from app.vault import atomic, backup_file, integrity, meta, snapshot
from app.vault import connection as entries
from app.vault.backup_file import SUFFIX, Head, Note
from app.vault.connection import PROBLEMS, Connection
from app.vault.errors import (
    BackupDamaged,
    BackupFolderMissing,
    BackupOfAnother,
    DamagedError,
    EntriesCorrupt,
    VaultError,
)
from app.vault.failures import translate
from app.vault.staging import Workplace

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from app.vault.folder import JournalFiles
    from app.vault.vault import Custody, Vault

_MOST_TRIES = 1000


def never() -> None:
    """Let work go on to its end."""


def make(  # noqa: PLR0913 - each of them is a decision of the caller
    vault: Vault,
    folder: Path,
    *,
    kind: str,
    now: datetime,
    tally: Callable[[Connection], int],
    check: Callable[[], None] = never,
) -> Head:
    """Make a backup of an open journal in `folder`; takes seconds, and the journal can be used meanwhile.

    Args:
        vault: The journal; nothing in it is changed.
        folder: Where it goes. A folder outside the journal has to be there.
        kind: See `Note.kind`.
        now: Local time with its offset.
        tally: Counts the entries of an open journal.
        check: Called now and then; what it raises stops the making.

    Raises:
        BackupFolderMissing: The folder is not there.
        EntriesCorrupt: The snapshot is not sound, so it was not kept.
        AfterwordError: The disk refused; nothing is left behind.
    """
    custody = vault.custody
    try:
        _ready(folder, custody.files)
        with Workplace() as work:
            snapshot.take(
                vault, work.files.entries, custody.entries_key, custody.sealed.header.salt, check=check
            )
            check()
            count = _proven(work.files.entries, custody, tally, check)
            check()
            path = _free_name(folder, now, custody.sealed.header.vault_id)
            backup_file.write(
                path,
                sealed=custody.sealed,
                note=Note(kind, count, now.isoformat(timespec="seconds"), custody.meta.sessions),
                made_at=now,
                entries=work.files.entries,
                backup_key=custody.backup_key,
                check=check,
            )
        return backup_file.read_head(path)
    except PROBLEMS as problem:
        raise translate(problem) from problem


def prove(
    vault: Vault, head: Head, *, tally: Callable[[Connection], int], check: Callable[[], None] = never
) -> int:
    """Open a backup in a private place, check it from end to end and count its entries.

    Returns:
        How many entries could be counted.

    Raises:
        BackupOfAnother: It has other keys than this journal.
        BackupDamaged: Something in it has changed, or the count is not what it says of itself.
        AfterwordError: It cannot be read.
    """
    custody = vault.custody
    note = backup_file.open_note(head, custody.backup_key)
    if note is None or head.header.header.salt != custody.sealed.header.salt:
        raise BackupOfAnother
    try:
        backup_file.check_whole(head, custody.backup_key, check)
        with Workplace() as work:
            backup_file.extract_entries(head, work.files.entries, check)
            integrity.require_sound(work.files.entries, custody.entries_key, head.header.header.salt)
            check()
            count = _proven(work.files.entries, custody, tally, check)
    except PROBLEMS as problem:
        raise translate(problem) from problem
    except DamagedError as error:
        raise BackupDamaged from error
    if count != note.entries:
        raise BackupDamaged
    return count


def found_in(folder: Path) -> tuple[Head, ...]:
    """Return every backup in `folder` whose beginning can be read, newest first; nothing when there is no folder."""
    found = []
    try:
        paths = sorted(folder.glob(f"*{SUFFIX}"))
    except OSError:
        return ()
    for path in paths:
        with suppress(OSError, VaultError):
            found.append(backup_file.read_head(path))
    return tuple(sorted(found, key=lambda head: (head.made_at, head.path.name), reverse=True))


def has_same_passphrase(vault: Vault, head: Head) -> bool:
    """Say whether the backup opens with the passphrase that opens the journal now."""
    present = vault.custody.sealed.header
    return head.header.header.vault_id == present.vault_id and head.header.header.slots == present.slots


def remove(head: Head) -> bool:
    """Remove a backup, as a person or their rule of keeping decided. Return whether it is gone."""
    try:
        head.path.unlink()
    except OSError:
        return False
    return True


def carry_over(source: Path, target: Path) -> None:
    """Copy every backup in `source` to the folder `target`; one that cannot be copied stays where it is."""
    heads = found_in(source)
    if not heads:
        return
    with suppress(OSError):
        atomic.make_folder(target)
    for head in heads:
        part = target / f"{head.path.name}.part"
        with suppress(OSError):
            shutil.copy2(head.path, part)
            part.replace(target / head.path.name)


def sweep(folder: Path, vault_id: bytes) -> None:
    """Remove what a crash left of backups of this journal that never got their name."""
    with suppress(OSError):
        for part in folder.glob(f"afterword-*-{vault_id.hex()[:8]}*{SUFFIX}.part"):
            part.unlink(missing_ok=True)


def _ready(folder: Path, files: JournalFiles) -> None:
    if folder == files.backups and not folder.exists():
        atomic.make_folder(folder)
        atomic.sync_folder(files.folder)
    if not folder.is_dir():
        raise BackupFolderMissing


def _free_name(folder: Path, now: datetime, vault_id: bytes) -> Path:
    """Name a backup by local time and journal; the clock may have gone back, so the name may be taken."""
    name = f"afterword-{now:%Y-%m-%d-%H%M%S}-{vault_id.hex()[:8]}"
    for number in range(_MOST_TRIES):
        path = folder / f"{name}{f'-{number}' if number else ''}{SUFFIX}"
        if not path.exists():
            return path
    raise FileExistsError(name)


def _proven(
    path: Path, custody: Custody, tally: Callable[[Connection], int], check: Callable[[], None]
) -> int:
    """Open a snapshot afresh, without writing to it, check it and count its entries."""
    header = custody.sealed.header
    with ExitStack() as undo:
        connection = entries.peek_entries(path, custody.entries_key, header.salt)
        undo.callback(connection.close)
        meta.read(connection, header.vault_id, None)
        with entries.interruptible(connection, check):
            sound = integrity.is_sound_for_reading(connection)
        if not sound:
            raise EntriesCorrupt
        return tally(connection)
