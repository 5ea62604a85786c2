"""What the list of actions shows: every open action by day, the ended ones after them, and where each came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.journal.errors import EntryNotFoundError
from models.domain.action import ActionStatus
from models.domain.entry import EntryState
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from app.context import AppContext
    from models.domain.action import Action, ActionLevel
    from models.domain.entry import Entry, EntryId


class Group(StrEnum):
    """The parts of the list, in order."""

    READY = "ready"
    """Its day has come."""
    COMING = "coming"
    ANY_TIME = "any-time"
    """It has no day."""
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Source:
    """Where an action was written.

    Attributes:
        worksheet: Id of the tool.
        day: The shift date of the entry.
        place: Where it can be read or gone on with.
    """

    worksheet: str
    day: date
    place: Place


@dataclass(frozen=True, slots=True)
class Listed:
    """An action with where it came from; `source` is None when it was written in the list itself."""

    action: Action
    source: Source | None


@dataclass(frozen=True, slots=True)
class Listing:
    """Everything the page shows."""

    lines: tuple[Listed, ...]
    balance: Mapping[ActionLevel | None, int]

    @property
    def tools(self) -> tuple[str, ...]:
        """Ids of the tools that open actions come from, in the order of the list."""
        found = (line.source.worksheet for line in self.lines if line.source is not None)
        return tuple(dict.fromkeys(found))


def load(context: AppContext, *, ended: int) -> Listing:
    """Read the list, with up to `ended` actions that are done or let go."""
    actions = (*context.actions.open_actions(), *context.actions.closed(ended))
    sources = _sources(context, {action.entry for action in actions if action.entry is not None})
    lines = tuple(Listed(action, sources.get(action.entry) if action.entry else None) for action in actions)
    return Listing(lines, context.actions.balance())


def grouped(
    lines: Iterable[Listed], *, today: date, tool: str = ""
) -> tuple[tuple[Group, tuple[Listed, ...]], ...]:
    """Return the lines of `tool` (of all tools when "") in their groups; a group without lines is left out."""
    wanted = [line for line in lines if tool in {"", line.source.worksheet if line.source else None}]
    groups = (
        (group, tuple(each for each in wanted if _group(each.action, today) is group)) for group in Group
    )
    return tuple((group, found) for group, found in groups if found)


def soonest(action: Action) -> date | None:
    """Return the first day an action has, due or review."""
    return min((day for day in (action.due, action.review) if day is not None), default=None)


def _group(action: Action, today: date) -> Group:
    if action.status is not ActionStatus.OPEN:
        return Group.ENDED
    day = soonest(action)
    if day is None:
        return Group.ANY_TIME
    return Group.READY if day <= today else Group.COMING


def _sources(context: AppContext, entries: Iterable[EntryId]) -> dict[EntryId, Source]:
    found = {}
    for entry_id in entries:
        try:
            entry = context.journal.record(entry_id).entry
        except EntryNotFoundError:  # deleted for good a moment ago
            continue
        found[entry_id] = Source(entry.worksheet.id, entry.shift_date, _place(entry))
    return found


def _place(entry: Entry) -> Place:
    """Return where an unfinished entry is gone on with, and any other one is read."""
    page = PageName.WORKSHEET if entry.state is EntryState.DRAFT else PageName.JOURNAL
    return Place(page, entry=entry.id)
