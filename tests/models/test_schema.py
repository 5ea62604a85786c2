"""The schema: the same from today's tables and from the migrations, and used the way it was meant to be."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from models.domain.entry import EntryFilter
from models.migrations.run import HERE
from models.orm import search_index
from models.repositories import actions, lists, search
from models.schema import create_schema, revision_id, schema_version, stored_version, upgrade
from models.unit_of_work import reading
from tests.models.journals import EVERYTHING, Opened, PlainTransactions, connect, new_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from models.unit_of_work import UnitOfWork


@pytest.fixture
def empty() -> Iterator[Any]:
    connection = connect()
    yield connection
    connection.close()


def shape(connection: Any) -> dict[str, str]:
    """Return everything the schema is made of, white space aside."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {name: " ".join(sql.split()).replace("( ", "(").replace(" )", ")") for name, sql in rows}


def test_the_migrations_lead_to_the_schema_of_the_tables(empty: Any) -> None:
    made = new_connection()

    assert upgrade(empty)

    assert shape(empty) == shape(made)
    assert stored_version(empty) == stored_version(made) == schema_version
    versions = [each.execute("SELECT version_num FROM alembic_version").fetchall() for each in (empty, made)]
    assert versions == [[(revision_id(schema_version),)]] * 2
    made.close()


def test_an_upgraded_journal_works(empty: Any) -> None:
    upgrade(empty)
    with Opened() as opened:
        opened.journal._transactions = PlainTransactions(empty)
        draft = opened.write("hawthorn")

        assert opened.found("haw") == [draft.id]
        empty.execute(search_index.CHECK)


def test_the_newest_migration_is_todays_schema() -> None:
    names = sorted(path.name for path in (HERE / "versions").glob("[0-9]*.py"))

    assert names[-1].startswith(revision_id(schema_version))
    assert len(names) == schema_version


def test_there_is_nothing_to_upgrade_in_a_new_journal(empty: Any) -> None:
    create_schema(empty)
    writes = empty.total_changes

    assert not upgrade(empty)
    assert empty.total_changes == writes
    assert not empty.in_transaction


def test_an_upgrade_that_fails_changes_nothing(empty: Any) -> None:
    empty.execute("CREATE TABLE tag (id INTEGER)")
    before = shape(empty)

    with pytest.raises(Exception, match="tag already exists"):
        upgrade(empty)

    assert shape(empty) == before
    assert stored_version(empty) == 0
    assert not empty.in_transaction


def test_words_leave_the_index_for_good_by_configuration(empty: Any) -> None:
    create_schema(empty)

    assert empty.execute("SELECT v FROM entry_fts_config WHERE k = 'secure-delete'").fetchall() == [(1,)]


def test_opening_a_journal_loads_no_alembic() -> None:
    """Alembic costs 0.2 s, and there is hardly ever anything to upgrade."""
    code = "import sys, app.journal.service, models.schema; print(sorted({'alembic', 'mako'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def plans(work: Callable[[UnitOfWork], object]) -> list[str]:
    """Return how the database goes about the queries of `work`."""
    with Opened() as opened:
        opened.write("hawthorn")
        statements: list[tuple[str, Any]] = []

        def note(_c: Any, _cursor: Any, statement: str, parameters: Any, _x: Any, _many: Any) -> None:
            statements.append((statement, parameters))

        event.listen(opened.transactions.engine, "before_cursor_execute", note)
        with reading(opened.transactions.engine) as uow:
            work(uow)
        return [
            row[3]
            for statement, parameters in statements
            for row in opened.connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
        ]


def test_a_search_walks_the_full_text_index_backwards_and_sorts_nothing() -> None:
    wanted = EntryFilter(
        worksheets=frozenset({"page"}),
        since=date(2026, 1, 1),
        until=date(2027, 1, 1),
    )
    steps = plans(lambda uow: search.search(uow, "haw", wanted, limit=5, offset=0))

    assert steps[0].startswith("SCAN entry_fts VIRTUAL TABLE")
    assert steps[1] == "SEARCH entry USING INTEGER PRIMARY KEY (rowid=?)"
    assert not any("TEMP B-TREE" in step for step in steps[:2])


def test_a_timeline_walks_an_index_and_sorts_nothing() -> None:
    steps = plans(lambda uow: lists.timeline(uow, EVERYTHING, after=None, limit=5))

    assert steps[0] == "SCAN entry USING INDEX ix_entry_by_day"


def test_counting_reads_an_index_only() -> None:
    (step,) = plans(lambda uow: lists.count(uow, EVERYTHING))

    assert step.startswith("SCAN entry USING COVERING INDEX ix_entry_by_")


def test_the_worksheets_used_are_found_by_leaps_and_never_by_a_scan() -> None:
    steps = plans(lists.worksheets_used)

    assert len(steps) == 2
    assert all("USING COVERING INDEX ix_entry_by_worksheet" in step for step in steps)


def test_what_is_due_reads_open_actions_only() -> None:
    (step, *_) = plans(lambda uow: actions.still_open(uow, until=date(2026, 3, 2)))

    assert step == "SEARCH action USING INDEX ix_action_status (status=?)"
