"""How freely the answers to a worksheet may be shared, as its file says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sharing.gathering import Level
from app.worksheets.fields import Alias, Emotion

if TYPE_CHECKING:
    from app.worksheets.schema import Worksheet

LEVELS = {"private": Level.PRIVATE, "ask": Level.ASK, "share": Level.SHARE}
"""The words of a worksheet's file."""


def levels(worksheet: Worksheet) -> dict[str, Level]:
    """Return how freely each answer may be shared, by what it is stored under, in the order of the worksheet.

    A field goes before its section, a section before the file. People and feelings are never shared unasked. The
    repetitions of a section are stored together, so they follow the strictest of its fields.
    """
    found: dict[str, Level] = {}
    for section in worksheet.sections:
        own = {}
        for field in section.fields:
            said = LEVELS[field.share or section.share or worksheet.privacy.default]
            own[field.id] = min(said, Level.ASK) if isinstance(field, Alias | Emotion) else said
        found |= {section.id: min(own.values(), default=Level.PRIVATE)} if section.repeat else own
    return found
