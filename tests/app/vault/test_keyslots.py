"""Fixed bytes for every derivation: whoever changes one of them locks people out of their journals."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

import pytest

from app.vault import kdf, keyring, keyslots
from app.vault.errors import HeaderAltered
from app.vault.header import PassphraseKdf, RecoveryKdf, Slot, parse
from app.vault.recovery import RecoverySecret
from tests.app.vault.helpers import FLOOR, PASSPHRASE, key

FORMAT_1 = Path(__file__).parent / "data" / "format-1"
MAIN_KEY = bytes.fromhex("09174661fec9a3b24a60cd0901a0686ad1a8e492fb25913ffa8157840a2d6186")
ENTRIES_KEY = "73065f0a2e2fb64aa7ba9f06a440ae0e934195c441415a1a14e2016bf530312e"
VAULT_ID = b"\x01" * 16


def hkdf(secret: bytes, info: bytes, salt: bytes = b"", size: int = 32) -> bytes:
    """HKDF-SHA256 written out from RFC 5869, for one block."""
    extracted = hmac.digest(salt or bytes(32), secret, "sha256")
    return hmac.digest(extracted, info + b"\x01", "sha256")[:size]


def test_argon2id_gives_the_bytes_it_always_gave() -> None:
    derived = kdf.derive(key(PASSPHRASE), bytes(range(16)), FLOOR)
    assert derived.hex() == "853b272a44db1421c02962669a55eb0994f3cab385ed1c4c79253eee19bab49e"


def test_hkdf_follows_the_rfc() -> None:
    # RFC 5869, test case 1, in the test's own implementation; then the vault's against that.
    salt, info = bytes(range(13)), bytes(range(0xF0, 0xFA))
    assert hkdf(b"\x0b" * 22, info, salt).hex().startswith("3cb25f25faacd57a90434f64d0362f2a")
    for purpose in ("header-mac", "db-wrap", "backup", "recovery-note"):
        assert keyslots.expand(MAIN_KEY, purpose) == hkdf(MAIN_KEY, b"afterword1 " + purpose.encode())


def test_the_backup_key_never_changes() -> None:
    expected = "f60d7ccfb68dfe3f2224127212fe56dc2a576489c30aaccce93f8219526b404b"
    assert keyslots.expand(MAIN_KEY, "backup").hex() == expected


def test_recovery_keys_come_from_the_secret_and_the_salt() -> None:
    secret, salt = bytes(range(16)), b"s" * 16
    keys = keyslots.recovery_keys(bytearray(secret), RecoveryKdf(salt))
    assert keys.kek == hkdf(secret, b"afterword1 kek", salt)
    assert keys.kcv == hkdf(secret, b"afterword1 commit", salt, 16)


def test_passphrase_keys_come_from_argon2id() -> None:
    keys = keyslots.passphrase_keys(key(PASSPHRASE), PassphraseKdf(bytes(range(16)), FLOOR))
    stretched = bytes(kdf.derive(key(PASSPHRASE), bytes(range(16)), FLOOR))
    assert keys.kek == hkdf(stretched, b"afterword1 kek")
    assert keys.kcv == hkdf(stretched, b"afterword1 commit", size=16)
    keys.wipe()
    assert keys.kek == bytes(32)


@pytest.mark.parametrize("name", ["vault.hdr", "vault.hdr.bak"])
def test_a_key_file_of_format_1_opens_with_passphrase_and_words(name: str) -> None:
    sealed = parse((FORMAT_1 / name).read_bytes())
    for derive in (
        keyring.with_passphrase(key(PASSPHRASE)),
        keyring.with_recovery(bytearray(range(16))),
    ):
        opened = keyring.open_sealed(sealed, derive)
        assert opened is not None
        assert opened.main_key == MAIN_KEY
        assert keyslots.entries_key(opened.main_key, sealed.header).hex() == ENTRIES_KEY


def test_the_seal_is_hmac_sha256_over_magic_and_body() -> None:
    data = (FORMAT_1 / "vault.hdr").read_bytes()
    signed = b"".join(data.splitlines(keepends=True)[:2])
    sealed = parse(data)
    assert sealed.mac == hmac.new(hkdf(MAIN_KEY, b"afterword1 header-mac"), signed, hashlib.sha256).digest()


def _slot(secret: bytes) -> tuple[Slot, keyslots.SlotKeys]:
    slot_kdf = RecoveryKdf(b"s" * 16)
    keys = keyslots.recovery_keys(bytearray(secret), slot_kdf)
    return keyslots.make_slot(2, slot_kdf, keys, VAULT_ID, bytearray(MAIN_KEY)), keys


def test_a_slot_opens_with_its_secret_only() -> None:
    slot, keys = _slot(bytes(16))
    assert keyslots.open_slot(slot, keys, VAULT_ID) == bytearray(MAIN_KEY)
    _, others = _slot(bytes(15) + b"\x01")
    assert keyslots.open_slot(slot, others, VAULT_ID) is None


def test_a_slot_is_bound_to_its_journal_number_and_settings() -> None:
    slot, keys = _slot(bytes(16))
    with pytest.raises(HeaderAltered):
        keyslots.open_slot(slot, keys, b"\x02" * 16)
    with pytest.raises(HeaderAltered):
        keyslots.open_slot(Slot(3, slot.kdf, slot.kcv, slot.wrap), keys, VAULT_ID)
    with pytest.raises(HeaderAltered):
        keyslots.open_slot(Slot(2, RecoveryKdf(b"t" * 16), slot.kcv, slot.wrap), keys, VAULT_ID)


def test_every_changed_bit_of_a_wrap_is_noticed() -> None:
    slot, keys = _slot(bytes(16))
    for bit in range(len(slot.wrap) * 8):
        changed = bytearray(slot.wrap)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(HeaderAltered):
            keyslots.open_slot(Slot(2, slot.kdf, slot.kcv, bytes(changed)), keys, VAULT_ID)


def test_a_wrap_that_is_too_short_is_altered() -> None:
    with pytest.raises(HeaderAltered):
        keyslots.unwrap(bytearray(32), b"short", b"")


def test_every_wrap_has_its_own_nonce() -> None:
    wraps = {keyslots.wrap(bytearray(32), b"x", b"")[:12] for _ in range(100)}
    assert len(wraps) == 100


def test_the_entries_key_is_bound_to_journal_and_salt() -> None:
    wrapped = keyslots.wrap_entries_key(bytearray(MAIN_KEY), bytearray(b"k" * 32), VAULT_ID, b"s" * 16)
    assert len(wrapped) == 60
    header = parse((FORMAT_1 / "vault.hdr").read_bytes()).header
    with pytest.raises(HeaderAltered):
        keyslots.entries_key(bytearray(MAIN_KEY[::-1]), header)


def test_wiping_leaves_zeros() -> None:
    first, second = bytearray(b"secret"), bytearray(b"other")
    keyslots.wipe(first, second)
    assert first == bytes(6)
    assert second == bytes(5)


def test_the_sheet_of_format_1_spells_its_secret() -> None:
    assert RecoverySecret(bytes(range(16))).words[0] == "avoid"
