"""What the screens for a damaged journal ask of the vault, as pieces of work for the gate's worker.

As in `vault_work`, everything is loaded inside these functions, on the worker's thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from app.clock import Clock


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup that lies with the journal.

    Attributes:
        made_at: Local time.
        size: Bytes.
    """

    path: Path
    made_at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Mended:
    """What came of it.

    Attributes:
        entries: How many entries there are now; None where they were not touched.
        lost: When each entry was begun of which nothing could be read.
    """

    entries: int | None = None
    lost: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Mending:
    """Makes a journal whole again that cannot be opened.

    Attributes:
        way: "restore" a backup, bring back its "key-file", or "rescue" what can be read.
        backup: The backup to restore.
        secret: The passphrase as normalised bytes, or the fifteen words.
    """

    way: str
    folder: Path
    secret: bytearray | Sequence[str]
    clock: Clock
    last_seen: Path
    backup: Path | None = None

    def __call__(self) -> Mended:
        """Build, check and exchange; takes seconds, and the files of before are kept.

        Raises:
            AfterwordError: Nothing was changed.
        """
        try:
            return self._mended()
        finally:
            if isinstance(self.secret, bytearray):
                self.secret[:] = bytes(len(self.secret))

    def _mended(self) -> Mended:
        from app.safekeeping import rescuing, restoring

        secret = restoring.Secret(self.secret)
        if self.way == "key-file":
            restoring.bring_back_key_file(self.folder, secret)
            return Mended()
        if self.way == "rescue":
            found = rescuing.rescue(self.folder, secret, clock=self.clock)
            return Mended(found.entries, found.lost)
        assert self.backup is not None  # noqa: S101 - the screen asks for one
        head = restoring.read(self.backup)
        count = restoring.replace_journal(
            self.folder, head, secret, clock=self.clock, last_seen=self.last_seen
        )
        return Mended(count)


def backups_beside(folder: Path) -> tuple[FoundBackup, ...]:
    """Return the backups that lie with the journal in `folder`, newest first; work for the worker."""
    from app.safekeeping import restoring

    return tuple(
        FoundBackup(head.path, head.made_at.astimezone(), head.size) for head in restoring.beside(folder)
    )
