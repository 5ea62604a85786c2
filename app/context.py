"""The services of one unlocked journal, built once and passed to whoever needs them.

The vault and the models meet here and nowhere else: every failure of the database leaves as an error of the vault.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy.exc import DBAPIError

from app import knowledge, paths, preferences
from app.errors import AfterwordError
from app.exports import Exports
from app.imports import Imports
from app.journal.actions import Actions
from app.journal.departures import Departures
from app.journal.follow_ups import FollowUps
from app.journal.patterns import Patterns
from app.journal.people import People
from app.journal.service import Journal
from app.journal.thoughts import Thoughts
from app.library import open_library
from app.vault.errors import DiskFull, EntriesCorrupt, FirstPageDamaged
from app.vault.findings import CLOCK_CHANGED
from app.worksheets.vocabulary import Vocabularies
from models.database import engine_over
from models.repositories.values import UnreadableError
from models.schema import schema_version, stored_version, upgrade
from models.unit_of_work import UnitOfWork, reading, writing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.clock import Clock
    from app.sharing.service import Sharing
    from app.transactions import Transactions
    from app.vault.vault import Vault
    from app.worksheets.loader import Library

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class AppContext:
    """What the program works with while a journal is unlocked.

    Attributes:
        sharing: Returns the documents made for others, the same service each time; loaded when first asked for.
    """

    vault: Vault
    transactions: Transactions
    journal: Journal
    actions: Actions
    people: People
    thoughts: Thoughts
    patterns: Patterns
    follow_ups: FollowUps
    departures: Departures
    exports: Exports
    imports: Imports
    sharing: Callable[[], Sharing]
    worksheets: Library
    clock: Clock

    def close(self) -> None:
        """Close the journal. Never raises; what was not saved is gone."""
        self.vault.close()


def open_journal(vault: Vault, *, clock: Clock, worksheets: Library | None = None) -> AppContext:
    """Return the services of an unlocked journal, its schema brought up to date.

    Raises:
        AfterwordError: The schema could not be brought up to date; nothing was changed.
    """
    bring_up_to_date(vault, clock=clock)
    transactions = VaultTransactions(vault)
    library = worksheets or open_library(preferences.load(paths.preferences_file()).language)
    vocabularies = paths.resources() / "vocabularies"
    words = Vocabularies(vocabularies)
    wording = knowledge.wording(library, words)
    journal = Journal(transactions, clock, wording)
    with suppress(AfterwordError):  # whoever reads or writes next hears of it where it can be shown
        if journal.is_ahead_of(clock.now()):
            vault.notice(CLOCK_CHANGED)
    kinds = partial(knowledge.thinking_kinds, vocabularies)
    departures = Departures(transactions, clock)
    return AppContext(
        vault=vault,
        transactions=transactions,
        journal=journal,
        actions=Actions(transactions, clock),
        people=People(transactions, wording),
        thoughts=Thoughts(transactions, clock, wording, kinds),
        patterns=Patterns(transactions, wording),
        follow_ups=FollowUps(transactions, clock, partial(knowledge.rhythm_in, library)),
        departures=departures,
        exports=Exports(transactions, departures, wording, library, clock),
        imports=Imports(transactions, wording, library, kinds, clock),
        sharing=lru_cache(maxsize=1)(partial(_sharing, transactions, clock, library, words)),
        worksheets=library,
        clock=clock,
    )


def _sharing(transactions: Transactions, clock: Clock, library: Library, words: Vocabularies) -> Sharing:
    from app.shareable import open_sharing

    return open_sharing(transactions, clock, library, words)


def bring_up_to_date(vault: Vault, *, clock: Clock) -> None:
    """Give a journal of an earlier version today's tables, a verified backup first; seconds for a large one.

    Raises:
        AfterwordError: There is no room for the backup, or something is damaged; nothing was changed.
    """
    with vault.guard, _translated(vault):
        stored = stored_version(vault.connection)
    if 0 < stored < schema_version and not vault.read_only:
        from app.safekeeping.backups import back_up_before_upgrade  # seldom needed

        back_up_before_upgrade(vault, VaultTransactions(vault), clock)
    with vault.guard, _translated(vault):
        upgrade(vault.connection)


class VaultTransactions:
    """Transactions on the vault's one connection, one at a time, from any thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._engine = engine_over(vault.connection)
        self._damage: AfterwordError | None = None
        self._busy = False

    def read(self, work: Callable[[UnitOfWork], T]) -> T:
        """Run queries; see `Transactions.read`."""
        with self._alone(), _translated(self._vault), reading(self._engine) as uow:
            return work(uow)

    def write(self, work: Callable[[UnitOfWork], T]) -> T:
        """Run `work` in one transaction; see `Transactions.write`.

        On a full disk the reserve is given up and the attempt repeated once. After damage nothing is written any more.
        """
        with self._alone():
            if self._damage is not None:
                raise type(self._damage)
            try:
                return self._attempt(work)
            except DiskFull:
                if not self._vault.release_ballast():
                    raise
                return self._attempt(work)

    def _attempt(self, work: Callable[[UnitOfWork], T]) -> T:
        with _translated(self._vault), writing(self._engine) as uow:
            return work(uow)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the connection. A transaction inside another one would end the outer one, so it is refused."""
        with self._vault.guard:
            if self._busy:
                raise RuntimeError("a transaction inside a transaction")
            self._busy = True
            try:
                yield
            except (EntriesCorrupt, FirstPageDamaged) as damage:
                self._damage = damage
                raise
            finally:
                self._busy = False


@contextmanager
def _translated(vault: Vault) -> Iterator[None]:
    """Turn what the database raises into an error of the vault; faults of the program stay what they are.

    Nothing of the original travels on: its statement and its values could carry what somebody wrote.
    """
    try:
        yield
    except (DBAPIError, MemoryError, OSError) as problem:
        raise vault.failure(problem) from None
    except UnreadableError:
        raise vault.failure(EntriesCorrupt()) from None
