"""Reading the journal: lists, search, single entries, earlier versions, settings."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from app.errors import AfterwordError
from app.journal import steps
from models.repositories import entries, lists, revisions, search, settings, tags

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from app.journal.wording import Wording
    from app.transactions import Transactions
    from models.domain.entry import (
        Entry,
        EntryFilter,
        EntryId,
        EntryLine,
        EntryRecord,
        JsonValue,
        Revision,
        SearchHit,
    )
    from models.repositories.content import Content
    from models.unit_of_work import UnitOfWork


class JournalReader:
    """What can be asked of a journal. Every question is one transaction."""

    def __init__(self, transactions: Transactions, wording: Wording) -> None:
        """Read through `transactions`; `wording` tells answers in words, for search and previews."""
        self._transactions = transactions
        self._wording = wording

    def settle(self) -> None:
        """Bring the full-text index up to date with what was written; call it when an editor closes."""
        if self._transactions.read(entries.unindexed):
            self._transactions.write(lambda uow: steps.settle(uow, self._wording))

    def record(self, entry_id: EntryId) -> EntryRecord:
        """Return an entry with everything that was answered.

        Raises:
            EntryNotFoundError: There is no such entry.
        """
        return self._transactions.read(lambda uow: steps.record_of(uow, entry_id))

    def timeline(
        self, wanted: EntryFilter, *, after: Entry | None = None, limit: int = 50
    ) -> tuple[EntryLine, ...]:
        """Return a page of entries, newest shift date first; pass the last entry of a page to get the next."""
        return self._transactions.read(lambda uow: lists.timeline(uow, wanted, after=after, limit=limit))

    def count(self, wanted: EntryFilter) -> int:
        """Return how many entries a filter lets through."""
        return self._transactions.read(lambda uow: lists.count(uow, wanted))

    def is_ahead_of(self, now: datetime) -> bool:
        """Tell whether something was written later than `now`: then the clock is wrong, or was."""
        newest = self._transactions.read(entries.newest_moment)
        return newest is not None and newest > now.timestamp() * 1_000_000

    def days(self, wanted: EntryFilter, first: date, last: date) -> Mapping[date, int]:
        """Return how many entries belong to each day from `first` to `last` that has any."""
        return self._transactions.read(lambda uow: lists.days(uow, wanted, first, last))

    def search(
        self, words: str, wanted: EntryFilter, *, limit: int = 30, offset: int = 0
    ) -> tuple[SearchHit, ...]:
        """Return the entries that hold all of `words`, in order of writing, the newest first.

        The last word may be unfinished; words between quotation marks stand together; capitals and accents make no
        difference. Drafts and kept entries answer; sealed ones only with `open_sealed`, binned ones only when asked.
        """
        with suppress(AfterwordError):  # a journal that cannot be written can still be searched
            self.settle()
        return self._transactions.read(
            lambda uow: search.search(uow, words, wanted, limit=limit, offset=offset)
        )

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return every tag with the number of entries that carry it."""
        return self._transactions.read(tags.in_use)

    def revisions(self, entry_id: EntryId) -> tuple[Revision, ...]:
        """Return the earlier versions of an entry, the newest first."""
        return self._transactions.read(lambda uow: revisions.of(uow, entry_id))

    def revision(self, revision_id: int) -> EntryRecord:
        """Return an entry as an earlier version has it.

        Raises:
            EntryNotFoundError: There is no such version.
        """

        def work(uow: UnitOfWork) -> EntryRecord:
            entry_id, earlier = steps.revision_of(uow, revision_id)
            return entries.record_with(_with(steps.entry_of(uow, entry_id), earlier), earlier)

        return self._transactions.read(work)

    def thread(self, entry_id: EntryId) -> tuple[Entry, ...]:
        """Return the series an entry belongs to, in the order of writing; a single entry is a series of one."""
        return self._transactions.read(lambda uow: lists.thread(uow, entry_id))

    def latest_thread(self, worksheet_id: str) -> tuple[Entry, ...]:
        """Return the series that the newest entry of a worksheet belongs to; empty when there is none."""

        def work(uow: UnitOfWork) -> tuple[Entry, ...]:
            newest = lists.newest_of(uow, worksheet_id)
            return () if newest is None else lists.thread(uow, newest)

        return self._transactions.read(work)

    def latest(self, worksheet_id: str) -> Entry | None:
        """Return the newest entry of a worksheet outside the bin: of a living document, the one there is."""

        def work(uow: UnitOfWork) -> Entry | None:
            newest = lists.newest_of(uow, worksheet_id)
            return None if newest is None else entries.find(uow, newest)

        return self._transactions.read(work)

    def setting(self, key: str, default: JsonValue = None) -> JsonValue:
        """Return a setting that lives encrypted in the journal."""
        return self._transactions.read(lambda uow: settings.get(uow, key, default))


def _with(entry: Entry, earlier: Content) -> Entry:
    return replace(entry, title=earlier.title, labels=earlier.labels, words=earlier.words)
