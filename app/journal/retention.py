"""How long pages stay: a time that the person sets, and a list of what is older, to look through and let go of.

Nothing is ever removed by itself. What is deleted is the raw page; an account or a sheet made from it is a document of
its own and stays, and so do its actions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from app.clock import shift_date
from models.domain.entry import Changes, EntryFilter, EntryState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.clock import Clock
    from app.journal.service import Journal
    from models.domain.entry import Entry, EntryId, JsonValue

SETTING = "retention"
"""Setting of the journal: {"months": n, "kept": {entry: day on which it was to stay}}."""

ALWAYS = 0
MONTHS = (ALWAYS, 3, 6, 12, 24, 60)
"""Times offered, in months; ALWAYS asks about nothing."""

_MOST = 500
_REVIEWED = EntryFilter(states=frozenset({EntryState.DRAFT, EntryState.KEPT, EntryState.SEALED}))


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What came of looking through the list.

    Attributes:
        gone: How many pages were deleted for good.
    """

    gone: int
    changes: Changes


class Retention:
    """Finds the pages that are older than the person wants to keep them."""

    def __init__(self, *, journal: Journal, clock: Clock) -> None:
        """Work on `journal`."""
        self._journal = journal
        self._clock = clock

    def months(self) -> int:
        """Return after how many months a page is asked about; ALWAYS when never."""
        months = self._kept().get("months")
        return months if isinstance(months, int) and months in MONTHS else ALWAYS

    def set_months(self, months: int) -> Changes:
        """Ask about pages after so many months, one of MONTHS."""
        return self._journal.set_setting(SETTING, {**self._kept(), "months": months})

    def due(self) -> tuple[Entry, ...]:
        """Return the pages that are older than that and were not asked to stay since, oldest first, at most 500."""
        months = self.months()
        if months == ALWAYS:
            return ()
        limit = months_before(shift_date(self._clock.now()), months)
        wanted = replace(_REVIEWED, until=limit)
        asked = self._asked()
        lines = self._journal.timeline(wanted, limit=_MOST + len(asked))
        waiting = [line.entry for line in lines if asked.get(line.entry.id, date.min) <= limit]
        return tuple(reversed(waiting))[:_MOST]

    def review(self, gone: Iterable[EntryId], stay: Iterable[EntryId]) -> Reviewed:
        """Delete the pages `gone` for good, with all their versions, and ask about `stay` again after the same time.

        What this reaches is the journal: backups made before still hold the pages until they make room themselves,
        and the storage of a computer may keep traces, encrypted as they were.
        """
        deleted = [self._journal.delete_for_good(entry_id) for entry_id in gone]
        today = shift_date(self._clock.now()).isoformat()
        asked: dict[str, JsonValue] = {name: day.isoformat() for name, day in self._asked().items()}
        asked |= dict.fromkeys(stay, today)
        for changes in deleted:
            for entry_id in changes.entries:
                asked.pop(entry_id, None)
        noted = self._journal.set_setting(SETTING, {**self._kept(), "kept": asked})
        entries = frozenset(entry_id for changes in deleted for entry_id in changes.entries)
        return Reviewed(
            len(deleted), replace(noted, entries=entries, tags=bool(deleted), people=bool(deleted))
        )

    def _kept(self) -> dict[str, JsonValue]:
        found = self._journal.setting(SETTING, None)
        return dict(found) if isinstance(found, dict) else {}

    def _asked(self) -> dict[EntryId, date]:
        kept = self._kept().get("kept")
        found = {}
        for name, day in kept.items() if isinstance(kept, dict) else ():
            try:
                found[name] = date.fromisoformat(str(day))
            except ValueError:
                continue
        return found


def months_before(day: date, months: int) -> date:
    """Return the same day of the month so many months before, or the last one that month has."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise ValueError(day)
