"""The files of a journal folder and what can be said about them without a key. Nothing here writes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.vault.connection import check_file, is_plain_database
from app.vault.errors import (
    HeaderDamaged,
    HeadersGone,
    JournalMissing,
    NotAJournal,
    UnsafeKeySettings,
)
from app.vault.header import LARGEST, SealedHeader, parse

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class JournalFiles:
    """Where the parts of a journal are."""

    folder: Path

    @property
    def header(self) -> Path:
        """The key file."""
        return self.folder / "vault.hdr"

    @property
    def spare(self) -> Path:
        """Its second copy."""
        return self.folder / "vault.hdr.bak"

    @property
    def entries(self) -> Path:
        """The encrypted database."""
        return self.folder / "journal.db"

    @property
    def log(self) -> Path:
        """The write-ahead log of the database, there only while it is open or after a crash."""
        return self.folder / "journal.db-wal"

    @property
    def lock(self) -> Path:
        """The file that only one process may hold."""
        return self.folder / "vault.lock"

    @property
    def ballast(self) -> Path:
        """The reserve for a full disk."""
        return self.folder / "ballast.bin"

    @property
    def exchange(self) -> Path:
        """The note of an exchange of files that was decided upon (app.vault.swap)."""
        return self.folder / "vault.exchange"

    @property
    def backups(self) -> Path:
        """Where backups are kept unless a person chose another folder."""
        return self.folder / "backups"

    @property
    def quarantine(self) -> Path:
        """Where the files of before are kept when others took their place."""
        return self.folder / "quarantine"

    @property
    def closed_uncleanly(self) -> bool:
        """Whether a write-ahead log is waiting to be taken in."""
        try:
            return self.log.stat().st_size > 0
        except FileNotFoundError:
            return False

    @property
    def writable(self) -> bool:
        """Whether this account may write here."""
        touched = (self.folder, self.entries, self.lock, self.log)
        return all(os.access(path, os.W_OK) for path in touched if path.exists())


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of the key file as it was found.

    Attributes:
        sealed: Its content, or None when it could not be read.
        problem: "missing", "damaged", "unsafe", or "" when it could.
    """

    sealed: SealedHeader | None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Copies:
    """Both copies of the key file."""

    primary: Copy
    spare: Copy

    @property
    def readable(self) -> tuple[SealedHeader, ...]:
        """What can be tried, newest first, each content once."""
        found = [copy.sealed for copy in (self.primary, self.spare) if copy.sealed is not None]
        if len(found) == 2 and found[0].data == found[1].data:
            found.pop()
        return tuple(sorted(found, key=lambda sealed: sealed.header.gen, reverse=True))


def check_layout(files: JournalFiles) -> None:
    """Refuse a folder that holds no journal, and an entries file that cannot be one.

    Raises:
        JournalMissing, NotAJournal, DamagedError: As the names say.
    """
    if not files.folder.exists():
        raise JournalMissing
    if not files.folder.is_dir():
        raise NotAJournal
    if not (files.header.exists() or files.spare.exists()):
        if not files.entries.exists() or is_plain_database(files.entries):
            raise NotAJournal
        raise HeadersGone


def check_entries(files: JournalFiles) -> None:
    """Refuse an entries file that cannot be one, without a key; never while the journal is open in this process.

    Raises:
        DamagedError: The file is missing, empty, foreign or cut short.
    """
    check_file(files.entries, recovering=files.closed_uncleanly)


def read_copies(files: JournalFiles) -> Copies:
    """Read both copies of the key file.

    Raises:
        NewerVersion: Either of them was written by a newer version.
        UnsafeKeySettings: None can be used, and one of them has unsafe settings.
        HeadersGone: None can be used.
    """
    copies = Copies(_read(files.header), _read(files.spare))
    if not copies.readable:
        unsafe = "unsafe" in {copies.primary.problem, copies.spare.problem}
        raise UnsafeKeySettings if unsafe else HeadersGone
    return copies


def _read(path: Path) -> Copy:
    if not path.exists():
        return Copy(None, "missing")
    if not path.is_file():
        return Copy(None, "damaged")
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    try:
        return Copy(parse(data))
    except HeaderDamaged:
        return Copy(None, "damaged")
    except UnsafeKeySettings:
        return Copy(None, "unsafe")
