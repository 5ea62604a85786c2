"""Thoughts: words of one's own marked and tagged, and the lines of lists of thoughts.

Every method is one transaction. What becomes of thoughts while their page is rewritten is settled by the journal when
it saves the page; see `app.journal.marking`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.journal import anchoring, marking, steps
from app.journal.anchoring import Span
from app.journal.content import content
from app.journal.errors import (
    TaggingOffError,
    ThoughtNotFoundError,
)
from app.journal.ids import new_id
from app.journal.kinds import Kinds, no_kinds
from app.journal.wording import Telling, Wording
from models.domain.thought import FOR_SUPERVISION, Thought, ThoughtId, ThoughtState, ThoughtTag
from models.repositories import actions, entries
from models.repositories import thoughts as repository
from models.repositories.content import NewEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from app.clock import Clock
    from app.transactions import Transactions
    from models.domain.entry import Changes, EntryId, EntryRecord
    from models.domain.thought import ThinkingKind
    from models.unit_of_work import UnitOfWork


class Thoughts(Kinds):
    """Everything a person can do with thoughts."""

    def __init__(
        self,
        transactions: Transactions,
        clock: Clock,
        wording: Wording | None = None,
        kinds: Callable[[], tuple[ThinkingKind, ...]] = no_kinds,
    ) -> None:
        """Work through `transactions`; `kinds` returns the kinds of thinking that come with the program."""
        super().__init__(transactions, clock, kinds)
        self._wording = wording or Wording()

    # Reading

    def of(self, entry_id: EntryId) -> tuple[Thought, ...]:
        """Return the thoughts of an entry: field by field, in the order in which they stand, adrift ones included."""
        return self._transactions.read(lambda uow: repository.of_entry(uow, entry_id))

    def get(self, thought_id: ThoughtId) -> Thought | None:
        """Return a thought, or None when it is not (any more) in the journal."""
        return self._transactions.read(lambda uow: repository.find(uow, [thought_id])).get(thought_id)

    def tagged_with(
        self, kind: str, *, since: date | None = None, until: date | None = None, limit: int = 50
    ) -> tuple[Thought, ...]:
        """Return thoughts that carry a kind, the newest day first; none of a sealed entry or one in the bin."""
        return self._transactions.read(lambda uow: repository.tagged_with(uow, kind, since, until, limit))

    # Tagging

    def tag(self, entry_id: EntryId, field: str, start: int, end: int, tags: Iterable[ThoughtTag]) -> Changes:
        """Mark the words from `start` to `end` of the visible text of an answer as stored; see `tag_words`."""
        return self.tag_words(entry_id, field, Span(start, end, quote=""), tags)

    def tag_words(self, entry_id: EntryId, field: str, words: Span, tags: Iterable[ThoughtTag]) -> Changes:
        """Mark words of an answer and give them `tags`, or none to mark them alone.

        Words that are marked already, exactly so, get these tags and no others.

        Args:
            entry_id: The entry, which must be stored.
            field: See `Thought.field`.
            words: Where they stand in the visible text, in characters (code points). With their quote, they are found
                even when the text has moved meanwhile; without one the place alone counts.
            tags: With their strengths.

        Raises:
            EntryNotFoundError: There is no such entry.
            TaggingOffError: Its worksheet keeps words from being tagged.
            WordsNotFoundError: There are no such words.
        """
        given = tuple(tags)

        def work(uow: UnitOfWork) -> Changes:
            record = steps.record_of(uow, entry_id)
            if not self._wording.asked(record.entry.worksheet.id).takes_tags:
                raise TaggingOffError
            found = self._marked(uow, record, field, words)
            repository.put(uow, [_of_kinds(found, given)])
            return uow.changes()

        return self._transactions.write(work)

    def retag(self, thought_id: ThoughtId, tags: Iterable[ThoughtTag]) -> Changes:
        """Give a thought these tags and no others.

        Raises:
            ThoughtNotFoundError: It is not in the journal any more.
        """
        given = tuple(tags)
        return self._change(thought_id, lambda thought: _of_kinds(thought, given))

    def set_words_aside(self, entry_id: EntryId, field: str, words: Span) -> Changes:
        """Let words of an answer be talked over in supervision, on any page: that says nothing of how somebody thinks.

        Raises:
            EntryNotFoundError: There is no such entry.
            WordsNotFoundError: There are no such words; see `tag_words` for how they are found.
        """

        def work(uow: UnitOfWork) -> Changes:
            found = self._marked(uow, steps.record_of(uow, entry_id), field, words)
            repository.put(uow, [_set_aside(found, wanted=True)])
            return uow.changes()

        return self._transactions.write(work)

    def set_aside(self, thought_id: ThoughtId, *, wanted: bool) -> Changes:
        """Let a thought be talked over in supervision, or no longer; a mark that stands for nothing else goes with it.

        Raises:
            ThoughtNotFoundError: It is not in the journal any more.
        """

        def work(uow: UnitOfWork) -> Changes:
            thought = _set_aside(_thought(uow, thought_id), wanted=wanted)
            if thought.line is None and not wanted and thought.says_nothing:
                repository.remove(uow, [thought])
            else:
                self._store(uow, thought)
            return uow.changes()

        return self._transactions.write(work)

    def reword(self, thought_id: ThoughtId, words: Span) -> Changes:
        """Let a mark stand on other words, such as its own after a letter in them was put right; see `tag_words`.

        Raises:
            ThoughtNotFoundError: It is not in the journal any more, or it is a line, whose words are its answer.
            WordsNotFoundError: There are no such words.
        """

        def work(uow: UnitOfWork) -> Changes:
            thought = _thought(uow, thought_id)
            if thought.line is not None:
                raise ThoughtNotFoundError
            record = steps.record_of(uow, thought.entry_id)
            asked = self._wording.asked(record.entry.worksheet.id)
            here = marking.words_at(marking.visible(record.answers, thought.field, asked), words)
            moved = replace(marking.at(thought, here), quote=here.quote, changed_at=self._clock.now())
            repository.put(uow, [moved])
            return uow.changes()

        return self._transactions.write(work)

    def rate(self, thought_id: ThoughtId, before: int | None, after: int | None) -> Changes:
        """Say how much a thought was believed before and after it was looked at closely, from 0 to 100 or None.

        Raises:
            ThoughtNotFoundError: It is not in the journal any more.
        """
        return self._change(thought_id, lambda each: replace(each, belief_before=before, belief_after=after))

    def tested(self, thought_id: ThoughtId, entry_id: EntryId | None) -> Changes:
        """Note in which entry a thought was looked at closely.

        Raises:
            ThoughtNotFoundError: It is not in the journal any more.
        """

        def work(uow: UnitOfWork) -> Changes:
            thought = _thought(uow, thought_id)
            if entry_id is not None:
                steps.entry_of(uow, entry_id)
            repository.put(uow, [replace(thought, tested_in=entry_id, changed_at=self._clock.now())])
            return uow.changes()

        return self._transactions.write(work)

    def remove(self, thought_id: ThoughtId) -> Changes:
        """Take the mark off words with its tags; of a line in a list of thoughts, only the tags: the line stays.

        One that is not there changes nothing. `put_back` undoes it.
        """

        def work(uow: UnitOfWork) -> Changes:
            thought = repository.find(uow, [thought_id]).get(thought_id)
            if thought is not None and thought.line is not None:
                self._store(uow, replace(thought, tags=()))
            elif thought is not None:
                repository.remove(uow, [thought])
            return uow.changes()

        return self._transactions.write(work)

    def put_back(self, thought: Thought) -> Changes:
        """Store a thought again as it was before it was removed or changed; its words are looked for anew.

        Raises:
            EntryNotFoundError: Its entry is not in the journal any more.
        """

        def work(uow: UnitOfWork) -> Changes:
            record = steps.record_of(uow, thought.entry_id)
            if thought.line is not None:
                self._store(uow, thought)
            else:
                repository.put(uow, [self._placed(record, thought)])
            return uow.changes()

        return self._transactions.write(work)

    def add_many(self, thoughts: Iterable[Thought]) -> int:
        """Add marked words that come from elsewhere, with their own times, each placed by its quote.

        Those whose id is here already, whose entry is not, and lines, which come with their answers, are left out.

        Returns:
            How many were added.
        """
        given = {each.id: each for each in thoughts if each.line is None}

        def work(uow: UnitOfWork) -> int:
            known = repository.find(uow, given)
            new = [each for each in given.values() if each.id not in known]
            records = {entry: _record(uow, entry) for entry in {each.entry_id for each in new}}
            placed = [self._placed(found, each) for each in new if (found := records[each.entry_id])]
            repository.put(uow, placed)
            return len(placed)

        return self._transactions.write(work)

    # What the above share

    def _change(self, thought_id: ThoughtId, change: Callable[[Thought], Thought]) -> Changes:
        def work(uow: UnitOfWork) -> Changes:
            self._store(uow, change(_thought(uow, thought_id)))
            return uow.changes()

        return self._transactions.write(work)

    def _store(self, uow: UnitOfWork, thought: Thought) -> None:
        """Store what was said of a thought: of a line, in the answer it belongs to, from which its row follows."""
        if thought.line is None:
            repository.put(uow, [replace(thought, changed_at=self._clock.now())])
            return
        record = steps.record_of(uow, thought.entry_id)
        entry = record.entry
        before = entries.content_of(uow, entry)
        answers = {
            **record.answers,
            thought.field: marking.with_line(record.answers.get(thought.field), thought),
        }
        telling = Telling(self._wording, entry.worksheet.id, entry.labels)
        own = actions.of_entry(uow, entry.id)
        after = content(entry.title, answers, record.feelings, telling, own)
        changed = replace(entry, changed_at=self._clock.now())
        found = steps.extract_of(uow, entry, after, self._wording)
        entries.rewrite(uow, NewEntry(changed, after, found), before)
        asked = self._wording.asked(entry.worksheet.id)
        marking.follow(uow, changed, before, after, asked)

    def _marked(self, uow: UnitOfWork, record: EntryRecord, field: str, span: Span) -> Thought:
        """Return the thought on these words: the one that is there, or a new one."""
        asked = self._wording.asked(record.entry.worksheet.id)
        text = marking.visible(record.answers, field, asked)
        here = marking.words_at(text, span)
        now = self._clock.now()
        for each in repository.of_entry(uow, record.entry.id):
            if (each.field, each.line) == (field, None) and marking.is_on(each, here):
                return marking.at(replace(each, changed_at=now), here)
        return marking.at(
            Thought(
                id=ThoughtId(new_id(now)),
                entry_id=record.entry.id,
                field=field,
                start=here.start,
                end=here.end,
                quote=here.quote,
                before="",
                after="",
                state=ThoughtState.ANCHORED,
                created_at=now,
                changed_at=now,
            ),
            here,
        )

    def _placed(self, record: EntryRecord, thought: Thought) -> Thought:
        """Return `thought` where its words stand now, or adrift when they cannot be found."""
        asked = self._wording.asked(record.entry.worksheet.id)
        text = marking.visible(record.answers, thought.field, asked)
        span = marking.span_of(thought)
        if text[span.start : span.end] == span.quote and span.quote:
            return marking.at(thought, anchoring.span(text, span.start, span.end))
        found = anchoring.place(text, span.quote, span.before, span.after, span.start)
        if found is None:
            return marking.at(thought, replace(span, anchored=False))
        return marking.at(thought, anchoring.span(text, *found))


def _of_kinds(thought: Thought, tags: tuple[ThoughtTag, ...]) -> Thought:
    """Return a thought of these kinds and no others; whether it is for supervision stays as it was."""
    kinds = tuple(tag for tag in tags if tag.kind != FOR_SUPERVISION)
    return _set_aside(replace(thought, tags=kinds), wanted=thought.is_for_supervision)


def _set_aside(thought: Thought, *, wanted: bool) -> Thought:
    return replace(thought, tags=(*thought.kinds, ThoughtTag(FOR_SUPERVISION)) if wanted else thought.kinds)


def _thought(uow: UnitOfWork, thought_id: ThoughtId) -> Thought:
    found = repository.find(uow, [thought_id]).get(thought_id)
    if found is None:
        raise ThoughtNotFoundError
    return found


def _record(uow: UnitOfWork, entry_id: EntryId) -> EntryRecord | None:
    if entries.state_of(uow, entry_id) is None:
        return None
    return steps.record_of(uow, entry_id)
