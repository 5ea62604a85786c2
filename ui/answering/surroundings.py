"""What questions need besides their own wording: the worksheet around them, and what the journal already knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ui.answering.tagger import NO_TAGGER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.clock import Clock
    from app.signposts import Signpost
    from app.worksheets.schema import Worksheet
    from app.worksheets.vocabulary import Vocabularies
    from models.domain.entry import EntryId, JsonValue
    from models.domain.thought import ThinkingKind
    from ui.answering.alarm import Alarms
    from ui.answering.tagger import Tagger
    from ui.answering.ways import Ways
    from ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class LinkedPage:
    """An entry that can be put beside another one.

    Attributes:
        words: What it is called, with its day.
        told: What it says, as question and answer, for reading beside the page.
    """

    id: EntryId
    words: str
    told: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What the journal knows that questions offer.

    Attributes:
        roles: Roles named before, the most used first.
        tags: Tags in use.
        values: By worksheet id, the values answered in its newest entry.
        pages: By field id, the entries that can be linked there, the newest first.
        signposts: Support lines, those of the person's nation first.
        kinds: Kinds of thinking, the person's own among them.
        marked: Ids of the kinds marked most of late, each with how many times, the most marked first.
    """

    roles: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    values: Mapping[str, tuple[JsonValue, ...]] = field(default_factory=dict)
    pages: Mapping[str, tuple[LinkedPage, ...]] = field(default_factory=dict)
    signposts: tuple[Signpost, ...] = ()
    kinds: tuple[ThinkingKind, ...] = ()
    marked: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is around the questions of one entry.

    Attributes:
        tagger: Where thoughts are tagged.
        ways: Where other tools can be gone on with, or None where nothing leads away.
    """

    look: Look
    worksheet: Worksheet
    vocabularies: Vocabularies
    clock: Clock
    alarms: Alarms
    known: Known = field(default_factory=Known)
    tagger: Tagger = NO_TAGGER
    ways: Ways | None = None
