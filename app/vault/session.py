"""The vault as the rest of the program uses it: look at a journal folder, make one, unlock one, check one.

Keys are derived here, which takes a second or so: call everything but `inspect` from a worker thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import AfterwordError
from app.vault import findings, keyring, lockfile, opening, recovery, swap
from app.vault import folder as folders
from app.vault.connection import PROBLEMS, Connection
from app.vault.creation import create
from app.vault.errors import InUse, WrongPassphrase, WrongRecoveryWords
from app.vault.failures import translate
from app.vault.findings import Finding
from app.vault.folder import JournalFiles
from app.vault.integrity import CheckResult
from app.vault.kdf import KdfParams
from app.vault.keyslots import wipe
from app.vault.opening import Terms
from app.vault.recovery import RecoverySecret
from app.vault.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.clock import Clock

__all__ = [
    "CheckResult",
    "Connection",
    "Finding",
    "KdfParams",
    "RecoverySecret",
    "Vault",
    "create",
    "inspect",
    "unlock",
    "unlock_with_recovery",
    "verify",
]


def inspect(folder: Path) -> AfterwordError | None:
    """Say what keeps the journal in `folder` from being unlocked, or None when nothing does, as far as it shows.

    Fast, needs no key and never writes.
    """
    files = JournalFiles(folder)
    try:
        if swap.is_decided(files):
            return None if lockfile.is_free(files.lock) else InUse()
        folders.check_layout(files)
        folders.read_copies(files)
        if not lockfile.is_free(files.lock):
            return InUse()
        folders.check_entries(files)
    except AfterwordError as error:
        return error
    except PROBLEMS as problem:
        return translate(problem)
    return None


def unlock(  # noqa: PLR0913 - all but the first three are for rare cases and have a default
    folder: Path,
    passphrase: bytearray,
    *,
    clock: Clock,
    last_seen: Path | None = None,
    accept_older: bool = False,
    newest_schema: int | None = None,
    read_only: bool = False,
) -> Vault:
    """Unlock the journal in `folder` with its passphrase.

    Args:
        folder: Where the journal is.
        passphrase: Normalised bytes (app.vault.passphrase.normalise); the caller wipes them.
        clock: Gives the time that is noted in the journal.
        last_seen: This computer's note of the newest state of each journal, or None to do without.
        accept_older: Continue although the journal is older than the note says.
        newest_schema: Highest `PRAGMA user_version` the program understands; None accepts any.
        read_only: Work on a private copy, also when the original is damaged in parts.

    Raises:
        AfterwordError: Each cause has its own class (app.vault.errors); then nothing in the folder has changed.
    """
    terms = Terms(
        keyring.with_passphrase(passphrase),
        WrongPassphrase,
        clock,
        last_seen,
        accept_older,
        newest_schema,
        read_only,
    )
    return opening.open_vault(JournalFiles(folder), terms)


def unlock_with_recovery(  # noqa: PLR0913 - as above
    folder: Path,
    words: Sequence[str],
    *,
    clock: Clock,
    last_seen: Path | None = None,
    accept_older: bool = False,
    newest_schema: int | None = None,
    read_only: bool = False,
) -> Vault:
    """Unlock the journal in `folder` with its fifteen words, one of which may be wrong.

    Raises:
        AfterwordError: As for `unlock`, and for words that do not fit together.
    """
    reading = recovery.read(words)
    secret = bytearray(reading.secret.secret)
    terms = Terms(
        keyring.with_recovery(secret),
        WrongRecoveryWords,
        clock,
        last_seen,
        accept_older,
        newest_schema,
        read_only,
    )
    try:
        vault = opening.open_vault(JournalFiles(folder), terms)
    finally:
        wipe(secret)
    if reading.corrected is not None:
        vault.notice(findings.RECOVERY_WORD_CORRECTED, position=reading.corrected)
    return vault


def verify(folder: Path, passphrase: bytearray, *, clock: Clock) -> Iterator[CheckResult]:
    """Check the key files and the entries from end to end; the journal itself is not written to.

    Raises:
        AfterwordError: It cannot be unlocked.
    """
    terms = Terms(keyring.with_passphrase(passphrase), WrongPassphrase, clock)
    return opening.verify(JournalFiles(folder), terms)
