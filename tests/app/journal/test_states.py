"""From draft to bin and back, and what is left when an entry is deleted for good."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from app.journal.service import Journal
from models.domain.entry import EntryFilter, EntryState, Feeling, Phase, WorksheetRef
from models.schema import create_schema
from tests.models.journals import EVERYTHING, FakeClock, Opened, PlainTransactions

if TYPE_CHECKING:
    from pathlib import Path

BIN = EntryFilter(states=frozenset({EntryState.BINNED}))
TABLES = ("entry", "answer", "feeling", "revision", "tag", "entry_tag", "entry_fts_docsize")


@pytest.mark.parametrize("state", [EntryState.DRAFT, EntryState.KEPT, EntryState.SEALED])
def test_an_entry_leaves_the_bin_as_it_went_in(opened: Opened, state: EntryState) -> None:
    draft = opened.write("hawthorn")
    if state is not EntryState.DRAFT:
        (opened.journal.keep if state is EntryState.KEPT else opened.journal.seal)(draft.id)
    opened.journal.bin(draft.id)
    opened.journal.bin(draft.id)

    assert opened.journal.record(draft.id).entry.state is EntryState.BINNED
    assert opened.journal.count(EVERYTHING) == 0
    assert [line.entry.id for line in opened.journal.timeline(BIN)] == [draft.id]
    opened.journal.restore(draft.id)
    opened.journal.restore(draft.id)
    assert opened.journal.record(draft.id).entry.state is state


def test_keeping_takes_an_entry_out_of_the_bin(opened: Opened) -> None:
    draft = opened.write("hawthorn")
    opened.journal.bin(draft.id)
    opened.journal.keep(draft.id)
    opened.journal.bin(draft.id)
    opened.journal.restore(draft.id)

    assert opened.journal.record(draft.id).entry.state is EntryState.KEPT


def test_a_sealed_entry_is_listed_without_its_text_and_not_found(opened: Opened) -> None:
    draft = opened.write("hawthorn")
    opened.journal.seal(draft.id)
    on_purpose = EntryFilter(open_sealed=True)

    assert [line.preview for line in opened.journal.timeline(EVERYTHING)] == [""]
    assert opened.found("hawthorn") == []
    assert [line.preview for line in opened.journal.timeline(on_purpose)] == ["hawthorn"]
    assert opened.found("hawthorn", on_purpose) == [draft.id]
    opened.journal.keep(draft.id)
    assert opened.found("hawthorn") == [draft.id]


def test_what_is_in_the_bin_is_found_only_in_the_bin(opened: Opened) -> None:
    draft = opened.write("hawthorn")
    opened.journal.bin(draft.id)

    assert opened.found("hawthorn") == []
    assert opened.found("hawthorn", BIN) == [draft.id]


def test_deleting_for_good_leaves_no_row_behind(opened: Opened) -> None:
    draft = replace(opened.write("hawthorn"), feelings=(Feeling("mood", Phase.BEFORE, "sad", 1),))
    opened.journal.save(draft)
    opened.journal.set_tags(draft.id, ["Ward"])
    opened.journal.save(opened.journal.reopen(draft.id).with_answers({"text": "bramble"}))

    changes = opened.journal.delete_for_good(draft.id)

    assert changes.tags
    assert changes.entries == frozenset({draft.id})
    assert [opened.rows(table) for table in TABLES] == [0] * len(TABLES)
    opened.check_index()


def test_the_words_of_a_deleted_entry_are_overwritten_on_the_page(tmp_path: Path) -> None:
    """On an unencrypted twin of the file, because that is where one can look for them."""
    path = tmp_path / "journal.db"
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA secure_delete = ON").fetchall()
    create_schema(connection)
    journal = Journal(PlainTransactions(connection), FakeClock())
    kept = journal.new_draft(WorksheetRef("page", "1", "en"), {})
    journal.save(kept.with_answers({"text": "qzkeptqz stays"}))
    draft = journal.new_draft(WorksheetRef("page", "1", "en"), {})
    journal.save(draft.with_answers({"text": "zqhawthornqz stood"}))
    journal.save(journal.reopen(draft.id).with_answers({"text": "wxbramblewx stood"}))
    journal.settle()
    before = path.read_bytes()
    journal.delete_for_good(draft.id)
    after = path.read_bytes()
    connection.close()

    assert b"wxbramblewx" in before
    assert b"qhawthornqz" not in after
    assert b"xbramblewx" not in after
    assert b"zkeptqz" in after


def test_tags_are_the_same_whatever_their_capitals_and_spaces(opened: Opened) -> None:
    one, two = opened.write("one"), opened.write("two")

    opened.journal.set_tags(one.id, ["Night  shift", "ward", " ", "Ward"])
    opened.journal.set_tags(two.id, ["NIGHT SHIFT"])

    assert opened.journal.record(one.id).entry.tags == ("Night shift", "Ward")
    assert opened.journal.tags() == (("Night shift", 2), ("Ward", 1))
    night = EntryFilter(tags=frozenset({"night shift"}))
    assert [line.entry.id for line in opened.journal.timeline(night)] == [two.id, one.id]
    assert opened.found("two", night) == [two.id]
    assert opened.journal.set_tags(one.id, []).tags
    opened.journal.bin(two.id)
    assert opened.journal.tags() == ()
    assert opened.rows("tag") == 1
