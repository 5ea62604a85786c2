"""Chance that can be repeated."""

from __future__ import annotations

import random


def seeded(*seed: object) -> random.Random:
    """Return a source of chance that gives the same numbers for the same seed, on every computer."""
    return random.Random("/".join(map(str, seed)))  # noqa: S311 - decides what is broken, protects nothing
