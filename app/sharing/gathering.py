"""What could go on a sheet for supervision: passages of entries, each with how freely it may be shared.

What is private is not chosen unless a person ticks it, and what stays out is listed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from models.repositories.tags import folded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from models.domain.action import Action, ActionId
    from models.domain.chart import Chart
    from models.domain.entry import Entry, EntryId, EntryRecord
    from models.domain.thought import Thought

MARK = "for supervision"
"""The tag that marks an entry to be talked over, however it is spelt; `is_marked` tells."""

MARKED, SCORED, WORDS = ":marked", ":scored", ":words"
"""What a passage stands under that tells of marks in the whole entry, of what was worked out from its ratings, or of
words that were marked for supervision; there a slash and the id of the mark follow."""


class Level(IntEnum):
    """How freely an answer may be shared, the strictest first."""

    PRIVATE = 0
    """Not ticked, and marked as private."""
    ASK = 1
    """Not ticked."""
    SHARE = 2
    """Ticked."""


class Why(StrEnum):
    """Why an entry is suggested."""

    MARKED = "marked"
    """Somebody marked it for supervision."""
    WORDS = "words"
    """Words in it were marked for supervision."""
    PREPARED = "prepared"
    """It was written for supervision."""
    AUDIT = "audit"
    """It rates how things are."""
    THINKING = "thinking"
    """Kinds of thinking were marked in it."""
    OTHER = "other"
    """It lies in the period, and nothing else speaks for it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One answer of an entry, or words of one.

    Attributes:
        field: Id of the worksheet field, or of the section that repeats; MARKED, SCORED and WORDS are no fields.
        label: The question, as it was asked.
        text: The answer in words, in the small Markdown that pages are stored as.
        within: The field whose answer these are words of, or "" for what stands for itself.
        learned: Whether it says in words what came of talking something through.
    """

    entry: EntryId
    field: str
    label: str
    text: str
    level: Level
    within: str = ""
    learned: bool = False

    @property
    def key(self) -> str:
        """What tells it from every other passage."""
        return f"{self.entry}/{self.field}"

    @property
    def asked(self) -> str:
        """What was asked for, as a selection remembers it: marked words by the answer they stand in."""
        return f"{WORDS}:{self.within}" if self.within else self.field


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known of an entry besides its own answers.

    Attributes:
        kinds: Labels of the kinds of thinking marked in it, each with how often.
        words: Those of its thoughts that were marked for supervision and still stand in it.
        earlier: The entry before it on the same worksheet, for one that rates how things are.
    """

    kinds: tuple[tuple[str, int], ...] = ()
    words: tuple[Thought, ...] = ()
    earlier: EntryRecord | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """An entry with what was answered in it.

    Attributes:
        tool: Title of its worksheet.
        group: The worksheet's group.
    """

    entry: Entry
    tool: str
    group: str
    why: Why
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class TrendLine:
    """A line of the trends that could go along as a chart.

    Attributes:
        id: Id of its spec.
        group: The group of the worksheet it comes from.
        heading: What stands above it.
        text: What it comes to, in a sentence.
    """

    id: str
    group: str
    heading: str
    text: str
    chart: Chart
    level: Level


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything that could go on the sheet.

    Attributes:
        since: First day it looks back on.
        until: Last day.
        sources: What was marked first, then what was written for supervision, audits and the rest; newest first.
        actions: What is open, and what was done or let go in the period.
        shareable_actions: Ids of those whose question says that its answers may be shared without being asked.
        trends: Lines with enough points to speak of, one of them in this time; they reach back further than it.
        ticked: Keys that are ticked to begin with, or None where the reasons of the sources decide.
    """

    since: date
    until: date
    sources: tuple[Source, ...] = ()
    actions: tuple[Action, ...] = ()
    shareable_actions: frozenset[ActionId] = frozenset()
    trends: tuple[TrendLine, ...] = ()
    ticked: frozenset[str] | None = None

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every passage, in the order of the sources."""
        return tuple(each for source in self.sources for each in source.passages)


def is_marked(tags: Iterable[str]) -> bool:
    """Tell whether the tags of an entry mark it to be talked over."""
    return any(folded(tag) == folded(MARK) for tag in tags)


def with_mark_turned(tags: Collection[str]) -> tuple[str, ...]:
    """Return the tags of an entry with the mark put on, or taken off where it is on in whichever spelling."""
    others = tuple(tag for tag in tags if not is_marked((tag,)))
    return others if is_marked(tags) else (*others, MARK)


def in_order(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Return `sources` with what speaks for itself first, and the newest first within each reason."""
    reasons = list(Why)
    by_day = sorted(sources, key=lambda each: each.entry.moment, reverse=True)
    return tuple(sorted(by_day, key=lambda each: reasons.index(each.why)))


def suggested(gathered: Gathered) -> frozenset[str]:
    """Return the keys that are ticked to begin with, of entries that something speaks for.

    These are answers that may be shared, and words that were marked for just this and are not private.
    """
    if gathered.ticked is not None:
        return gathered.ticked
    return frozenset(
        each.key
        for source in gathered.sources
        if source.why is not Why.OTHER
        for each in source.passages
        if each.level is Level.SHARE or _was_chosen(each)
    )


def _was_chosen(passage: Passage) -> bool:
    """Tell whether somebody asked for just these words to go along, which answers a question that is to be asked."""
    return bool(passage.within) and passage.level is not Level.PRIVATE


def shareable(gathered: Gathered) -> frozenset[str]:
    """Return the keys of everything that may be shared without being asked."""
    return frozenset(each.key for each in gathered.passages if each.level is Level.SHARE)


def going(source: Source, chosen: Collection[str]) -> tuple[Passage, ...]:
    """Return what goes along of a source; words of an answer that goes along whole are not told twice."""
    return tuple(each for each in _by_itself(source, chosen) if each.key in chosen)


def staying(source: Source, chosen: Collection[str]) -> tuple[Passage, ...]:
    """Return what of a source does not go along, not with the answer it stands in either."""
    return tuple(each for each in _by_itself(source, chosen) if each.key not in chosen)


def left_out(gathered: Gathered, chosen: Collection[str]) -> tuple[Passage, ...]:
    """Return the passages that do not go along."""
    return tuple(each for source in gathered.sources for each in staying(source, chosen))


def _by_itself(source: Source, chosen: Collection[str]) -> Iterator[Passage]:
    """Return the passages that go along or stay by themselves: all but words of an answer that goes along whole."""
    whole = {each.field for each in source.passages if each.key in chosen}
    return (each for each in source.passages if each.within not in whole)


def chosen_by(selection: Collection[str], gathered: Gathered) -> frozenset[str]:
    """Return the keys of the passages that answer the questions of a selection."""
    return frozenset(
        each.key
        for source in gathered.sources
        for each in source.passages
        if f"{source.entry.worksheet.id}/{each.asked}" in selection
    )
