"""Translate what the database, the system and the memory report into errors a person can be told."""

from __future__ import annotations

import errno

from app.errors import AfterwordError
from app.vault.errors import (
    DiskFull,
    DiskTrouble,
    EntriesCorrupt,
    FirstPageDamaged,
    InUse,
    NotPermitted,
    ReadOnly,
)

_PRIMARY = 0xFF
"""An extended result code of SQLite carries the primary one in its lowest byte (sqlite.org/rescode.html)."""

_RESULTS: dict[int, type[AfterwordError]] = {
    3: NotPermitted,  # SQLITE_PERM
    5: InUse,  # SQLITE_BUSY
    6: InUse,  # SQLITE_LOCKED
    8: ReadOnly,  # SQLITE_READONLY
    10: DiskTrouble,  # SQLITE_IOERR
    11: EntriesCorrupt,  # SQLITE_CORRUPT
    13: DiskFull,  # SQLITE_FULL
    14: NotPermitted,  # SQLITE_CANTOPEN
    15: InUse,  # SQLITE_PROTOCOL
    26: FirstPageDamaged,  # SQLITE_NOTADB
}
_NUMBERS: dict[int, type[AfterwordError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EACCES: NotPermitted,
    errno.EPERM: NotPermitted,
    errno.EROFS: ReadOnly,
    errno.EIO: DiskTrouble,
}


_WORDS: dict[str, type[AfterwordError]] = {
    "database or disk is full": DiskFull,
    "database disk image is malformed": EntriesCorrupt,
    "file is not a database": FirstPageDamaged,
    "attempt to write a readonly database": ReadOnly,
    "unable to open database file": NotPermitted,
    "database is locked": InUse,
    "out of memory": EntriesCorrupt,
}
"""What SQLite says (sqlite3_errstr) where the driver passes on no code, as after a copy that failed."""


def from_words(words: str) -> AfterwordError:
    """Return the error to show for what the database said in words alone."""
    return _WORDS.get(words, DiskTrouble)()


def translate(problem: BaseException) -> AfterwordError:
    """Return the error to show for `problem`.

    An error that is one of ours already comes back as it is; what is unknown becomes the general error. A MemoryError
    out of the database counts as damage: a broken page can ask for absurd amounts (seen in 17 of 419 damaged writes).
    """
    for found in _chain(problem):
        if isinstance(found, AfterwordError):
            return found
        kind = _kind(found)
        if kind is not None:
            return kind()
    return AfterwordError()


def _kind(problem: BaseException) -> type[AfterwordError] | None:
    code = getattr(problem, "sqlite_errorcode", None)
    if isinstance(code, int):
        return _RESULTS.get(code & _PRIMARY)
    if isinstance(problem, MemoryError):
        return EntriesCorrupt
    if isinstance(problem, OSError):
        return _NUMBERS.get(problem.errno or 0, DiskTrouble)
    return None


def _chain(problem: BaseException) -> list[BaseException]:
    """Return `problem` and what it wraps: an `orig` attribute, as database toolkits have it, or its cause."""
    chain: list[BaseException] = []
    found: object = problem
    while isinstance(found, BaseException) and found not in chain:
        chain.append(found)
        found = getattr(found, "orig", None) or found.__cause__
    return chain
