"""Build an open journal anew beside itself: without the room that deleted text has left, or under new keys.

What was built is compared with the journal row by row before it may take its place. No key is ever changed in a file
that is there.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app import __version__
from app.vault import atomic, creation, integrity, keyring, keyslots, meta, rekey, snapshot, swap
from app.vault import connection as entries
from app.vault.connection import PROBLEMS, Connection
from app.vault.errors import CopyDiffers, PassphraseEmpty, ReadOnly, WrongPassphrase
from app.vault.failures import translate
from app.vault.header import SALT_BYTES, parse
from app.vault.kdf import KdfParams, calibrate
from app.vault.keyslots import wipe
from app.vault.restoring import Built

if TYPE_CHECKING:
    from pathlib import Path

    from app.vault.folder import JournalFiles
    from app.vault.recovery import RecoverySecret
    from app.vault.restoring import Terms
    from app.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is built.

    Attributes:
        data: Bytes of the key file.
        note: Wrapped recovery secret, when that is a new one.
    """

    key: bytearray
    salt: bytes
    data: bytes
    note: bytes | None = None
    compact: bool = False


def build_compact(vault: Vault, terms: Terms) -> Built:
    """Build the same journal with the same keys in as little room as it needs.

    When this returns the journal takes no more changes: decide upon the exchange at once, and close it.

    Raises:
        CopyDiffers: What was built is not what there is.
        AfterwordError: The disk refused; nothing is left behind, and the journal is as it was.
    """
    custody = vault.custody
    sealed = custody.sealed
    plan = _Plan(custody.entries_key, sealed.header.salt, sealed.data, compact=True)
    return _build(vault, terms, plan)


def build_with_new_keys(  # noqa: PLR0913 - each of them is a decision of the person
    vault: Vault,
    terms: Terms,
    *,
    current: bytearray,
    new: bytearray,
    recovery: RecoverySecret,
    kdf: KdfParams | None = None,
) -> Built:
    """Build the same journal under new keys throughout, because somebody may have the passphrase and a copy.

    When this returns the journal takes no more changes: decide upon the exchange at once, and close it.

    Args:
        vault: The journal, open.
        terms: See `app.vault.restoring.Terms`.
        current: The passphrase that opens it now; like `new`, normalised bytes that the caller wipes.
        new: The passphrase that is to open it.
        recovery: The secret of new recovery words.
        kdf: Cost of a derivation; measured on this computer when None.

    Raises:
        WrongPassphrase: `current` does not open the journal.
        AfterwordError: Nothing was changed, and nothing is left behind.
    """
    if not new:
        raise PassphraseEmpty
    opened = keyring.open_sealed(vault.custody.sealed, keyring.with_passphrase(current))
    if opened is None:
        raise WrongPassphrase
    wipe(opened.main_key)
    before = vault.custody.sealed.header
    vault_id, salt = before.vault_id, os.urandom(SALT_BYTES)
    main_key, entries_key = bytearray(os.urandom(32)), bytearray(os.urandom(32))
    try:
        slots = (
            rekey.passphrase_slot(rekey.PASSPHRASE_SLOT, new, kdf or calibrate(), vault_id, main_key),
            rekey.recovery_slot(rekey.RECOVERY_SLOT, recovery.secret, vault_id, main_key),
        )
        wrapped = keyslots.wrap_entries_key(main_key, entries_key, vault_id, salt)
        header = replace(before, gen=before.gen + 1, writer=__version__, salt=salt, key=wrapped, slots=slots)
        note = rekey.wrap_recovery_note(main_key, recovery.secret, vault_id)
        plan = _Plan(entries_key, salt, rekey.sealed_bytes(header, main_key), note)
        return _build(vault, terms, plan)
    finally:
        wipe(main_key, entries_key)


def copy_to(vault: Vault, folder: Path, terms: Terms) -> int:
    """Make the same journal, with the same keys, in the absent or empty `folder`.

    When this returns the journal takes no more changes: close it, and open the other.

    Returns:
        How many entries it holds.

    Raises:
        JournalExists, FolderNotEmpty: The place is taken.
        AfterwordError: Nothing was changed, and nothing is left behind.
    """
    custody = vault.custody
    plan = _Plan(custody.entries_key, custody.sealed.header.salt, custody.sealed.data)
    counted: list[frozenset[str]] = []

    def build(built: JournalFiles) -> None:
        counted.append(_fill(vault, built, plan, terms))

    if vault.read_only:
        raise ReadOnly
    try:
        creation.build_in_place(folder, build)
    except BaseException:
        entries.allow_writing(vault.connection)
        raise
    return len(counted[-1])


def _build(vault: Vault, terms: Terms, plan: _Plan) -> Built:
    if vault.read_only:
        raise ReadOnly
    try:
        built = swap.begin(vault.custody.files)
        try:
            ids = _fill(vault, built, plan, terms)
        except BaseException:
            swap.give_up(built)
            entries.allow_writing(vault.connection)
            raise
    except PROBLEMS as problem:
        raise translate(problem) from problem
    return Built(built, ids)


def _fill(vault: Vault, built: JournalFiles, plan: _Plan, terms: Terms) -> frozenset[str]:
    """Build all files of a journal, the entries compared and checked."""
    snapshot.take(vault, built.entries, plan.key, plan.salt, check=terms.check)
    ids = _finish(vault, built, plan, terms)
    integrity.require_sound(built.entries, plan.key, plan.salt)
    rekey.write_both(built, plan.data, atomic.accept)
    return ids


def _finish(vault: Vault, built: JournalFiles, plan: _Plan, terms: Terms) -> frozenset[str]:
    """Compare what was built with the journal, which is closed to changes from then on."""
    connection = entries.open_entries(built.entries, plan.key, plan.salt)
    try:
        with vault.guard:
            if contents(connection) != contents(vault.connection):
                raise CopyDiffers
            entries.forbid_writing(vault.connection)
        if plan.compact:
            entries.compact(connection)
        state = vault.custody.meta
        gen = parse(plan.data).header.gen
        # Closing the journal counts once more: what takes its place must not seem older.
        meta.write(connection, replace(state, header_gen=gen, sessions=state.sessions + 2))
        if plan.note is not None:
            meta.replace_recovery_note(connection, plan.note)
        connection.commit()
        return terms.ids(connection)
    finally:
        connection.close()


def contents(connection: Connection) -> dict[str, str]:
    """Return a digest of the rows of every table but the full-text index, which is made from them."""
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        " AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return {name: _digest(connection, name) for (name,) in tables if not name.startswith("sqlite_")}


def _digest(connection: Connection, table: str) -> str:
    digest = hashlib.sha256()
    quoted = '"' + table.replace('"', '""') + '"'
    for row in connection.execute(f"SELECT * FROM {quoted} ORDER BY rowid"):  # noqa: S608 - quoted name
        digest.update(repr(row).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
