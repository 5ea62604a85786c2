"""How a value is rounded before it is said. What is drawn, sorted and filed stays as it is."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

AS_GIVEN = 4
"""Decimals of a number that was answered and not worked out: no fewer than it has, as a rule."""

_TRUE = 9
"""Decimals beyond which a sum of floats says something that nobody answered."""


def rounded(value: float, decimals: int) -> float:
    """Return a value with so many decimals at the most, halves away from zero as on the page it comes from."""
    exact = Decimal(str(round(float(value), _TRUE)))
    return float(exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)) + 0.0  # never minus nothing
