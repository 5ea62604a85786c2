"""What goes with what: how often kinds of thinking were tagged, and what else the same entries hold, as plain counts.

Only what a person tagged is counted. A pairing says that two things stand in the same entries and nothing of a cause;
one that is found in fewer than `FEWEST` entries is chance as like as not, and is not told. More tags may mean more
noticing: whoever shows a count says so.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.journal.wording import Wording, texts
from models.repositories import lists
from models.repositories import patterns as repository

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.transactions import Transactions
    from models.domain.entry import EntryId
    from models.unit_of_work import UnitOfWork

FEWEST = 5
"""Entries in which two things have to stand together before it is told."""

SITUATION, PERSON, FEELING = repository.SITUATION, repository.PERSON, repository.FEELING
TIME, BODY = "time", "body"

TIMES = {"morning": range(6, 12), "afternoon": range(12, 18), "evening": range(18, 22)}
"""Hours of the day in which an entry was begun, by the clock of the place; the rest is "night"."""


@dataclass(frozen=True, slots=True)
class Period:
    """Shift dates from `since` to `until`, both included; None is without end."""

    since: date | None = None
    until: date | None = None


EVER = Period()


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a kind of thinking was tagged.

    Attributes:
        marks: Thoughts that carry it.
        entries: Entries they stand in.
    """

    kind: str
    marks: int
    entries: int


@dataclass(frozen=True, slots=True)
class Pairing:
    """A kind of thinking and something else that stand in the same entries.

    Attributes:
        kind: Id of the kind.
        what: What the other is: "situation" (a tag of the entry), "person", "time" (of writing: "morning",
            "afternoon", "evening" or "night"), "feeling" or "body".
        with_: The other: a tag, a role, a time, a word for a feeling, or the id of a word for the body.
        count: Entries with both; never fewer than `FEWEST`.
        total: Entries with the kind.
        with_total: Entries with the other, whether anything is tagged in them or not.
        entries: Entries there are.
    """

    kind: str
    what: str
    with_: str
    count: int
    total: int
    with_total: int
    entries: int

    @property
    def lift(self) -> float:
        """How many times more often the two stand together than they would by chance; 1.0 is chance."""
        expected = self.total * self.with_total
        return self.count * self.entries / expected if expected else 0.0


class Patterns:
    """What can be asked of everything tagged so far. Every question is one transaction."""

    def __init__(self, transactions: Transactions, wording: Wording | None = None) -> None:
        """Read through `transactions`; `wording` says in which fields words for the body are answered."""
        self._transactions = transactions
        self._wording = wording or Wording()

    def confirmed(self, period: Period = EVER) -> tuple[tuple[date, str], ...]:
        """Return the shift date and the kind of every tag on a thought, the earliest first."""
        found = self._transactions.read(lambda uow: repository.confirmed(uow, period.since, period.until))
        return tuple((day, tag.kind) for day, _, tag in found)

    def beliefs(self, period: Period = EVER) -> tuple[tuple[date, int, int], ...]:
        """Return the shift date and the belief before and after of every thought that has both, the earliest first."""
        found = self._transactions.read(lambda uow: repository.beliefs(uow, period.since, period.until))
        return tuple((day, before, after) for day, _, before, after in found)

    def tally(self, period: Period = EVER) -> tuple[Tally, ...]:
        """Return how often each kind was tagged, the one with most thoughts first; none that was not tagged."""
        found = self._transactions.read(lambda uow: repository.confirmed(uow, period.since, period.until))
        marks = Counter(tag.kind for _, _, tag in found)
        entries = Counter(kind for _, kind in {(entry, tag.kind) for _, entry, tag in found})
        tallies = (Tally(kind, number, entries[kind]) for kind, number in marks.items())
        return tuple(sorted(tallies, key=lambda each: (-each.marks, -each.entries, each.kind)))

    def pairings(self, period: Period = EVER) -> tuple[Pairing, ...]:
        """Return what stands together with a kind in at least `FEWEST` entries, the farthest from chance first."""
        return self._transactions.read(lambda uow: self._pairings(uow, period))

    def _pairings(self, uow: UnitOfWork, period: Period) -> tuple[Pairing, ...]:
        tagged = repository.confirmed(uow, period.since, period.until)
        kinds_in: dict[EntryId, set[str]] = {}
        for _, entry, tag in tagged:
            kinds_in.setdefault(entry, set()).add(tag.kind)
        body = self._body(uow, period)
        together = Counter(
            (kind, what, word)
            for entry, what, word in {*_found_with(uow, period), *body}
            for kind in kinds_in.get(entry, ())
        )
        if not any(count >= FEWEST for count in together.values()):
            return ()
        return _told(
            together,
            Counter(kind for kinds in kinds_in.values() for kind in kinds),
            _totals(uow, period, body),
        )

    def _body(self, uow: UnitOfWork, period: Period) -> set[tuple[EntryId, str, str]]:
        """Return the words for the body in every entry of the period."""
        asked = [
            (worksheet, field)
            for worksheet in lists.worksheets_used(uow)
            for field in self._wording.asked(worksheet).body
        ]
        answers = repository.answers(uow, asked, period.since, period.until)
        return {(entry, BODY, word) for entry, answer in answers for word in texts(answer)}


def last_month(today: date) -> Period:
    """Return the calendar month before that of `today`."""
    until = today.replace(day=1) - timedelta(days=1)
    return Period(until.replace(day=1), until)


def last_days(today: date, days: int) -> Period:
    """Return the `days` that end with `today`."""
    return Period(today - timedelta(days=days - 1), today)


def time_of_day(hour: int) -> str:
    """Return what an hour from 0 to 23 is called: "morning", "afternoon", "evening" or "night"."""
    return next((name for name, hours in TIMES.items() if hour in hours), "night")


def _found_with(uow: UnitOfWork, period: Period) -> Iterator[tuple[EntryId, str, str]]:
    for entry, what, word in repository.found_with(uow, period.since, period.until):
        yield entry, *_timed(what, word)


def _totals(
    uow: UnitOfWork, period: Period, body: Iterable[tuple[EntryId, str, str]]
) -> Counter[tuple[str, str]]:
    found = Counter((what, word) for _, what, word in body)
    for (what, word), count in repository.totals(uow, period.since, period.until).items():
        found[_timed(what, word)] += count
    return found


def _timed(what: str, word: str) -> tuple[str, str]:
    """Return an hour as a time of day, and all else as it is."""
    return (TIME, time_of_day(int(word))) if what == repository.HOUR else (what, word)


def _told(
    together: Mapping[tuple[str, str, str], int],
    totals: Mapping[str, int],
    with_totals: Mapping[tuple[str, str], int],
) -> tuple[Pairing, ...]:
    entries = sum(count for (what, _), count in with_totals.items() if what == TIME)
    pairings = (
        Pairing(kind, what, word, count, totals[kind], with_totals[what, word], entries)
        for (kind, what, word), count in together.items()
        if count >= FEWEST
    )
    return tuple(
        sorted(pairings, key=lambda each: (-each.lift, -each.count, each.kind, each.what, each.with_))
    )
