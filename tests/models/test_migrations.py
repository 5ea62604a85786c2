"""Journals of earlier schemas come up to date with everything in them, or stay exactly as they were.

`data/schema-1.db` was written by the program while 1 was its schema, under the key of `connect`.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy.exc import DatabaseError

from models.domain.departure import DepartureKind, DepartureRoute
from models.domain.document import DocumentId
from models.domain.entry import EntryFilter, EntryState
from models.repositories.values import UnreadableError
from models.schema import create_schema, downgrade, schema_version, stored_version, upgrade
from tests.models.journals import Opened, PlainTransactions, connect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SAMPLE = Path(__file__).parent / "data" / "schema-1.db"
TABLES_OF_1 = ("entry", "answer", "feeling", "revision", "tag", "entry_tag", "setting")
EVERY_STATE = EntryFilter(states=frozenset(EntryState), open_sealed=True)


@pytest.fixture
def empty() -> Iterator[Any]:
    connection = connect()
    yield connection
    connection.close()


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Any]:
    """A journal of schema 1 with entries in every state."""
    shutil.copy(SAMPLE, tmp_path / "journal.db")
    connection = connect(tmp_path / "journal.db")
    assert stored_version(connection) == 1
    yield connection
    connection.close()


def shape(connection: Any) -> dict[str, str]:
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {name: " ".join(sql.split()).replace("( ", "(").replace(" )", ")") for name, sql in rows}


def rows(connection: Any) -> dict[str, list[tuple[object, ...]]]:
    """Return everything the tables of the first schema hold."""
    return {
        table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()  # noqa: S608 - a constant
        for table in TABLES_OF_1
    }


def found(connection: Any, words: str) -> int:
    query = "SELECT count(*) FROM entry_fts WHERE entry_fts MATCH ?"
    return int(connection.execute(query, (words,)).fetchone()[0])


def test_every_step_leads_to_the_same_schema(empty: Any) -> None:
    made = connect()
    create_schema(made)
    for version in range(1, schema_version + 1):
        assert upgrade(empty, to=version)
        assert stored_version(empty) == version

    assert shape(empty) == shape(made)
    made.close()


def test_what_else_is_in_the_file_outlives_the_first_upgrade(empty: Any) -> None:
    """The vault keeps a table of its own in the same file."""
    empty.execute("CREATE TABLE vault_meta (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT")
    empty.execute("INSERT INTO vault_meta VALUES ('vault_id', x'5a')")
    empty.commit()

    assert upgrade(empty)
    assert empty.execute("SELECT * FROM vault_meta").fetchall() == [("vault_id", b"Z")]


def test_a_journal_of_the_first_schema_keeps_everything(first: Any) -> None:
    before = rows(first)
    assert len(before["entry"]) == 5
    assert len(before["revision"]) == 1

    assert upgrade(first)

    assert rows(first) == before
    assert stored_version(first) == schema_version
    assert (found(first, "hawthorn blackbird"), found(first, "daughter")) == (1, 1)


def test_a_journal_of_the_first_schema_works_with_todays_services(first: Any) -> None:
    upgrade(first)
    with Opened() as opened:
        opened.journal._transactions = PlainTransactions(first)
        lines = opened.journal.timeline(EVERY_STATE)
        states = {line.entry.state for line in lines}
        draft = opened.journal.reopen(lines[-1].entry.id)
        opened.journal.save(draft.with_answers({"text": "The hawthorn is over."}))

        assert states == set(EntryState)
        assert opened.found("hawthorn over") == [draft.id]
        assert len(opened.journal.revisions(draft.id)) == 2
        assert draft.actions == ()


def test_a_log_of_the_fifth_schema_keeps_its_lines(first: Any) -> None:
    upgrade(first, to=5)
    first.execute(
        "INSERT INTO departure VALUES (1, '2026-11-21T19:40:00+00:00', 'supervision', 'paper', 2, 5)"
    )
    first.commit()

    upgrade(first)
    with Opened() as opened:
        opened.departures._transactions = PlainTransactions(first)
        opened.departures.note(DepartureKind.ACCOUNT, DepartureRoute.PDF, document=DocumentId("one"))
        latest = opened.departures.latest()

    assert [(each.kind, each.records, each.document) for each in latest] == [
        (DepartureKind.ACCOUNT, 0, DocumentId("one")),
        (DepartureKind.SUPERVISION, 5, None),
    ]


def test_going_back_leaves_what_the_first_schema_holds(first: Any) -> None:
    before, old_shape = rows(first), shape(first)
    upgrade(first)
    entry = before["entry"][0][1]
    first.execute("INSERT INTO person VALUES (1, 'Ward manager', 'ward manager')")
    first.execute("INSERT INTO entry_person VALUES (?, 1)", (entry,))
    first.commit()

    downgrade(first, to=1)

    assert (rows(first), shape(first), stored_version(first)) == (before, old_shape, 1)
    assert found(first, "blackbird") == 1


def test_up_down_and_up_again_changes_nothing(first: Any) -> None:
    upgrade(first)
    before, new_shape = rows(first), shape(first)

    downgrade(first, to=1)
    upgrade(first)

    assert (rows(first), shape(first), stored_version(first)) == (before, new_shape, schema_version)


def spoil_index(connection: Any) -> None:
    connection.execute("INSERT INTO entry_fts(entry_fts) VALUES ('delete-all')")


def cut_a_link(connection: Any) -> None:
    connection.execute("PRAGMA foreign_keys = OFF").fetchall()
    connection.execute("INSERT INTO answer (entry_id, field, value) VALUES ('nowhere', 'text', '1')")


@pytest.mark.parametrize(("damage", "error"), [(spoil_index, DatabaseError), (cut_a_link, UnreadableError)])
def test_an_upgrade_whose_outcome_is_not_sound_is_not_committed(
    first: Any, damage: Callable[[Any], None], error: type[Exception]
) -> None:
    damage(first)
    first.commit()
    before, old_shape = rows(first), shape(first)

    with pytest.raises(error):
        upgrade(first)

    assert (rows(first), shape(first), stored_version(first)) == (before, old_shape, 1)
    assert not first.in_transaction
