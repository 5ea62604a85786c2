"""Everything the program keeps on this computer: where it is, how large, and whether it can be read by others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import paths
from app.vault.folder import JournalFiles

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that is kept.

    Attributes:
        kind: "journal", "backups", "quarantine", "preferences", "last-seen", "log" or "worksheets".
        size: Bytes, as far as they can be read.
        encrypted: Whether only the passphrase opens it.
    """

    kind: str
    path: Path
    size: int
    encrypted: bool


def kept(journal: Path, backups: Path) -> tuple[Kept, ...]:
    """Return what there is, the journal first; what is not there is left out."""
    files = JournalFiles(journal)
    entries = (files.entries, files.log, files.header, files.spare, files.ballast, files.lock)
    found = [Kept("journal", journal, sum(map(_size, entries)), encrypted=True)]
    places = (
        ("backups", backups, True),
        ("quarantine", files.quarantine, True),
        ("worksheets", paths.user_worksheets_folder(), False),
        ("preferences", paths.preferences_file(), False),
        ("last-seen", paths.last_seen_file(), False),
        ("log", paths.log_file(), False),
    )
    found += [Kept(kind, path, _size(path), encrypted) for kind, path, encrypted in places if path.exists()]
    return tuple(found)


def _size(path: Path) -> int:
    try:
        if path.is_dir():
            return sum(_size(each) for each in path.iterdir())
        return path.stat().st_size if path.exists() else 0
    except OSError:
        return 0
