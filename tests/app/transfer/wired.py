"""A real journal with its imports and exports, as the program wires them."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from app import knowledge, paths
from app.exports import Exports
from app.imports import Imports
from app.journal.departures import Departures
from app.journal.thoughts import Thoughts
from app.library import open_library
from app.worksheets.vocabulary import Vocabularies
from tests.models.journals import FakeClock, Opened

if TYPE_CHECKING:
    from pathlib import Path

    from app.transfer.intake import Brought, Preview
    from app.worksheets.loader import Library
    from models.domain.entry import EntryRecord

VOCABULARIES = paths.resources() / "vocabularies"


@lru_cache(maxsize=1)
def library() -> Library:
    return open_library()


class Wired(Opened):
    """An open journal that things can be brought into and taken out of."""

    def __init__(self, clock: FakeClock | None = None) -> None:
        wording = knowledge.wording(library(), Vocabularies(VOCABULARIES))
        super().__init__(clock, wording)
        kinds = partial(knowledge.thinking_kinds, VOCABULARIES)
        self.departures = Departures(self.transactions, self.clock)
        self.thoughts = Thoughts(self.transactions, self.clock, wording, kinds)
        self.exports = Exports(self.transactions, self.departures, wording, library(), self.clock)
        self.imports = Imports(self.transactions, wording, library(), kinds, self.clock)

    def __enter__(self) -> Wired:
        return self

    def take_in(self, source: str, path: Path) -> tuple[Preview, Brought]:
        """Look, and bring it all in."""
        found = self.imports.look(source, path)
        return found, self.imports.bring_in(found)

    def everything(self) -> list[EntryRecord]:
        """Return every entry in the order of writing."""
        from models.repositories import stream

        return self.transactions.read(lambda uow: list(stream.records(uow)))
