"""The port through which services reach the journal: one transaction at a time, failures already translated.

The real one is in `app.context`, where the vault and the models meet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.unit_of_work import UnitOfWork

T = TypeVar("T")


class Transactions(Protocol):
    """How a service reads and writes."""

    def read(self, work: Callable[[UnitOfWork], T]) -> T:
        """Run queries and return what `work` returns.

        Raises:
            AfterwordError: What went wrong, in words for a person.
        """

    def write(self, work: Callable[[UnitOfWork], T]) -> T:
        """Run `work` in one transaction, all of it or nothing, and return what it returns.

        `work` may be run a second time when the first attempt was rolled back, so it must not change anything else.

        Raises:
            AfterwordError: What went wrong, in words for a person.
        """
