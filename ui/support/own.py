"""A person's own people and numbers: kept in a setting inside the journal, encrypted like everything else in it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.journal.service import Journal
    from app.signposts import SignpostList
    from models.domain.entry import Changes, JsonValue

KEPT = "support.own"
"""Setting: a list of rows, each with the keys of `OwnLine`."""

MOST = 30
ADDED = "added-"


@dataclass(frozen=True, slots=True)
class OwnLine:
    """One row of one's own.

    Attributes:
        id: Id of the shipped row it fills in, or any other id for one that was added.
        name: Who it is; the shipped name until the person says otherwise.
        number: How to reach them, in whatever form.
    """

    id: str
    name: str = ""
    number: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Offered:
    """A row to show.

    Attributes:
        shipped: The row as it is shipped, blank; for one that was added, a row with nothing in it.
        hint: What it is for, in the words that are shipped.
    """

    line: OwnLine
    shipped: OwnLine
    hint: str = ""

    @property
    def is_added(self) -> bool:
        """Whether the person put the row there."""
        return self.line.id.startswith(ADDED)


def load(journal: Journal) -> tuple[OwnLine, ...]:
    """Return the rows that were filled in; anything that is no row is passed over."""
    kept = journal.setting(KEPT, [])
    if not isinstance(kept, list | tuple):
        return ()
    return tuple(line for line in map(_line, kept) if line is not None)


def save(journal: Journal, lines: Iterable[OwnLine]) -> Changes:
    """Keep `lines`, up to MOST of them."""
    return journal.set_setting(KEPT, [asdict(line) for line in lines][:MOST])


def offered(lists: tuple[SignpostList, ...], kept: Iterable[OwnLine]) -> tuple[Offered, ...]:
    """Return every row to show: those that are shipped to be filled in first, then the added ones."""
    filled = {line.id: line for line in kept}
    blank = [
        (OwnLine(line.id, line.name), line.note) for each in lists for line in each.signposts if line.own
    ]
    shipped = tuple(Offered(filled.pop(line.id, line), line, note) for line, note in blank)
    return (*shipped, *(Offered(line, OwnLine(line.id)) for line in filled.values()))


def added(lines: Iterable[OwnLine]) -> Offered:
    """Return a new row beside `lines`."""
    taken = {line.id for line in lines}
    names = (f"{ADDED}{number}" for number in range(1, len(taken) + 2))
    line = OwnLine(next(each for each in names if each not in taken))
    return Offered(line, line)


def _line(kept: JsonValue) -> OwnLine | None:
    if not isinstance(kept, dict) or not isinstance(kept.get("id"), str):
        return None
    words = {key: value for key, value in kept.items() if key in {"id", "name", "number", "note"}}
    return OwnLine(**{key: value for key, value in words.items() if isinstance(value, str)})
