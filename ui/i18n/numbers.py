"""Numbers in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.trends.figures import AS_GIVEN, rounded


def number(value: float, decimals: int = AS_GIVEN) -> str:
    """Return a value with so many decimals at the most, and none that says nothing: "2.8", "55"."""
    told = rounded(value, decimals)
    places = next((places for places in range(decimals) if round(told, places) == told), decimals)
    return QLocale().toString(told, "f", places)
