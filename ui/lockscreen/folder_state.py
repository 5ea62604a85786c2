"""What can be told of a journal's folder without a key, and without loading what opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.errors import AfterwordError

KEY_FILES = ("vault.hdr", "vault.hdr.bak")
ENTRIES_FILE = "journal.db"
EXCHANGE = "vault.exchange"
"""There while files that were built take the place of others; opening the journal carries that through."""


def looks_like_journal(folder: Path) -> bool:
    """Return whether `folder` holds any part of a journal, without loading anything to find out."""
    return any((folder / name).exists() for name in (*KEY_FILES, ENTRIES_FILE, EXCHANGE))


def was_interrupted(folder: Path) -> bool:
    """Return whether the journal was not closed in good order, so that opening it checks all of it first."""
    log = folder / f"{ENTRIES_FILE}-wal"
    return log.exists() and log.stat().st_size > 0


def what_is_wrong(folder: Path) -> AfterwordError | None:
    """Return what keeps the journal from being unlocked, or None; loads the vault, so it is work for the worker."""
    from app.vault.session import inspect

    return inspect(folder)
