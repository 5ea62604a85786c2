"""Documents for others to read: gathering what could go in, keeping the copies, and what was decided about names."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.clock import shift_date
from app.sharing.accounts import looks_back_to, to_draw_on
from app.sharing.composing import compose, title
from app.sharing.gathering import Beside, Gathered, Level, in_order
from app.sharing.kept import kept_in, put_kept
from app.sharing.pseudonyms import people_taken_out
from app.sharing.stored import days_in, names_in, selections_in, stored_names
from models.domain.action import ActionStatus
from models.domain.document import Document, DocumentId, DocumentKind
from models.domain.entry import EntryFilter, EntryState
from models.repositories import actions as action_rows
from models.repositories import documents, entries, marked_kinds, settings, stream, thoughts

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from datetime import datetime

    from app.clock import Clock
    from app.sharing.gathering import Source, TrendLine
    from app.sharing.pseudonyms import Names
    from app.sharing.templates import Shapes, Template
    from app.transactions import Transactions
    from models.domain.action import Action
    from models.domain.entry import Changes, Entry, EntryId, EntryRecord, JsonValue
    from models.unit_of_work import UnitOfWork

NAMES = "sharing.names"
"""Setting, inside the journal, of what was decided about names."""

SELECTIONS = "sharing.selections"
"""Setting of the selections that were given a name: lists of "worksheet/what was asked for"."""

CYCLES = "sharing.cycles"
"""Setting of when a person's own cycles began: ISO days by the id of a template."""

SESSION = "supervision-session"
"""The worksheet on which a session is prepared and recorded."""

AFTER = "after"
"""The section of it that asks what came of the session."""

LOOK_BACK = timedelta(days=28)
"""How far to look back when there was no supervision yet."""

STILL_AHEAD = timedelta(days=84)
"""How long a prepared session waits for its record; an older one was not held, or nobody wrote of it."""

_STATES = frozenset({EntryState.DRAFT, EntryState.KEPT})
"""A sealed page is not read unless it is opened on purpose."""


@dataclass(frozen=True, slots=True)
class Telling:
    """How entries are told to those who know no worksheets.

    Attributes:
        source: Tells the passages of an entry.
        action_level: Tells how freely an action may be shared that was written in a worksheet's field.
        held: Tells on which day a session was held, or None while nothing says what came of it. Takes its entry and
            the ids of the fields that actions were written in.
        kinds: Labels of the kinds of thinking that come with the program.
        audits: Ids of the worksheets that rate how things are.
        trends: Tells the lines of the trends that have a point from one day to another.
    """

    source: Callable[[EntryRecord, Beside], Source]
    action_level: Callable[[str, str], Level]
    held: Callable[[EntryRecord, Collection[str]], date | None]
    kinds: Mapping[str, str] = field(default_factory=dict)
    audits: frozenset[str] = frozenset()
    trends: Callable[[date, date], tuple[TrendLine, ...]] = lambda since, until: ()  # noqa: ARG005 - there are none


