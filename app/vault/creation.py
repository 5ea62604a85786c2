"""Make a new journal: built beside its place, then renamed into it, so that there is a whole one or none."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import __version__
from app.vault import atomic, ballast, keyslots, lockfile, meta, rekey
from app.vault.connection import PROBLEMS, Connection, open_entries
from app.vault.errors import FolderNotEmpty, InUse, JournalExists, NotAJournal, PassphraseEmpty, PlaceUnusable
from app.vault.failures import translate
from app.vault.folder import JournalFiles
from app.vault.header import SALT_BYTES, Header
from app.vault.kdf import KdfParams, calibrate
from app.vault.keyslots import wipe

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.clock import Clock
    from app.vault.lockfile import FolderLock
    from app.vault.recovery import RecoverySecret

_UNFINISHED = ".unfinished-"
_ATTEMPTS = 3
_UNUSABLE = {errno.EEXIST, errno.ENOTDIR, errno.ENAMETOOLONG, errno.EINVAL, errno.EBUSY, errno.EXDEV}
"""Of a path that cannot be a folder, or of a folder that is a whole disk and cannot be replaced."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What a new journal is made with."""

    passphrase: bytearray
    recovery: RecoverySecret
    prepare: Callable[[Connection], None]
    params: KdfParams
    created: datetime


def create(  # noqa: PLR0913 - each of them is a decision of the person or of the caller
    folder: Path,
    passphrase: bytearray,
    *,
    recovery: RecoverySecret,
    prepare: Callable[[Connection], None],
    kdf: KdfParams | None = None,
    clock: Clock,
) -> None:
    """Make a journal; takes a few seconds, so never on the GUI thread.

    Args:
        folder: Where it goes; it must be absent or empty.
        passphrase: Normalised bytes (app.vault.passphrase.normalise); the caller wipes them.
        recovery: The secret whose fifteen words open it as well.
        prepare: Makes the tables of the entries file; it may commit.
        kdf: Cost of a derivation; measured on this computer when None.
        clock: Gives the time of creation.

    Raises:
        JournalExists, FolderNotEmpty, NotAJournal: The place is taken.
        StorageError: The disk or the folder refused; nothing is left behind.
    """
    if not passphrase:
        raise PassphraseEmpty

    def build(files: JournalFiles) -> None:
        _build(files, _Plan(passphrase, recovery, prepare, kdf or calibrate(), clock.now()))

    build_in_place(folder, build)


def build_in_place(folder: Path, build: Callable[[JournalFiles], None]) -> None:
    """Let `build` make a journal in a folder beside `folder`, which is absent or empty, then rename it.

    Raises:
        JournalExists, FolderNotEmpty, NotAJournal: The place is taken.
        AfterwordError: `build` failed, or the disk or the folder refused; nothing is left behind.
    """
    try:
        folder = folder.resolve()
        _check_free(folder)
        folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _sweep(folder)
        building, lock = _building_place(folder)
    except OSError as error:
        raise (PlaceUnusable() if error.errno in _UNUSABLE else translate(error)) from error
    try:
        build(JournalFiles(building))
        _move_into_place(building, folder)
    except BaseException as error:
        shutil.rmtree(building, ignore_errors=True)
        if isinstance(error, PROBLEMS):
            raise translate(error) from error
        raise
    finally:
        lock.release()


def _build(files: JournalFiles, plan: _Plan) -> None:
    main_key, entries_key = bytearray(os.urandom(32)), bytearray(os.urandom(32))
    try:
        header = _first_header(plan, main_key, entries_key)
        note = rekey.wrap_recovery_note(main_key, plan.recovery.secret, header.vault_id)
        _write_entries(files, entries_key, header, note, plan)
        rekey.write_both(files, rekey.sealed_bytes(header, main_key), rekey.opens_with(plan.passphrase))
    finally:
        wipe(main_key, entries_key)
    ballast.restore(files.ballast)
    atomic.sync_folder(files.folder)


def _first_header(plan: _Plan, main_key: bytearray, entries_key: bytearray) -> Header:
    vault_id, salt = os.urandom(16), os.urandom(SALT_BYTES)
    return Header(
        vault_id=vault_id,
        gen=1,
        created=plan.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        writer=__version__,
        salt=salt,
        key=keyslots.wrap_entries_key(main_key, entries_key, vault_id, salt),
        slots=(
            rekey.passphrase_slot(rekey.PASSPHRASE_SLOT, plan.passphrase, plan.params, vault_id, main_key),
            rekey.recovery_slot(rekey.RECOVERY_SLOT, plan.recovery.secret, vault_id, main_key),
        ),
    )


def _write_entries(files: JournalFiles, key: bytearray, header: Header, note: bytes, plan: _Plan) -> None:
    atomic.write_new(files.entries, b"")  # Its owner and mode are then known before anything is in it.
    connection = open_entries(files.entries, key, header.salt)
    try:
        first = meta.Meta(header.gen, sessions=1, saved_at=plan.created.strftime("%Y-%m-%d %H:%M"))
        meta.create(connection, header.vault_id, note, first)
        connection.commit()
        plan.prepare(connection)
        connection.commit()
    finally:
        connection.close()


def _check_free(folder: Path) -> None:
    if not folder.exists():
        return
    if not folder.is_dir():
        raise NotAJournal
    files = JournalFiles(folder)
    if files.header.exists() or files.spare.exists() or files.entries.exists():
        raise JournalExists
    if any(folder.iterdir()):
        raise FolderNotEmpty


def _building_place(folder: Path) -> tuple[Path, FolderLock]:
    """Make the folder to build in, and hold its lock so that no other process sweeps it away."""
    for _ in range(_ATTEMPTS):
        building = folder.with_name(f".{folder.name}{_UNFINISHED}{os.urandom(6).hex()}")
        atomic.make_folder(building)
        try:
            lock = lockfile.create(JournalFiles(building).lock)
        except (InUse, FileNotFoundError):
            continue  # Another process took it for a leftover in the instant before it was locked.
        if JournalFiles(building).lock.exists():
            return building, lock
        lock.release()
    raise InUse


def _sweep(folder: Path) -> None:
    """Remove what an interrupted creation left behind: encrypted, empty, and never anybody's journal."""
    for leftover in folder.parent.glob(f".{_escaped(folder.name)}{_UNFINISHED}*"):
        try:
            lock = lockfile.acquire(JournalFiles(leftover).lock)
        except (InUse, OSError):
            continue
        if lock is not None:
            shutil.rmtree(leftover, ignore_errors=True)
            lock.release()


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def _move_into_place(building: Path, folder: Path) -> None:
    """Rename; that fails when another journal, or anything else, has appeared there meanwhile."""
    try:
        if (
            sys.platform == "win32" and folder.exists()
        ):  # pragma: no cover - Windows never renames over a folder
            folder.rmdir()
        building.rename(folder)
    except OSError as error:
        _check_free(folder)
        raise (PlaceUnusable() if error.errno in _UNUSABLE else translate(error)) from error
    atomic.sync_folder(folder.parent)
