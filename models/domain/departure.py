"""What left the journal: when, what kind, how much and by which way; never what it said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from models.domain.document import DocumentId


class DepartureKind(StrEnum):
    """What left."""

    SUPERVISION = "supervision"
    ACCOUNT = "account"
    PAGES = "pages"
    """Entries as they are, to read elsewhere."""
    TRENDS = "trends"
    """Charts, or the numbers behind them."""
    WHOLE = "whole"
    """Everything in the journal."""


class DepartureRoute(StrEnum):
    """By which way it left. From there on, Afterword protects it no longer."""

    PAPER = "paper"
    """Through the print system of the computer."""
    PDF = "pdf"
    FILE = "file"
    CLIPBOARD = "clipboard"


@dataclass(frozen=True, slots=True)
class Departure:
    """One time something left the journal.

    Attributes:
        left_at: When, with the UTC offset of the place.
        pages: Sheets or screens of it; 0 where there are none to count.
        records: How many entries, documents or points it drew on.
        document: The document that left, as long as it is in the journal; None for everything else.
    """

    left_at: datetime
    kind: DepartureKind
    route: DepartureRoute
    pages: int
    records: int
    document: DocumentId | None = None
