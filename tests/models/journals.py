"""Real encrypted journals for tests, with today's schema, and a clock that can be moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from sqlcipher3 import dbapi2

from app.journal.actions import Actions
from app.journal.departures import Departures
from app.journal.patterns import Patterns
from app.journal.people import People
from app.journal.service import Draft, Journal
from app.journal.thoughts import Thoughts
from app.journal.wording import Wording
from models.database import engine_over
from models.domain.entry import EntryFilter, EntryId, WorksheetRef
from models.orm import search_index
from models.schema import create_schema
from models.unit_of_work import UnitOfWork, reading, writing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LABELS = {"text": "What stays with you", "learned": "What you take from it"}
EVERYTHING = EntryFilter()

_PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "temp_store = MEMORY",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "wal_autocheckpoint = 200",
)


class FakeClock:
    """A clock that stands still until it is told to move."""

    def __init__(self, now: datetime = START) -> None:
        self.time = now
        self.seconds = 1000.0

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return self.seconds

    def advance(self, **span: float) -> None:
        """Let time pass."""
        self.time += timedelta(**span)
        self.seconds += timedelta(**span).total_seconds()

    def set_back(self, **span: float) -> None:
        """Let someone turn the wall clock back."""
        self.time -= timedelta(**span)


class PlainTransactions:
    """Transactions on a bare connection, with the driver's own errors."""

    def __init__(self, connection: Any) -> None:
        self.engine = engine_over(connection)

    def read(self, work: Callable[[UnitOfWork], T]) -> T:
        with reading(self.engine) as uow:
            return work(uow)

    def write(self, work: Callable[[UnitOfWork], T]) -> T:
        with writing(self.engine) as uow:
            return work(uow)


def connect(path: Path | str = ":memory:") -> Any:
    """Open an empty keyed database the way the vault does."""
    connection = dbapi2.connect(str(path), check_same_thread=False)
    connection.set_key(b"x'" + b"5a" * 48 + b"'")
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def new_connection(path: Path | str = ":memory:") -> Any:
    """Open an empty journal with today's schema."""
    connection = connect(path)
    create_schema(connection)
    return connection


class Opened:
    """A journal in memory with shortcuts for what tests do over and over."""

    def __init__(self, clock: FakeClock | None = None, wording: Wording | None = None) -> None:
        self.clock = clock or FakeClock()
        self.connection = new_connection()
        self.transactions = PlainTransactions(self.connection)
        self.journal = Journal(self.transactions, self.clock, wording)
        self.actions = Actions(self.transactions, self.clock)
        self.departures = Departures(self.transactions, self.clock)
        self.people = People(self.transactions, wording or Wording())
        self.thoughts = Thoughts(self.transactions, self.clock, wording)
        self.patterns = Patterns(self.transactions, wording)

    def __enter__(self) -> Opened:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def write(
        self, text: str, title: str = "", *, worksheet: str = "page", thread: EntryId | None = None
    ) -> Draft:
        """Begin an entry a minute later and save it once."""
        self.clock.advance(minutes=1)
        draft = self.journal.new_draft(WorksheetRef(worksheet, "1", "en"), LABELS, title, thread)
        draft = draft.with_answers({"text": text})
        self.journal.save(draft)
        return draft

    def found(self, words: str, wanted: EntryFilter = EVERYTHING) -> list[str]:
        """Return the ids of the entries that answer a search."""
        return [hit.entry.id for hit in self.journal.search(words, wanted, limit=1000)]

    def rows(self, table: str) -> int:
        """Return how many rows a table has."""
        return int(self.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - a constant

    def check_index(self) -> None:
        """Fail unless the full-text index agrees with the entries, word for word."""
        self.connection.execute(search_index.CHECK)
        self.connection.rollback()
