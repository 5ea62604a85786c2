"""What an entry is called, of which kind it is and in which state, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.domain.entry import EntryState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.worksheets.schema import Heading
    from models.domain.entry import Entry

translate = QCoreApplication.translate


class EntryWords:
    """Knows the titles of the worksheets, so that lists need not open their files."""

    def __init__(self, headings: Iterable[Heading]) -> None:
        """Read the titles in `headings`."""
        self._titles = {heading.id: heading.title for heading in headings}

    def kinds(self) -> tuple[tuple[str, str], ...]:
        """Return the id and the title of every worksheet, by title."""
        return tuple(sorted(self._titles.items(), key=lambda kind: kind[1].casefold()))

    def kind(self, worksheet_id: str) -> str:
        """Return the title of a worksheet; one whose file is gone is still called by its id."""
        return self._titles.get(worksheet_id, worksheet_id)

    def name(self, entry: Entry) -> str:
        """Return what an entry is called."""
        return entry.title.strip() or translate("Entry", "Without a title")


def state_words(state: EntryState) -> str:
    """Return the mark of a state; a kept entry, which is the usual thing, has none."""
    return {
        EntryState.DRAFT: translate("Entry", "Draft"),
        EntryState.SEALED: translate("Entry", "Sealed"),
        EntryState.BINNED: translate("Entry", "In the bin"),
    }.get(state, "")


def word_count(words: int) -> str:
    """Return a number of words, such as "214 words"."""
    return (
        translate("Entry", "1 word")
        if words == 1
        else translate("Entry", "{count} words").format(count=words)
    )
