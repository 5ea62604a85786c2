"""Rounding before a value is said, against what one works out on paper."""

from __future__ import annotations

from math import copysign

import pytest

from app.trends.figures import AS_GIVEN, rounded


@pytest.mark.parametrize(
    ("value", "decimals", "found"),
    [
        (2.15, 1, 2.2),
        (2.25, 1, 2.3),
        (-2.25, 1, -2.3),
        (2.5, 0, 3),
        (7.25, AS_GIVEN, 7.25),
        ((8.1 + 8.2) / 2, 1, 8.2),  # 8.149999999999999, which nobody answered
        (150_000, AS_GIVEN, 150_000),
        (1e12, AS_GIVEN, 1e12),
    ],
)
def test_halves_are_rounded_up_as_on_the_page(value: float, decimals: int, found: float) -> None:
    assert rounded(value, decimals) == found


def test_nothing_is_never_less_than_nothing() -> None:
    assert copysign(1, rounded(-0.04, 1)) == 1
