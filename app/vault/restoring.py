"""Build a journal from a backup: beside the one whose place it is to take, or in a folder of its own.

Whatever is built is opened afresh and checked from end to end. Nothing of a journal that is there is read or changed
here; the exchange itself is decided upon elsewhere (app.vault.swap).
"""

from __future__ import annotations

from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app import __version__
from app.vault import (
    atomic,
    backup_file,
    creation,
    folder,
    integrity,
    keyring,
    keyslots,
    last_seen,
    lockfile,
    meta,
    recovery,
    rekey,
    swap,
)
from app.vault import connection as entries
from app.vault.backups import never
from app.vault.connection import PROBLEMS, Connection
from app.vault.errors import (
    BackupDamaged,
    DamagedError,
    DiskTrouble,
    EntriesForeign,
    FirstPageDamaged,
    VaultError,
    WrongPassphrase,
    WrongRecoveryWords,
)
from app.vault.failures import translate
from app.vault.header import Header, parse
from app.vault.keyslots import wipe
from app.vault.meta import Meta

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.errors import AfterwordError
    from app.vault.backup_file import Head
    from app.vault.folder import JournalFiles
    from app.vault.keyring import Derive, Opened


@dataclass(frozen=True, slots=True)
class Secret:
    """What opens a backup.

    Attributes:
        given: The passphrase as normalised bytes, which the caller wipes, or the fifteen words.
    """

    given: bytearray | Sequence[str]

    def derive(self) -> tuple[Derive, type[AfterwordError]]:
        """Return how to derive keys from it, and what to say when they do not fit.

        Raises:
            VaultError: The words do not fit together.
        """
        if isinstance(self.given, bytearray):
            return keyring.with_passphrase(self.given), WrongPassphrase
        return keyring.with_recovery(bytearray(recovery.read(self.given).secret.secret)), WrongRecoveryWords


@dataclass(frozen=True, slots=True)
class Terms:
    """What every building takes to know.

    Attributes:
        ids: Returns the names of the entries of an open journal.
        newest_schema: Highest `PRAGMA user_version` this program understands; None accepts any.
        last_seen: This computer's note of the newest state of each journal.
        check: Called now and then; what it raises ends the building.
    """

    ids: Callable[[Connection], frozenset[str]]
    newest_schema: int | None = None
    last_seen: Path | None = None
    check: Callable[[], None] = never


@dataclass(frozen=True, slots=True)
class Built:
    """Files that can take the place of a journal's own.

    Attributes:
        files: Where they are.
        ids: Names of the entries they hold.
    """

    files: JournalFiles
    ids: frozenset[str]


def build_from_backup(files: JournalFiles, head: Head, secret: Secret, terms: Terms) -> Built:
    """Build a journal from a backup inside the folder of the one whose place it is to take, which may be open.

    It counts as newer than that one, so that opening it later gives no warning of an older copy.

    Raises:
        WrongPassphrase, WrongRecoveryWords: That does not open the backup.
        BackupDamaged, NewerVersion, AfterwordError: It cannot be restored; nothing is left behind.
    """
    try:
        building = swap.begin(files)
        try:
            return Built(building, _restore(head, secret, building, terms, above=_generation(files)))
        except BaseException:
            swap.give_up(building)
            raise
    except PROBLEMS as problem:
        raise translate(problem) from problem


def restore_to_new_folder(place: Path, head: Head, secret: Secret, terms: Terms) -> int:
    """Make the absent or empty folder `place` a journal again from a backup: all of it, or nothing is there.

    Returns:
        How many entries it holds.

    Raises:
        JournalExists, FolderNotEmpty: The place is taken.
        AfterwordError: As for `build_from_backup`.
    """
    restored: list[frozenset[str]] = []

    def build(building: JournalFiles) -> None:
        restored.append(_restore(head, secret, building, terms, above=0))

    creation.build_in_place(place, build)
    return len(restored[-1])


