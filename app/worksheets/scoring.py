"""Scores: numbers worked out from raw answers whenever they are shown, and never stored.

Nothing in here judges. An answer that is not there is not guessed at: below the answers it takes there is no value, and
the counts say so. Unscored answers, hidden questions and numbers that are not on the scale are not answers to a score.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from math import ceil
from typing import TYPE_CHECKING

from app.worksheets.conditions import visible
from app.worksheets.fields import Likert
from app.worksheets.given import is_given, number
from app.worksheets.scales import RATED, WEIGHT, ends, likert_ends

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from app.worksheets.fields import Field
    from app.worksheets.schema import Band, Score, Worksheet
    from models.domain.entry import JsonValue


@dataclass(frozen=True, slots=True)
class Gap:
    """One item of a ranked list: how far it falls short, times how much it matters.

    Attributes:
        field: Id of the question; `label` is its wording today.
        size: Weight times shortfall; what the list is ranked by.
        shortfall: How far the answer is from the better end of its scale.
        weight: How much it matters now; the middle of the scale when nothing was said, 1 when there is none.
    """

    field: str
    label: str
    size: float
    shortfall: float
    weight: float


@dataclass(frozen=True, slots=True)
class Scored:
    """What came of one score.

    Attributes:
        value: Rounded as the score asks, halves away from zero; None when too little was answered or for "gap".
        answered: Items with an answer that counts.
        needed: Answers it takes.
        of: Items there are.
        gaps: For "gap": what falls short, the widest first, and no item without a shortfall.
    """

    score: Score
    value: float | None
    answered: int
    needed: int
    of: int
    gaps: tuple[Gap, ...] = ()

    @property
    def band(self) -> Band | None:
        """The words for where the value lies, when the worksheet has some."""
        if self.value is None:
            return None
        return next((band for band in self.score.bands if self.value <= band.upto), None)


def scores(
    worksheet: Worksheet, answers: Mapping[str, JsonValue], *, elsewhere: Collection[str] = ()
) -> tuple[Scored, ...]:
    """Return every score of the worksheet, in its order.

    Args:
        worksheet: As it is today; answers are scored under its present rules.
        answers: What was answered, by field id; weights under the id followed by ".weight".
        elsewhere: See `conditions.visible`.
    """
    if not worksheet.scores:
        return ()
    shown = visible(worksheet, answers, elsewhere=elsewhere)
    sheet = _Sheet(worksheet, {field.id: field for field in worksheet.fields if field.id in shown}, answers)
    return tuple(_scored(score, sheet) for score in worksheet.scores)


def needed(score: Score) -> int:
    """Return how many answers a score takes.

    What the file says; otherwise all of a plain sum, a change and a pair; one for "max", "count" and "gap"; and for
    means two of three, three of four, four of five, then three quarters.
    """
    items = len(score.items) + len(score.over)
    if score.min_answered is not None:
        return score.min_answered
    if score.method in {"max", "count", "gap"}:
        return 1
    if score.method == "change" or (score.method == "sum" and not score.prorate) or items <= 2:
        return items
    return items - 1 if items <= 5 else ceil(items * 3 / 4)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The questions that are shown, with the answers."""

    worksheet: Worksheet
    fields: Mapping[str, Field]
    answers: Mapping[str, JsonValue]

    def value(self, name: str, *, reverse: bool) -> Decimal | None:
        """Return the number a question was answered with, turned round when asked to."""
        field, given = self.fields.get(name), number(self.answers.get(name))
        if given is None or not isinstance(field, RATED):
            return None
        between = ends(field, self.worksheet.scale)
        if between is None:
            return None if reverse else _exact(given)
        if not between[0] <= given <= between[1]:
            return None
        return _exact(between[0]) + _exact(between[1]) - _exact(given) if reverse else _exact(given)

    def values(self, items: Sequence[str], reverse: Collection[str]) -> list[Decimal]:
        found = (self.value(name, reverse=name in reverse) for name in items)
        return [each for each in found if each is not None]

    def weight(self, field: Field) -> Decimal:
        scale = self.worksheet.scale.get(field.weigh or "") if isinstance(field, Likert) else None
        between = likert_ends(scale)
        if between is None:
            return Decimal(1)
        given = number(self.answers.get(field.id + WEIGHT))
        if given is None or not between[0] <= given <= between[1]:
            return (_exact(between[0]) + _exact(between[1])) / 2
        return _exact(given)


def _scored(score: Score, sheet: _Sheet) -> Scored:
    of, least = len(score.items) + len(score.over), needed(score)
    if score.method == "count":
        counted = [each for name in score.items if (each := _counted(score, name, sheet)) is not None]
        value = float(sum(counted)) if len(counted) >= least else None
        return Scored(score, value, len(counted), least, of)
    values = sheet.values(score.items, score.reverse)
    over = sheet.values(score.over, score.reverse)
    answered = len(values) + len(over)
    if answered < least:
        return Scored(score, None, answered, least, of)
    if score.method == "gap":
        return Scored(score, None, answered, least, of, _gaps(score, sheet))
    return Scored(score, _rounded(_value(score, values, over), score), answered, least, of)


def _value(score: Score, values: list[Decimal], over: list[Decimal]) -> Decimal | None:
    """Return what the method makes of the answered items; there is at least one."""
    if score.method == "ratio":
        above, below = (values, over) if score.over else (values[:1], values[1:])
        divisor = _mean(below)
        return _mean(above) / divisor if above and divisor else None
    if score.method == "change":
        return values[1] - values[0] if len(values) == 2 else None
    if score.method == "sum":
        return _mean(values) * len(score.items) if score.prorate else sum(values, Decimal(0))
    return max(values) if score.method == "max" else _mean(values)


def _mean(values: list[Decimal]) -> Decimal:
    return sum(values, Decimal(0)) / len(values) if values else Decimal(0)


def _counted(score: Score, name: str, sheet: _Sheet) -> int | None:
    """Return what one item adds to a count, each tick of a list and each other answer once; None for no answer."""
    field, answer = sheet.fields.get(name), sheet.answers.get(name)
    if isinstance(field, RATED):
        value = sheet.value(name, reverse=name in score.reverse)
        return None if value is None else int(score.at_least is None or value >= _exact(score.at_least))
    if field is None or not is_given(answer):
        return None
    return len(answer) if isinstance(answer, list | tuple) else 1


def _gaps(score: Score, sheet: _Sheet) -> tuple[Gap, ...]:
    found = sorted(_shortfalls(score, sheet), key=lambda gap: -gap.size)  # items of one size stay in order
    return tuple(found[: score.top])


def _shortfalls(score: Score, sheet: _Sheet) -> Iterator[Gap]:
    for name in score.items:
        value = sheet.value(name, reverse=name in score.reverse)
        field = sheet.fields.get(name)
        between = ends(field, sheet.worksheet.scale) if field is not None else None
        if value is None or field is None or between is None:
            continue
        shortfall, weight = _exact(between[1]) - value, sheet.weight(field)
        if shortfall * weight > 0:
            size = float(shortfall * weight)
            yield Gap(name, field.label, size, float(shortfall), float(weight))


def _exact(value: float) -> Decimal:
    """Return the number as it is written, so that 0.1 three times is 0.3."""
    return Decimal(str(value))


def _rounded(value: Decimal | None, score: Score) -> float | None:
    if value is None:
        return None
    return (
        float(value.quantize(Decimal(1).scaleb(-score.decimals), ROUND_HALF_UP)) + 0.0
    )  # never minus nothing
