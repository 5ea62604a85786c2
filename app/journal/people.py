"""The people somebody writes about, by role: remembered from what was answered, suggested the next time.

Nothing has to be called for remembering: the journal does it whenever an entry is saved, and forgets a role when no
entry speaks of it any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.journal import steps
from app.journal.content import content
from app.journal.wording import Telling
from models.repositories import actions, entries, people, revisions
from models.repositories.content import Content, NewEntry
from models.repositories.tags import folded
from models.repositories.values import from_json, to_json

if TYPE_CHECKING:
    from app.journal.wording import Wording
    from app.transactions import Transactions
    from models.domain.entry import Changes, EntryId, JsonValue
    from models.domain.person import Person
    from models.unit_of_work import UnitOfWork


class People:
    """Who is spoken of in the journal. Every method is one transaction."""

    def __init__(self, transactions: Transactions, wording: Wording) -> None:
        """Work through `transactions`; `wording` says in which fields people are named."""
        self._transactions = transactions
        self._wording = wording

    def suggest(self, beginning: str = "", limit: int = 8) -> tuple[str, ...]:
        """Return roles of which some word begins with what was typed, the one last written about first."""
        wanted = folded(beginning)
        known = self._transactions.read(people.latest)
        fitting = (alias for alias in known if f" {wanted}" in f" {folded(alias)}")
        return tuple(fitting)[:limit]

    def all(self) -> tuple[Person, ...]:
        """Return every person in alphabetical order."""
        return self._transactions.read(people.everyone)

    def rename(self, alias: str, to: str) -> Changes:
        """Call a person something else in every entry, earlier versions included; a blank `to` changes nothing.

        Only the fields in which people are named change. What was written about them stays word for word.
        """

        def work(uow: UnitOfWork) -> Changes:
            for entry_id in people.spoken_of_in(uow, alias) if to.strip() else ():
                self._rename_in(uow, entry_id, alias, to.strip())
            return uow.changes()

        return self._transactions.write(work)

    def _rename_in(self, uow: UnitOfWork, entry_id: EntryId, alias: str, to: str) -> None:
        entry = steps.entry_of(uow, entry_id)
        fields = self._wording.aliases(entry.worksheet.id)
        before = entries.content_of(uow, entry)
        telling = Telling(self._wording, entry.worksheet.id, before.labels)
        renamed = _answers(_renamed(before, fields, alias, to))
        after = content(before.title, renamed, before.feelings, telling, actions.of_entry(uow, entry_id))
        found = steps.extract_of(uow, entry, after, self._wording)
        entries.rewrite(uow, NewEntry(entry, after, found), before)
        revisions.rewrite_all(uow, entry_id, lambda earlier: _renamed(earlier, fields, alias, to))
        steps.remember_people(uow, entry, before, after, self._wording)


def _renamed(written: Content, fields: frozenset[str], alias: str, to: str) -> Content:
    answers = {
        key: to_json(_replaced(value, alias, to) if key in fields else _inside(value, fields, alias, to))
        for key, value in _answers(written).items()
    }
    return replace(written, answers=answers)


def _answers(written: Content) -> dict[str, JsonValue]:
    return {key: from_json(text) for key, text in written.answers.items()}


def _inside(value: JsonValue, fields: frozenset[str], alias: str, to: str) -> JsonValue:
    """Return `value` renamed in those fields that the repetitions of a section hold."""
    if isinstance(value, Mapping):
        return {
            key: _replaced(part, alias, to) if key in fields else _inside(part, fields, alias, to)
            for key, part in value.items()
        }
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_inside(part, fields, alias, to) for part in value]
    return value


def _replaced(value: JsonValue, alias: str, to: str) -> JsonValue:
    """Return the answer to a field in which people are named, with nobody in it twice."""
    if isinstance(value, str):
        return to if folded(value) == folded(alias) else value
    if isinstance(value, Iterable) and not isinstance(value, Mapping):
        replaced = [_replaced(part, alias, to) for part in value]
        return [part for place, part in enumerate(replaced) if part not in replaced[:place]]
    return value
