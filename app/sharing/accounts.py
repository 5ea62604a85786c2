"""Professional accounts: how far along their cycle is, and what an account can draw on.

A cycle is counted from what is written, and nothing is judged by it. Rules are the bodies' own and change; a template
says when they were last checked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from app.clock import shift_date
from app.sharing.gathering import Level

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from app.sharing.gathering import Gathered, Source
    from app.sharing.templates import Cycle, Template
    from models.domain.document import Document
    from models.domain.entry import EntryId

LOOK_BACK = 12
"""Months an account looks back where nobody said when the cycle began."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a cycle stands.

    Attributes:
        wanted: How many accounts the body asks for; 0 where there is no number.
        done: How many there are in the cycle.
        peers_wanted: How many of them are to be talked over with a peer.
        peers: How many were.
        since: First day of the cycle.
        until: Last day of the cycle, or None where it moves along with today.
    """

    wanted: int
    done: int
    peers_wanted: int
    peers: int
    since: date
    until: date | None


def progress(
    template: Template, documents: Iterable[Document], today: date, begun: date | None = None
) -> Progress:
    """Count the accounts of a template in the cycle that `today` lies in.

    Args:
        template: Whose accounts.
        documents: Every account there is; those of other templates, and empty ones, do not count.
        today: The day of the person's clock.
        begun: First day of any one of the person's own cycles, or None: then the cycle is the time up to today.
    """
    since, until = window(template.cycle, today, begun)
    counted = [
        each
        for each in documents
        if each.template == template.id
        and since <= shift_date(each.created_at) <= (until or today)
        and any(not part.is_empty for part in each.parts)
    ]
    return Progress(
        wanted=template.cycle.count,
        done=len(counted),
        peers_wanted=template.cycle.peers,
        peers=sum(each.peer for each in counted),
        since=since,
        until=until,
    )


def window(cycle: Cycle, today: date, begun: date | None = None) -> tuple[date, date | None]:
    """Return the first and the last day of the cycle that `today` lies in; without a beginning, no last day."""
    if cycle.starts:
        month, day = (int(each) for each in cycle.starts.split("-"))
        this_year = date(today.year, month, day)
        since = this_year if this_year <= today else date(today.year - 1, month, day)
        return since, _day_before(months_later(since, cycle.months))
    if begun is None or begun > today:
        return _day_after(months_later(today, -cycle.months)), None
    since = begun
    while months_later(since, cycle.months) <= today:
        since = months_later(since, cycle.months)
    return since, _day_before(months_later(since, cycle.months))


def looks_back_to(cycle: Cycle, today: date, begun: date | None = None) -> date:
    """Return the first day an account of a cycle draws on: that of the cycle, or a year ago where it has none."""
    since, until = window(cycle, today, begun)
    return since if until is not None else months_later(today, -LOOK_BACK)


def to_draw_on(template: Template, gathered: Gathered, used: Collection[EntryId]) -> Gathered:
    """Return what was gathered as it is offered for an account.

    What was learned from talking something through comes first. Of a year of pages only that is ticked which the
    newest session taught that no account draws on yet. Actions are offered where a part can hold them.

    Args:
        template: The shape of the account.
        gathered: Everything of the time it looks back on.
        used: Entries that an account of this shape draws on already.
    """
    told = [_learned_first(each) for each in gathered.sources]
    fresh = [each for each in told if _taught(each) and each.entry.id not in used]
    newest = max(fresh, key=lambda each: each.entry.moment, default=None)
    return replace(
        gathered,
        sources=tuple(sorted(told, key=lambda each: not _taught(each))),
        actions=gathered.actions if any(part.actions for part in template.parts) else (),
        ticked=frozenset() if newest is None else _learned_keys(newest),
    )


def _learned_first(source: Source) -> Source:
    return replace(source, passages=tuple(sorted(source.passages, key=lambda each: not each.learned)))


def _taught(source: Source) -> bool:
    return any(each.learned for each in source.passages)


def _learned_keys(source: Source) -> frozenset[str]:
    return frozenset(each.key for each in source.passages if each.learned and each.level is Level.SHARE)


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later, or the last of its month where there is no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    for number in range(day.day, 27, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:  # the month is shorter
            continue
    return date(year, month + 1, day.day if day.day < 28 else 28)


def _day_before(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)


def _day_after(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)
