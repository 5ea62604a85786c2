"""Derive, wrap and unwrap the keys of a journal.

    passphrase --Argon2id--> 32 B --HKDF--> key-encrypting key, check value    (recovery secret: HKDF alone)
    main key (32 B random), wrapped once per slot --HKDF--> header seal, wrap of the entries key, backup key, note key

The check value is compared before anything is decrypted: that commits the slot to one secret and tells a wrong
passphrase from a damaged slot. Key material travels in bytearrays that the holder wipes.
"""

from __future__ import annotations

import hmac
import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.vault import kdf
from app.vault.errors import HeaderAltered
from app.vault.header import (
    KCV_BYTES,
    Header,
    PassphraseKdf,
    RecoveryKdf,
    Slot,
    canonical,
    kdf_fields,
    slot_type,
    text,
)

KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16


@dataclass(frozen=True, slots=True)
class SlotKeys:
    """What a secret gives for one slot: the key that wraps the main key, and the check value."""

    kek: bytearray
    kcv: bytes

    def wipe(self) -> None:
        """Overwrite the key with zeros."""
        wipe(self.kek)


def passphrase_keys(passphrase: bytearray, slot_kdf: PassphraseKdf) -> SlotKeys:
    """Derive the keys of a passphrase slot; takes the time and memory its parameters ask for.

    Raises:
        NotEnoughMemory: The computer cannot spare the memory now.
    """
    stretched = kdf.derive(passphrase, slot_kdf.salt, slot_kdf.params)
    try:
        return _slot_keys(stretched, None)
    finally:
        wipe(stretched)


def recovery_keys(secret: bytearray, slot_kdf: RecoveryKdf) -> SlotKeys:
    """Derive the keys of the recovery slot; instant, because the secret is uniform."""
    return _slot_keys(secret, slot_kdf.salt)


def make_slot(
    slot_id: int, slot_kdf: PassphraseKdf | RecoveryKdf, keys: SlotKeys, vault_id: bytes, main_key: bytearray
) -> Slot:
    """Wrap the main key so that whoever has `keys` can open the journal."""
    bound = _slot_data(slot_id, slot_kdf, vault_id)
    return Slot(id=slot_id, kdf=slot_kdf, kcv=keys.kcv, wrap=wrap(keys.kek, main_key, bound))


def open_slot(slot: Slot, keys: SlotKeys, vault_id: bytes) -> bytearray | None:
    """Return the main key, or None when `keys` belong to another secret.

    Raises:
        HeaderAltered: The secret is right and the slot has been changed.
    """
    if not hmac.compare_digest(slot.kcv, keys.kcv):
        return None
    return unwrap(keys.kek, slot.wrap, _slot_data(slot.id, slot.kdf, vault_id))


def wrap_entries_key(main_key: bytearray, entries_key: bytearray, vault_id: bytes, salt: bytes) -> bytes:
    """Wrap the key of the entries file."""
    key = expand(main_key, "db-wrap")
    try:
        return wrap(key, entries_key, _entries_data(vault_id, salt))
    finally:
        wipe(key)


def entries_key(main_key: bytearray, header: Header) -> bytearray:
    """Return the key of the entries file.

    Raises:
        HeaderAltered: The wrapped key has been changed.
    """
    key = expand(main_key, "db-wrap")
    try:
        return unwrap(key, header.key, _entries_data(header.vault_id, header.salt))
    finally:
        wipe(key)


def expand(
    main_key: bytes | bytearray, purpose: str, *, salt: bytes | None = None, size: int = KEY_BYTES
) -> bytearray:
    """Derive the key for one purpose with HKDF-SHA256 (RFC 5869)."""
    key = bytearray(size)
    HKDF(
        algorithm=SHA256(), length=size, salt=salt, info=f"afterword1 {purpose}".encode("ascii")
    ).derive_into(main_key, key)
    return key


def wrap(key: bytearray, secret: bytes | bytearray, bound: bytes) -> bytes:
    """Encrypt `secret` with AES-256-GCM: fresh nonce, ciphertext, tag. Unwrapping takes the same `bound` data."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, bound)


def unwrap(key: bytearray, wrapped: bytes, bound: bytes) -> bytearray:
    """Decrypt what `wrap` made.

    Raises:
        HeaderAltered: Key, bytes or `bound` differ.
    """
    secret = bytearray(max(0, len(wrapped) - NONCE_BYTES - TAG_BYTES))
    try:
        AESGCM(key).decrypt_into(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], bound, secret)
    except (InvalidTag, ValueError) as error:
        raise HeaderAltered from error
    return secret


def wipe(*buffers: bytearray) -> None:
    """Overwrite with zeros. The interpreter may hold other copies: ending the process is what really forgets."""
    for buffer in buffers:
        buffer[:] = bytes(len(buffer))


def _slot_keys(secret: bytearray, salt: bytes | None) -> SlotKeys:
    kcv = expand(secret, "commit", salt=salt, size=KCV_BYTES)
    return SlotKeys(kek=expand(secret, "kek", salt=salt), kcv=bytes(kcv))


def _slot_data(slot_id: int, slot_kdf: PassphraseKdf | RecoveryKdf, vault_id: bytes) -> bytes:
    return canonical({
        "ctx": "afterword1-slot",
        "vault_id": text(vault_id),
        "id": slot_id,
        "type": slot_type(slot_kdf),
        "kdf": kdf_fields(slot_kdf),
    })


def _entries_data(vault_id: bytes, salt: bytes) -> bytes:
    return canonical({"ctx": "afterword1-db", "vault_id": text(vault_id), "salt": text(salt)})
