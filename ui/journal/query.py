"""What the journal page is asked to show: a filter, words to search for, and where to begin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from models.domain.entry import EntryFilter, EntryState

EVERYTHING = EntryFilter()
KEPT_STATES = EVERYTHING.states
BIN = frozenset({EntryState.BINNED})


class Period(StrEnum):
    """The lengths of time that are offered by name."""

    ALL = "all"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    OWN = "own"


_DAYS = {Period.WEEK: 7, Period.MONTH: 30, Period.QUARTER: 90}


@dataclass(frozen=True, slots=True)
class Query:
    """What is shown.

    Attributes:
        words: What was typed into the search field, without the white space around it.
        period: The name under which the dates of the filter were chosen.
        begin: Day the list begins at and goes back from, or None for the newest entry.
    """

    filter: EntryFilter = EVERYTHING
    words: str = ""
    period: Period = Period.ALL
    begin: date | None = None

    @property
    def in_bin(self) -> bool:
        """Whether this is the bin."""
        return self.filter.states == BIN

    @property
    def is_narrowed(self) -> bool:
        """Whether anything is left out besides the bin."""
        return self.filter != EntryFilter()

    def asked(self) -> EntryFilter:
        """Return the filter the journal is asked with, the day it begins at included."""
        if self.begin is None:
            return self.filter
        until = min(day for day in (self.filter.until, self.begin) if day is not None)
        return replace(self.filter, until=until)

    def searching(self, words: str) -> Query:
        """Return this query for other words."""
        return replace(self, words=words.strip())

    def within(self, period: Period, *, today: date) -> Query:
        """Return this query for a period that ends `today`."""
        since = _since(period, today)
        return replace(self, period=period, begin=None, filter=replace(self.filter, since=since, until=None))

    def between(self, since: date | None, until: date | None) -> Query:
        """Return this query for dates of one's own, in whichever order they were given."""
        if since is not None and until is not None and until < since:
            since, until = until, since
        dates = replace(self.filter, since=since, until=until)
        return replace(self, period=Period.OWN, begin=None, filter=dates)

    def beginning(self, day: date | None) -> Query:
        """Return this query with its list begun at `day`."""
        return replace(self, begin=day)

    def filtered(
        self,
        *,
        worksheets: frozenset[str] | None = None,
        tags: frozenset[str] | None = None,
        states: frozenset[EntryState] | None = None,
    ) -> Query:
        """Return this query with the given parts of its filter replaced."""
        now = self.filter
        wanted = replace(
            now,
            worksheets=now.worksheets if worksheets is None else worksheets,
            tags=now.tags if tags is None else tags,
            states=now.states if states is None else states,
        )
        return replace(self, begin=None, filter=wanted)

    def everything(self) -> Query:
        """Return this query without its filter."""
        return replace(self, filter=EntryFilter(), period=Period.ALL, begin=None)


def _since(period: Period, today: date) -> date | None:
    if period is Period.YEAR:
        return date(today.year, 1, 1)
    days = _DAYS.get(period)
    return None if days is None else today - timedelta(days=days - 1)
