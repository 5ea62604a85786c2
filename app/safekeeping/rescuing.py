"""Rescue a damaged journal: every readable entry in a fresh one, and a report of what could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.vault import rescuing
from app.vault.backups import never
from app.vault.folder import JournalFiles
from models.rescue import Rescued, refill
from models.schema import schema_version

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.clock import Clock
    from app.vault.connection import Connection
    from app.vault.rescuing import Found
    from app.vault.restoring import Secret

__all__ = ["Rescued", "rescue"]


def rescue(folder: Path, secret: Secret, *, clock: Clock, check: Callable[[], None] = never) -> Rescued:
    """Let a fresh journal with everything readable take the place of a damaged one, which is kept.

    Raises:
        AfterwordError: The secret is wrong, or not one page can be read; nothing was changed.
    """
    return rescuing.rescue(
        JournalFiles(folder),
        secret,
        newest_schema=schema_version,
        fill=_refill,
        now=clock.now(),
        check=check,
    )


def _refill(connection: Connection, found: Found) -> Rescued:
    return refill(
        connection,
        tables={name: [(row.rowid, row.values) for row in rows] for name, rows in found.tables.items()},
        nameless=[[(row.rowid, row.values) for row in page] for page in found.nameless],
        keys=found.keys,
    )
