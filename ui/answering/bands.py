"""Whether the words that a questionnaire has for parts of a score are told. Runs on the journal's thread.

A worksheet may name parts of a range. What an instrument says there is told only to somebody who has asked for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.journal.service import Journal
    from app.worksheets.schema import Worksheet

BANDS = "scores.bands"
"""Setting inside the journal: whether the bands of instruments are told."""

INSTRUMENT = "instrument"


def as_told(journal: Journal, worksheet: Worksheet) -> Worksheet:
    """Return `worksheet` as its scores are to be told: an instrument without its bands, unless they are turned on."""
    if not hides_bands(worksheet) or are_told(journal):
        return worksheet
    scores = tuple(msgspec.structs.replace(score, bands=()) for score in worksheet.scores)
    return msgspec.structs.replace(worksheet, scores=scores)


def hides_bands(worksheet: Worksheet) -> bool:
    """Tell whether a worksheet has bands that are told only on request."""
    return worksheet.kind == INSTRUMENT and any(score.bands for score in worksheet.scores)


def are_told(journal: Journal) -> bool:
    """Tell whether the person has turned the bands of instruments on."""
    return journal.setting(BANDS, False) is True  # noqa: FBT003 - a value to fall back on
