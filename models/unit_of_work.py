"""One transaction: everything in it happens, or nothing does, and it says what changed."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from models.domain.entry import Changes, EntryId

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

    from models.domain.action import ActionId
    from models.domain.document import DocumentId


class UnitOfWork:
    """The connection a repository works with, and the list of what the transaction changed."""

    def __init__(self, connection: Connection) -> None:
        """Work on `connection`, whose transaction is handled by `reading` and `writing`."""
        self.connection = connection
        self._entries: set[EntryId] = set()
        self._settings: set[str] = set()
        self._actions: set[ActionId] = set()
        self._tags = False
        self._people = False
        self._thoughts: set[EntryId] = set()
        self._kinds = False
        self._documents: set[DocumentId] = set()
        self._departures = False

    def entry_changed(self, entry_id: EntryId) -> None:
        """Note that an entry was added, changed or removed."""
        self._entries.add(entry_id)

    def tags_changed(self) -> None:
        """Note that the list of tags, or how often one is used, may differ."""
        self._tags = True

    def setting_changed(self, key: str) -> None:
        """Note that a setting has another value."""
        self._settings.add(key)

    def action_changed(self, action_id: ActionId) -> None:
        """Note that an action was added, changed or removed."""
        self._actions.add(action_id)

    def people_changed(self) -> None:
        """Note that the list of people, or how often one is named, may differ."""
        self._people = True

    def thoughts_changed(self, entry_id: EntryId) -> None:
        """Note that a thought of an entry was added, changed or removed."""
        self._thoughts.add(entry_id)

    def kinds_changed(self) -> None:
        """Note that the person's own kinds of thinking differ."""
        self._kinds = True

    def document_changed(self, document_id: DocumentId) -> None:
        """Note that a document was added, changed or removed."""
        self._documents.add(document_id)

    def departures_changed(self) -> None:
        """Note that something left the journal."""
        self._departures = True

    def changes(self) -> Changes:
        """Return everything noted so far."""
        return Changes(
            entries=frozenset(self._entries),
            tags=self._tags,
            settings=frozenset(self._settings),
            actions=frozenset(self._actions),
            people=self._people,
            thoughts=frozenset(self._thoughts),
            kinds=self._kinds,
            documents=frozenset(self._documents),
            departures=self._departures,
        )


@contextmanager
def reading(engine: Engine) -> Iterator[UnitOfWork]:
    """Lend a unit of work for queries.

    Raises:
        DBAPIError: The journal cannot be read; `orig` is the driver's error with its result code.
    """
    with engine.connect() as connection:
        yield UnitOfWork(connection)


@contextmanager
def writing(engine: Engine) -> Iterator[UnitOfWork]:
    """Lend a unit of work whose changes are committed at the end, or rolled back when anything is raised.

    Raises:
        DBAPIError: The journal cannot be written; `orig` is the driver's error with its result code.
    """
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield UnitOfWork(connection)
        connection.commit()  # without it, closing the connection rolls back
