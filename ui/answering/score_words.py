"""Scores in plain words: the number, how much of it was answered, and no verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.worksheets.scoring import scores

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from app.worksheets.schema import Worksheet
    from app.worksheets.scoring import Scored
    from models.domain.entry import JsonValue


def score_words(
    worksheet: Worksheet,
    answers: Mapping[str, JsonValue],
    *,
    elsewhere: Collection[str] = (),
    bands: bool = False,
) -> tuple[str, ...]:
    """Return a line for every score that anything was answered for.

    Args:
        worksheet: The tool.
        answers: What was answered, by field id.
        elsewhere: See `scoring.scores`.
        bands: Whether the person has turned on what a worksheet says about parts of a range.
    """
    found = scores(worksheet, answers, elsewhere=elsewhere)
    return tuple(line for scored in found for line in _lines(scored, bands=bands))


def _lines(scored: Scored, *, bands: bool) -> Iterator[str]:
    if not scored.answered:
        return
    name = scored.score.label
    if scored.answered < scored.needed:
        if scored.score.method != "change":
            words = _tr("{score}: not enough answered for a number ({answered} of {needed}).")
            yield words.format(score=name, answered=scored.answered, needed=scored.needed)
    elif scored.score.method == "gap":
        if scored.gaps:
            gaps = "; ".join(gap.label.strip().rstrip(".") for gap in scored.gaps)
            yield _tr("{score}: {gaps}.").format(score=name, gaps=gaps)
    elif scored.value is not None:
        yield _value(scored)
        band = scored.band if bands else None
        if band is not None:
            yield " ".join(part for part in (band.label, band.note) if part)


def _value(scored: Scored) -> str:
    score, value = scored.score, _number(scored.value or 0.0, scored.score.decimals)
    if score.method == "change":
        sign = "+" if (scored.value or 0.0) > 0 else ""
        return _tr("{score}: {change}.").format(score=score.label, change=f"{sign}{value}")
    counted = {"score": score.label, "value": value, "answered": scored.answered, "of": scored.of}
    if score.range is None:
        return _tr("{score}: {value}, {answered} of {of} answered.").format(**counted)
    words = _tr("{score}: {value} of {most}, {answered} of {of} answered.")
    return words.format(most=f"{score.range[1]:g}", **counted)


def _number(value: float, decimals: int) -> str:
    """Return a number with a true minus sign."""
    return f"{value:.{max(0, decimals)}f}".replace("-", "−")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Scores", text)
