"""The demonstration journal: years of invented pages, the same ones for the same seed.

Light to import: what it takes to make a journal is loaded when one is made.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.journal.service import Journal
    from app.journal.thoughts import Thoughts
    from models.domain.action import Action
    from models.domain.entry import EntryId, EntryRecord
    from models.domain.thought import Thought

DEMO_PASSPHRASE = "five quiet swans before dawn"  # noqa: S105 - published: it opens invented pages only
"""Opens every demonstration journal for which no other passphrase was given. It is no secret."""

DEMO_ENTRIES = 400
"""Pages of the journal that the window shows with --demo."""

LAST_DAY = date(2026, 10, 31)
"""Where a demonstration journal ends when nobody says otherwise, so that it is the same on any day."""


def build(  # noqa: PLR0913 - what a demonstration journal can be told, each by name
    journal: Journal,
    entries: int,
    *,
    seed: int = 1,
    until: date = LAST_DAY,
    words: int | None = None,
    thoughts: Thoughts | None = None,
) -> int:
    """Add invented entries to an open journal, with the steps that are written and the thoughts marked in them.

    Args:
        journal: Where they go.
        entries: How many; the newest of them are the same for every seed.
        seed: The same number gives the same content, times and ids.
        until: Shift date of the newest entry.
        words: When given, every entry is a free page of about so many words: for measuring.
        thoughts: Where the thoughts marked in free pages go; without it they are left out.

    Returns:
        How many were added.
    """
    from app.demo.records import written

    steps: dict[EntryId, tuple[Action, ...]] = {}
    marked: list[Thought] = []

    def records() -> Iterator[EntryRecord]:
        for each in written(entries, seed=seed, until=until, words=words):
            marked.extend(each.thoughts)
            if each.actions:
                steps[each.record.entry.id] = each.actions
            yield each.record

    added = journal.add_many(records(), actions_of=lambda entry_id: steps.pop(entry_id, ()))
    if thoughts is not None:
        thoughts.add_many(marked)
    return added


def make_journal(  # noqa: PLR0913 - what a demonstration journal can be told, each by name
    folder: Path,
    passphrase: bytearray,
    *,
    entries: int,
    seed: int = 1,
    until: date = LAST_DAY,
    words: int | None = None,
) -> int:
    """Make a new journal in `folder` and fill it with invented entries; see `build`.

    Its keys cost the least that is accepted, so that it opens quickly: there is nothing in it to protect.

    Returns:
        How many entries it has.

    Raises:
        AfterwordError: The folder is not empty, or the disk refuses.
    """
    from app.clock import SystemClock
    from app.context import open_journal
    from app.vault.session import KdfParams, RecoverySecret, create, unlock
    from models.schema import create_schema

    clock = SystemClock()
    create(
        folder,
        passphrase,
        recovery=RecoverySecret.generate(),
        prepare=create_schema,
        kdf=KdfParams.floor(),
        clock=clock,
    )
    context = open_journal(unlock(folder, passphrase, clock=clock), clock=clock)
    try:
        if not entries:
            return 0
        return build(context.journal, entries, seed=seed, until=until, words=words, thoughts=context.thoughts)
    finally:
        context.close()
