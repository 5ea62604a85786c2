"""Scores in plain words: the number, how much of it was answered, and no verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.worksheets.scoring import scores
from ui.answering.bands import INSTRUMENT

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
) -> tuple[tuple[str, str], ...]:
    """Return every score that anything was answered for, by its name and in words.

    Args:
        worksheet: The tool as it is told; see `bands.as_told`.
        answers: What was answered, by field id.
        elsewhere: See `scoring.scores`.
    """
    found = scores(worksheet, answers, elsewhere=elsewhere)
    is_instrument = worksheet.kind == INSTRUMENT
    told = (
        (scored.score.label, _words(scored, is_instrument=is_instrument))
        for scored in found
        if scored.answered
    )
    return tuple((name, words) for name, words in told if words)


def _words(scored: Scored, *, is_instrument: bool) -> str:
    if scored.answered < scored.needed:
        if scored.score.method == "change":
            return ""
        words = translate("Scores", "Not enough answered for a number: {answered}, and it takes {needed}.")
        return words.format(answered=scored.answered, needed=scored.needed)
    if scored.score.method == "gap":
        return "\n".join(gap.label.strip() for gap in scored.gaps)
    if scored.value is None:
        return ""
    band = scored.band
    said = [_value(scored, scored.value)]
    if band is not None:
        said += [band.label, band.note]
        said.append(translate("Scores", "This is not a diagnosis.") if is_instrument else "")
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
