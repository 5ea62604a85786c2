"""Chance that can be repeated."""

from __future__ import annotations

import os
import random

SOAK = int(os.environ.get("AFTERWORD_SOAK", "1"))
"""How many times as much as in a merge is gone through: `make soak`."""


def seeded(*seed: object) -> random.Random:
    """Return a source of chance that gives the same numbers for the same seed, on every computer."""
    return random.Random("/".join(map(str, seed)))  # noqa: S311 - decides what is broken, protects nothing
