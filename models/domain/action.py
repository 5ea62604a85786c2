"""An action: one step somebody means to take, wherever it came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date, datetime

    from models.domain.entry import EntryId

ActionId = NewType("ActionId", str)
"""UUIDv7 in its 36-character form. Never changes and is never reused."""


class ActionLevel(StrEnum):
    """Where a step sets in, nearest to the cause first."""

    SOURCE = "source"
    """At the source: what makes it hard."""
    RESPONSE = "response"
    """At one's own response to it."""
    RECOVERY = "recovery"
    """At recovering from it."""


class ActionMode(StrEnum):
    """What a step is for."""

    REPAIR = "repair"
    MAINTAIN = "maintain"
    IMPROVE = "improve"


class ActionStatus(StrEnum):
    """Where an action is in its life."""

    OPEN = "open"
    DONE = "done"
    LET_GO = "let_go"
    """Not to be done any more, on purpose."""


@dataclass(frozen=True, slots=True)
class Action:
    """One step. Use `dataclasses.replace` for what was typed or chosen since.

    Attributes:
        entry: The entry it was written in, or None when it was not, or when that entry was deleted for good.
        field: Id of the worksheet field it answers there; "" when it was not written in an entry.
        text: What will be done.
        why: What it is for.
        first_step: The smallest beginning.
        obstacle: What may get in the way.
        plan: What to do then.
        due: The day by which it is to be done.
        review: The day on which to look at it again.
        outcome: What happened.
    """

    id: ActionId
    entry: EntryId | None
    field: str
    created_at: datetime
    changed_at: datetime
    text: str = ""
    why: str = ""
    first_step: str = ""
    obstacle: str = ""
    plan: str = ""
    level: ActionLevel | None = None
    mode: ActionMode | None = None
    due: date | None = None
    review: date | None = None
    status: ActionStatus = ActionStatus.OPEN
    outcome: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether no word of it was written yet."""
        return not any((self.text, self.why, self.first_step, self.obstacle, self.plan, self.outcome))
