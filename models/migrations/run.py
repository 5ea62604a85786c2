"""Alembic on the connection that the vault opened: no configuration file, no second connection, one transaction."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory

from models.orm import search_index
from models.repositories.values import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Engine

HERE = Path(__file__).parent


def run_upgrade(engine: Engine, revision: str, version: int) -> None:
    """Run every migration up to `revision`, check the outcome, then note the schema `version`; all of it or nothing.

    Raises:
        DBAPIError: It could not be done.
        UnreadableError: What came of it is not sound.
    """
    scripts = ScriptDirectory(str(HERE))
    _run(engine, version, lambda current, _context: scripts._upgrade_revs(revision, current))  # noqa: SLF001 - as its own command


def run_downgrade(engine: Engine, revision: str, version: int) -> None:
    """Undo every migration after `revision`; otherwise as `run_upgrade`."""
    scripts = ScriptDirectory(str(HERE))
    _run(engine, version, lambda current, _context: scripts._downgrade_revs(revision, current))  # noqa: SLF001 - as its own command


def _run(engine: Engine, version: int, steps: Callable[..., Any]) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        context = MigrationContext.configure(connection, opts={"fn": steps, "transactional_ddl": True})
        with Operations.context(context):
            context.run_migrations()
        _check(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")
        connection.commit()


def _check(connection: Connection) -> None:
    """Fail unless the file is sound, no link leads nowhere, and the full-text index agrees with the entries."""
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
        raise UnreadableError
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise UnreadableError
    connection.exec_driver_sql(search_index.CHECK)
