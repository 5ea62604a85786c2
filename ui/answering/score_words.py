"""Scores in plain words: the number, how much of it was answered, and no verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.worksheets.scoring import scores

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from app.worksheets.schema import Worksheet
    from app.worksheets.scoring import Scored
    from models.domain.entry import JsonValue

translate = QCoreApplication.translate


def score_words(
    worksheet: Worksheet,
    answers: Mapping[str, JsonValue],
    *,
    elsewhere: Collection[str] = (),
    bands: bool = False,
) -> tuple[tuple[str, str], ...]:
    """Return every score that anything was answered for, by its name and in words.

    Args:
        worksheet: The tool.
        answers: What was answered, by field id.
        elsewhere: See `scoring.scores`.
        bands: Whether the person has turned on what a worksheet says about parts of a range.
    """
    found = scores(worksheet, answers, elsewhere=elsewhere)
    told = ((scored.score.label, _words(scored, bands=bands)) for scored in found if scored.answered)
    return tuple((name, words) for name, words in told if words)


def _words(scored: Scored, *, bands: bool) -> str:
    if scored.answered < scored.needed:
        if scored.score.method == "change":
            return ""
        words = translate("Scores", "Not enough answered for a number: {answered}, and it takes {needed}.")
        return words.format(answered=scored.answered, needed=scored.needed)
    if scored.score.method == "gap":
        return "\n".join(gap.label.strip() for gap in scored.gaps)
    if scored.value is None:
        return ""
    band = scored.band if bands else None
    said = (_value(scored, scored.value), band.label if band else "", band.note if band else "")
    return "\n".join(part for part in said if part)


def _value(scored: Scored, value: float) -> str:
    score, number = scored.score, _number(value, scored.score.decimals)
    if score.method == "change":
        return f"+{number}" if value > 0 else number
    answered = {"value": number, "answered": scored.answered, "of": scored.of}
    if score.range is None:
        return translate("Scores", "{value}, {answered} of {of} answered").format(**answered)
    words = translate("Scores", "{value} of {most}, {answered} of {of} answered")
    return words.format(most=f"{score.range[1]:g}", **answered)


def _number(value: float, decimals: int) -> str:
    """Return a number with a true minus sign."""
    return f"{value:.{max(0, decimals)}f}".replace("-", "−")
