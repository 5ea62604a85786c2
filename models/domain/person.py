"""A person somebody writes about: known by a role, never by a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A role, in the spelling last used.

    Attributes:
        entries: Number of entries outside the bin that speak of this person.
    """

    alias: str
    entries: int
