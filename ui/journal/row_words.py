"""A row of the timeline as a screen reader says it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.clock import shift_date
from models.domain.entry import EntryState
from ui.i18n import dates
from ui.widgets.entry_words import state_words

if TYPE_CHECKING:
    from datetime import date

    from app.clock import Clock
    from models.domain.entry import Entry
    from ui.journal.rows import Row
    from ui.widgets.entry_words import EntryWords


class MarkStyle(Enum):
    """How a mark under a title is set."""

    KIND = auto()
    DRAFT = auto()
    PRIVATE = auto()
    TAG = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """A word or two under a title."""

    words: str
    style: MarkStyle


class RowWords:
    """Says when, what and of which kind."""

    def __init__(self, *, words: EntryWords, clock: Clock) -> None:
        """Count days from `clock`."""
        self._words = words
        self._clock = clock
        self.shows_previews = True

    @property
    def entry_words(self) -> EntryWords:
        """The names of entries and of their kinds."""
        return self._words

    def today(self) -> date:
        """Return the day that an entry written now would belong to."""
        return shift_date(self._clock.now())

    def day(self, entry: Entry) -> str:
        """Return the heading of the day an entry belongs to."""
        return dates.heading(entry.shift_date, today=self.today())

    def text(self, row: Row) -> str:
        """Return the line of text under the title."""
        if not self.shows_previews:
            return ""
        if row.entry.state is EntryState.SEALED and not any(text for text, _ in row.text):
            return QCoreApplication.translate("Row", "Sealed. Its words show when you open it.")
        return "".join(text for text, _ in row.text)

    def marks(self, entry: Entry) -> tuple[Mark, ...]:
        """Return the kind, the state and the tags."""
        marks = [Mark(self._words.kind(entry.worksheet.id), MarkStyle.KIND)]
        words = state_words(entry.state)
        if words and entry.state is not EntryState.BINNED:  # the whole list is the bin then
            is_draft = entry.state is EntryState.DRAFT
            marks.append(Mark(words, MarkStyle.DRAFT if is_draft else MarkStyle.PRIVATE))
        return (*marks, *(Mark(f"#{tag}", MarkStyle.TAG) for tag in entry.tags))

    def describe(self, row: Row, starts_day: bool) -> str:  # noqa: FBT001 - the model's callback
        """Return the whole row in one breath."""
        when = f"{self.day(row.entry)}, " if starts_day else ""
        when += dates.clock_time(row.entry.written_at)
        parts = (
            when,
            self._words.name(row.entry),
            *(mark.words for mark in self.marks(row.entry)),
            self.text(row),
        )
        return ". ".join(part for part in parts if part)
