"""What a person may come back to when they are ready, as plain records: whoever shows them finds the words.

Never asks twice after "Stop asking". What was answered lives in a setting inside the journal, like everything else. A
tool that was never used is never offered here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from app.clock import Clock, shift_date
from app.journal import steps
from models.domain.entry import EntryFilter, EntryState
from models.repositories import actions, entries, lists, settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.journal.rhythm import Rhythm
    from app.transactions import Transactions
    from models.domain.action import Action
    from models.domain.entry import Changes, Entry, EntryId, EntryRecord, JsonValue
    from models.unit_of_work import UnitOfWork

ANSWERED = "today.invitations"
"""Setting: a day until which to be quiet, or NEVER, by the key of each follow-up that was answered."""

NEVER = "never"
QUIET_DAYS = 3
"""How long "Later" is quiet."""

SHORT = 3
"""A page that is to be looked at again within so many days is about its own day: only the newest is offered, ..."""

SHORT_LASTS = 7
"""... and for no more than so many days."""

LOOKS_BACK = 5
"""How many pages of one worksheet are looked through for one that has not been looked at again."""

PERIODS = 3
"""After so many periods without it, a routine is taken to be over and is not offered any more."""

AHEAD = 7
"""How many days before it an agreed day is mentioned."""

WATCH_DAYS = 2
"""How many days back a visit that was never closed is still watched."""

_FINISHED = frozenset({EntryState.KEPT, EntryState.SEALED})
_OUTSIDE_BIN = frozenset(EntryState) - {EntryState.BINNED}


class FollowUpKind(StrEnum):
    """Why there is something to come back to."""

    OVERDUE = "overdue"
    """A lone visit that was to be over by now."""
    NEXT_DATE = "next_date"
    """A day that was agreed, such as the next supervision, is near."""
    ACTION_DUE = "action_due"
    ACTION_REVIEW = "action_review"
    SERIES = "series"
    """A series can go on with its next session."""
    AGAIN = "again"
    """A page can be looked at again, where its follow-up questions are."""
    ROUTINE = "routine"
    """It is time again for something done every week, month, quarter or year."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One thing to come back to.

    Attributes:
        key: Names it in the setting.
        since: The day it goes back to.
        worksheet: Id of the worksheet it belongs to; "" for an action.
        entry: The page to open; None where a new one begins.
        thread: First page of the series to go on with.
        number: For SERIES: which session is next, of `of`.
        days: For AGAIN: after how many days it was to be looked at.
        day: The day that was agreed, or the action's day.
    """

    key: str
    kind: FollowUpKind
    since: date
    worksheet: str = ""
    entry: EntryId | None = None
    thread: EntryId | None = None
    action: Action | None = None
    number: int = 0
    of: int = 0
    days: int = 0
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """A lone visit that has not been closed, and when it was to be over."""

    entry: Entry
    at: datetime


class FollowUps:
    """Finds what is due. Only the worksheets that were used are looked at, and outside any transaction."""

    def __init__(
        self, transactions: Transactions, clock: Clock, rhythm_of: Callable[[str], Rhythm | None]
    ) -> None:
        """Work through `transactions`.

        `rhythm_of` says when a worksheet is worth coming back to, and returns None when there is no such worksheet.
        """
        self._transactions = transactions
        self._clock = clock
        self._rhythm_of = rhythm_of

    def due(self, today: date) -> tuple[FollowUp, ...]:
        """Return what can be offered today, in the order of `FollowUpKind`, the longest-waiting first."""
        rhythms = self._rhythms()
        now = self._clock.now()

        def work(uow: UnitOfWork) -> tuple[FollowUp, ...]:
            answered = _answered(uow)
            found = (*_of_actions(uow, today), *(f for each in rhythms for f in _of(uow, each, today, now)))
            return tuple(each for each in found if _may_ask(answered.get(each.key), today))

        order = {kind: place for place, kind in enumerate(FollowUpKind)}
        return tuple(sorted(self._transactions.read(work), key=lambda each: (order[each.kind], each.since)))

    def watches(self) -> tuple[Watch, ...]:
        """Return the lone visits that have not been closed, those that are to be over soonest first.

        One is overdue when the clock has reached its time; those that have time left are among them, so that
        a reminder can be set.
        """
        rhythms = tuple(rhythm for rhythm in self._rhythms() if rhythm.overdue_at)
        now = self._clock.now()
        found = self._transactions.read(lambda uow: [w for each in rhythms for w in _watches(uow, each, now)])
        return tuple(sorted(found, key=lambda watch: watch.at))

    def later(self, follow_up: FollowUp, *, today: date) -> Changes:
        """Be quiet about `follow_up` for some days."""
        return self._answer(follow_up, (today + timedelta(days=QUIET_DAYS)).isoformat(), today)

    def stop_asking(self, follow_up: FollowUp, *, today: date) -> Changes:
        """Never offer `follow_up` again."""
        return self._answer(follow_up, NEVER, today)

    def let_rest(self, entry: EntryId, *, today: date) -> Changes:
        """Never offer the follow-up questions of one page."""
        return self.stop_asking(FollowUp(_again_key(entry), FollowUpKind.AGAIN, today), today=today)

    def _rhythms(self) -> tuple[Rhythm, ...]:
        used = self._transactions.read(lists.worksheets_used)
        return tuple(rhythm for each in used if (rhythm := self._rhythm_of(each)) is not None)

    def _answer(self, follow_up: FollowUp, answer: str, today: date) -> Changes:
        def work(uow: UnitOfWork) -> Changes:
            kept = {key: value for key, value in _answered(uow).items() if not _may_ask(value, today)}
            settings.put(uow, ANSWERED, kept | {follow_up.key: answer})
            return uow.changes()

        return self._transactions.write(work)


def _answered(uow: UnitOfWork) -> dict[str, JsonValue]:
    kept = settings.get(uow, ANSWERED, {})
    return dict(kept) if isinstance(kept, dict) else {}


def _may_ask(answer: JsonValue, today: date) -> bool:
    return answer is None or (answer != NEVER and str(answer) <= today.isoformat())


def _of_actions(uow: UnitOfWork, today: date) -> Iterator[FollowUp]:
    for action in actions.still_open(uow, until=today):
        if action.entry is not None and entries.state_of(uow, action.entry) is EntryState.BINNED:
            continue
        is_due = action.due is not None and action.due <= today
        kind = FollowUpKind.ACTION_DUE if is_due else FollowUpKind.ACTION_REVIEW
        day = action.due if is_due else action.review
        if day is not None:
            key = f"{kind}:{action.id}:{day}"
            yield FollowUp(key, kind, day, entry=action.entry, action=action, day=day)


def _of(uow: UnitOfWork, rhythm: Rhythm, today: date, now: datetime) -> Iterator[FollowUp]:
    if rhythm.overdue_at:
        for watch in _watches(uow, rhythm, now):
            if watch.at <= now:
                key, day = f"overdue:{watch.entry.id}", watch.entry.shift_date
                yield FollowUp(key, FollowUpKind.OVERDUE, day, rhythm.worksheet, watch.entry.id)
    if rhythm.next_on:
        yield from _next_date(uow, rhythm, rhythm.next_on, today)
    if rhythm.series:
        yield from _series(uow, rhythm, rhythm.series, today)
    if rhythm.follow_ups:
        yield from _review(uow, rhythm, today) if rhythm.living else _again(uow, rhythm, today)
    if rhythm.every:
        yield from _routine(uow, rhythm, rhythm.every, today)


def _series(uow: UnitOfWork, rhythm: Rhythm, sessions: int, today: date) -> Iterator[FollowUp]:
    """Offer the next session of the newest series, unless one is being written."""
    newest = lists.newest_of(uow, rhythm.worksheet)
    thread = () if newest is None else lists.thread(uow, newest)
    done = [each for each in thread if each.worksheet.id == rhythm.worksheet and each.state in _FINISHED]
    if not 0 < len(done) < sessions or any(entry.state is EntryState.DRAFT for entry in thread):
        return
    last = done[-1].shift_date
    opens = last + timedelta(days=rhythm.min_gap_days or 1)
    if len(done) <= len(rhythm.series_days):
        opens = max(opens, done[0].shift_date + timedelta(days=rhythm.series_days[len(done) - 1]))
    if today < opens:
        return
    root = thread[0].thread or thread[0].id
    key = f"series:{root}:{len(done)}"
    number = len(done) + 1
    yield FollowUp(key, FollowUpKind.SERIES, last, rhythm.worksheet, thread=root, number=number, of=sessions)


def _again(uow: UnitOfWork, rhythm: Rhythm, today: date) -> Iterator[FollowUp]:
    """Offer the newest page that has waited long enough and has not been looked at again."""
    first = rhythm.follow_ups[0]
    waited = replace(
        EntryFilter(),
        worksheets=frozenset({rhythm.worksheet}),
        states=_FINISHED,
        until=today - timedelta(days=first),
    )
    for line in lists.timeline(uow, waited, after=None, limit=1 if first <= SHORT else LOOKS_BACK):
        entry = line.entry
        age = (today - entry.shift_date).days
        days = max(days for days in rhythm.follow_ups if days <= age)
        if days <= SHORT and age > days + SHORT_LASTS:
            return
        if not _looked_at(steps.record_of(uow, entry.id), rhythm, days):
            yield FollowUp(
                _again_key(entry.id),
                FollowUpKind.AGAIN,
                entry.shift_date,
                rhythm.worksheet,
                entry.id,
                days=days,
            )
            return


def _again_key(entry: EntryId) -> str:
    return f"again:{entry}"


def _looked_at(record: EntryRecord, rhythm: Rhythm, days: int) -> bool:
    """Tell whether the follow-up after `days` was answered: the first at any time, a later one when it was due."""
    entry = record.entry
    answered = set(record.answers) | {feeling.field for feeling in record.feelings}
    if not answered & rhythm.follow_up_fields:
        return False
    changed = shift_date(entry.changed_at or entry.written_at)
    return days == rhythm.follow_ups[0] or (changed - entry.shift_date).days >= days


def _review(uow: UnitOfWork, rhythm: Rhythm, today: date) -> Iterator[FollowUp]:
    """Offer a living document when it has not been changed for so long."""
    newest = lists.newest_of(uow, rhythm.worksheet)
    entry = None if newest is None else entries.find(uow, newest)
    if entry is None or entry.state not in _FINISHED:
        return
    since, days = shift_date(entry.changed_at or entry.written_at), rhythm.follow_ups[0]
    if (today - since).days >= days:
        key = f"again:{entry.id}:{since}"
        yield FollowUp(key, FollowUpKind.AGAIN, since, rhythm.worksheet, entry.id, days=days)


def _routine(uow: UnitOfWork, rhythm: Rhythm, every: int, today: date) -> Iterator[FollowUp]:
    newest = lists.newest_of(uow, rhythm.worksheet)
    entry = None if newest is None else entries.find(uow, newest)
    if entry is None or entry.state not in _FINISHED:
        return
    age = (today - entry.shift_date).days
    if max(every, rhythm.min_gap_days or 0) <= age <= PERIODS * every:
        open_at = entry.id if rhythm.living else None
        key = f"every:{rhythm.worksheet}"
        yield FollowUp(key, FollowUpKind.ROUTINE, entry.shift_date, rhythm.worksheet, open_at)


def _next_date(uow: UnitOfWork, rhythm: Rhythm, field: str, today: date) -> Iterator[FollowUp]:
    newest = lists.newest_of(uow, rhythm.worksheet)
    entry = None if newest is None else entries.find(uow, newest)
    day = None if entry is None else _day(entries.answer(uow, entry.id, field))
    if entry is not None and day is not None and today <= day <= today + timedelta(days=AHEAD):
        key = f"next:{entry.id}:{day}"
        yield FollowUp(key, FollowUpKind.NEXT_DATE, entry.shift_date, rhythm.worksheet, entry.id, day=day)


def _watches(uow: UnitOfWork, rhythm: Rhythm, now: datetime) -> Iterator[Watch]:
    recent = replace(
        EntryFilter(),
        worksheets=frozenset({rhythm.worksheet}),
        states=_OUTSIDE_BIN,
        since=shift_date(now) - timedelta(days=WATCH_DAYS),
    )
    for line in lists.timeline(uow, recent, after=None, limit=LOOKS_BACK):
        ended = rhythm.overdue_until and entries.answer(uow, line.entry.id, rhythm.overdue_until)
        at = None if ended else _at(line.entry, entries.answer(uow, line.entry.id, rhythm.overdue_at or ""))
        if at is not None:
            yield Watch(line.entry, at)


def _at(entry: Entry, answer: JsonValue) -> datetime | None:
    """Return when a visit was to be over: the first such time of day that is not before the writing began."""
    try:
        wanted = time.fromisoformat(str(answer))
    except ValueError:
        return None
    began = entry.written_at.replace(second=0, microsecond=0)
    at = datetime.combine(began.date(), wanted.replace(tzinfo=None), tzinfo=began.tzinfo)
    return at if at >= began else at + timedelta(days=1)


def _day(answer: JsonValue) -> date | None:
    try:
        return date.fromisoformat(str(answer))
    except ValueError:
        return None
