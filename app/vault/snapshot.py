"""A copy of the entries of an open journal, made while the journal goes on being used.

It is made by the database itself, page by page, and holds everything that was committed when the last page was copied.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from app.vault import atomic
from app.vault import connection as entries
from app.vault.connection import PROBLEMS
from app.vault.errors import Interrupted
from app.vault.failures import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.vault.vault import Vault

_LET_IN_SECONDS = 0.001
"""How long the journal is free between two steps, for whoever waits for it."""


def take(vault: Vault, target: Path, key: bytearray, salt: bytes, *, check: Callable[[], None]) -> None:
    """Copy the entries of `vault` to the new file `target`, under the key given.

    `check` is called between two steps; whatever it raises ends the copying.

    Raises:
        Interrupted: The journal was closed meanwhile.
        AfterwordError: The disk refused, or a page of the journal cannot be read. Never changes the journal.
    """

    def breathe() -> None:
        vault.guard.release()
        try:
            time.sleep(_LET_IN_SECONDS)
            check()
        finally:
            vault.guard.acquire()
        if not vault.is_open:
            raise Interrupted

    try:
        atomic.write_new(target, b"")
        copy = entries.open_entries(target, key, salt)
        entries.do_not_wait_for_the_disk(copy)
        try:
            with vault.guard:
                if not vault.is_open:
                    raise Interrupted
                entries.copy_pages(vault.connection, copy, breathe=breathe)
            entries.settle(copy)
        finally:
            with suppress(*PROBLEMS):
                copy.close()
        _sync(target)
    except PROBLEMS as problem:
        raise translate(problem) from problem


def _sync(target: Path) -> None:
    """Wait for the disk once, when nobody waits for the journal any more."""
    with target.open("r+b") as file:
        atomic.sync(file.fileno())
