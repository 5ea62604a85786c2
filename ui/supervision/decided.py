"""What a person ticked and left out so far, whichever days they look back on meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.sharing.gathering import suggested

if TYPE_CHECKING:
    from app.sharing.gathering import Gathered
    from ui.supervision.sheet_work import Choice


@dataclass(frozen=True, slots=True)
class Decided:
    """Answers by their keys, actions and lines of the trends by their ids: no two of these are ever the same.

    Attributes:
        seen: Everything that there was to tick.
        ticked: What of it was.
    """

    seen: frozenset[str] = frozenset()
    ticked: frozenset[str] = frozenset()

    def after(self, choice: Choice) -> Decided:
        """Return this with what there is to tick now, as it is ticked."""
        gathered = choice.gathered
        offered = frozenset(each.key for each in gathered.passages)
        offered |= {each.id for each in gathered.actions} | {each.id for each in gathered.trends}
        ticked = choice.passages | choice.actions | choice.trends
        return Decided(self.seen | offered, (self.ticked - offered) | ticked)

    def ticks(self, gathered: Gathered) -> frozenset[str]:
        """Return what is ticked in `gathered`: what was seen as it was left, and the rest as it is suggested."""
        return self.ticked | ((suggested(gathered) | gathered.shareable_actions) - self.seen)
