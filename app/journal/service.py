"""The journal: writing, reading, finding, and the life of an entry from draft to bin.

Every method is one transaction. It never sees the database: repositories do the work inside `Transactions`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.clock import Clock, shift_date
from app.journal import marking, steps
from app.journal.actions import put_all
from app.journal.content import content, extract, preview
from app.journal.draft import Draft, draft_of
from app.journal.errors import EntryNotFoundError
from app.journal.ids import new_entry_id
from app.journal.reading import JournalReader
from app.journal.sittings import Sittings
from app.journal.wording import Telling, Wording
from models.domain.entry import (
    Changes,
    Entry,
    EntryId,
    EntryRecord,
    EntryState,
    JsonValue,
    WorksheetRef,
)
from models.repositories import actions, bulk, entries, revisions, settings, tags, thoughts
from models.repositories.content import Content, Extract, NewEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from app.transactions import Transactions
    from models.domain.action import Action
    from models.domain.thought import Thought
    from models.unit_of_work import UnitOfWork

__all__ = ["Draft", "Journal"]


class Journal(JournalReader):
    """Everything a person can do with entries."""

    def __init__(self, transactions: Transactions, clock: Clock, wording: Wording | None = None) -> None:
        """Work through `transactions`; `clock` dates what is written, `wording` tells answers in words."""
        super().__init__(transactions, wording or Wording())
        self._clock = clock
        self._sittings = Sittings(clock)
        self._gone: set[EntryId] = set()

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
        """Return a draft with which to go on writing an entry; what it says now stays an earlier version.

        It holds the entry's own actions and those it carried over from an earlier one.
        """

        def work(uow: UnitOfWork) -> Draft:
            record = steps.record_of(uow, entry_id)
            return draft_of(record, steps.actions_in(uow, record))

        return self._transactions.read(work)

    def save(self, draft: Draft) -> Changes:
        """Store what an editor holds, with its actions; the first time, as a new entry in state draft.

        Cheap enough to be called at every pause in typing: only what differs is written, and the full-text index
        follows at the next search or when the entry is kept.

        Raises:
            EntryNotFoundError: The entry was deleted for good while it was open.
        """
        telling = Telling(self._wording, draft.worksheet.id, draft.labels)
        own = [action for action in draft.actions or () if action.entry == draft.id]
        written = content(draft.title, draft.answers, draft.feelings, telling, own)
        changes, rewritten = self._transactions.write(lambda uow: self._save(uow, draft, written))
        if rewritten:
            self._sittings.saved(draft)
        return changes

    def bring_back(self, revision_id: int) -> Changes:
        """Let an entry say again what an earlier version says; what it says now becomes an earlier version itself.

        Raises:
            EntryNotFoundError: There is no such version.
        """

        def work(uow: UnitOfWork) -> Changes:
            entry_id, earlier = steps.revision_of(uow, revision_id)
            return self._replace(uow, entry_id, earlier)

        changes = self._transactions.write(work)
        for entry_id in changes.entries:
            self._sittings.forget(entry_id)
        return changes

    def drop_answers(self, entry_id: EntryId, fields: Iterable[str]) -> Changes:
        """Remove some answers of an entry, what was marked in them, and every earlier version; its other answers stay.

        Raises:
            EntryNotFoundError: There is no such entry.
        """
        unwanted = frozenset(fields)

        def work(uow: UnitOfWork) -> Changes:
            record = steps.record_of(uow, entry_id)
            answers = {field: value for field, value in record.answers.items() if field not in unwanted}
            entry = record.entry
            left = content(entry.title, answers, record.feelings, self._telling(entry))
            before = entries.content_of(uow, entry)
            self._rewrite(uow, entry, before, left)
            thoughts.drop(uow, entry_id, unwanted)
            revisions.remove_all(uow, entry_id)
            return uow.changes()

        return self._transactions.write(work)

    def add_many(
        self,
        records: Iterable[EntryRecord],
        actions_of: Callable[[EntryId], Iterable[Action]] = lambda _: (),
    ) -> int:
        """Add entries that come from elsewhere, with their own times, states and tags, and the actions of each.

        Entries whose id is already here are left as they are, with their actions.

        Returns:
            How many were added.
        """

        def prepared() -> Iterator[NewEntry]:
            for record in records:
                entry, telling = record.entry, self._telling(record.entry)
                own = tuple(actions_of(entry.id))
                written = content(entry.title, record.answers, record.feelings, telling, own)
                found, people = extract(written, telling, own), telling.people(record.answers)
                yield NewEntry(entry, written, found, people, own, self._lines(entry, record.answers))

        return self._transactions.write(lambda uow: bulk.add_many(uow, prepared()))

    # The life of an entry

    def keep(self, entry_id: EntryId) -> Changes:
        """Make an entry a kept one: a draft that is finished, or a sealed one that is opened again."""
        return self._finish(entry_id, EntryState.KEPT)

    def seal(self, entry_id: EntryId) -> Changes:
        """Keep an entry but leave it out of search and previews."""
        return self._finish(entry_id, EntryState.SEALED)

    def bin(self, entry_id: EntryId) -> Changes:
        """Put an entry into the bin."""
        return self._change(entry_id, lambda uow: entries.bin_(uow, entry_id))

    def restore(self, entry_id: EntryId) -> Changes:
        """Take an entry out of the bin, into the state it had before."""
        return self._change(entry_id, lambda uow: entries.restore(uow, entry_id))

    def delete_for_good(self, entry_id: EntryId) -> Changes:
        """Remove an entry with its answers, earlier versions, feelings and index. Backups keep what they hold.

        Its actions stay in the list of actions, without the link to it.
        """

        def work(uow: UnitOfWork) -> None:
            actions.unlink(uow, entry_id)
            entries.remove(uow, entry_id)

        changes = self._change(entry_id, work)
        self._gone.add(entry_id)
        self._sittings.forget(entry_id)
        return changes

    def move(self, entry_id: EntryId, to: date) -> Changes:
        """Let an entry belong to another shift date."""
        return self._change(entry_id, lambda uow: entries.move(uow, entry_id, to))

    def set_tags(self, entry_id: EntryId, names: Iterable[str]) -> Changes:
        """Give an entry these tags and no others."""
        wanted = tuple(names)
        return self._change(entry_id, lambda uow: tags.put(uow, entry_id, wanted))

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

    def _finish(self, entry_id: EntryId, state: EntryState) -> Changes:
        def work(uow: UnitOfWork) -> None:
            steps.settle(uow, self._wording, only=entry_id)
            entries.set_state(uow, entry_id, state)

        return self._change(entry_id, work)

    def _save(self, uow: UnitOfWork, draft: Draft, written: Content) -> tuple[Changes, bool]:
        """Store a draft; return what changed, and whether that is what was written rather than its day alone."""
        entry = entries.find(uow, draft.id)
        if entry is None and draft.id in self._gone:
            raise EntryNotFoundError
        rewritten = (
            self._insert(uow, draft, written) if entry is None else self._update(uow, draft, entry, written)
        )
        if draft.actions is not None:
            put_all(uow, draft.id, draft.actions, self._clock.now())
        return uow.changes(), rewritten

    def _update(self, uow: UnitOfWork, draft: Draft, entry: Entry, written: Content) -> bool:
        before = entries.content_of(uow, entry)
        same = before.says_the_same(written)
        if same and entry.shift_date != draft.shift_date:
            entries.move(uow, draft.id, draft.shift_date)
        if same and before.words == written.words:
            return False
        if not same and self._sittings.begins_version(draft):
            revisions.add(uow, entry, before)
        changed = replace(
            entry, worksheet=draft.worksheet, shift_date=draft.shift_date, changed_at=self._clock.now()
        )
        start = preview(written, Telling(self._wording, entry.worksheet.id, written.labels))
        entries.rewrite(uow, NewEntry(changed, written, Extract(start, body=None)), before)
        self._follow(uow, changed, before, written)
        return not same

    def _insert(self, uow: UnitOfWork, draft: Draft, written: Content) -> bool:
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
        telling = Telling(self._wording, entry.worksheet.id, written.labels)
        named = telling.people(draft.answers)
        entries.add(uow, [NewEntry(entry, written, extract(written, telling), named)])
        thoughts.put(uow, self._lines(entry, draft.answers))
        return True

    def _replace(self, uow: UnitOfWork, entry_id: EntryId, wanted: Content) -> Changes:
        entry = steps.entry_of(uow, entry_id)
        before = entries.content_of(uow, entry)
        revisions.add(uow, entry, before)
        self._rewrite(uow, entry, before, wanted)
        return uow.changes()

    def _rewrite(self, uow: UnitOfWork, entry: Entry, before: Content, wanted: Content) -> None:
        changed = replace(entry, changed_at=self._clock.now())
        found = steps.extract_of(uow, entry, wanted, self._wording)
        entries.rewrite(uow, NewEntry(changed, wanted, found), before)
        self._follow(uow, changed, before, wanted)

    def _follow(self, uow: UnitOfWork, entry: Entry, before: Content, after: Content) -> None:
        """Let everything that is known of an entry's words fit what it says now."""
        steps.remember_people(uow, entry, before, after, self._wording)
        asked = self._wording.asked(entry.worksheet.id)
        marking.follow(uow, entry, before, after, asked)

    def _lines(self, entry: Entry, answers: Mapping[str, JsonValue]) -> tuple[Thought, ...]:
        asked = self._wording.asked(entry.worksheet.id)
        return marking.lines(entry, answers, asked.thoughts)

    def _telling(self, entry: Entry) -> Telling:
        return Telling(self._wording, entry.worksheet.id, entry.labels)