class Sharing:
    """Everything a person can do with documents. Every change is one transaction."""

    def __init__(
        self,
        transactions: Transactions,
        clock: Clock,
        telling: Telling,
        shapes: Callable[[], Shapes],
        new_id: Callable[[datetime], str],
    ) -> None:
        """Work through `transactions`.

        Args:
            transactions: The journal.
            clock: Dates what is made.
            telling: How entries are told.
            shapes: Returns the shapes of documents.
            new_id: Returns an id that no other journal will ever use.
        """
        self._transactions = transactions
        self._clock = clock
        self._telling = telling
        self._shapes = shapes
        self._new_id = new_id

    def templates(self) -> Mapping[str, Template]:
        """Return the shapes of documents by their ids."""
        return self._shapes().usable

    def shapes(self) -> Shapes:
        """Return the shapes of documents, with what is wrong with the files that are none."""
        return self._shapes()

    def since_last_time(self) -> date:
        """Return the first day that was not talked over yet."""
        return self._transactions.read(lambda uow: self._since(uow, shift_date(self._clock.now())))

    def gather(self, since: date | None = None, until: date | None = None) -> Gathered:
        """Return what could go on a sheet that looks back on `since` to `until`, both included."""
        today = shift_date(self._clock.now())

        def work(uow: UnitOfWork) -> Gathered:
            first, last = since or self._since(uow, today), until or today
            wanted = EntryFilter(since=first, until=last, states=_STATES)
            records = tuple(stream.records(uow, wanted))
            told = in_order(each for each in self._told(uow, records, first, last) if each.passages)
            actions = _actions(uow, first, last)
            free = frozenset(each.id for each in actions if self._may_be_shared(uow, each))
            return Gathered(first, last, told, actions, free)

        return self._transactions.read(work)

    def gather_for(
        self, template: Template, since: date | None = None, until: date | None = None
    ) -> Gathered:
        """Return what could go into a document of this shape, from `since` or from where such a document begins.

        A sheet begins after the last supervision, and lines of the trends can go on it. An account draws on its whole
        cycle, because what it is mostly made of, the record of a session, is older than that.
        """
        if template.kind == DocumentKind.SUPERVISION.value:
            found = self.gather(since, until)
            return replace(found, trends=self._telling.trends(found.since, found.until))
        begun = self.cycles().get(template.id)
        first = since or looks_back_to(template.cycle, shift_date(self._clock.now()), begun)
        accounts = (each for each in self.all(DocumentKind.ACCOUNT) if each.template == template.id)
        used = frozenset(entry for each in accounts for entry in each.sources)
        return to_draw_on(template, self.gather(first, until), used)

    def prepared(self) -> EntryId | None:
        """Return the page of the session prepared last of which nobody wrote yet what came of it, or None."""
        since = shift_date(self._clock.now()) - STILL_AHEAD
        wanted = EntryFilter(worksheets=frozenset({SESSION}), since=since, states=_STATES)

        def work(uow: UnitOfWork) -> EntryId | None:
            ahead = [each.entry for each in stream.records(uow, wanted) if self._held(uow, each) is None]
            newest = max(ahead, key=lambda each: (each.shift_date, each.moment), default=None)
            return None if newest is None else newest.id

        return self._transactions.read(work)

    def make(
        self,
        template: Template,
        gathered: Gathered,
        chosen: Collection[str],
        actions: Collection[str] = (),
        trends: Collection[str] = (),
    ) -> Document:
        """Return a new document of what was chosen, people taken out; nothing is stored before it is saved.

        An account that says what was learned from talking something through counts as talked over with a peer, where
        its body counts that.

        Args:
            template: Its shape.
            gathered: What there was to choose from.
            chosen: Keys of the passages that go along.
            actions: Ids of the actions that do.
            trends: Ids of the lines that do, each as a chart.
        """
        now = self._clock.now()
        names = self.names()
        parts = compose(template, gathered, chosen, actions, trends)
        taken = [each for each in gathered.passages if each.key in chosen]
        return Document(
            id=DocumentId(self._new_id(now)),
            kind=DocumentKind(template.kind),
            template=template.id,
            title=title(template, shift_date(now)),
            created_at=now,
            changed_at=now,
            since=gathered.since,
            until=gathered.until,
            parts=tuple(people_taken_out(part, names.pseudonyms) for part in parts),
            sources=tuple(dict.fromkeys(each.entry for each in taken)),
            peer=template.cycle.peers > 0 and any(each.learned for each in taken),
        )

    def blank(self, template: Template) -> Document:
        """Return a new document with nothing in it yet."""
        today = shift_date(self._clock.now())
        return replace(self.make(template, Gathered(today, today), ()), since=None, until=None)

    def save(self, document: Document) -> Changes:
        """Store a document as it stands now."""

        def work(uow: UnitOfWork) -> Changes:
            documents.put(uow, replace(document, changed_at=self._clock.now()))
            return uow.changes()

        return self._transactions.write(work)

    def newest(self) -> Document | None:
        """Return the sheet for supervision that was made last, or None."""
        return next(iter(self.all(DocumentKind.SUPERVISION)), None)

    def remove(self, document_id: DocumentId) -> Changes:
        """Remove a document for good; the entries it was made from stay as they are."""

        def work(uow: UnitOfWork) -> Changes:
            documents.remove(uow, document_id)
            put_kept(uow, document_id, ())
            return uow.changes()

        return self._transactions.write(work)

    def get(self, document_id: DocumentId) -> Document | None:
        """Return a document, or None when it is not (any more) in the journal."""
        return self._transactions.read(lambda uow: documents.find(uow, document_id))

    def all(self, kind: DocumentKind) -> tuple[Document, ...]:
        """Return the documents of one kind, the newest first."""
        return self._transactions.read(lambda uow: documents.of_kind(uow, kind))

    def names(self) -> Names:
        """Return what was decided about names."""
        return self._transactions.read(lambda uow: names_in(settings.get(uow, NAMES, None)))

    def save_names(self, names: Names) -> Changes:
        """Keep what was decided about names."""
        return self._set(NAMES, stored_names(names))

    def kept(self, document_id: DocumentId) -> tuple[str, ...]:
        """Return the words that were looked at in a document and left as they are."""
        return self._transactions.read(lambda uow: kept_in(uow, document_id))

    def keep_words(self, document_id: DocumentId, words: tuple[str, ...]) -> Changes:
        """Keep which words of a document were looked at and left as they are, in place of those kept before."""

        def work(uow: UnitOfWork) -> Changes:
            put_kept(uow, document_id, words)
            return uow.changes()

        return self._transactions.write(work)

    def selections(self) -> dict[str, frozenset[str]]:
        """Return the selections by their names: each a set of "worksheet/field"."""
        return selections_in(self._transactions.read(lambda uow: settings.get(uow, SELECTIONS, None)))

    def save_selection(self, name: str, gathered: Gathered, chosen: Collection[str]) -> Changes:
        """Keep which questions were chosen, so that the same ones can be chosen another time."""
        kinds = {source.entry.id: source.entry.worksheet.id for source in gathered.sources}
        keys = {f"{kinds[each.entry]}/{each.asked}" for each in gathered.passages if each.key in chosen}
        stored: dict[str, JsonValue] = {known: sorted(fields) for known, fields in self.selections().items()}
        return self._set(SELECTIONS, stored | {name: sorted(keys)})

    def remove_selection(self, name: str) -> Changes:
        """Forget a selection; one that is not there changes nothing."""
        stored: dict[str, JsonValue] = {
            known: sorted(fields) for known, fields in self.selections().items() if known != name
        }
        return self._set(SELECTIONS, stored)

    def cycles(self) -> dict[str, date]:
        """Return when a cycle of one's own began, by the id of its template."""
        found = self._transactions.read(lambda uow: settings.get(uow, CYCLES, None))
        return days_in(found)

    def begin_cycle(self, template: str, day: date | None) -> Changes:
        """Keep that a cycle of the accounts of `template` began on `day`, or, without one, is the time up to today."""
        begun = {known: first for known, first in self.cycles().items() if known != template}
        if day is not None:
            begun[template] = day
        stored: dict[str, JsonValue] = {known: first.isoformat() for known, first in begun.items()}
        return self._set(CYCLES, stored)

    def _since(self, uow: UnitOfWork, today: date) -> date:
        """Return the day after the last sheet before today, or after the last session before it, the later of the two.

        What is made or held today is still being talked over, and hides nothing that was before.
        """
        sheets = [each.until for each in documents.of_kind(uow, DocumentKind.SUPERVISION)]
        wanted = EntryFilter(worksheets=frozenset({SESSION}), states=frozenset({EntryState.KEPT}))
        sessions = [self._held(uow, record) for record in stream.records(uow, wanted)]
        past = [day for day in (*sheets, *sessions) if day is not None and day < today]
        return max(past) + timedelta(days=1) if past else today - LOOK_BACK

    def _held(self, uow: UnitOfWork, record: EntryRecord) -> date | None:
        """Return the day on which a session was held, or None while nothing says what came of it."""
        fields = frozenset(each.field for each in action_rows.of_entry(uow, record.entry.id))
        return self._telling.held(record, fields)

    def _told(
        self, uow: UnitOfWork, records: Iterable[EntryRecord], since: date, until: date
    ) -> Iterator[Source]:
        """Yield each of `records`, which come in order of writing, with what is known of it besides its answers."""
        kinds, words = self._marked(uow, since, until), marked_kinds.set_aside(uow, since, until)
        audits: dict[str, EntryRecord] = {}
        for record in records:
            entry, worksheet = record.entry, record.entry.worksheet.id
            earlier = None
            if worksheet in self._telling.audits:
                earlier = audits.get(worksheet) or _before(uow, entry)
                audits[worksheet] = record
            beside = Beside(kinds.get(entry.id, ()), words.get(entry.id, ()), earlier)
            yield self._telling.source(record, beside)

    def _may_be_shared(self, uow: UnitOfWork, action: Action) -> bool:
        """Say whether an action may be shared unasked; one of no page, or of a page that is put away, may not."""
        entry = None if action.entry is None else entries.find(uow, action.entry)
        if entry is None or entry.state not in _STATES:
            return False
        return self._telling.action_level(entry.worksheet.id, action.field) is Level.SHARE

    def _marked(
        self, uow: UnitOfWork, since: date, until: date
    ) -> dict[EntryId, tuple[tuple[str, int], ...]]:
        """Return what was marked in each entry, by the labels of the kinds."""
        labels = dict(self._telling.kinds) | {kind.id: kind.label for kind in thoughts.own_kinds(uow)}
        found = marked_kinds.by_entry(uow, since, until)
        return {
            entry: tuple((labels[kind], count) for kind, count in kinds if kind in labels)
            for entry, kinds in found.items()
        }

    def _set(self, key: str, value: JsonValue) -> Changes:
        def work(uow: UnitOfWork) -> Changes:
            settings.put(uow, key, value)
            return uow.changes()

        return self._transactions.write(work)


def _before(uow: UnitOfWork, entry: Entry) -> EntryRecord | None:
    """Return the entry before this one on the same worksheet, or None."""
    wanted = EntryFilter(worksheets=frozenset({entry.worksheet.id}), until=entry.shift_date, states=_STATES)
    return stream.newest_before(uow, entry.moment, wanted)


def _actions(uow: UnitOfWork, since: date, until: date) -> tuple[Action, ...]:
    ended = (
        each
        for each in action_rows.everything(uow)
        if each.status is not ActionStatus.OPEN and since <= shift_date(each.changed_at) <= until
    )
    begun = (each for each in action_rows.still_open(uow) if shift_date(each.created_at) <= until)
    return (*begun, *ended)
