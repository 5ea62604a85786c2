"""The kinds of thinking that words are tagged with: those that come with the program, and the person's own.

Nothing here can take a kind away from a thought that carries it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.journal.errors import KindFixedError, KindNameError
from app.journal.ids import new_id
from models.domain.thought import ThinkingKind
from models.repositories import thoughts as repository
from models.repositories.tags import folded

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.clock import Clock
    from app.transactions import Transactions
    from models.domain.entry import Changes
    from models.unit_of_work import UnitOfWork


def no_kinds() -> tuple[ThinkingKind, ...]:
    """Return no kinds: for when the list of them is not at hand."""
    return ()


class Kinds:
    """What can be done with kinds of thinking. Every method is one transaction."""

    def __init__(
        self,
        transactions: Transactions,
        clock: Clock,
        kinds: Callable[[], tuple[ThinkingKind, ...]] = no_kinds,
    ) -> None:
        """Work through `transactions`; `kinds` returns the kinds of thinking that come with the program."""
        self._transactions = transactions
        self._clock = clock
        self._kinds = kinds

    def kinds(self) -> tuple[ThinkingKind, ...]:
        """Return every kind of thinking: those that come with the program, then the person's own, also retired ones."""
        return self._kinds() + self._transactions.read(repository.own_kinds)

    def new_kind(
        self, label: str, *, explanation: str = "", example: str = "", question: str = ""
    ) -> ThinkingKind:
        """Return a kind of the person's own. Nothing is stored before it is saved."""
        name = f"own-{new_id(self._clock.now())}"
        return ThinkingKind(name, label, explanation=explanation, example=example, question=question)

    def add_kind(
        self, label: str, *, explanation: str = "", example: str = "", question: str = ""
    ) -> Changes:
        """Add a kind of the person's own; see `save_kind`."""
        return self.save_kind(
            self.new_kind(label, explanation=explanation, example=example, question=question)
        )

    def save_kind(self, kind: ThinkingKind) -> Changes:
        """Store a kind of the person's own: a new one, one that was renamed, retired, or brought back.

        Raises:
            KindFixedError: It comes with the program.
            KindNameError: It has no name, or another kind has the same one.
        """
        if any(kind.id == each.id for each in self._kinds()):
            raise KindFixedError
        tidy = replace(kind, label=" ".join(kind.label.split()), group="own")

        def work(uow: UnitOfWork) -> Changes:
            others = [*self._kinds(), *repository.own_kinds(uow)]
            taken = {folded(each.label) for each in others if each.id != tidy.id}
            if not tidy.label or folded(tidy.label) in taken:
                raise KindNameError
            repository.put_kind(uow, tidy, self._clock.now())
            return uow.changes()

        return self._transactions.write(work)

    def remove_kind(self, kind_id: str) -> Changes:
        """Remove a kind of the person's own; one that thoughts carry is retired instead, so that none loses its tag.

        Raises:
            KindFixedError: It comes with the program.
        """
        if any(kind_id == each.id for each in self._kinds()):
            raise KindFixedError

        def work(uow: UnitOfWork) -> Changes:
            known = {each.id: each for each in repository.own_kinds(uow)}
            if kind_id in known and repository.is_used(uow, kind_id):
                repository.put_kind(uow, replace(known[kind_id], retired=True), self._clock.now())
            elif kind_id in known:
                repository.remove_kind(uow, kind_id)
            return uow.changes()

        return self._transactions.write(work)
