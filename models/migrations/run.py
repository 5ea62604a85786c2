"""Alembic on the connection that the vault opened: no configuration file, no second connection, one transaction."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory

if TYPE_CHECKING:
    from sqlalchemy import Engine

HERE = Path(__file__).parent


def run_upgrade(engine: Engine, revision: str, version: int) -> None:
    """Run every migration up to `revision`, then note the schema `version`; all of it or nothing."""
    scripts = ScriptDirectory(str(HERE))
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        context = MigrationContext.configure(
            connection,
            opts={
                "fn": lambda current, _context: scripts._upgrade_revs(revision, current),  # noqa: SLF001 - as its own upgrade command
                "transactional_ddl": True,
            },
        )
        with Operations.context(context):
            context.run_migrations()
        connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")
        connection.commit()
