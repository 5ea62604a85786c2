"""Answers stand under the words they were asked with, ratings and feelings in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app import paths
from app.worksheets.loader import Library
from models.domain.entry import EntryRecord, Feeling, Phase
from tests.ui.sample_journal import records
from ui.journal.entry_text import Part, parts

if TYPE_CHECKING:
    from collections.abc import Callable

    Make = Callable[[str], EntryRecord]


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(paths.resources() / "worksheets")


@pytest.fixture
def make(library: Library) -> Make:
    def record(worksheet: str) -> EntryRecord:
        return next(each for each in records(library, 20) if each.entry.worksheet.id == worksheet)

    return record


def said(part: Part) -> tuple[str, str]:
    return part.label, "\n".join(block.text for block in part.blocks)


def test_a_page_needs_no_label(make: Make, library: Library) -> None:
    shown = parts(make("page"), library.get("page"))
    assert [part.label for part in shown] == [""]
    assert shown[0].blocks[1].runs[1].bold


def test_ratings_before_and_after_are_told_together(make: Make, library: Library) -> None:
    shown = [said(part) for part in parts(make("expressive-writing"), library.get("expressive-writing"))]
    assert shown[0] == (
        "How much distress is there now?",
        "7 before, 4 after (where 0 is none, and 10 is as much as there can be)",
    )
    assert shown[1] == (
        "Which feelings are here?",
        "Before: angry 70 of 100, tired 60 of 100\nAfter: relieved 40 of 100",
    )
    assert len(shown) == 3


def test_a_rating_given_only_afterwards_is_not_lost(make: Make, library: Library) -> None:
    record = make("expressive-writing")
    answers = {"distress_after": 4}
    feeling = Feeling("feelings_after", Phase.AFTER, "calm")
    shown = [
        said(part)
        for part in parts(EntryRecord(record.entry, answers, (feeling,)), library.get("expressive-writing"))
    ]
    assert [text for _, text in shown] == ["4 (where 0 is none, and 10 is as much as there can be)", "calm"]


def test_choices_are_read_by_their_labels(make: Make, library: Library) -> None:
    shown = dict(said(part) for part in parts(make("went-well"), library.get("went-well")))
    assert shown["What gave it its worth?"] == "Somebody suffered less\nWe laughed"


def test_the_labels_of_the_day_are_kept_when_the_worksheet_has_changed(make: Make, library: Library) -> None:
    record = make("set-down")
    old = replace(record.entry, labels={"line": "What was it?", "strength": "How loud?"})
    shown = [said(part) for part in parts(EntryRecord(old, record.answers), library.get("set-down"))]
    assert [label for label, _ in shown] == ["What was it?", "How loud?"]


def test_every_answer_is_shown_without_its_worksheet(make: Make) -> None:
    record = make("expressive-writing")
    shown = [said(part) for part in parts(record, None)]
    assert [label for label, _ in shown] == [
        record.entry.labels[field]
        for field in record.entry.labels
        if field in {"distress_before", "feelings_before", "text", "distress_after", "feelings_after"}
    ]
    assert "7" in dict(enumerate(text for _, text in shown)).values()


def test_an_answer_whose_label_is_unknown_is_still_shown(make: Make) -> None:
    record = make("page")
    extra = EntryRecord(record.entry, {**record.answers, "gone": ["one", "two"]})
    assert said(parts(extra, None)[-1]) == ("", "one\ntwo")
