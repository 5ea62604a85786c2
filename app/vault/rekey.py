"""Build and write key files: the first one, and those after a change of passphrase."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from app import __version__
from app.vault import atomic, keyring, keyslots
from app.vault.errors import DiskTrouble, HeaderAltered, SpareNotUpdated
from app.vault.header import (
    SALT_BYTES,
    Header,
    PassphraseKdf,
    RecoveryKdf,
    Slot,
    canonical,
    parse,
    seal,
    text,
)
from app.vault.keyslots import wipe
from app.vault.recovery import RecoverySecret

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.vault.folder import JournalFiles
    from app.vault.kdf import KdfParams

PASSPHRASE_SLOT = 1
RECOVERY_SLOT = 2


def passphrase_slot(
    slot_id: int, passphrase: bytearray, params: KdfParams, vault_id: bytes, main_key: bytearray
) -> Slot:
    """Make a slot that `passphrase` opens, under a new salt.

    Raises:
        NotEnoughMemory: The computer cannot spare the memory now.
    """
    slot_kdf = PassphraseKdf(os.urandom(SALT_BYTES), params)
    keys = keyslots.passphrase_keys(passphrase, slot_kdf)
    try:
        return keyslots.make_slot(slot_id, slot_kdf, keys, vault_id, main_key)
    finally:
        keys.wipe()


def recovery_slot(slot_id: int, secret: bytes, vault_id: bytes, main_key: bytearray) -> Slot:
    """Make a slot that the recovery words open."""
    slot_kdf = RecoveryKdf(os.urandom(SALT_BYTES))
    held = bytearray(secret)
    keys = keyslots.recovery_keys(held, slot_kdf)
    try:
        return keyslots.make_slot(slot_id, slot_kdf, keys, vault_id, main_key)
    finally:
        keys.wipe()
        wipe(held)


def with_passphrase(header: Header, replaced: set[int], slot: Slot) -> Header:
    """Return the next header, in which `slot` stands for all the slots whose ids are in `replaced`."""
    kept = tuple(old for old in header.slots if old.id not in replaced)
    return replace(header, gen=header.gen + 1, writer=__version__, slots=(slot, *kept))


def sealed_bytes(header: Header, main_key: bytearray) -> bytes:
    """Return the bytes of a key file."""
    key = keyring.mac_key(main_key)
    try:
        return seal(header, key)
    finally:
        wipe(key)


def opens_with(passphrase: bytearray) -> Callable[[bytes], None]:
    """Return a check for `atomic.stage`: what was read back must open with `passphrase`, derived once more."""

    def check(written: bytes) -> None:
        try:
            opened = keyring.open_sealed(parse(written), keyring.with_passphrase(passphrase))
        except HeaderAltered as error:
            raise DiskTrouble from error
        if opened is None:
            raise DiskTrouble
        wipe(opened.main_key)

    return check


def write_both(files: JournalFiles, data: bytes, verify: Callable[[bytes], None]) -> None:
    """Replace the key file, then its spare. Both are on the disk and verified before either takes effect.

    Raises:
        OSError, DiskTrouble: Neither was replaced.
        SpareNotUpdated: The key file was, the spare was not.
    """
    atomic.stage(files.header, data, verify)
    try:
        atomic.stage(files.spare, data)
        atomic.swap(files.header)
    except BaseException:
        atomic.discard(files.header)
        atomic.discard(files.spare)
        raise
    try:
        atomic.sync_folder(files.folder)
        atomic.swap(files.spare)
        atomic.sync_folder(files.folder)
    except OSError as error:
        raise SpareNotUpdated from error


def wrap_recovery_note(main_key: bytearray, secret: bytes, vault_id: bytes) -> bytes:
    """Wrap the recovery secret for the note in the entries file.

    An open journal alone does not show it again: it takes the main key, and so the passphrase.
    """
    key = keyslots.expand(main_key, "recovery-note")
    try:
        return keyslots.wrap(key, secret, _note_data(vault_id))
    finally:
        wipe(key)


def recovery_secret(main_key: bytearray, note: bytes, vault_id: bytes) -> RecoverySecret:
    """Return what `wrap_recovery_note` wrapped.

    Raises:
        HeaderAltered: The note has been changed.
    """
    key = keyslots.expand(main_key, "recovery-note")
    try:
        return RecoverySecret(bytes(keyslots.unwrap(key, note, _note_data(vault_id))))
    finally:
        wipe(key)


def _note_data(vault_id: bytes) -> bytes:
    return canonical({"ctx": "afterword1-recovery-note", "vault_id": text(vault_id)})
