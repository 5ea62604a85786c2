"""An open journal: its connection, its lock, and what may be done to its keys.

It keeps no passphrase and no main key: whatever changes the keys asks for the passphrase again. It keeps the key of the
entries, which its connection holds too, so that backups can be made and proven without asking.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.vault import ballast, keyring, last_seen, meta, recovery, rekey
from app.vault import connection as entries
from app.vault.connection import PROBLEMS, Connection
from app.vault.errors import (
    EntriesCorrupt,
    FirstPageDamaged,
    PassphraseEmpty,
    ReadOnly,
    SpareNotUpdated,
    WrongPassphrase,
    WrongRecoveryWords,
)
from app.vault.failures import translate
from app.vault.header import PassphraseKdf, SealedHeader, parse
from app.vault.kdf import KdfParams, calibrate
from app.vault.keyslots import wipe
from app.vault.meta import Meta

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import TracebackType

    from app.clock import Clock
    from app.errors import AfterwordError
    from app.vault.findings import Finding
    from app.vault.folder import JournalFiles
    from app.vault.keyring import Derive, Opened
    from app.vault.lockfile import FolderLock
    from app.vault.staging import PrivateCopy


@dataclass(frozen=True, slots=True)
class Holdings:
    """What opening a journal gave, handed to its Vault."""

    files: JournalFiles
    sealed: SealedHeader
    connection: Connection
    lock: FolderLock | None
    copy: PrivateCopy | None
    meta: Meta
    entries_key: bytearray
    backup_key: bytearray
    last_seen: Path | None
    clock: Clock
    notices: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Custody:
    """What copies of an open journal are made with; it stays within this package, and ends with the journal.

    Attributes:
        sealed: The key file.
        entries_key: Key of the entries file, which the open connection holds as well.
        backup_key: Key of the seals of backups.
        meta: How new the entries are.
    """

    files: JournalFiles
    sealed: SealedHeader
    entries_key: bytearray
    backup_key: bytearray
    meta: Meta


class Vault:
    """A journal that has been unlocked.

    Attributes:
        connection: The one connection to its entries; hold `guard` while using it.
        guard: Held by whoever uses the connection, from any thread.
        notices: What was repaired or noticed while it was opened.
        read_only: Whether nothing can be saved, because of the place or because of damage.
    """

    def __init__(self, holdings: Holdings) -> None:
        self.connection = holdings.connection
        self.guard = threading.RLock()
        self.notices = holdings.notices
        self.read_only = holdings.copy is not None
        self._files = holdings.files
        self._sealed = holdings.sealed
        self._lock = holdings.lock
        self._copy = holdings.copy
        self._meta = holdings.meta
        self._entries_key = holdings.entries_key
        self._backup_key = holdings.backup_key
        self._last_seen = holdings.last_seen
        self._clock = holdings.clock
        self._open = True

    @property
    def folder(self) -> Path:
        """The journal's folder."""
        return self._files.folder

    @property
    def vault_id(self) -> str:
        """The journal's random name, 32 hexadecimal digits."""
        return self._sealed.header.vault_id.hex()

    @property
    def header_generation(self) -> int:
        """How often the key file has been written."""
        return self._sealed.header.gen

    @property
    def is_open(self) -> bool:
        """Whether it has not been closed yet."""
        return self._open

    @property
    def custody(self) -> Custody:
        """What copies of this journal are made with."""
        return Custody(self._files, self._sealed, self._entries_key, self._backup_key, self._meta)

    def __enter__(self) -> Vault:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def notice(self, finding: Finding, **details: str | int) -> None:
        """Add one more thing that is worth saying after opening."""
        self.notices += (replace(finding, details=details),)

    def change_passphrase(self, current: bytearray, new: bytearray, kdf: KdfParams | None = None) -> None:
        """Let `new` open the journal instead of `current`; the entries are not touched. Takes seconds.

        Raises:
            WrongPassphrase: `current` does not open it; nothing was changed.
            SpareNotUpdated: `new` opens the journal, the spare copy of the key file still has the old slot.
            StorageError: Nothing was changed.
        """
        with self.guard:
            opened = self._unlock(keyring.with_passphrase(current), WrongPassphrase)
            self._replace_slots(opened, {opened.slot}, new, kdf)

    def set_passphrase_with_recovery(
        self, words: Sequence[str], new: bytearray, kdf: KdfParams | None = None
    ) -> None:
        """Let `new`, and no earlier passphrase, open the journal; the recovery words stay as they are.

        Raises:
            VaultError: The words are wrong, or as for `change_passphrase`; nothing was changed.
        """
        secret = bytearray(recovery.read(words).secret.secret)
        with self.guard:
            try:
                opened = self._unlock(keyring.with_recovery(secret), WrongRecoveryWords)
            finally:
                wipe(secret)
            slots = self._sealed.header.slots
            self._replace_slots(
                opened, {slot.id for slot in slots if isinstance(slot.kdf, PassphraseKdf)}, new, kdf
            )

    def recovery_words(self, passphrase: bytearray) -> tuple[str, ...]:
        """Return the fifteen words again, for whoever knows the passphrase.

        Raises:
            WrongPassphrase: That is not it.
        """
        with self.guard:
            opened = self._unlock(keyring.with_passphrase(passphrase), WrongPassphrase, changing=False)
            try:
                note = meta.recovery_note(self.connection)
                return rekey.recovery_secret(opened.main_key, note, self._sealed.header.vault_id).words
            except PROBLEMS as problem:
                raise self.failure(problem) from problem
            finally:
                wipe(opened.main_key)

    def failure(self, problem: BaseException) -> AfterwordError:
        """Return the error to show for what a use of the connection raised. After damage, nothing more is written."""
        found = translate(problem)
        if isinstance(found, (EntriesCorrupt, FirstPageDamaged)) and not self.read_only:
            self.read_only = True
            with suppress(*PROBLEMS):
                self.connection.rollback()
                entries.forbid_writing(self.connection)
        return found

    def release_ballast(self) -> bool:
        """Give up the reserve on a full disk. Return whether there was one."""
        return not self.read_only and ballast.release(self._files.ballast)

    def restore_ballast(self) -> bool:
        """Put the reserve back when there is room. Return whether it is there."""
        return not self.read_only and ballast.restore(self._files.ballast)

    def close(self) -> None:
        """Note the state, close the connection and let others in. What was not committed is undone. Never raises."""
        with self.guard:
            if not self._open:
                return
            self._open = False
            try:
                with suppress(*PROBLEMS):
                    self.connection.rollback()
                self.note_session()
                with suppress(*PROBLEMS):
                    self.connection.close()
            finally:
                self._let_go()

    def note_session(self) -> None:
        """Count one opening or closing in the entries and in this computer's note. A full disk is no reason to fail."""
        if self.read_only:
            return
        saved_at = self._clock.now().strftime("%Y-%m-%d %H:%M")
        noted = Meta(self._sealed.header.gen, self._meta.sessions + 1, saved_at)
        try:
            meta.write(self.connection, noted)
            self.connection.commit()
        except PROBLEMS as problem:
            with suppress(*PROBLEMS):
                self.connection.rollback()
            self.failure(problem)
            return
        self._meta = noted
        if self._last_seen is not None:
            last_seen.remember(self._last_seen, self._sealed.header.vault_id, self._backup_key, noted)

    def _let_go(self) -> None:
        wipe(self._entries_key, self._backup_key)
        if self._copy is not None:
            self._copy.close()
        if self._lock is not None:
            self._lock.release()

    def _unlock(self, derive: Derive, wrong: type[AfterwordError], *, changing: bool = True) -> Opened:
        if changing and self.read_only:
            raise ReadOnly
        opened = keyring.open_sealed(self._sealed, derive)
        if opened is None:
            raise wrong
        return opened

    def _replace_slots(
        self, opened: Opened, replaced: set[int], new: bytearray, kdf: KdfParams | None
    ) -> None:
        try:
            if not new:
                raise PassphraseEmpty
            header = opened.sealed.header
            slot_id = min(replaced, default=rekey.PASSPHRASE_SLOT)
            slot = rekey.passphrase_slot(slot_id, new, kdf or calibrate(), header.vault_id, opened.main_key)
            data = rekey.sealed_bytes(rekey.with_passphrase(header, replaced, slot), opened.main_key)
        finally:
            wipe(opened.main_key)
        self._write_key_files(data, rekey.opens_with(new))

    def _write_key_files(self, data: bytes, verify: Callable[[bytes], None]) -> None:
        try:
            rekey.write_both(self._files, data, verify)
        except SpareNotUpdated:
            self._adopt(data)
            raise
        except OSError as error:
            raise translate(error) from error
        self._adopt(data)

    def _adopt(self, data: bytes) -> None:
        self._sealed = parse(data)
        self.note_session()
