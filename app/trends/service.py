"""Reads what trends are made of, in bulk, and makes series of it. It writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from app.clock import shift_date
from app.trends import counts
from app.trends.periods import whole
from app.trends.series import Growing, Point, Series, Spec, series
from models.repositories import measures

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.transactions import Transactions
    from app.trends.counts import Hours
    from app.trends.periods import Period
    from models.domain.entry import EntryId, JsonValue
    from models.repositories.measures import Given
    from models.unit_of_work import UnitOfWork

BELIEF = "thoughts/belief"
"""Id of the series of belief in a thought, before and after it was looked at closely."""

NOTICED = "thoughts/kinds"
"""Id of the series of kinds of thinking in each entry that has any."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one entry says on one line; see `series.Point`."""

    value: float | None
    also: float | None
    answered: int
    of: int


class Measure(Protocol):
    """How the answers to one worksheet become points of its lines.

    Attributes:
        worksheet: Its id.
        specs: Its lines.
        fields: The questions it takes to work them out.
    """

    @property
    def worksheet(self) -> str: ...  # noqa: D102 - described above

    @property
    def specs(self) -> tuple[Spec, ...]: ...  # noqa: D102 - described above

    @property
    def fields(self) -> frozenset[str]: ...  # noqa: D102 - described above

    def read(self, answers: Mapping[str, JsonValue]) -> Sequence[Reading | None]:
        """Return a reading for each line, or None where nothing it asks was answered."""

    def eras(self, version: str, labels: Mapping[str, str]) -> Sequence[object]:
        """Return, for each line, what its question meant in an entry of this version and wording."""


class Sources(Protocol):
    """Where lines come from."""

    def measure(self, worksheet_id: str) -> Measure | None:
        """Return how a worksheet becomes lines, or None when it has none or cannot be read (any more)."""

    def belief(self) -> Spec:
        """Return the line of belief in thoughts."""

    def noticed(self) -> Spec:
        """Return the line of kinds of thinking in an entry."""

    def marks(self, answers: Mapping[str, JsonValue], day: date) -> tuple[date, str] | None:
        """Return the day and the words of a change somebody marked, or None when it has no words."""

    @property
    def marked(self) -> tuple[str, frozenset[str]]:
        """Worksheet that marks changes, and the questions of it that `marks` looks at."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A change in somebody's life or work that they marked themselves."""

    day: date
    words: str
    entry: EntryId


@dataclass(frozen=True, slots=True)
class Lines:
    """Everything that can be drawn as a line, by id of its spec, and the changes marked on it.

    Attributes:
        complete: Whether it reaches back to the first entry.
    """

    series: Mapping[str, Series]
    marks: tuple[Mark, ...]
    complete: bool

    @property
    def first_day(self) -> date | None:
        """The earliest day of any of them, from which all are drawn when no beginning was chosen."""
        points = (each.day(0) for each in self.series.values() if len(each))
        return min((*points, *(mark.day for mark in self.marks)), default=None)


class Trends:
    """What can be asked of the past. Every question is one transaction."""

    def __init__(self, transactions: Transactions, sources: Sources) -> None:
        """Read through `transactions`; `sources` tells how answers become points."""
        self._transactions = transactions
        self._sources = sources

    def lines(self, since: date | None = None) -> Lines:
        """Return every line that has a point on or after `since`, or at all, in the order of the worksheets."""

        def work(uow: UnitOfWork) -> Lines:
            found = {each.spec.id: each for each in self._lines(uow, since) if len(each)}
            return Lines(found, tuple(self._marks(uow)), complete=since is None)

        return self._transactions.read(work)

    def tags(self, period: Period) -> counts.Counts:
        """Count the kinds of thinking that somebody tagged, by id of the kind and by stretches of 30 days."""
        since, until = whole(period).since, period.until
        found = self._transactions.read(lambda uow: measures.kinds(uow, since, until))
        return counts.counted([(date.fromisoformat(day), kind) for day, kind in found], period)

    def steps_done(self, period: Period) -> counts.Counts:
        """Count the actions that were done, by level ("" for none) and by stretches of 30 days.

        The day of its last change stands for the day an action was done, as the day turns for pages: what is ticked
        at two in the morning belongs to the night that began the evening before.
        """
        found = self._transactions.read(measures.steps_done)
        return counts.counted([(shift_date(each.at), each.level or "") for each in found], period)

    def hours(self, period: Period) -> Hours:
        """Count the entries by the hour of the clock at which they were begun."""
        return counts.hours(
            self._transactions.read(lambda uow: measures.hours(uow, period.since, period.until))
        )

    def tagged_days(self, period: Period) -> tuple[tuple[date, str], ...]:
        """Return each tag of an entry with each day on which one carries it."""
        found = self._transactions.read(lambda uow: measures.tagged_days(uow, period.since, period.until))
        return tuple((date.fromisoformat(day), tag) for day, tag in found)

    def _lines(self, uow: UnitOfWork, since: date | None) -> Iterator[Series]:
        for worksheet_id in measures.worksheets(uow, since):
            measure = self._sources.measure(worksheet_id)
            if measure is not None:
                yield from _measured(uow, measure, since)
        yield series(
            self._sources.belief(),
            (
                Point(date.fromisoformat(each.day), each.entry, each.before, each.after)
                for each in measures.beliefs(uow, since)
            ),
        )
        yield series(
            self._sources.noticed(),
            (
                Point(date.fromisoformat(each.day), each.entry, float(each.kinds))
                for each in measures.kinds_by_entry(uow, since)
            ),
        )

    def _marks(self, uow: UnitOfWork) -> Iterator[Mark]:
        worksheet, fields = self._sources.marked
        found = []
        for each in measures.given(uow, worksheet, fields):
            mark = self._sources.marks(each.answers, date.fromisoformat(each.day))
            if mark is not None:
                found.append(Mark(*mark, each.entry))
        yield from sorted(found, key=lambda mark: mark.day)


def _measured(uow: UnitOfWork, measure: Measure, since: date | None) -> Iterator[Series]:
    """Yield the lines of one worksheet, read in one pass; one entry of each version says what was asked in it."""
    growing = [Growing(spec) for spec in measure.specs]
    eras: dict[str, Sequence[object]] = {}
    for each in measures.given(uow, measure.worksheet, measure.fields, since):
        if each.version not in eras:
            labels = measures.labels(uow, each.entry)
            eras[each.version] = measure.eras(each.version, labels)
        readings = measure.read(each.answers)
        for line, reading, era in zip(growing, readings, eras[each.version], strict=True):
            if reading is not None:
                line.add(_point(each, reading, era))
    yield from (line.series() for line in growing)


def _point(given: Given, reading: Reading, era: object) -> Point:
    return Point(
        date.fromisoformat(given.day),
        given.entry,
        reading.value,
        reading.also,
        reading.answered,
        reading.of,
        era,
        given.thread,
    )
