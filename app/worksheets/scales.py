"""What a rated question is rated on: its ends, its steps in words, and the answers that are not on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.worksheets.fields import Duration, Likert, Number, Scaling, Slider
from app.worksheets.schema import LikertScale, Scale, SliderScale

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.worksheets.fields import Option, Question, Rung

WEIGHT = ".weight"
"""What follows the id of a field in the key under which its weight is stored."""

RATED = (Slider, Scaling, Likert, Number, Duration)
"""The kinds of question that are answered with a number."""


def ends(field: Question, scales: Mapping[str, Scale]) -> tuple[float, float] | None:
    """Return the lowest and the highest answer, or None when the question has no ends."""
    if isinstance(field, Likert):
        return likert_ends(scales.get(field.scale))
    if isinstance(field, Slider) and field.scale is not None:
        scale = scales.get(field.scale)
        return (scale.min, scale.max) if isinstance(scale, SliderScale) else None
    if isinstance(field, Slider | Number):
        return (field.min, field.max) if field.min is not None and field.max is not None else None
    return (field.min, field.max) if isinstance(field, Scaling) else None


def likert_ends(scale: Scale | None) -> tuple[float, float] | None:
    """Return the lowest and the highest step of a scale with steps."""
    if not isinstance(scale, LikertScale) or not scale.options:
        return None
    numbers = [rung.v for rung in scale.options]
    return min(numbers), max(numbers)


def end_words(field: Question, scales: Mapping[str, Scale]) -> tuple[str, str]:
    """Return what the lowest and the highest answer are called, "" where they have no words."""
    if isinstance(field, Likert):
        steps = sorted(rungs(field, scales), key=lambda rung: rung.v)
        return (steps[0].label, steps[-1].label) if steps else ("", "")
    scale = scales.get(field.scale or "") if isinstance(field, Slider) else None
    if isinstance(field, Slider | Scaling):
        shared = scale if isinstance(scale, SliderScale) else field
        return field.low or shared.low, field.high or shared.high
    return "", ""


def rungs(field: Question, scales: Mapping[str, Scale]) -> tuple[Rung, ...]:
    """Return the steps of a question that is answered on a scale with steps."""
    scale = scales.get(field.scale) if isinstance(field, Likert) else None
    return scale.options if isinstance(scale, LikertScale) else ()


def unscored(field: Question, scales: Mapping[str, Scale]) -> tuple[Option, ...]:
    """Return the answers a question offers that are not on its scale."""
    own = field.unscored if isinstance(field, Slider) else ()
    scale = scales.get(field.scale or "") if isinstance(field, Likert | Slider) else None
    shared = scale.unscored if isinstance(scale, LikertScale | SliderScale) else ()
    return (*shared, *own)
