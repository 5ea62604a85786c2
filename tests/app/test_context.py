"""The vault and the journal together: failures become errors of the vault, and last words are saved if they can be."""

from __future__ import annotations

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from app.context import AppContext, open_journal
from app.vault import session
from app.vault.errors import DiskFull, EntriesCorrupt, ReadOnly
from app.vault.kdf import KdfParams
from app.vault.recovery import RecoverySecret
from models.domain.entry import EntryFilter, EntryId, WorksheetRef
from models.repositories import settings, stream
from models.schema import create_schema, schema_version, stored_version, upgrade
from tests.models.journals import FakeClock
from tests.models.large_journal import Language, records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from models.unit_of_work import UnitOfWork

PASSPHRASE = "a hawthorn, two brambles and a hazel"  # noqa: S105 - of a journal that lives for one test
PAGE = 4096


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pattern") / "journal"
    create(folder, create_schema)
    return folder


def create(folder: Path, prepare: Callable[..., None]) -> None:
    session.create(
        folder,
        bytearray(PASSPHRASE.encode()),
        recovery=RecoverySecret.generate(),
        prepare=prepare,
        kdf=KdfParams.floor(),
        clock=FakeClock(),
    )


def opened(folder: Path, clock: FakeClock | None = None) -> AppContext:
    clock = clock or FakeClock()
    return open_journal(session.unlock(folder, bytearray(PASSPHRASE.encode()), clock=clock), clock=clock)


@pytest.fixture
def folder(pattern: Path, tmp_path: Path) -> Path:
    shutil.copytree(pattern, tmp_path / "journal")
    return tmp_path / "journal"


@pytest.fixture
def context(folder: Path) -> Iterator[AppContext]:
    context = opened(folder)
    yield context
    context.close()


def write(context: AppContext, text: str) -> EntryId:
    draft = context.journal.new_draft(WorksheetRef("page", "1", "en"), {})
    context.journal.save(draft.with_answers({"text": text}))
    return draft.id


def limit_disk(context: AppContext) -> None:
    """Let the journal's file grow no more, as on a full disk."""
    context.vault.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    pages = context.vault.connection.execute("PRAGMA page_count").fetchone()[0]
    context.vault.connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()


def test_what_is_written_is_there_after_closing(context: AppContext, folder: Path) -> None:
    entry_id = write(context, "hawthorn")
    context.close()
    again = opened(folder)

    assert [hit.entry.id for hit in again.journal.search("haw", EntryFilter())] == [entry_id]
    assert b"hawthorn" not in (folder / "journal.db").read_bytes()
    again.close()


def test_an_older_journal_is_brought_up_to_date(tmp_path: Path) -> None:
    create(tmp_path / "journal", lambda connection: None)
    context = opened(tmp_path / "journal")

    assert write(context, "hawthorn")
    assert context.vault.connection.execute("PRAGMA user_version").fetchone() == (schema_version,)
    context.close()


def test_an_upgrade_that_finds_damage_is_named_and_changes_nothing(tmp_path: Path) -> None:
    def first_schema(connection: object) -> None:
        upgrade(connection, to=1)

    create(tmp_path / "journal", first_schema)
    vault = session.unlock(tmp_path / "journal", bytearray(PASSPHRASE.encode()), clock=FakeClock())
    vault.connection.execute("INSERT INTO tag VALUES (1, 'Nights', 'nights')")
    vault.connection.execute("INSERT INTO entry_fts(rowid, title, body) VALUES (1, 'no such', 'entry')")
    vault.connection.commit()

    with pytest.raises(EntriesCorrupt):
        open_journal(vault, clock=FakeClock())
    assert stored_version(vault.connection) == 1
    assert vault.connection.execute("SELECT name FROM tag").fetchall() == [("Nights",)]
    vault.close()


