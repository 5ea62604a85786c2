"""One process at a time: an operating-system lock on a small file, which the system itself clears after a crash.

The file says which process took it and a random token, no names; it is left in place, because removing it would let two
processes hold locks on two different files.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from app.vault.atomic import private
from app.vault.errors import InUse

if TYPE_CHECKING:
    from pathlib import Path

_TRIES = 6
_PAUSE_SECONDS = 0.05
"""Between tries: a look from elsewhere holds the lock for an instant only."""

_TOKEN = os.urandom(8).hex()


class FolderLock:
    """The right to be the only one in a journal folder, held until `release`."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def announce(self) -> None:
        """Write process id and token into the file, for a person who looks; the lock does not depend on it."""
        if self._descriptor is not None:
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, f"{os.getpid()} {_TOKEN}\n".encode("ascii"))

    def release(self) -> None:
        """Let others in. Further calls do nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def acquire(path: Path) -> FolderLock | None:
    """Take the lock without writing to the file; None when there is no such file.

    Raises:
        InUse: Someone else holds it.
        OSError: The file cannot be opened.
    """
    descriptor = _existing(path)
    return None if descriptor is None else _held(descriptor)


def create(path: Path) -> FolderLock:
    """Make the file if need be and take the lock.

    Raises:
        InUse: Someone else holds it.
        OSError: The file cannot be made.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    private(descriptor)
    return _held(descriptor)


def is_free(path: Path) -> bool:
    """Say whether nobody holds the lock, changing nothing."""
    try:
        descriptor = _existing(path)
    except OSError:
        return True  # Whether it can be read at all is found out, and said, when the journal is opened.
    if descriptor is None:
        return True
    try:
        return _lock(descriptor, shared=True)
    finally:
        os.close(descriptor)


def _existing(path: Path) -> int | None:
    try:
        return os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return None
    except OSError:
        return os.open(path, os.O_RDONLY)  # Enough for the lock where nothing may be written.


def _held(descriptor: int) -> FolderLock:
    try:
        _insist(descriptor)
    except BaseException:
        os.close(descriptor)
        raise
    return FolderLock(descriptor)


def _insist(descriptor: int) -> None:
    for attempt in range(_TRIES):
        if attempt:
            time.sleep(_PAUSE_SECONDS)
        if _lock(descriptor, shared=False):
            return
    raise InUse


def _lock(descriptor: int, *, shared: bool) -> bool:
    if sys.platform == "win32":  # pragma: no cover - Windows only
        import msvcrt

        if shared:
            return True  # There are only exclusive locks here, and looking must not disturb.
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
