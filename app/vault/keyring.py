"""Find the copy of the key file to trust, open it with a secret, and put the copies right again.

A copy is trusted when its seal fits the key inside it. Of two trusted copies the one with the higher counter is the
truth: after an interrupted change of passphrase the old passphrase must not open the spare.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import AfterwordError
from app.vault import atomic, findings, keyslots
from app.vault.errors import HeaderAltered
from app.vault.header import PassphraseKdf, RecoveryKdf, SealedHeader
from app.vault.keyslots import SlotKeys, wipe

if TYPE_CHECKING:
    from app.vault.findings import Finding
    from app.vault.folder import Copies, JournalFiles

Derive = Callable[[PassphraseKdf | RecoveryKdf], SlotKeys | None]
"""Keys that a secret gives under the settings of a slot; None when the slot is for another kind of secret."""

_PRIMARY_FINDINGS = {
    "missing": findings.KEY_FILE_MISSING,
    "damaged": findings.KEY_FILE_DAMAGED,
    "unsafe": findings.KEY_FILE_UNSAFE,
    "": findings.KEY_FILE_ALTERED,
}


@dataclass(frozen=True, slots=True)
class Opened:
    """A key file that a secret has opened.

    Attributes:
        main_key: The key everything hangs on; whoever holds it wipes it.
        slot: Id of the slot that opened.
    """

    sealed: SealedHeader
    main_key: bytearray
    slot: int


def with_passphrase(passphrase: bytearray) -> Derive:
    """Derive for passphrase slots."""

    def derive(kdf: PassphraseKdf | RecoveryKdf) -> SlotKeys | None:
        return keyslots.passphrase_keys(passphrase, kdf) if isinstance(kdf, PassphraseKdf) else None

    return derive


def with_recovery(secret: bytearray) -> Derive:
    """Derive for recovery slots."""

    def derive(kdf: PassphraseKdf | RecoveryKdf) -> SlotKeys | None:
        return keyslots.recovery_keys(secret, kdf) if isinstance(kdf, RecoveryKdf) else None

    return derive


def open_copies(copies: Copies, derive: Derive, wrong: type[AfterwordError]) -> Opened:
    """Open the newest trusted copy.

    Raises:
        wrong: The secret opens no copy that may be opened with it.
        HeaderAltered: Every copy that the secret would open has been tampered with.
    """
    passed: list[SealedHeader] = []
    altered = False
    for sealed in copies.readable:
        try:
            opened = open_sealed(sealed, derive)
        except HeaderAltered:
            altered = True
            continue
        if opened is None:
            passed.append(sealed)
            continue
        _refuse_outdated(opened, passed, wrong)
        return opened
    raise HeaderAltered if altered else wrong


def open_sealed(sealed: SealedHeader, derive: Derive) -> Opened | None:
    """Open one copy; None when the secret fits none of its slots.

    Raises:
        HeaderAltered: The secret fits and the slot or the seal does not.
    """
    altered = False
    for slot in sealed.header.slots:
        keys = derive(slot.kdf)
        if keys is None:
            continue
        try:
            main_key = keyslots.open_slot(slot, keys, sealed.header.vault_id)
        except HeaderAltered:
            altered = True
            continue
        finally:
            keys.wipe()
        if main_key is not None:
            _check_seal(sealed, main_key)
            return Opened(sealed, main_key, slot.id)
    if altered:
        raise HeaderAltered
    return None


def mac_key(main_key: bytearray) -> bytearray:
    """Return the key of the header's seal."""
    return keyslots.expand(main_key, "header-mac")


def repair(files: JournalFiles, copies: Copies, opened: Opened) -> list[Finding]:
    """Write the opened copy over one that is missing, damaged, altered or out of date. Return what to say about it."""
    found = []
    for path, copy, finding in (
        (files.header, copies.primary, _PRIMARY_FINDINGS[copies.primary.problem]),
        (files.spare, copies.spare, findings.SPARE_RENEWED),
    ):
        if _differs(copy.sealed, opened):
            try:
                atomic.replace(path, opened.sealed.data)
                found.append(finding)
            except (OSError, AfterwordError):
                found.append(findings.KEY_FILE_NOT_REPAIRED)
    return found


def _differs(sealed: SealedHeader | None, opened: Opened) -> bool:
    return sealed is None or sealed.data != opened.sealed.data


def _check_seal(sealed: SealedHeader, main_key: bytearray) -> None:
    key = mac_key(main_key)
    authentic = sealed.is_authentic(key)
    wipe(key)
    if not authentic:
        wipe(main_key)
        raise HeaderAltered


def _refuse_outdated(opened: Opened, passed: list[SealedHeader], wrong: type[AfterwordError]) -> None:
    """Refuse when a newer copy that the secret did not open is genuine: the secret has been replaced since."""
    key = mac_key(opened.main_key)
    outdated = any(newer.is_authentic(key) for newer in passed if newer.header.gen > opened.sealed.header.gen)
    wipe(key)
    if outdated:
        wipe(opened.main_key)
        raise wrong
