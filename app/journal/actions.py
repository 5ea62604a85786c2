"""The steps somebody means to take, from every tool, in one list.

Every method is one transaction. An action outlives the entry it was written in: when that is deleted for good, the
action stays and only its link is removed, because a step somebody still means to take is not part of what was told.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.journal.ids import new_id
from models.domain.action import Action, ActionId
from models.repositories import actions as repository
from models.repositories import entries, lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from app.clock import Clock
    from app.transactions import Transactions
    from models.domain.action import ActionLevel
    from models.domain.entry import Changes, EntryId, JsonValue
    from models.unit_of_work import UnitOfWork


class Actions:
    """Everything a person can do with actions."""

    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        """Work through `transactions`; `clock` dates what is changed."""
        self._transactions = transactions
        self._clock = clock

    def new(self, text: str = "", *, entry: EntryId | None = None, field: str = "") -> Action:
        """Return a new action. Nothing is stored before it is saved, by itself or with the draft it belongs to."""
        now = self._clock.now()
        return Action(ActionId(new_id(now)), entry, field, now, now, text)

    def save(self, action: Action) -> Changes:
        """Store an action as it stands now; one without a word is not kept.

        When its entry is not in the journal (any more), the action stands by itself. Actions of an entry that is being
        written are saved with its draft instead: see `Draft.actions`.
        """
        return self._transactions.write(lambda uow: self._save(uow, action))

    def remove(self, action_id: ActionId) -> Changes:
        """Remove an action; saving it again brings it back."""

        def work(uow: UnitOfWork) -> Changes:
            repository.remove(uow, tuple(repository.find(uow, [action_id]).values()))
            return uow.changes()

        return self._transactions.write(work)

    def add_many(self, actions: Iterable[Action]) -> int:
        """Add actions that come from elsewhere, with their own times; those whose id is here are left as they are.

        Returns:
            How many were added.
        """

        def work(uow: UnitOfWork) -> int:
            wanted = {action.id: action for action in given}
            known = repository.find(uow, wanted)
            new = [_linked(uow, action) for action in wanted.values() if action.id not in known]
            repository.put(uow, new)
            return len(new)

        given = tuple(actions)
        return self._transactions.write(work)

    def get(self, action_id: ActionId) -> Action | None:
        """Return an action, or None when it is not (any more) in the journal."""
        return self._transactions.read(lambda uow: repository.find(uow, [action_id])).get(action_id)

    def find(self, ids: Iterable[ActionId]) -> tuple[Action, ...]:
        """Return those of the actions that are in the journal, in the order asked for."""
        wanted = tuple(ids)
        found = self._transactions.read(lambda uow: repository.find(uow, wanted))
        return tuple(found[each] for each in dict.fromkeys(wanted) if each in found)

    def for_entry(self, entry: EntryId) -> tuple[Action, ...]:
        """Return the actions that were written in an entry, in the order of writing."""
        return self._transactions.read(lambda uow: repository.of_entry(uow, entry))

    def carried(self, worksheet_id: str, field: str, *, besides: EntryId | None = None) -> tuple[Action, ...]:
        """Return the actions that the latest entry of a worksheet lists in a field, whatever became of them.

        Those it carried over from the entry before it are among them, so that an action is never lost on the way. An
        entry that is being written is left out as `besides`.
        """

        def work(uow: UnitOfWork) -> tuple[Action, ...]:
            latest = lists.newest_of(uow, worksheet_id, besides=besides)
            return () if latest is None else _listed(uow, latest, field)

        return self._transactions.read(work)

    def open_actions(self) -> tuple[Action, ...]:
        """Return what is still to be done: by day (due or review, the sooner), then those without one, newest first."""
        return self._transactions.read(repository.still_open)

    def closed(self, limit: int) -> tuple[Action, ...]:
        """Return what is done or let go, the last change first."""
        return self._transactions.read(lambda uow: repository.closed(uow, limit))

    def due(self, today: date) -> tuple[Action, ...]:
        """Return the open actions whose due or review day has come, the longest-waiting first."""
        return self._transactions.read(lambda uow: repository.still_open(uow, until=today))

    def balance(self) -> Mapping[ActionLevel | None, int]:
        """Return how many open actions set in at each level; None counts those that say none."""
        return self._transactions.read(repository.balance)

    def _save(self, uow: UnitOfWork, action: Action) -> Changes:
        put(uow, (_linked(uow, action),), self._clock.now())
        return uow.changes()


def put(uow: UnitOfWork, actions: Iterable[Action], now: datetime) -> None:
    """Store those of `actions` that differ from what is stored, dated `now`; take out those without a word."""
    given = {action.id: action for action in actions}
    stored = repository.find(uow, given)
    differing = [each for each in given.values() if not each.is_blank and _differs(each, stored.get(each.id))]
    repository.put(uow, [replace(each, changed_at=now) for each in differing])
    repository.remove(uow, [each for each in stored.values() if given[each.id].is_blank])


def put_all(uow: UnitOfWork, entry: EntryId, actions: Iterable[Action], now: datetime) -> None:
    """Store the actions of an entry as an editor holds them: what it wrote and no longer holds is removed."""
    held = tuple(actions)
    ids = {action.id for action in held}
    repository.remove(uow, [each for each in repository.of_entry(uow, entry) if each.id not in ids])
    put(uow, held, now)


def _differs(action: Action, stored: Action | None) -> bool:
    return stored is None or replace(stored, changed_at=action.changed_at) != action


def _linked(uow: UnitOfWork, action: Action) -> Action:
    """Return `action` without a link that would lead nowhere."""
    if action.entry is None or entries.state_of(uow, action.entry) is not None:
        return action
    return replace(action, entry=None)


def _listed(uow: UnitOfWork, entry_id: EntryId, field: str) -> tuple[Action, ...]:
    own = {each.id: each for each in repository.of_entry(uow, entry_id) if each.field == field}
    ids = tuple(_ids(entries.answer(uow, entry_id, field)))
    listed = repository.find(uow, ids)
    return tuple(({each: listed[each] for each in ids if each in listed} | own).values())


def _ids(answer: JsonValue) -> Iterable[ActionId]:
    if isinstance(answer, list | tuple):
        return (ActionId(each) for each in answer if isinstance(each, str))
    return ()
