"""The large journal that the bench measures on: invented entries, made once and kept in the cache."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from app.clock import SystemClock

if TYPE_CHECKING:
    from pathlib import Path

    from app.context import AppContext
    from models.domain.entry import EntryId

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


def new_journal(folder: Path) -> AppContext:
    """Make an empty journal and unlock it."""
    from app.demo import make_journal

    shutil.rmtree(folder, ignore_errors=True)  # of the run before
    make_journal(folder, bytearray(PASSPHRASE.encode()), entries=0)
    return open_bench(folder)


def long_page(context: AppContext, words: int) -> EntryId:
    """Write a page of about `words` words in paragraphs of a hundred, and return its id."""
    from dataclasses import replace

    from models.domain.entry import WorksheetRef

    paragraph = (
        "The corridor was quiet and the kettle was on and nobody had asked yet where the time had gone today."
    )
    text = "\n\n".join([" ".join([paragraph] * 5)] * (words // 100))
    draft = context.journal.new_draft(WorksheetRef("page", "1.0.0", "en-GB"), {})
    context.journal.save(replace(draft, answers={"text": text}))
    return draft.id