def test_on_a_full_disk_the_reserve_saves_the_last_words(
    context: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = context.vault.release_ballast

    def room_appears() -> bool:
        context.vault.connection.execute("PRAGMA max_page_count = 100000").fetchall()
        return release()

    monkeypatch.setattr(context.vault, "release_ballast", room_appears)
    limit_disk(context)
    entry_id = write(context, "hawthorn " * 50_000)

    assert context.journal.record(entry_id).entry.words == 50_000
    assert not (context.vault.folder / "ballast.bin").exists()


def test_a_full_disk_is_named_when_the_reserve_does_not_help(context: AppContext) -> None:
    kept = write(context, "hawthorn")
    limit_disk(context)

    with pytest.raises(DiskFull):
        write(context, "bramble " * 50_000)
    with pytest.raises(DiskFull):
        write(context, "bramble " * 50_000)

    assert [line.entry.id for line in context.journal.timeline(EntryFilter())] == [kept]
    assert not context.vault.connection.in_transaction


def test_after_damage_nothing_is_written_any_more(context: AppContext, folder: Path) -> None:
    context.journal.add_many(records(800, Language(300)))
    context.close()
    with (folder / "journal.db").open("r+b") as file:
        size = file.seek(0, 2)
        for page in range(size // PAGE // 4, size // PAGE, 2):
            file.seek(page * PAGE + 1000)
            file.write(b"damaged")
    again = opened(folder)

    with pytest.raises(EntriesCorrupt) as caught:
        again.transactions.read(lambda uow: [record.entry.id for record in stream.records(uow)])
    assert caught.value.__cause__ is None
    for _ in range(2):
        with pytest.raises(EntriesCorrupt):
            again.journal.set_setting("goal", 1)
    again.close()


def test_a_journal_that_may_not_be_written_is_read_and_searched(context: AppContext) -> None:
    draft = context.journal.new_draft(WorksheetRef("page", "1", "en"), {}).with_answers({"text": "hawthorn"})
    context.journal.save(draft)
    context.journal.save(draft.with_answers({"text": "hawthorn and bramble"}))
    context.vault.connection.execute("PRAGMA query_only = ON").fetchall()

    with pytest.raises(ReadOnly):
        context.journal.keep(draft.id)
    assert len(context.journal.search("haw", EntryFilter())) == 1


def test_a_fault_of_the_program_stays_what_it_is_and_undoes_its_work(context: AppContext) -> None:
    def work(uow: UnitOfWork) -> None:
        settings.put(uow, "goal", 1)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        context.transactions.write(work)

    assert context.journal.setting("goal") is None


def test_a_transaction_inside_a_transaction_is_refused(context: AppContext) -> None:
    with pytest.raises(RuntimeError, match="inside"):
        context.transactions.write(lambda uow: context.journal.count(EntryFilter()))

    assert context.journal.count(EntryFilter()) == 0


def test_two_threads_take_turns(context: AppContext) -> None:
    with ThreadPoolExecutor(2) as pool:
        ids = list(pool.map(lambda number: write(context, f"hawthorn {number}"), range(40)))

    assert len(context.journal.search("haw", EntryFilter(), limit=100)) == len(set(ids)) == 40


def test_the_rooms_of_an_open_journal_load_little() -> None:
    """Start-up loads this after the unlock screen is painted; it must not pull in what is used later or never."""
    code = "import sys, app.context; print(sorted({'alembic', 'PySide6', 'sqlite3'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_a_clock_that_was_set_back_is_said_once_and_nothing_is_reordered(folder: Path) -> None:
    clock = FakeClock()
    first = opened(folder, clock)
    assert "clock-changed" not in [each.code for each in first.vault.notices]
    before = write(first, "before")
    first.close()
    clock.set_back(days=2)
    again = opened(folder, clock)
    assert [each.code for each in again.vault.notices].count("clock-changed") == 1
    after = write(again, "after")
    moments = [again.journal.record(each).entry.moment for each in (before, after)]
    assert moments == sorted(moments)
    again.close()
