"""A document made for others to read: a copy that somebody reviewed, never a view of what it came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date, datetime

    from models.domain.chart import Chart
    from models.domain.entry import EntryId

DocumentId = NewType("DocumentId", str)
"""UUIDv7 in its 36-character form. Never changes and is never reused."""


class DocumentKind(StrEnum):
    """What a document is for."""

    SUPERVISION = "supervision"
    """A sheet to talk over in supervision."""
    ACCOUNT = "account"
    """A professional account, for oneself or for a regulator's own form."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a document under its own heading.

    Attributes:
        id: Which part of its template it is; a part somebody added has an id of its own.
        heading: What stands above it.
        text: Its words, in the small Markdown that pages are stored as; of a chart, what it shows.
        chart: A line to draw above the words, or None.
    """

    id: str
    heading: str
    text: str = ""
    chart: Chart | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written in it and nothing is drawn."""
        return self.chart is None and not self.text.strip()


@dataclass(frozen=True, slots=True)
class Document:
    """A sheet for supervision or a professional account.

    Attributes:
        template: Id of what it was shaped after.
        since: First day it looks back on, or None.
        until: Last day it looks back on, or None.
        parts: In the order they are read.
        sources: The entries its words were copied from. They may be gone by now; nothing is looked up in them.
        months_only: Whether days are given as month and year when it leaves the journal.
        peer: Whether it was talked over with a peer; only asked of accounts.
    """

    id: DocumentId
    kind: DocumentKind
    template: str
    title: str
    created_at: datetime
    changed_at: datetime
    since: date | None = None
    until: date | None = None
    parts: tuple[Part, ...] = ()
    sources: tuple[EntryId, ...] = ()
    months_only: bool = False
    peer: bool = False
