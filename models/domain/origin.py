"""Where an entry comes from that was not written here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """Another journal, and the name the entry had there.

    Attributes:
        source: Name of the format it was brought in from, such as "dayone".
        id: What the entry was called there, or "" where entries have no names.
    """

    source: str
    id: str
