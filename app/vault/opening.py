"""Unlock a journal.

Everything is checked before the first byte is written: a journal that is refused is left as it was found.
"""

from __future__ import annotations

from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.vault import (
    atomic,
    findings,
    folder,
    integrity,
    keyring,
    keyslots,
    last_seen,
    lockfile,
    meta,
    staging,
    swap,
)
from app.vault import connection as entries
from app.vault.connection import PROBLEMS, Connection
from app.vault.errors import EntriesCorrupt, EntriesForeign, FirstPageDamaged, KeyFileOlder, RolledBack
from app.vault.failures import translate
from app.vault.integrity import CheckResult
from app.vault.keyslots import wipe
from app.vault.staging import PrivateCopy
from app.vault.vault import Holdings, Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.clock import Clock
    from app.errors import AfterwordError
    from app.vault.findings import Finding
    from app.vault.folder import Copies, JournalFiles
    from app.vault.header import Header
    from app.vault.keyring import Derive, Opened
    from app.vault.lockfile import FolderLock
    from app.vault.meta import Meta


@dataclass(frozen=True, slots=True)
class Terms:
    """How a journal is to be opened.

    Attributes:
        derive: Keys of the secret that was typed.
        wrong: What to raise when it does not fit.
        last_seen: This computer's note of the newest state, or None to do without.
        accept_older: Continue although the journal is older than the note says.
        newest_schema: Highest `PRAGMA user_version` the program understands; None accepts any.
        read_only: Work on a private copy, also when the original is damaged in parts.
    """

    derive: Derive
    wrong: type[AfterwordError]
    clock: Clock
    last_seen: Path | None = None
    accept_older: bool = False
    newest_schema: int | None = None
    read_only: bool = False


def open_vault(files: JournalFiles, terms: Terms) -> Vault:
    """Unlock and return the journal.

    Raises:
        AfterwordError: As its own class; then nothing in the folder has changed.
    """
    try:
        with ExitStack() as undo:
            vault = _open(files, terms, undo)
            undo.pop_all()
    except PROBLEMS as problem:
        raise translate(problem) from problem
    vault.note_session()
    vault.restore_ballast()
    staging.sweep()
    return vault


def verify(files: JournalFiles, terms: Terms) -> Iterator[CheckResult]:
    """Check both key files and everything in the entries file, on a private copy, yielding each result as it comes.

    Raises:
        AfterwordError: The journal cannot be unlocked; results that came before stand.
    """
    with ExitStack() as undo:
        try:
            unlocked = _unlock(files, terms, undo)
            copy = _private_copy(files, undo)
        except PROBLEMS as problem:
            raise translate(problem) from problem
        yield from unlocked.key_file_results()
        yield from integrity.check_entries(copy.files.entries, unlocked.key, unlocked.header.salt)


@dataclass(frozen=True, slots=True)
class _Unlocked:
    """The keys of a journal nothing has been written to yet."""

    copies: Copies
    opened: Opened
    key: bytearray
    lock: FolderLock | None

    @property
    def header(self) -> Header:
        return self.opened.sealed.header

    def key_file_results(self) -> Iterator[CheckResult]:
        for check, copy in (("key-file", self.copies.primary), ("spare-key-file", self.copies.spare)):
            sound = copy.sealed is not None and copy.sealed.data == self.opened.sealed.data
            yield CheckResult(check, ok=sound, faults=int(not sound))


def _unlock(files: JournalFiles, terms: Terms, undo: ExitStack) -> _Unlocked:
    lock = None
    if swap.is_decided(files):
        lock = _new_lock(files, undo)
        swap.finish(files)
    folder.check_layout(files)
    copies = folder.read_copies(files)
    if lock is None and (lock := lockfile.acquire(files.lock)) is not None:
        undo.callback(lock.release)
    folder.check_entries(files)
    opened = keyring.open_copies(copies, terms.derive, terms.wrong)
    undo.callback(wipe, opened.main_key)
    key = keyslots.entries_key(opened.main_key, opened.sealed.header)
    undo.callback(wipe, key)
    return _Unlocked(copies, opened, key, lock)


def _open(files: JournalFiles, terms: Terms, undo: ExitStack) -> Vault:
    unlocked = _unlock(files, terms, undo)
    backup_key = keyslots.expand(unlocked.opened.main_key, "backup")
    found: list[Finding] = []
    if terms.read_only or not files.writable:
        copy = _private_copy(files, undo)
        state = _state_of_copy(copy, unlocked, terms, found)
        _refuse_older(unlocked.header, state, backup_key, terms, found)
        connection, lock = _connect_copy(copy, unlocked), unlocked.lock
        found.append(findings.OPENED_READ_ONLY)
    else:
        copy = None
        state = _state_of_original(files, unlocked, terms, found)
        _refuse_older(unlocked.header, state, backup_key, terms, found)
        lock = unlocked.lock or _new_lock(files, undo)
        connection = _connect(files, unlocked, lock, found)
    entries_key = bytearray(unlocked.key)
    wipe(unlocked.opened.main_key, unlocked.key)
    return Vault(
        Holdings(
            files=files,
            sealed=unlocked.opened.sealed,
            connection=connection,
            lock=lock,
            copy=copy,
            meta=state,
            entries_key=entries_key,
            backup_key=backup_key,
            last_seen=terms.last_seen,
            clock=terms.clock,
            notices=tuple(found),
        )
    )


