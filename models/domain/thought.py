"""A thought: words of one's own that somebody marked, or a line they wrote down as a thought, with its tags."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import datetime

    from models.domain.entry import EntryId

ThoughtId = NewType("ThoughtId", str)
"""UUIDv7 of marked words; entry, field and line, joined by "/", of a line in a list of thoughts."""


FOR_SUPERVISION = "for-supervision"
"""What words carry that are to be talked over in supervision. It is kept like a kind and counted as none."""


class ThoughtState(StrEnum):
    """Whether the words of a thought stand where it says they do."""

    ANCHORED = "anchored"
    ADRIFT = "adrift"
    """The words were taken out of the page; the thought keeps them, and its place is where they last were."""


@dataclass(frozen=True, slots=True)
class ThoughtTag:
    """A kind of thinking somebody saw in their words.

    Attributes:
        kind: Id of a `ThinkingKind`, or `FOR_SUPERVISION`.
        strength: 0 (a trace) to 100 (all of it), or None when it was not rated.
    """

    kind: str
    strength: int | None = None


@dataclass(frozen=True, slots=True)
class Thought:
    """Words of one answer, how much they are believed, and the kinds of thinking seen in them.

    Attributes:
        field: The answer they stand in; in a section that repeats, "section/number/field".
        line: Id of the line in a list of thoughts, or None for words marked in a text.
        start: Characters (code points) before them in the visible text of that answer, Markdown marks aside; a list of
            thoughts counts as one text with a thought on each line.
        end: The same for the character after their last.
        quote: The words, letter for letter.
        before: A few characters of what stood before them when they were last in place.
        after: A few characters of what stood after them then.
        belief_before: 0 (not at all) to 100 (wholly) before it was looked at closely, or None.
        belief_after: The same afterwards.
        tested_in: The entry in which it was looked at closely, or None.
    """

    id: ThoughtId
    entry_id: EntryId
    field: str
    start: int
    end: int
    quote: str
    before: str
    after: str
    state: ThoughtState
    created_at: datetime
    changed_at: datetime
    line: str | None = None
    belief_before: int | None = None
    belief_after: int | None = None
    tested_in: EntryId | None = None
    tags: tuple[ThoughtTag, ...] = ()

    @property
    def is_adrift(self) -> bool:
        """Whether its words are no longer in the page."""
        return self.state is ThoughtState.ADRIFT

    @property
    def is_for_supervision(self) -> bool:
        """Whether its words are to be talked over in supervision."""
        return any(tag.kind == FOR_SUPERVISION for tag in self.tags)

    @property
    def says_nothing(self) -> bool:
        """Whether it carries nothing at all: no tag, no belief, and no page on which it was looked at."""
        said = (self.belief_before, self.belief_after, self.tested_in)
        return not self.tags and all(each is None for each in said)

    @property
    def kinds(self) -> tuple[ThoughtTag, ...]:
        """The kinds of thinking it is tagged with, whatever else it carries."""
        return tuple(tag for tag in self.tags if tag.kind != FOR_SUPERVISION)


@dataclass(frozen=True, slots=True)
class ThinkingKind:
    """A kind of thinking that words can be tagged with, and its card.

    Attributes:
        group: Heading it is listed under; "fair" holds what is no error, "own" what the person added.
        number: Its number among the thirteen, such as "9a", or "".
        help: What it is, in one short line.
        aka: Other names for it.
        explanation: What it is, in a few plain sentences.
        example: How it can sound at work.
        question: What to ask oneself.
        cues: Phrases that may point to it.
        absolute: Those of them that leave no exception, such as "always".
        false_alarms: When those phrases mean something else.
        freecbt: Names that FreeCBT, and Quirk before it, give it in their archives.
        retired: Whether the person no longer wants it offered; thoughts that carry it keep it.
    """

    id: str
    label: str
    group: str = "own"
    number: str = ""
    help: str = ""
    aka: tuple[str, ...] = ()
    explanation: str = ""
    example: str = ""
    question: str = ""
    cues: tuple[str, ...] = ()
    absolute: tuple[str, ...] = ()
    false_alarms: str = ""
    freecbt: tuple[str, ...] = ()
    retired: bool = False

    @property
    def is_own(self) -> bool:
        """Whether the person added it."""
        return self.group == "own"

    @property
    def is_fair(self) -> bool:
        """Whether it says that the thought is no error: a fair concern, grief, a real constraint."""
        return self.group == "fair"
