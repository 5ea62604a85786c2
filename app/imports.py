"""Bring in what was written elsewhere: read it, show what would come of it, then add all of it or nothing.

The importers meet the free page, the wording of worksheets and the kinds of thinking here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.journal import markdown
from app.journal.content import content, extract
from app.journal.wording import Telling
from models.domain.entry import WorksheetRef
from models.repositories.content import NewEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.clock import Clock
    from app.journal.wording import Wording
    from app.transactions import Transactions
    from app.transfer.arrivals import Arrival, Sheet
    from app.transfer.intake import Brought, Preview, Progress
    from app.worksheets.loader import Library
    from models.domain.action import Action
    from models.domain.thought import ThinkingKind

SOURCES = ("afterword", "markdown", "jrnl", "dayone", "rednotebook", "daylio", "joplin", "freecbt")
"""What can be brought in, by name; `app.transfer.importers.formats` reads them."""

FREE_PAGE, FREE_PAGE_FIELD = "page", "text"


def unwatched(done: int, total: int) -> None:
    """Do nothing: `Progress` for when nobody looks on."""


@dataclass(frozen=True, slots=True)
class Imports:
    """Everything that can be brought into an open journal."""

    transactions: Transactions
    wording: Wording
    library: Library
    kinds: Callable[[], tuple[ThinkingKind, ...]]
    clock: Clock

    def look(self, source: str, path: Path, tick: Callable[[], None] = lambda: None) -> Preview:
        """Read a file or folder and compare it with the journal; nothing is written.

        Args:
            source: One of `SOURCES`.
            path: The file or folder.
            tick: Called for every page; it raises `ImportStoppedError` when the person stops.

        Raises:
            ImportRefusedError: It cannot be brought in, and why.
            ImportStoppedError: The person stopped it.
        """
        from app.transfer import intake
        from app.transfer.importers import formats
        from app.transfer.importers.pages import Setting, on_this_computer

        setting = Setting(on_this_computer, tick, self._freecbt() if source == "freecbt" else {})
        return intake.preview(self.transactions, formats.read(source, path, setting, self._sheet()))

    def bring_in(self, preview: Preview, progress: Progress = unwatched) -> Brought:
        """Add everything that is not here yet, in one transaction.

        Raises:
            ImportStoppedError: `progress` said so; nothing was added.
            AfterwordError: The journal could not be written; nothing was added.
        """
        from app.transfer import intake

        return intake.bring_in(
            self.transactions,
            preview.shipment,
            prepare=self._prepared,
            progress=progress,
            now=self.clock.now(),
        )

    def _sheet(self) -> Sheet:
        from app.transfer.arrivals import Sheet

        page = self.library.get(FREE_PAGE)
        return Sheet(
            worksheet=WorksheetRef(page.id, page.version, page.lang),
            labels=page.labels(),
            field=FREE_PAGE_FIELD,
            escaped=_escaped,
            plain=markdown.plain,
        )

    def _freecbt(self) -> dict[str, str]:
        return {name: kind.id for kind in self.kinds() for name in kind.freecbt}

    def _prepared(self, arrival: Arrival, own: Sequence[Action]) -> NewEntry:
        """Return an arrival as it is stored, searched and listed."""
        record, entry = arrival.record, arrival.record.entry
        telling = Telling(self.wording, entry.worksheet.id, entry.labels)
        written = content(entry.title, record.answers, record.feelings, telling, own)
        if arrival.words is not None:
            written = replace(written, words=arrival.words)
        people = telling.people(record.answers) if arrival.people is None else arrival.people
        return NewEntry(entry, written, extract(written, telling, own), people)


def _escaped(words: str) -> str:
    return markdown.render(markdown.from_plain(words))
