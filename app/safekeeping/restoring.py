"""Restore a journal from a backup: into a folder of its own, or in place of one that is there, which is kept.

Everything takes seconds: call it from a thread of its own. Nothing is exchanged before what was built has been checked
from end to end and, where the other journal is open, compared with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.vault import backup_file, backups, lockfile, restoring, swap
from app.vault.backups import never
from app.vault.connection import PROBLEMS
from app.vault.errors import HeadersGone
from app.vault.failures import translate
from app.vault.folder import JournalFiles
from app.vault.restoring import Built, Secret, Terms
from models.schema import entry_ids, schema_version

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.clock import Clock
    from app.vault.backup_file import Head
    from app.vault.vault import Vault

__all__ = ["Built", "Comparison", "Secret"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a restored journal holds beside the one that is open.

    Attributes:
        now: How many entries the open journal has.
        then: How many the restored one has.
        only_now: How many of the open one are not in the restored one.
        only_then: How many of the restored one are not in the open one.
    """

    now: int
    then: int
    only_now: int
    only_then: int


def beside(folder: Path) -> tuple[Head, ...]:
    """Return the backups that lie with the journal in `folder`, newest first, whatever its state."""
    return backups.found_in(JournalFiles(folder).backups)


def read(path: Path) -> Head:
    """Return the beginning of a backup.

    Raises:
        AfterwordError: It is none, is not whole, or cannot be read.
    """
    try:
        return backup_file.read_head(path)
    except OSError as problem:
        raise translate(problem) from problem


def to_new_folder(folder: Path, head: Head, secret: Secret) -> int:
    """Make the absent or empty `folder` a journal again; return how many entries it holds.

    Raises:
        AfterwordError: The place is taken, the secret is wrong, or the backup is not good; nothing is left behind.
    """
    return restoring.restore_to_new_folder(folder, head, secret, _terms(None, never))


def build(
    folder: Path,
    head: Head,
    secret: Secret,
    *,
    last_seen: Path | None = None,
    check: Callable[[], None] = never,
) -> Built:
    """Build what may take the place of the journal in `folder`, which may be open; see `app.vault.restoring`.

    Raises:
        AfterwordError: The secret is wrong, or the backup is not good; nothing is left behind.
    """
    return restoring.build_from_backup(JournalFiles(folder), head, secret, _terms(last_seen, check))


def compare(vault: Vault, built: Built) -> Comparison:
    """Compare the open journal with what was built, entry by entry.

    Raises:
        AfterwordError: The open journal cannot be read.
    """
    try:
        with vault.guard:
            now = entry_ids(vault.connection)
    except PROBLEMS as problem:
        raise vault.failure(problem) from problem
    then = built.ids
    return Comparison(len(now), len(then), len(now - then), len(then - now))


def decide(folder: Path, built: Built, *, clock: Clock) -> None:
    """Let what was built be the journal from the next opening on; the caller closes the present one now.

    Raises:
        AfterwordError: The disk refused; nothing has changed.
    """
    try:
        swap.decide(JournalFiles(folder), built.files, clock.now())
    except PROBLEMS as problem:
        raise translate(problem) from problem


def give_up(built: Built) -> None:
    """Remove what was built."""
    swap.give_up(built.files)


def replace_journal(  # noqa: PLR0913 - facts and terms, each by its name
    folder: Path,
    head: Head,
    secret: Secret,
    *,
    clock: Clock,
    last_seen: Path | None = None,
    check: Callable[[], None] = never,
) -> int:
    """Restore in place of the journal in `folder`, which nobody has open; its files are kept in "quarantine".

    Returns:
        How many entries there are now.

    Raises:
        AfterwordError: It is open elsewhere, the secret is wrong, or the backup is not good; nothing has changed.
    """
    files = JournalFiles(folder)
    try:
        lock = lockfile.create(files.lock)
        try:
            swap.finish(files)
            built = build(folder, head, secret, last_seen=last_seen, check=check)
            swap.decide(files, built.files, clock.now())
            swap.finish(files)
        finally:
            lock.release()
    except PROBLEMS as problem:
        raise translate(problem) from problem
    return len(built.ids)


def bring_back_key_file(folder: Path, secret: Secret) -> None:
    """Put the key file of the newest backup that fits back into a journal whose own is gone; its entries stay.

    Raises:
        AfterwordError: No backup beside the journal has it, or the secret is wrong; nothing has changed.
    """
    heads = beside(folder)
    for head in heads:
        if head.header.header.salt == _first_bytes(folder):
            restoring.bring_back_key_file(JournalFiles(folder), head, secret)
            return
    raise HeadersGone


def _first_bytes(folder: Path) -> bytes:
    try:
        with JournalFiles(folder).entries.open("rb") as file:
            return file.read(16)
    except OSError as problem:
        raise translate(problem) from problem


def _terms(last_seen: Path | None, check: Callable[[], None]) -> Terms:
    return Terms(ids=entry_ids, newest_schema=schema_version, last_seen=last_seen, check=check)
