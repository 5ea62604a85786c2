"""Private copies of an entries file, still encrypted, in this account's cache.

They serve to read where nothing may be written, for checks that must not touch the original, and for building backups.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Self

from app import paths
from app.vault import atomic, lockfile
from app.vault.errors import InUse
from app.vault.folder import JournalFiles

_PREFIX = "afterword-reading-"
_CHUNK = 1 << 20


class Workplace:
    """A folder of its own for encrypted files, removed by `close`."""

    def __init__(self) -> None:
        """Make it.

        Raises:
            OSError: There is no room.
        """
        self.folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=_place()))
        self.files = JournalFiles(self.folder)
        self._lock = lockfile.create(self.files.lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Remove it with everything in it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self._lock.release()


class PrivateCopy(Workplace):
    """A copy of the entries file and its log."""

    def __init__(self, source: JournalFiles) -> None:
        """Copy; the caller holds the lock of the journal.

        Raises:
            OSError: There is no room, or the source cannot be read.
        """
        super().__init__()
        try:
            _copy(source.entries, self.files.entries)
            if source.log.exists():
                _copy(source.log, self.files.log)
        except BaseException:
            self.close()
            raise


def sweep() -> None:
    """Remove copies that a crash left behind; those in use are left alone."""
    for folder in _place().glob(f"{_PREFIX}*"):
        if JournalFiles(folder).header.exists() or JournalFiles(folder).spare.exists():
            continue  # Copies never hold a key file: whatever this is, it is somebody's journal.
        if not lockfile.is_free(folder / "vault.lock"):
            continue
        try:
            lock = lockfile.acquire(folder / "vault.lock")
        except (
            InUse,
            OSError,
        ):  # pragma: no cover - taken between the look and the grasp, or another account's
            continue
        if lock is not None:
            shutil.rmtree(folder, ignore_errors=True)
            lock.release()


def _place() -> Path:
    place = paths.demo_folder().with_name("working-copies")
    try:
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return Path(tempfile.gettempdir())
    return place if os.access(place, os.W_OK) else Path(tempfile.gettempdir())


def _copy(source: Path, target: Path) -> None:
    atomic.write_new(target, b"")
    with source.open("rb") as reader, target.open("wb") as writer:
        shutil.copyfileobj(reader, writer, _CHUNK)
