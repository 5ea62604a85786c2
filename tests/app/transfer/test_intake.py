"""Bringing in adds all of it or nothing, merges nothing, and a second time adds nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.transfer.errors import DamagedFileError, ImportStoppedError, NewerFormatError
from models.domain.entry import EntryState
from models.domain.thought import ThoughtState
from models.repositories import origins
from tests.app.transfer.importers import samples
from tests.app.transfer.wired import Wired

if TYPE_CHECKING:
    from pathlib import Path

FOUND = {"markdown": 3, "jrnl": 2, "dayone": 2, "rednotebook": 3, "daylio": 2, "joplin": 1, "freecbt": 1}


@pytest.mark.parametrize("source", sorted(samples.WRITERS))
def test_a_second_import_adds_nothing(tmp_path: Path, source: str) -> None:
    path = samples.WRITERS[source](tmp_path)
    with Wired() as wired:
        found, brought = wired.take_in(source, path)
        before = wired.everything()
        assert (found.found, len(found.new), found.already) == (FOUND[source], FOUND[source], 0)
        assert brought.entries == FOUND[source]
        again, nothing = wired.take_in(source, path)
        assert (len(again.new), again.already) == (0, FOUND[source])
        assert (nothing.entries, nothing.actions) == (0, 0)
        assert wired.everything() == before
        wired.check_index()


def test_a_page_that_changed_where_it_came_from_comes_beside_the_one_that_is_here(tmp_path: Path) -> None:
    path = samples.write_jrnl(tmp_path)
    with Wired() as wired:
        wired.take_in("jrnl", path)
        path.write_text(path.read_text().replace("Tea on the step", "Coffee on the step"))
        found, _ = wired.take_in("jrnl", path)
        assert (len(found.new), found.already) == (1, 1)
        assert len(wired.found("step")) == 2


def test_what_was_brought_in_and_rewritten_here_stays_as_it_is(tmp_path: Path) -> None:
    path = samples.write_jrnl(tmp_path)
    with Wired() as wired:
        wired.take_in("jrnl", path)
        entry = wired.everything()[0].entry
        draft = wired.journal.reopen(entry.id)
        wired.journal.save(draft.with_answers({"text": "My own words now"}))
        found, _ = wired.take_in("jrnl", path)
        assert found.already == 2
        assert wired.journal.record(entry.id).answers["text"] == "My own words now"


def test_what_was_deleted_for_good_and_brought_in_again_can_be_written_on(tmp_path: Path) -> None:
    path = samples.write_jrnl(tmp_path)
    with Wired() as wired:
        wired.take_in("jrnl", path)
        entry = wired.everything()[0].entry
        wired.journal.delete_for_good(entry.id)
        found, _ = wired.take_in("jrnl", path)
        assert len(found.new) == 1
        wired.journal.save(wired.journal.reopen(entry.id).with_answers({"text": "Once more"}))
        assert wired.journal.record(entry.id).answers["text"] == "Once more"


def test_pages_are_kept_free_pages_that_can_be_found_and_know_where_they_come_from(tmp_path: Path) -> None:
    with Wired() as wired:
        wired.take_in("dayone", samples.write_day_one(tmp_path))
        record = wired.everything()[0]
        assert (record.entry.worksheet.id, record.entry.state) == ("page", EntryState.KEPT)
        assert record.entry.shift_date.isoformat() == "2024-01-16"
        assert wired.found("second visit") == [record.entry.id]
        assert record.entry.words > 5
        origin = wired.transactions.read(lambda uow: origins.of(uow, [record.entry.id]))[record.entry.id]
        assert (origin.source, origin.id) == ("dayone", "0123456789ABCDEF0123456789ABCDEF")
        wired.journal.delete_for_good(record.entry.id)
        assert wired.rows("origin") == 1


def test_a_thought_of_freecbt_stands_marked_in_its_page(tmp_path: Path) -> None:
    with Wired() as wired:
        wired.take_in("freecbt", samples.write_freecbt(tmp_path))
        (record,) = wired.everything()
        (thought,) = wired.thoughts.of(record.entry.id)
        assert thought.quote == "They *all* saw that I was slow"
        assert thought.state is ThoughtState.ANCHORED
        kinds = {kind.id: kind for kind in wired.thoughts.kinds()}
        named = {name for tag in thought.tags for name in kinds[tag.kind].freecbt}
        assert {"mind-reading", "magnification-of-the-negative"} <= named
        draft = wired.journal.reopen(record.entry.id)
        wired.journal.save(draft.with_answers({"text": f"Looking back:\n\n{record.answers['text']}"}))
        assert wired.thoughts.of(record.entry.id)[0].state is ThoughtState.ANCHORED


def test_looking_writes_nothing(tmp_path: Path) -> None:
    with Wired() as wired:
        before = wired.connection.total_changes
        assert wired.imports.look("markdown", samples.write_markdown(tmp_path)).span is not None
        assert wired.connection.total_changes == before


@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_stopping_at_any_time_adds_nothing(tmp_path: Path, at: int) -> None:
    calls = 0

    def stop(_done: int, _total: int) -> None:
        nonlocal calls
        calls += 1
        if calls > at:
            raise ImportStoppedError

    with Wired() as wired:
        wired.write("Mine")
        found = wired.imports.look("markdown", samples.write_markdown(tmp_path))
        if at < 3:
            with pytest.raises(ImportStoppedError):
                wired.imports.bring_in(found, stop)
            assert (wired.rows("entry"), wired.rows("origin"), wired.rows("tag")) == (1, 0, 0)
        else:
            assert wired.imports.bring_in(found, stop).entries == 3
        wired.check_index()


def test_stopping_while_reading_adds_nothing(tmp_path: Path) -> None:
    def stop() -> None:
        raise ImportStoppedError

    with Wired() as wired, pytest.raises(ImportStoppedError):
        wired.imports.look("markdown", samples.write_markdown(tmp_path), stop)


def test_a_failure_in_the_middle_leaves_the_journal_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(28, "no space")

    with Wired() as wired:
        found = wired.imports.look("markdown", samples.write_markdown(tmp_path))
        monkeypatch.setattr(origins, "add", fail)
        with pytest.raises(OSError, match="no space"):
            wired.imports.bring_in(found)
        assert [wired.rows(table) for table in ("entry", "answer", "tag", "origin")] == [0, 0, 0, 0]
        wired.check_index()


def test_many_pages_of_one_and_the_same_time_all_find_a_place(tmp_path: Path) -> None:
    entries = [
        {"title": f"Page {number}", "body": "", "date": "2024-01-01", "time": "10:00"}
        for number in range(600)
    ]
    (tmp_path / "journal.json").write_text(json.dumps({"entries": entries}))
    with Wired() as wired:
        wired.take_in("jrnl", tmp_path / "journal.json")
        moments = [record.entry.moment for record in wired.everything()]
        assert len(set(moments)) == 600
        assert wired.everything()[599].entry.title == "Page 599"


def test_an_export_of_a_newer_version_is_told_apart_from_a_damaged_one(tmp_path: Path) -> None:
    with Wired() as wired:
        (tmp_path / "newer.json").write_text('{"format": "afterword-journal-2"}')
        with pytest.raises(NewerFormatError):
            wired.imports.look("afterword", tmp_path / "newer.json")
        (tmp_path / "half.json").write_text('{"format": "afterword-journal-1", "entries": [')
        with pytest.raises(DamagedFileError):
            wired.imports.look("afterword", tmp_path / "half.json")
