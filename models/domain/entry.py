"""An entry: the answers to one worksheet, at one moment, belonging to one shift date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date, datetime

    from models.domain.action import ActionId
    from models.domain.document import DocumentId

EntryId = NewType("EntryId", str)
"""UUIDv7 in its 36-character form. Never changes and is never reused."""

JsonValue = None | bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"]
"""What an answer may hold."""


class EntryState(StrEnum):
    """Where an entry is in its life."""

    DRAFT = "draft"
    KEPT = "kept"
    SEALED = "sealed"
    """Kept, but left out of search, previews and 'lately' until the person opens it on purpose."""
    BINNED = "binned"


class Phase(StrEnum):
    """When a feeling or rating was given, relative to the writing."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class WorksheetRef:
    """Which worksheet was answered, in which version and language."""

    id: str
    version: str
    locale: str


@dataclass(frozen=True, slots=True)
class Feeling:
    """A word for a feeling with its strength.

    Attributes:
        field: Id of the worksheet field it answers.
        word: The word, as the person chose or typed it.
        intensity: 0 (barely) to 100 (as strong as it gets), or None when it was not rated.
    """

    field: str
    phase: Phase
    word: str
    intensity: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a person recorded, without its answers.

    Attributes:
        moment: Microseconds since the epoch, UTC; unique in a journal. It is the entry's place in time and the key of
            its row, so "newest first" needs no sorting. It starts as `written_at`, moved on by a microsecond until no
            other entry has it, and never changes afterwards. When the computer's clock has been set back, it is
            one more than the newest moment instead, so that entries stay in the order they were written.
        written_at: When writing began, with the UTC offset of the place.
        shift_date: The day it belongs to: a night shift keeps the date it began on.
        thread: First entry of the series this one continues, or None.
        words: Number of words in everything written.
        changed_at: When its content last changed, or None when that is not known.
        labels: The wording each field had when it was answered, by field id; left empty in lists.
    """

    id: EntryId
    moment: int
    worksheet: WorksheetRef
    written_at: datetime
    shift_date: date
    title: str
    state: EntryState
    words: int = 0
    thread: EntryId | None = None
    changed_at: datetime | None = None
    labels: Mapping[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryRecord:
    """An entry with everything that was answered."""

    entry: Entry
    answers: Mapping[str, JsonValue]
    feelings: tuple[Feeling, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryLine:
    """What a list shows of an entry: never more than one line of its text, and none of a sealed one."""

    entry: Entry
    preview: str


@dataclass(frozen=True, slots=True)
class Revision:
    """An earlier version of an entry that can be read and brought back."""

    id: int
    entry_id: EntryId
    saved_at: datetime
    title: str
    words: int


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An entry that answers a search.

    Attributes:
        snippet: Text around the first match, as runs of (text, is_match).
    """

    entry: Entry
    snippet: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """Which entries a list shows. Empty sets mean "any".

    Attributes:
        since: First shift date, included.
        until: Last shift date, included.
        states: Which states are listed. No states at all means no entries.
        open_sealed: Whether the text of sealed entries may be read: searched and shown in previews.
    """

    worksheets: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None
    states: frozenset[EntryState] = frozenset({
        EntryState.DRAFT,
        EntryState.KEPT,
        EntryState.SEALED,
    })
    open_sealed: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write changed, so that open pages refresh only when they show it.

    Attributes:
        thoughts: The entries whose thoughts, or the tags of those, differ.
        kinds: Whether the kinds of thinking the person added differ.
        departures: Whether the log of what left the journal is longer.
    """

    entries: frozenset[EntryId] = frozenset()
    tags: bool = False
    settings: frozenset[str] = frozenset()
    actions: frozenset[ActionId] = frozenset()
    people: bool = False
    thoughts: frozenset[EntryId] = frozenset()
    kinds: bool = False
    documents: frozenset[DocumentId] = frozenset()
    departures: bool = False
