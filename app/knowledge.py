"""What the journal has to know of the worksheets, told in its own terms: the two never meet elsewhere."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from app.journal.rhythm import Rhythm
from app.journal.wording import NOTHING_KNOWN, Asked, Wording
from app.worksheets.answers import AnswerWords
from app.worksheets.errors import UnknownWorksheetError, WorksheetError
from app.worksheets.fields import Alias, Body, Text, Thoughts
from app.worksheets.thinking import load_kinds
from models.domain.thought import ThinkingKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.worksheets.loader import Library
    from app.worksheets.schema import Worksheet
    from app.worksheets.vocabulary import Vocabularies

DAYS = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}
"""Days of a period, near enough for a line that can wait."""


def wording(library: Library, vocabularies: Vocabularies) -> Wording:
    """Return how the answers to the worksheets of `library` are told, and where people and thoughts are in them."""

    def aliases(worksheet_id: str) -> frozenset[str]:
        try:
            worksheet = library.get(worksheet_id)
        except (UnknownWorksheetError, WorksheetError):
            return frozenset()
        return frozenset(field.id for field in worksheet.fields if isinstance(field, Alias))

    def asked(worksheet_id: str) -> Asked:
        try:
            return _asked(library.get(worksheet_id))
        except (UnknownWorksheetError, WorksheetError):
            return NOTHING_KNOWN

    words = AnswerWords(library, vocabularies)
    return Wording(words, lru_cache(maxsize=256)(aliases), lru_cache(maxsize=256)(asked))


def thinking_kinds(vocabularies: Path) -> tuple[ThinkingKind, ...]:
    """Return the kinds of thinking that come with the program, from the folder of vocabularies."""
    return tuple(
        ThinkingKind(
            id=kind.id,
            label=kind.label,
            group=kind.group,
            number=kind.number,
            help=kind.help,
            aka=kind.aka,
            explanation=kind.explanation,
            example=kind.example,
            question=kind.question,
            cues=kind.cues,
            absolute=kind.absolute,
            false_alarms=kind.false_alarms,
            freecbt=kind.freecbt,
        )
        for kind in load_kinds(vocabularies / "thinking.toml")
    )


def rhythm(worksheet: Worksheet) -> Rhythm:
    """Return when `worksheet` is worth coming back to."""
    schedule = worksheet.schedule
    return Rhythm(
        worksheet=worksheet.id,
        living=worksheet.living,
        every=DAYS[schedule.every] if schedule.every else None,
        min_gap_days=schedule.min_gap_days,
        series=schedule.series,
        series_days=schedule.series_days,
        follow_ups=schedule.follow_ups,
        follow_up_fields=frozenset(_follow_up_fields(worksheet)),
        overdue_at=schedule.overdue_at,
        overdue_until=schedule.overdue_until,
        next_on=schedule.next_on,
    )


def rhythm_in(library: Library, worksheet_id: str) -> Rhythm | None:
    """Return when a worksheet is worth coming back to, or None when `library` cannot tell (any more)."""
    try:
        return rhythm(library.get(worksheet_id))
    except (UnknownWorksheetError, WorksheetError):
        return None


def _asked(worksheet: Worksheet) -> Asked:
    return Asked(
        thoughts=frozenset(field.id for field in worksheet.fields if isinstance(field, Thoughts)),
        lines=frozenset(field.id for field in worksheet.fields if isinstance(field, Text)),
        body=frozenset(field.id for field in worksheet.fields if isinstance(field, Body)),
        takes_tags=not worksheet.safety.no_text_cues,
    )


def _follow_up_fields(worksheet: Worksheet) -> Iterator[str]:
    for section in worksheet.sections:
        if section.phase == "follow_up" and section.repeat:
            yield section.id
        for field in section.fields:
            if "follow_up" in {section.phase, field.phase}:
                yield field.id
