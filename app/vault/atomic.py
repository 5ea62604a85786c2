"""Replace small files so that a crash or power cut leaves the old bytes or the new ones, never anything else."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from app.vault.errors import DiskTrouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def accept(_written: bytes) -> None:
    """Take what was read back without a further question."""


def replace(path: Path, data: bytes, verify: Callable[[bytes], None] = accept) -> None:
    """Write `data` beside `path`, make sure of it, then let it take the place of `path`.

    `verify` is called with the bytes as they were read back; whatever it raises leaves `path` as it was.

    Raises:
        OSError: The disk refused; `path` is as it was.
        DiskTrouble: The disk gave back other bytes than were written; `path` is as it was.
    """
    stage(path, data, verify)
    swap(path)
    sync_folder(path.parent)


def stage(path: Path, data: bytes, verify: Callable[[bytes], None] = accept) -> None:
    """Write the future of `path` beside it and verify it; see `replace`."""
    beside = _beside(path)
    beside.unlink(missing_ok=True)
    try:
        write_new(beside, data)
        verify(_read_back(beside, data))
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def swap(path: Path) -> None:
    """Let what was staged take the place of `path`; it lasts once the folder is synced."""
    _beside(path).replace(path)


def discard(path: Path) -> None:
    """Drop what was staged for `path`."""
    _beside(path).unlink(missing_ok=True)


def write_new(path: Path, data: bytes) -> None:
    """Create `path` for this account alone, whatever the umask, and wait until the disk has its bytes.

    Raises:
        FileExistsError: It is there already.
    """
    descriptor = os.open(path, _FLAGS, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        private(file.fileno())
        file.write(data)
        file.flush()
        sync(file.fileno())


def make_folder(path: Path) -> None:
    """Create a folder for this account alone, whatever the umask.

    Raises:
        FileExistsError: It is there already.
    """
    path.mkdir(mode=0o700)
    path.chmod(0o700)


def private(descriptor: int) -> None:
    """Make an open file readable and writable for this account only."""
    if sys.platform != "win32":  # pragma: no branch - the other branch is Windows
        os.fchmod(descriptor, 0o600)


def sync(descriptor: int) -> None:
    """Wait until the disk itself has the bytes; on macOS only F_FULLFSYNC asks the disk, fsync asks its cache."""
    if sys.platform == "darwin":  # pragma: no cover - macOS only
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in `folder`. Windows keeps them with the rename itself."""
    if sys.platform != "win32":  # pragma: no branch - the other branch is Windows
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _read_back(path: Path, data: bytes) -> bytes:
    written = path.read_bytes()
    if written != data:
        raise DiskTrouble
    return written


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ".new")
