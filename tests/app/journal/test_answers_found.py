"""Answers are searched and shown as they read: options by their labels, and no id, whatever the worksheet asks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app import knowledge, paths
from app.worksheets.loader import Library
from app.worksheets.vocabulary import Vocabularies
from models.domain.entry import EntryFilter, EntryState, WorksheetRef
from tests.models.journals import FakeClock, Opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.journal.draft import Draft
    from models.domain.entry import JsonValue

SHEET = """
schema = 1
id = "sheet"
version = "1.0.0"
lang = "en-GB"
kind = "record"
title = "A sheet"

[scale.often]
type = "likert"
options = [{ v = 0, label = "Hardly" }, { v = 1, label = "Daily" }]
unscored = [{ id = "np", label = "Not possible at present" }]

[[section]]
id = "all"
title = "All of it"
field = [
  { id = "pick", type = "choice", label = "Pick", other = true, options = [{ id = "in_time", label = "Punctual" }] },
  { id = "many", type = "multichoice", label = "Many", other = true, options = [{ id = "mgr", label = "A manager" }] },
  { id = "ticks", type = "checklist", label = "Ticks", items = [{ id = "phone", label = "Charged telephone" }] },
  { id = "rate", type = "likert", label = "Rate", scale = "often" },
  { id = "rate2", type = "likert", label = "Rate", scale = "often" },
  { id = "line", type = "slider", label = "Line", min = 0, max = 10 },
  { id = "who", type = "alias", label = "Who" },
  { id = "pairs", type = "pairs", label = "Pairs", columns = ["One", "Other"] },
  { id = "shares", type = "shares", label = "Shares" },
  { id = "steps", type = "actions", label = "Steps" },
  { id = "link", type = "entrylink", label = "Link" },
  { id = "when", type = "date", label = "When" },
  { id = "prose", type = "longtext", label = "Prose" },
]
"""

ANSWERS: dict[str, JsonValue] = {
    "pick": "in_time",
    "many": ["mgr", {"other": "a passing heron"}],
    "ticks": ["phone"],
    "rate": 1,
    "rate2": {"unscored": "np"},
    "line": 7,
    "who": ["Ward clerk"],
    "pairs": [["the rota", "my garden"]],
    "shares": [{"label": "The weather", "share": 40}],
    "steps": ["0198aaaa-0000-7000-8000-000000000001"],
    "link": "0198bbbb-0000-7000-8000-000000000002",
    "prose": "A **long** evening",
}


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "sheet.toml").write_text(SHEET, encoding="utf-8")
    return Library(tmp_path)


@pytest.fixture
def opened(library: Library) -> Iterator[Opened]:
    wording = knowledge.wording(library, Vocabularies(paths.resources() / "vocabularies"))
    with Opened(FakeClock(), wording) as opened:
        yield opened


def written(opened: Opened, library: Library, answers: dict[str, JsonValue]) -> Draft:
    draft = opened.journal.new_draft(WorksheetRef("sheet", "1.0.0", "en-GB"), library.get("sheet").labels())
    draft = draft.with_answers(answers)
    opened.journal.save(draft)
    return draft


@pytest.mark.parametrize(
    "words",
    ["punctual", "manager", "heron", "telephone", "daily", "not possible at present", "clerk", "garden", "weather",
     "long evening"],
)  # fmt: skip
def test_every_answer_is_found_as_it_reads(opened: Opened, library: Library, words: str) -> None:
    draft = written(opened, library, ANSWERS)

    assert opened.found(words) == [draft.id]


@pytest.mark.parametrize("words", ["in_time", "mgr", "np", "phone", "0198aaaa", "0198bbbb", "hardly", "7"])
def test_no_id_and_no_answer_that_was_not_given_is_found(
    opened: Opened, library: Library, words: str
) -> None:
    written(opened, library, ANSWERS)

    assert opened.found(f'"{words}"') == []


def test_a_list_shows_words_in_the_order_of_the_worksheet(opened: Opened, library: Library) -> None:
    draft = written(opened, library, ANSWERS)
    everything = EntryFilter(states=frozenset({EntryState.DRAFT}))
    (line,) = opened.journal.timeline(everything)
    start = "Punctual A manager, a passing heron Charged telephone Daily Not possible at present Ward clerk"
    assert line.preview.startswith(start)

    opened.journal.save(draft.with_answers({"prose": "Later"}))
    (line,) = opened.journal.timeline(everything)
    assert line.preview.startswith(start)
    assert line.preview.endswith("Later")


def test_only_what_was_written_counts_as_words(opened: Opened, library: Library) -> None:
    draft = written(opened, library, ANSWERS)

    written_words = ("a passing heron", "Ward clerk", "the rota my garden", "The weather", "A long evening")
    assert opened.journal.record(draft.id).entry.words == sum(len(each.split()) for each in written_words)


def test_an_entry_reads_as_it_was_answered_when_the_wording_changes(
    opened: Opened, library: Library, tmp_path: Path
) -> None:
    draft = written(opened, library, ANSWERS)
    changed = SHEET.replace("Punctual", "Prompt").replace(
        '"mgr", label = "A manager"', '"else", label = "Another"'
    )
    changed = changed.replace('{ v = 1, label = "Daily" }', '{ v = 1, label = "Always" }')
    (tmp_path / "sheet.toml").write_text(changed, encoding="utf-8")
    newer = knowledge.wording(Library(tmp_path), Vocabularies(paths.resources() / "vocabularies"))
    opened.journal._wording = newer

    opened.journal.save(opened.journal.reopen(draft.id).with_answers({"prose": "Another evening"}))
    for words in ("punctual", "manager", "daily", "another"):
        assert opened.found(words) == [draft.id]
    for words in ("prompt", "always", "mgr"):
        assert opened.found(words) == []


def test_an_entry_whose_worksheet_is_gone_still_reads(
    opened: Opened, library: Library, tmp_path: Path
) -> None:
    draft = written(opened, library, ANSWERS)
    (tmp_path / "sheet.toml").unlink()
    opened.journal._wording = knowledge.wording(Library(tmp_path), Vocabularies(tmp_path))

    opened.journal.save(replace(opened.journal.reopen(draft.id), title="Found again"))
    assert opened.found("punctual heron evening") == [draft.id]
    assert opened.found("in_time") == []
