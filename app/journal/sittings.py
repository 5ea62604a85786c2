"""When what is stored has to stay readable as an earlier version before it is overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.clock import Clock
    from app.journal.draft import Draft
    from models.domain.entry import EntryId

VERSION_EVERY = timedelta(minutes=10)
"""How long one sitting may go on before what it wrote so far is kept as an earlier version."""


@dataclass(frozen=True, slots=True)
class _Sitting:
    """Which editor saved an entry last, and the monotonic second at which it began or last left a version."""

    session: str
    since: float


class Sittings:
    """Remembers, while a journal is open, which editor saved each entry last.

    Time is taken from the monotonic clock, so a wall clock that is set back or forward changes nothing. What is not
    remembered, after unlocking again for instance, counts as an earlier sitting: a version too many does no harm.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._latest: dict[EntryId, _Sitting] = {}

    def begins_version(self, draft: Draft) -> bool:
        """Tell whether what is stored now comes from an earlier sitting, or from long enough ago in this one."""
        sitting = self._latest.get(draft.id)
        if sitting is None or sitting.session != draft.session:
            return True
        return self._clock.monotonic() - sitting.since >= VERSION_EVERY.total_seconds()

    def saved(self, draft: Draft) -> None:
        """Note that a draft was saved; call it after asking `begins_version`."""
        if self.begins_version(draft):
            self._latest[draft.id] = _Sitting(draft.session, self._clock.monotonic())

    def forget(self, entry_id: EntryId) -> None:
        """Let the next save of an entry keep what is stored by then, whichever editor it comes from."""
        self._latest.pop(entry_id, None)
