"""Which parts of an action are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.domain.action import ActionLevel, ActionMode

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class ActionParts:
    """Which parts of an action are asked for beside its text.

    Attributes:
        levels: Which levels can be chosen; none at all are not asked for.
        modes: Which modes can be chosen; a single one is every action's and is not asked for.
        due, review: Whether those days can be set.
        bare: The text alone is asked for.
        status: Whether it can be marked as done or let go, with what happened.
    """

    levels: tuple[ActionLevel, ...] = tuple(ActionLevel)
    modes: tuple[ActionMode, ...] = tuple(ActionMode)
    due: bool = True
    review: bool = True
    bare: bool = False
    status: bool = True

    @classmethod
    def of(  # noqa: PLR0913 - the keys of a worksheet field, each by its name
        cls,
        *,
        levels: Iterable[str] = (),
        modes: Iterable[str] = (),
        due: bool = True,
        review: bool = False,
        bare: bool = False,
        status: bool = True,
    ) -> ActionParts:
        """Return the parts that a worksheet field asks for, from its ids."""
        return cls(
            levels=tuple(ActionLevel(each) for each in levels),
            modes=tuple(ActionMode(each) for each in modes),
            due=due,
            review=review,
            bare=bare,
            status=status,
        )
