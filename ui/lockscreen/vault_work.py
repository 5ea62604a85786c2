"""What the gate asks of the vault, as pieces of work for its worker.

The vault, the database library and the cryptography behind it are loaded inside these functions, on the worker's
thread: the unlock screen is there without them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.clock import Clock
    from app.vault.kdf import KdfParams
    from app.vault.session import RecoverySecret, Vault


@dataclass(frozen=True, slots=True)
class Opening:
    """Unlocks a journal with a passphrase or with recovery words; kept so that it can be tried again on other terms.

    Attributes:
        secret: The passphrase as normalised bytes, or the fifteen words.
        accept_older: Continue with a copy that is older than the one last opened here.
        read_only: Work on a private copy.
        kdf: Cost of a key derivation for a new passphrase; measured on this computer when None.
    """

    folder: Path
    secret: bytearray | Sequence[str]
    clock: Clock
    last_seen: Path
    accept_older: bool = False
    read_only: bool = False
    kdf: KdfParams | None = None

    def __call__(self) -> Vault:
        """Derive the key and open the journal; takes a second or so.

        Raises:
            AfterwordError: Each cause as its own class.
        """
        from models.schema import schema_version, stored_version  # see above

        vault = self._unlocked(schema_version)
        if vault.read_only or stored_version(vault.connection) >= schema_version:
            return vault
        from app.context import bring_up_to_date  # only a journal of an earlier version needs it here

        try:
            bring_up_to_date(vault, clock=self.clock)
        except BaseException:
            vault.close()
            raise
        return vault

    def _unlocked(self, schema_version: int) -> Vault:
        from app.vault.session import unlock, unlock_with_recovery  # see above

        terms = {"accept_older": self.accept_older, "read_only": self.read_only}
        if isinstance(self.secret, bytearray):
            return unlock(
                self.folder,
                self.secret,
                clock=self.clock,
                last_seen=self.last_seen,
                newest_schema=schema_version,
                **terms,
            )
        return unlock_with_recovery(
            self.folder,
            self.secret,
            clock=self.clock,
            last_seen=self.last_seen,
            newest_schema=schema_version,
            **terms,
        )

    def forget(self) -> None:
        """Zero the passphrase."""
        if isinstance(self.secret, bytearray):
            self.secret[:] = bytes(len(self.secret))


@dataclass(frozen=True, slots=True)
class Making:
    """Makes a new journal and opens it."""

    opening: Opening
    recovery: RecoverySecret

    def __call__(self) -> Vault:
        """Measure this computer, make the journal and unlock it; takes a few seconds.

        Raises:
            AfterwordError: The folder is taken, or the disk refused; nothing is left behind.
        """
        from app.vault.session import create  # see above
        from models.schema import create_schema  # see above

        secret = self.opening.secret
        assert isinstance(secret, bytearray)  # noqa: S101 - a new journal is closed with a passphrase
        create(
            self.opening.folder,
            secret,
            recovery=self.recovery,
            prepare=create_schema,
            kdf=self.opening.kdf,
            clock=self.opening.clock,
        )
        return self.opening()


@dataclass(frozen=True, slots=True)
class Renewing:
    """Sets a new passphrase on a journal that was opened with its recovery words."""

    vault: Vault
    words: Sequence[str]
    passphrase: bytearray
    kdf: KdfParams | None = None

    def __call__(self) -> Vault:
        """Replace the passphrase, zero it, and return the journal.

        Raises:
            AfterwordError: The key file could not be written; nothing was changed.
        """
        try:
            self.vault.set_passphrase_with_recovery(self.words, self.passphrase, self.kdf)
        finally:
            self.passphrase[:] = bytes(len(self.passphrase))
        return self.vault
