"""The log of what left the journal, so that somebody can account for the copies there are.

It says when, what kind, how much and by which way. A document of the journal is named by its
id, as long as it is there. It never holds a word of what left, nor where it went to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.departure import Departure
from models.repositories import departures

if TYPE_CHECKING:
    from app.clock import Clock
    from app.transactions import Transactions
    from models.domain.departure import DepartureKind, DepartureRoute
    from models.domain.document import DocumentId
    from models.domain.entry import Changes
    from models.unit_of_work import UnitOfWork


class Departures:
    """What left the journal. Every method is one transaction."""

    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        """Work through `transactions`; `clock` dates what leaves."""
        self._transactions = transactions
        self._clock = clock

    def note(
        self,
        kind: DepartureKind,
        route: DepartureRoute,
        *,
        pages: int = 0,
        records: int = 0,
        document: DocumentId | None = None,
    ) -> Changes:
        """Write down that something left a moment ago.

        Args:
            kind: What it was.
            route: By which way it left.
            pages: Sheets of it; 0 where there are none to count.
            records: How many entries, documents or points it drew on.
            document: Which document of the journal it was, or None.
        """

        def work(uow: UnitOfWork) -> Changes:
            departures.add(uow, Departure(self._clock.now(), kind, route, pages, records, document))
            return uow.changes()

        return self._transactions.write(work)

    def latest(self, limit: int | None = 50) -> tuple[Departure, ...]:
        """Return what left last, the newest first; None is no limit."""
        return self._transactions.read(lambda uow: departures.latest(uow, limit))
