"""The JSON export holds everything once, in a stable order, in the shape it promises."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from app.demo import build
from app.demo.records import invented
from app.journal.service import Journal
from app.journal.wording import Wording
from app.transfer.exporters.json import FORMAT, export_json
from models.domain.action import ActionLevel, ActionStatus
from models.domain.entry import EntryFilter
from models.repositories import settings
from tests.models.journals import FakeClock, Opened, PlainTransactions, new_connection

if TYPE_CHECKING:
    from pathlib import Path

UNTIL = date(2026, 3, 31)
ENTRIES = 120


@pytest.fixture(scope="module")
def transactions(tmp_path_factory: pytest.TempPathFactory) -> PlainTransactions:
    transactions = PlainTransactions(new_connection(tmp_path_factory.mktemp("export") / "journal.db"))
    journal = Journal(transactions, FakeClock())
    build(journal, ENTRIES, seed=4, until=UNTIL)
    journal.set_setting("zebra", [1, 2])
    journal.set_setting("aardvark", {"kept": True})
    return transactions


@pytest.fixture
def document(transactions: PlainTransactions, tmp_path: Path) -> dict[str, Any]:
    assert export_json(transactions, tmp_path / "out.json", clock=FakeClock()) == ENTRIES
    found: dict[str, Any] = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    return found


def test_the_head_says_what_it_is_and_when(document: dict[str, Any]) -> None:
    assert document["format"] == FORMAT
    assert datetime.fromisoformat(document["exported"]).tzinfo is not None


def test_what_does_not_exist_yet_is_an_empty_list(document: dict[str, Any]) -> None:
    assert [document[name] for name in ("thoughts", "documents")] == [[], []]


def test_actions_are_there_in_the_order_of_writing(tmp_path: Path) -> None:
    with Opened() as opened:
        entry = opened.write("A night").id
        actions = [opened.actions.new(text, entry=entry, field="steps") for text in ("Ring", "Rest", "Zzz")]
        actions[1] = replace(actions[1], level=ActionLevel.SOURCE, due=UNTIL, entry=None, outcome="Slept")
        for action in actions:
            opened.actions.save(action)
        opened.actions.save(replace(actions[0], status=ActionStatus.DONE, why="She is alone"))
        export_json(opened.transactions, tmp_path / "out.json", clock=FakeClock())
        found = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["actions"]

    assert [row["text"] for row in found] == ["Ring", "Rest", "Zzz"]
    assert found[0] == {
        "id": actions[0].id, "entry": entry, "field": "steps",
        "created_at": actions[0].created_at.isoformat(), "changed_at": actions[0].changed_at.isoformat(),
        "text": "Ring", "why": "She is alone", "first_step": "", "obstacle": "", "plan": "",
        "level": None, "mode": None, "due": None, "review": None, "status": "done", "outcome": "",
    }  # fmt: skip
    assert (found[1]["level"], found[1]["due"], found[1]["entry"]) == ("source", UNTIL.isoformat(), None)


def test_people_are_there_by_name_with_their_entries(tmp_path: Path) -> None:
    with Opened(wording=Wording(aliases=lambda _worksheet: frozenset({"who"}))) as opened:
        for who in (["Zookeeper", "matron"], ["Matron"]):
            draft = opened.write("A night")
            opened.journal.save(draft.with_answers({"who": who}))
        ids = [line.entry.id for line in opened.journal.timeline(EntryFilter())][::-1]
        export_json(opened.transactions, tmp_path / "out.json", clock=FakeClock())
        found = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["people"]

    assert found == [{"alias": "Matron", "entries": ids}, {"alias": "Zookeeper", "entries": ids[:1]}]


def test_every_entry_is_there_with_all_that_was_answered(document: dict[str, Any]) -> None:
    answers: dict[str, dict[str, object]] = {}
    for row in document["answers"]:
        answers.setdefault(row["entry"], {})[row["field"]] = row["value"]
    rows = {row["id"]: row for row in document["entries"]}
    for record in invented(ENTRIES, seed=4, until=UNTIL):
        entry, row = record.entry, rows[record.entry.id]
        assert answers.get(entry.id, {}) == dict(record.answers)
        assert (row["title"], row["state"], row["worksheet"]) == (
            entry.title,
            entry.state,
            entry.worksheet.id,
        )
        assert datetime.fromisoformat(row["written_at"]) == entry.written_at
        assert date.fromisoformat(row["shift_date"]) == entry.shift_date
        assert row["thread"] == entry.thread
        assert row["labels"] == dict(entry.labels)
        assert sorted(row["tags"]) == sorted(entry.tags)


def test_every_feeling_is_there(document: dict[str, Any]) -> None:
    expected = [
        (record.entry.id, each.field, each.phase.value, each.word, each.intensity)
        for record in invented(ENTRIES, seed=4, until=UNTIL)
        for each in record.feelings
    ]
    found = [
        (row["entry"], row["field"], row["phase"], row["word"], row["intensity"])
        for row in document["feelings"]
    ]
    assert sorted(map(str, found)) == sorted(map(str, expected))


def test_every_list_is_in_a_stable_order(document: dict[str, Any]) -> None:
    moments = [row["moment"] for row in document["entries"]]
    assert moments == sorted(moments)
    order = {row["id"]: place for place, row in enumerate(document["entries"])}
    for name in ("answers", "feelings"):
        places = [order[row["entry"]] for row in document[name]]
        assert places == sorted(places)
    assert [row["key"] for row in document["settings"]] == ["aardvark", "zebra"]
    names = [row["name"].casefold() for row in document["tags"]]
    assert names == sorted(names)


def test_two_exports_are_the_same_file(transactions: PlainTransactions, tmp_path: Path) -> None:
    for name in ("one", "two"):
        export_json(transactions, tmp_path / name, clock=FakeClock())
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_an_existing_file_is_left_alone(transactions: PlainTransactions, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        export_json(transactions, out, clock=FakeClock())
    assert out.read_text(encoding="utf-8") == "mine"


def test_a_failure_leaves_nothing_behind(
    transactions: PlainTransactions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_uow: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(settings, "all_of", fail)
    with pytest.raises(OSError, match="no space"):
        export_json(transactions, tmp_path / "out.json", clock=FakeClock())
    assert list(tmp_path.iterdir()) == []


def test_an_empty_journal_is_a_whole_document(tmp_path: Path) -> None:
    empty = PlainTransactions(new_connection(tmp_path / "journal.db"))
    assert export_json(empty, tmp_path / "out.json", clock=FakeClock()) == 0
    found = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert found["entries"] == found["answers"] == found["settings"] == []


def test_some_pages_go_without_the_names_of_people_on_documents(tmp_path: Path) -> None:
    with Opened() as opened:
        opened.write("A night")
        opened.journal.set_setting("sharing.names", {"pseudonyms": [["Sarah Khan", "P1"]]})
        opened.journal.set_setting("other", 1)
        export_json(opened.transactions, tmp_path / "all.json", clock=opened.clock)
        some = EntryFilter(since=date(2026, 1, 1))
        export_json(opened.transactions, tmp_path / "some.json", clock=opened.clock, wanted=some)
    every, part = (
        json.loads((tmp_path / name).read_text(encoding="utf-8")) for name in ("all.json", "some.json")
    )
    assert [row["key"] for row in every["settings"]] == ["other", "sharing.names"]
    assert [row["key"] for row in part["settings"]] == ["other"]
    assert "Khan" not in (tmp_path / "some.json").read_text(encoding="utf-8")
