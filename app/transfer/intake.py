"""Bring a shipment into a journal: look first, then all of it in one transaction, or nothing.

Nothing is ever merged: an entry that is here already, by its name, is left as it is, whatever the file says of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from models.repositories import actions, bulk, documents, entries, origins, revisions, settings, thoughts

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.transactions import Transactions
    from app.transfer.arrivals import Arrival, Shipment
    from models.domain.action import Action
    from models.domain.entry import Changes, EntryId
    from models.domain.thought import Thought
    from models.repositories.content import NewEntry
    from models.unit_of_work import UnitOfWork

Prepare = Callable[["Arrival", Sequence["Action"]], "NewEntry"]
"""Makes of an arrival, and the actions written in it, what is stored, searched and listed."""

Progress = Callable[[int, int], None]
"""Told how many entries of how many are done; raises `ImportStoppedError` when the person stops."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What would come of an import.

    Attributes:
        new: The entries that are not here yet, in the order of the file.
        already: How many are here.
    """

    shipment: Shipment
    new: tuple[Arrival, ...]
    already: int

    @property
    def found(self) -> int:
        """How many entries the file holds, those that cannot be brought in included."""
        return len(self.new) + self.already + len(self.shipment.refused)

    @property
    def span(self) -> tuple[date, date] | None:
        """First and last day of what is new, or None when nothing is."""
        days = [arrival.record.entry.shift_date for arrival in self.new]
        return (min(days), max(days)) if days else None


@dataclass(frozen=True, slots=True)
class Brought:
    """What was added."""

    entries: int
    actions: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class _Load:
    """What is ready to be stored."""

    shipment: Shipment
    new: Sequence[Arrival]
    ready: dict[EntryId, NewEntry]
    progress: Progress


def preview(transactions: Transactions, shipment: Shipment) -> Preview:
    """Compare a shipment with the journal; nothing is written."""
    ids = [arrival.id for arrival in shipment.arrivals]
    here = transactions.read(lambda uow: bulk.known(uow, ids))
    new = tuple(arrival for arrival in shipment.arrivals if arrival.id not in here)
    return Preview(shipment, new, len(shipment.arrivals) - len(new))


def bring_in(
    transactions: Transactions, shipment: Shipment, *, prepare: Prepare, progress: Progress, now: datetime
) -> Brought:
    """Add everything of a shipment that is not here yet.

    What takes long is done before the journal is written to, so that writing is over soon.

    Raises:
        ImportStoppedError: The person stopped it; nothing was added.
        AfterwordError: The journal could not be written; nothing was added.
    """
    new = preview(transactions, shipment).new
    load = _Load(shipment, new, dict(_prepared(new, shipment.actions, prepare, progress)), progress)
    return transactions.write(lambda uow: _store(uow, load, now))


def _prepared(
    new: Sequence[Arrival], written: Iterable[Action], prepare: Prepare, progress: Progress
) -> Iterator[tuple[EntryId, NewEntry]]:
    own: dict[EntryId | None, list[Action]] = {}
    for action in written:
        own.setdefault(action.entry, []).append(action)
    for number, arrival in enumerate(new):
        if number % bulk.BATCH == 0:
            progress(number, 2 * len(new))
        yield arrival.id, prepare(arrival, own.get(arrival.id, ()))


def _store(uow: UnitOfWork, load: _Load, now: datetime) -> Brought:
    was_empty = entries.newest_moment(uow) is None
    here = bulk.known(uow, list(load.ready))
    coming = [arrival for arrival in load.new if arrival.id not in here]
    bulk.add_many(uow, _told(coming, load))
    _add_what_hangs_on(uow, coming)
    added = _add_actions(uow, load.shipment, {arrival.id for arrival in coming})
    _add_rest(uow, load.shipment, now, with_settings=was_empty)
    load.progress(2 * len(load.new), 2 * len(load.new))
    return Brought(len(coming), added, uow.changes())


def _told(coming: Sequence[Arrival], load: _Load) -> Iterator[NewEntry]:
    for number, arrival in enumerate(coming):
        if number % bulk.BATCH == 0:
            load.progress(len(load.new) + number, 2 * len(load.new))
        yield load.ready[arrival.id]


def _add_what_hangs_on(uow: UnitOfWork, coming: Sequence[Arrival]) -> None:
    origins.add(uow, {each.id: each.origin for each in coming if each.origin})
    bulk.set_way_back(uow, {each.id: each.binned_from for each in coming if each.binned_from})
    revisions.add_many(uow, ((each.id, v.saved_at, v.content) for each in coming for v in each.versions))
    marked = [thought for each in coming for thought in each.thoughts or ()]
    tested = bulk.known(uow, [each.tested_in for each in marked if each.tested_in])
    thoughts.put(uow, [_linked(each, tested) for each in marked])


def _linked(thought: Thought, known: set[EntryId]) -> Thought:
    """Return a thought without the link to an entry that is not here."""
    return thought if thought.tested_in in known else replace(thought, tested_in=None)


def _add_actions(uow: UnitOfWork, shipment: Shipment, coming: set[EntryId]) -> int:
    """Add the actions of the entries that came, and those that hang on none."""
    wanted = [each for each in shipment.actions if each.entry is None or each.entry in coming]
    known = bulk.known_actions(uow, [each.id for each in wanted])
    new = [each for each in wanted if each.id not in known]
    actions.add_with_entries(uow, new)
    return len(new)


def _add_rest(uow: UnitOfWork, shipment: Shipment, now: datetime, *, with_settings: bool) -> None:
    """Add what stands by itself and is not here; settings only where nobody has settled in yet."""
    known = {kind.id for kind in thoughts.own_kinds(uow)}
    for kind in shipment.kinds:
        if kind.id not in known:
            thoughts.put_kind(uow, kind, now)
    for document in shipment.documents:
        if documents.find(uow, document.id) is None:
            documents.put(uow, document)
    here = settings.all_of(uow)
    for key, value in shipment.settings.items() if with_settings else ():
        if key not in here:
            settings.put(uow, key, value)