def bring_back_key_file(files: JournalFiles, head: Head, secret: Secret) -> None:
    """Write the key file of a backup into a journal whose own is gone; its entries, newer than the backup, stay.

    Raises:
        EntriesForeign: The entries file has other keys; nothing was changed.
        AfterwordError: Nothing was changed.
    """
    header = head.header.header
    try:
        with ExitStack() as undo:
            lock = lockfile.create(files.lock)
            undo.callback(lock.release)
            folder.check_entries(files)
            opened = _opened(head, secret, undo)
            key = keyslots.entries_key(opened.main_key, header)
            undo.callback(wipe, key)
            gen = max(_gen_of_entries(files, key, header), header.gen) + 1
            write_headers(files, replace(header, gen=gen), opened.main_key)
    except PROBLEMS as problem:
        raise translate(problem) from problem


def write_headers(files: JournalFiles, header: Header, main_key: bytearray) -> None:
    """Write both copies of a key file, and make sure that they were.

    Raises:
        OSError, DiskTrouble: The disk refused.
    """
    data = rekey.sealed_bytes(header, main_key)

    def genuine(written: bytes) -> None:
        key = keyring.mac_key(main_key)
        authentic = parse(written).is_authentic(key)
        wipe(key)
        if not authentic:
            raise DiskTrouble

    rekey.write_both(files, data, genuine)


def _restore(head: Head, secret: Secret, built: JournalFiles, terms: Terms, *, above: int) -> frozenset[str]:
    header = head.header.header
    with ExitStack() as undo:
        opened = _opened(head, secret, undo)
        backup_key = keyslots.expand(opened.main_key, "backup")
        key = keyslots.entries_key(opened.main_key, header)
        undo.callback(wipe, backup_key, key)
        backup_file.check_whole(head, backup_key, terms.check)
        backup_file.extract_entries(head, built.entries, terms.check)
        terms.check()
        _require_sound(built, key, header)
        newest = _newest_known(header, backup_key, terms)
        header = replace(header, gen=max(header.gen, newest.header_gen, above) + 1, writer=__version__)
        ids = _renew(built, key, header, newest.sessions, terms)
        write_headers(built, header, opened.main_key)
        atomic.sync_folder(built.folder)
        return ids


def _opened(head: Head, secret: Secret, undo: ExitStack) -> Opened:
    derive, wrong = secret.derive()
    opened = keyring.open_sealed(head.header, derive)
    if opened is None:
        raise wrong
    undo.callback(wipe, opened.main_key)
    return opened


def _require_sound(built: JournalFiles, key: bytearray, header: Header) -> None:
    try:
        integrity.require_sound(built.entries, key, header.salt)
    except DamagedError as error:
        raise BackupDamaged from error


def _newest_known(header: Header, backup_key: bytearray, terms: Terms) -> Meta:
    known = None
    if terms.last_seen is not None:
        known = last_seen.recall(terms.last_seen, header.vault_id, backup_key)
    return known or Meta(0, 0, "")


def _generation(files: JournalFiles) -> int:
    """Return the counter of the key file that is there, as far as it can be read."""
    with suppress(VaultError, OSError):
        return max(copy.header.gen for copy in folder.read_copies(files).readable)
    return 0


def _renew(
    built: JournalFiles, key: bytearray, header: Header, sessions: int, terms: Terms
) -> frozenset[str]:
    """Let the entries know that they were restored, and return their names."""
    connection = entries.open_entries(built.entries, key, header.salt)
    try:
        state = meta.read(connection, header.vault_id, terms.newest_schema)
        meta.write(connection, Meta(header.gen, max(state.sessions, sessions) + 1, state.saved_at))
        connection.commit()
        return terms.ids(connection)
    finally:
        connection.close()


def _gen_of_entries(files: JournalFiles, key: bytearray, header: Header) -> int:
    opener = entries.open_entries if files.closed_uncleanly else entries.peek_entries
    try:
        connection = opener(files.entries, key, header.salt)
    except FirstPageDamaged as error:
        raise EntriesForeign from error
    try:
        return meta.read(connection, header.vault_id, None).header_gen
    finally:
        connection.close()
