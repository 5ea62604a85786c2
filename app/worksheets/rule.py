"""What every rule of the worksheet format needs: how a fault is told, and how the questions are walked through."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.worksheets.fields import Note, Offer, Signposts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.worksheets.fields import Field
    from app.worksheets.schema import Section, Worksheet

LONGEST_WAIT = 3660
"""Most days until something is offered again."""

NO_ANSWER = (Note, Signposts, Offer)
"""Kinds of question with nothing to look at or to count."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a worksheet contradicts itself, and why."""

    table: str
    key: str
    reason: str


def asked(sheet: Worksheet) -> Iterator[tuple[Section, Field]]:
    """Return every question with its section, in order."""
    return ((section, each) for section in sheet.sections for each in section.fields)


def place(section: Section, each: Field | None = None) -> str:
    """Name a section, or a question in it, as its writer did."""
    return f"section “{section.id}”" + (f", field “{each.id}”" if each is not None else "")


def rising(low: float, high: float) -> bool:
    """Tell whether two numbers can be the ends of something."""
    return -math.inf < low < high < math.inf
