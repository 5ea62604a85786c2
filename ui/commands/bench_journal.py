"""The large journal that the bench measures on: invented entries, made once and kept in the cache."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from app.clock import SystemClock

if TYPE_CHECKING:
    from pathlib import Path

    from app.context import AppContext

ENTRIES = 50_000
WORDS = 300
PASSPHRASE = "five plain words for measuring"  # noqa: S105 - the journal holds nothing but invented text


def prepare(folder: Path) -> Path:
    """Return the journal in `folder`, made now if it is not there."""
    from app.demo import make_journal

    journal = folder / f"{ENTRIES}-entries"
    if not journal.exists():
        shutil.rmtree(folder, ignore_errors=True)  # an older one, of another size
        folder.mkdir(parents=True, mode=0o700)
        make_journal(journal, bytearray(PASSPHRASE.encode()), entries=ENTRIES, seed=1, words=WORDS)
    return journal


def open_bench(journal: Path) -> AppContext:
    """Unlock the journal without a window."""
    from app.context import open_journal
    from app.vault.session import unlock

    clock = SystemClock()
    return open_journal(unlock(journal, bytearray(PASSPHRASE.encode()), clock=clock), clock=clock)
