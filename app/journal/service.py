"""The journal: writing, reading, finding, and the life of an entry from draft to bin.

Every method is one transaction. It never sees the database: repositories do the work inside `Transactions`.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.clock import Clock, shift_date
from app.errors import AfterwordError
from app.journal.content import content, extract, preview
from app.journal.draft import Draft, draft_of
from app.journal.errors import EntryNotFoundError
from app.journal.ids import new_entry_id
from models.domain.entry import (
    Changes,
    Entry,
    EntryFilter,
    EntryId,
    EntryLine,
    EntryRecord,
    EntryState,
    JsonValue,
    Revision,
    SearchHit,
    WorksheetRef,
)
from models.repositories import bulk, entries, lists, revisions, search, settings, tags
from models.repositories.content import Content, Extract, NewEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from app.transactions import Transactions
    from models.unit_of_work import UnitOfWork

__all__ = ["Draft", "Journal"]

REVISION_EVERY = timedelta(minutes=10)
"""How long one sitting may go on before what it wrote so far is kept as an earlier version."""


@dataclass(frozen=True, slots=True)
class _Sitting:
    """Who saved an entry last, and at which monotonic second an earlier version was last kept or begun."""

    session: str
    kept_at: float


class Journal:
    """Everything a person can do with entries."""

    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        """Work through `transactions`; `clock` dates what is written."""
        self._transactions = transactions
        self._clock = clock
        self._sittings: dict[EntryId, _Sitting] = {}
        self._gone: set[EntryId] = set()
        self._index_lags = True

    # Writing

    def new_draft(
        self,
        worksheet: WorksheetRef,
        labels: Mapping[str, str],
        title: str = "",
        thread: EntryId | None = None,
    ) -> Draft:
        """Return an empty draft of a new entry, begun now. Nothing is stored before it is saved."""
        now = self._clock.now()
        return Draft(new_entry_id(now), worksheet, labels, now, shift_date(now), title, thread=thread)

    def reopen(self, entry_id: EntryId) -> Draft:
        """Return a draft with which to go on writing an entry; what it says now stays an earlier version."""
        return draft_of(self.record(entry_id))

    def save(self, draft: Draft) -> Changes:
        """Store what an editor holds; the first time, as a new entry in state draft.

        Cheap enough to be called at every pause in typing: only what differs is written, and the full-text index
        follows at the next search or when the entry is kept.

        Raises:
            EntryNotFoundError: The entry was deleted for good while it was open.
        """
        if draft.id in self._gone:
            raise EntryNotFoundError
        written = content(draft.title, draft.labels, draft.answers, draft.feelings)
        changes, snapshot = self._transactions.write(lambda uow: self._save(uow, draft, written))
        self._note_sitting(draft, snapshot=snapshot)
        return changes

    def settle(self) -> None:
        """Bring the full-text index up to date with what was written; call it when an editor closes."""
        if not self._index_lags:
            return
        self._index_lags = False
        try:
            if self._transactions.read(entries.unindexed):
                self._transactions.write(_settle_all)
        except AfterwordError:
            self._index_lags = True
            raise

    def bring_back(self, revision_id: int) -> Changes:
        """Let an entry say again what an earlier version says; what it says now becomes an earlier version itself.

        Raises:
            EntryNotFoundError: There is no such version.
        """

        def work(uow: UnitOfWork) -> Changes:
            entry_id, earlier = _revision(uow, revision_id)
            return self._replace(uow, entry_id, earlier)

        changes = self._transactions.write(work)
        for entry_id in changes.entries:
            self._sittings.pop(entry_id, None)
        return changes

    def drop_answers(self, entry_id: EntryId, fields: Iterable[str]) -> Changes:
        """Remove some answers of an entry, and every earlier version of it; its other answers stay.

        Raises:
            EntryNotFoundError: There is no such entry.
        """
        unwanted = frozenset(fields)

        def work(uow: UnitOfWork) -> Changes:
            record = _record(uow, entry_id)
            answers = {field: value for field, value in record.answers.items() if field not in unwanted}
            entry = record.entry
            left = content(entry.title, entry.labels, answers, record.feelings)
            before = entries.content_of(uow, entry)
            self._rewrite(uow, entry, before, left)
            revisions.remove_all(uow, entry_id)
            return uow.changes()

        return self._transactions.write(work)

    def add_many(self, records: Iterable[EntryRecord]) -> int:
        """Add entries that come from elsewhere, with their own times, states and tags.

        Entries whose id is already here are left as they are.

        Returns:
            How many were added.
        """

        def prepared() -> Iterator[NewEntry]:
            for record in records:
                entry = record.entry
                written = content(entry.title, entry.labels, record.answers, record.feelings)
                yield NewEntry(entry, written, extract(written))

        return self._transactions.write(lambda uow: bulk.add_many(uow, prepared()))

    # The life of an entry

    def keep(self, entry_id: EntryId) -> Changes:
        """Make an entry a kept one: a draft that is finished, or a sealed one that is opened again."""
        return self._change(entry_id, lambda uow: _keep(uow, entry_id, EntryState.KEPT))

    def seal(self, entry_id: EntryId) -> Changes:
        """Keep an entry but leave it out of search and previews."""
        return self._change(entry_id, lambda uow: _keep(uow, entry_id, EntryState.SEALED))

    def bin(self, entry_id: EntryId) -> Changes:
        """Put an entry into the bin."""
        return self._change(entry_id, lambda uow: entries.bin_(uow, entry_id))

    def restore(self, entry_id: EntryId) -> Changes:
        """Take an entry out of the bin, into the state it had before."""
        return self._change(entry_id, lambda uow: entries.restore(uow, entry_id))

    def delete_for_good(self, entry_id: EntryId) -> Changes:
        """Remove an entry with its answers, earlier versions, feelings and index. Backups keep what they hold."""
        changes = self._change(entry_id, lambda uow: entries.remove(uow, entry_id))
        self._gone.add(entry_id)
        self._sittings.pop(entry_id, None)
        return changes

    def move(self, entry_id: EntryId, to: date) -> Changes:
        """Let an entry belong to another shift date."""
        return self._change(entry_id, lambda uow: entries.move(uow, entry_id, to))

    def set_tags(self, entry_id: EntryId, names: Iterable[str]) -> Changes:
        """Give an entry these tags and no others."""
        wanted = tuple(names)
        return self._change(entry_id, lambda uow: tags.put(uow, entry_id, wanted))

    # Reading

    def record(self, entry_id: EntryId) -> EntryRecord:
        """Return an entry with everything that was answered.

        Raises:
            EntryNotFoundError: There is no such entry.
        """
        return self._transactions.read(lambda uow: _record(uow, entry_id))

    def timeline(
        self, wanted: EntryFilter, *, after: Entry | None = None, limit: int = 50
    ) -> tuple[EntryLine, ...]:
        """Return a page of entries, newest shift date first; pass the last entry of a page to get the next."""
        return self._transactions.read(lambda uow: lists.timeline(uow, wanted, after=after, limit=limit))

    def count(self, wanted: EntryFilter) -> int:
        """Return how many entries a filter lets through."""
        return self._transactions.read(lambda uow: lists.count(uow, wanted))

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
            entry_id, earlier = _revision(uow, revision_id)
            return entries.record_with(_with(_entry(uow, entry_id), earlier), earlier)

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

    def setting(self, key: str, default: JsonValue = None) -> JsonValue:
        """Return a setting that lives encrypted in the journal."""
        return self._transactions.read(lambda uow: settings.get(uow, key, default))

    def set_setting(self, key: str, value: JsonValue) -> Changes:
        """Set a setting that lives encrypted in the journal."""

        def work(uow: UnitOfWork) -> Changes:
            settings.put(uow, key, value)
            return uow.changes()

        return self._transactions.write(work)

    # What the above share

    def _change(self, entry_id: EntryId, work: Callable[[UnitOfWork], None]) -> Changes:
        """Do something to an entry that has to be there."""

        def checked(uow: UnitOfWork) -> Changes:
            if entries.state_of(uow, entry_id) is None:
                raise EntryNotFoundError
            work(uow)
            return uow.changes()

        return self._transactions.write(checked)

    def _save(self, uow: UnitOfWork, draft: Draft, written: Content) -> tuple[Changes, bool]:
        """Store a draft; return what changed and whether an earlier version was kept."""
        entry = entries.find(uow, draft.id)
        if entry is None:
            self._insert(uow, draft, written)
            return uow.changes(), False
        before = entries.content_of(uow, entry)
        same = before.says_the_same(written)
        if same and entry.shift_date == draft.shift_date:
            return uow.changes(), False
        snapshot = not same and self._begins_version(draft)
        if snapshot:
            revisions.add(uow, entry, before)
        changed = replace(
            entry, worksheet=draft.worksheet, shift_date=draft.shift_date, changed_at=self._clock.now()
        )
        entries.rewrite(uow, NewEntry(changed, written, Extract(preview(written), body=None)), before)
        return uow.changes(), snapshot

    def _insert(self, uow: UnitOfWork, draft: Draft, written: Content) -> None:
        now = self._clock.now()
        entry = Entry(
            id=draft.id,
            moment=entries.free_moment(uow, draft.written_at, now),
            worksheet=draft.worksheet,
            written_at=draft.written_at,
            shift_date=draft.shift_date,
            title=draft.title,
            state=EntryState.DRAFT,
            thread=draft.thread,
            changed_at=now,
        )
        entries.add(uow, [NewEntry(entry, written, extract(written))])

    def _begins_version(self, draft: Draft) -> bool:
        """Tell whether what is stored now has to stay readable after this save."""
        sitting = self._sittings.get(draft.id)
        if sitting is None or sitting.session != draft.session:
            return True
        return self._clock.monotonic() - sitting.kept_at >= REVISION_EVERY.total_seconds()

    def _note_sitting(self, draft: Draft, *, snapshot: bool) -> None:
        sitting = self._sittings.get(draft.id)
        if snapshot or sitting is None or sitting.session != draft.session:
            self._sittings[draft.id] = _Sitting(draft.session, self._clock.monotonic())
        self._index_lags = True

    def _replace(self, uow: UnitOfWork, entry_id: EntryId, wanted: Content) -> Changes:
        entry = _entry(uow, entry_id)
        before = entries.content_of(uow, entry)
        revisions.add(uow, entry, before)
        self._rewrite(uow, entry, before, wanted)
        return uow.changes()

    def _rewrite(self, uow: UnitOfWork, entry: Entry, before: Content, wanted: Content) -> None:
        changed = replace(entry, changed_at=self._clock.now())
        entries.rewrite(uow, NewEntry(changed, wanted, extract(wanted)), before)


def _entry(uow: UnitOfWork, entry_id: EntryId) -> Entry:
    entry = entries.find(uow, entry_id)
    if entry is None:
        raise EntryNotFoundError
    return entry


def _record(uow: UnitOfWork, entry_id: EntryId) -> EntryRecord:
    record = entries.record(uow, entry_id)
    if record is None:
        raise EntryNotFoundError
    return record


def _revision(uow: UnitOfWork, revision_id: int) -> tuple[EntryId, Content]:
    found = revisions.find(uow, revision_id)
    if found is None:
        raise EntryNotFoundError
    return found


def _with(entry: Entry, earlier: Content) -> Entry:
    return replace(entry, title=earlier.title, labels=earlier.labels, words=earlier.words)


def _keep(uow: UnitOfWork, entry_id: EntryId, state: EntryState) -> None:
    _settle(uow, entry_id)
    entries.set_state(uow, entry_id, state)


def _settle_all(uow: UnitOfWork) -> None:
    for entry_id in entries.unindexed(uow):
        _settle(uow, entry_id)


def _settle(uow: UnitOfWork, entry_id: EntryId) -> None:
    entries.write_index(uow, entry_id, extract(entries.content_of(uow, _entry(uow, entry_id))))