def _state_of_original(files: JournalFiles, unlocked: _Unlocked, terms: Terms, found: list[Finding]) -> Meta:
    """Read how new the entries are without touching them; after a crash, on a copy that is checked from end to end."""
    if not files.closed_uncleanly:
        return _read_state(entries.peek_entries, files, unlocked, terms)
    with ExitStack() as undo:
        try:
            copy = _private_copy(files, undo)
        except OSError:
            found.append(findings.CLOSED_UNCHECKED)
            return _read_state(entries.open_entries, files, unlocked, terms)
        return _state_of_copy(copy, unlocked, terms, found)


def _state_of_copy(copy: PrivateCopy, unlocked: _Unlocked, terms: Terms, found: list[Finding]) -> Meta:
    unclean = copy.files.closed_uncleanly
    state = _read_state(entries.open_entries, copy.files, unlocked, terms)
    if unclean:
        try:
            integrity.require_sound(copy.files.entries, unlocked.key, unlocked.header.salt)
            found.append(findings.CLOSED_UNEXPECTEDLY)
        except EntriesCorrupt:
            if not terms.read_only:
                raise
            found.append(findings.ENTRIES_DAMAGED)
    return state


def _read_state(
    open_with: Callable[[Path, bytearray, bytes], Connection],
    files: JournalFiles,
    unlocked: _Unlocked,
    terms: Terms,
) -> Meta:
    header = unlocked.header
    foreign = entries.first_bytes(files.entries) != header.salt
    try:
        connection = open_with(files.entries, unlocked.key, header.salt)
    except FirstPageDamaged as error:
        if foreign:
            raise EntriesForeign from error
        raise
    try:
        return meta.read(connection, header.vault_id, terms.newest_schema)
    finally:
        connection.close()


def _refuse_older(
    header: Header, state: Meta, backup_key: bytearray, terms: Terms, found: list[Finding]
) -> None:
    """Refuse a key file older than its entries, and entries older than this computer has seen."""
    if header.gen < state.header_gen:
        _insist(terms, KeyFileOlder(), findings.OLDER_KEY_FILE, found)
    if terms.last_seen is None:
        return
    newest = last_seen.recall(terms.last_seen, header.vault_id, backup_key)
    if newest is not None and last_seen.is_older(state, newest):
        details = {"this": state.saved_at, "newest": newest.saved_at}
        _insist(terms, RolledBack(**details), replace(findings.OLDER_COPY, details=details), found)


def _insist(terms: Terms, refusal: RolledBack, finding: Finding, found: list[Finding]) -> None:
    """Go on only when an older journal is wanted."""
    if not terms.accept_older:
        raise refusal
    found.append(finding)


def _private_copy(files: JournalFiles, undo: ExitStack) -> PrivateCopy:
    copy = PrivateCopy(files)
    undo.callback(copy.close)
    return copy


def _connect_copy(copy: PrivateCopy, unlocked: _Unlocked) -> Connection:
    connection = entries.open_entries(copy.files.entries, unlocked.key, unlocked.header.salt)
    entries.forbid_writing(connection)
    return connection


def _connect(files: JournalFiles, unlocked: _Unlocked, lock: FolderLock, found: list[Finding]) -> Connection:
    """Make the first changes to the folder: all checks have passed."""
    with suppress(OSError):
        lock.announce()
    found.extend(keyring.repair(files, unlocked.copies, unlocked.opened))
    if entries.first_bytes(files.entries) != unlocked.header.salt:
        _mend_first_bytes(files.entries, unlocked.header.salt)
        found.append(findings.FIRST_BYTES_MENDED)
    return entries.open_entries(files.entries, unlocked.key, unlocked.header.salt)


def _mend_first_bytes(path: Path, salt: bytes) -> None:
    """Put the salt back; the seal of the first page, just verified, does not cover it."""
    with path.open("r+b") as file:
        file.write(salt)
        file.flush()
        atomic.sync(file.fileno())


def _new_lock(files: JournalFiles, undo: ExitStack) -> FolderLock:
    lock = lockfile.create(files.lock)
    undo.callback(lock.release)
    return lock
