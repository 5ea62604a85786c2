"""An entry as somebody reads it: the questions and answers in words, in the order of its worksheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.repositories import stream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.domain.entry import Entry, EntryFilter, EntryRecord
    from models.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Part:
    """A question and what was answered.

    Attributes:
        label: The question, or "" of a page that asks only one.
        text: Markdown.
    """

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """An entry to be read.

    Attributes:
        kind: Title of its worksheet.
        parts: Only those that were answered.
    """

    entry: Entry
    kind: str
    parts: tuple[Part, ...]

    @property
    def heading(self) -> str:
        """Its title, or the kind of page it is."""
        return self.entry.title or self.kind


Tell = Callable[["UnitOfWork", "EntryRecord"], Reading]
"""Tells an entry in words, by what is known of its worksheet."""


def readings(uow: UnitOfWork, wanted: EntryFilter, tell: Tell) -> Iterator[Reading]:
    """Yield entries as they are read, in the order of writing."""
    return (tell(uow, record) for record in stream.records(uow, wanted))
