"""Contexts over a real vault whose clock stands still at the last evening of the sample journal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.journal.service import Journal
from tests.models.journals import FakeClock
from tests.ui.sample_journal import NOW, records

if TYPE_CHECKING:
    from app.context import AppContext


def at_evening(context: AppContext, *, entries: int = 0) -> AppContext:
    """Return `context` on the evening of NOW, with so many entries in it."""
    clock = FakeClock(NOW)
    journal = Journal(context.transactions, clock)
    if entries:
        journal.add_many(records(context.worksheets, entries))
    return replace(context, journal=journal, clock=clock)
