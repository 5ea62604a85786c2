"""The schema of a journal: made whole for a new one, brought up to date for an older one."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError

from models.database import engine_over
from models.orm import search_index
from models.orm.tables import Base

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

schema_version = 6
"""Number of today's schema: kept in `PRAGMA user_version`, and the newest Alembic revision as a number."""


def create_schema(connection: Any) -> None:  # noqa: ANN401 - the driver ships no types
    """Give an empty journal today's schema, in one transaction, without loading Alembic.

    Raises:
        Exception: The driver's own error, which the vault knows how to read: a full disk, say.
    """
    with _driver_errors(), engine_over(connection).connect() as sa_connection:
        sa_connection.exec_driver_sql("BEGIN IMMEDIATE")
        create_tables(sa_connection)
        sa_connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))")  # fmt: skip
        sa_connection.exec_driver_sql(
            "INSERT INTO alembic_version (version_num) VALUES (?)", (revision_id(schema_version),)
        )
        sa_connection.exec_driver_sql(f"PRAGMA user_version = {schema_version:d}")
        sa_connection.commit()


def create_tables(connection: Connection) -> None:
    """Create every table, index and trigger of today's schema."""
    Base.metadata.create_all(connection, checkfirst=False)
    for statement in search_index.CREATE:
        connection.exec_driver_sql(statement)


def revision_id(version: int) -> str:
    """Return the Alembic revision that leads to a schema version."""
    return f"{version:04d}"


def stored_version(connection: Any) -> int:  # noqa: ANN401 - the driver ships no types
    """Return the schema version an open journal says it has; 0 when it has no schema yet."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def count_entries(connection: Any) -> int:  # noqa: ANN401 - the driver ships no types
    """Return how many entries an open journal has, in every state."""
    return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])


def entry_ids(connection: Any) -> frozenset[str]:  # noqa: ANN401 - the driver ships no types
    """Return the names of all entries of an open journal."""
    return frozenset(name for (name,) in connection.execute("SELECT id FROM entry"))


def upgrade(connection: Any, *, to: int = schema_version) -> bool:  # noqa: ANN401 - the driver ships no types
    """Bring a journal to schema version `to`, in one transaction; make a backup first.

    Before it is committed, the whole file and the full-text index are checked.

    Returns:
        Whether anything had to be done.

    Raises:
        DBAPIError: It could not be done, or something is damaged. Nothing was changed.
        UnreadableError: The check found something. Nothing was changed.
    """
    if stored_version(connection) >= to:
        return False
    from models.migrations.run import run_upgrade  # Alembic costs 0.2 s: only when needed

    run_upgrade(engine_over(connection), revision_id(to), to)
    return True


def downgrade(connection: Any, *, to: int) -> None:  # noqa: ANN401 - the driver ships no types
    """Take a journal back to schema version `to`, in one transaction; what that schema has no room for is lost.

    Raises:
        DBAPIError: As for `upgrade`. Nothing was changed.
    """
    from models.migrations.run import run_downgrade  # as above

    run_downgrade(engine_over(connection), revision_id(to), to)


@contextmanager
def _driver_errors() -> Iterator[None]:
    """Unwrap SQLAlchemy's errors."""
    try:
        yield
    except DBAPIError as error:
        if error.orig is None:
            raise
        raise error.orig from None
