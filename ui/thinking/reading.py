"""What the pages on thinking read from the journal, each in one go on the journal's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.journal.patterns import Pairing, Patterns, Period, Tally
    from app.journal.thoughts import Thoughts
    from models.domain.thought import ThinkingKind


@dataclass(frozen=True, slots=True)
class CardFacts:
    """Every kind, and how often each was marked.

    Attributes:
        marked: By kind, the thoughts that carry it and the entries they stand in.
    """

    kinds: Mapping[str, ThinkingKind] = field(default_factory=dict)
    marked: Mapping[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PatternFacts:
    """What stands together in one period."""

    kinds: Mapping[str, ThinkingKind]
    tally: tuple[Tally, ...]
    pairings: tuple[Pairing, ...]


def card_facts(thoughts: Thoughts, patterns: Patterns) -> CardFacts:
    """Return what the cards show."""
    kinds = {kind.id: kind for kind in thoughts.kinds()}
    return CardFacts(kinds, {each.kind: (each.marks, each.entries) for each in patterns.tally()})


def pattern_facts(thoughts: Thoughts, patterns: Patterns, period: Period) -> PatternFacts:
    """Return what stands together in `period`."""
    kinds = {kind.id: kind for kind in thoughts.kinds()}
    return PatternFacts(kinds, patterns.tally(period), patterns.pairings(period))
