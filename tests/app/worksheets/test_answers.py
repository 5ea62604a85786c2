"""Answers are told in the words they were given under, whatever has become of the worksheet since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.worksheets.answers import AnswerWords, all_in_words, answer_in_words, in_words
from app.worksheets.loader import Library, load
from app.worksheets.vocabulary import Vocabularies
from tests.app.worksheets.files import EVERY_TYPE, SHIPPED, written
from tests.app.worksheets.test_scoring import JSON

if TYPE_CHECKING:
    from pathlib import Path

WORDS = Vocabularies(paths.resources() / "vocabularies")
LIBRARY = Library(SHIPPED)


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("f2", "A line", "A line"),
        ("f3", "Some *words*", "Some *words*"),
        ("f5", "a", "A"),
        ("f5", "my own", "my own"),
        ("f5", {"other": "my own"}, "my own"),
        ("f6", ["a", {"other": "my own"}], "A, my own"),
        ("f6", ["gone"], "gone"),
        ("f7", 40, "40"),
        ("f7", 40.0, "40"),
        ("f9", 7, "7"),
        ("f10", 1, "At times"),
        ("f10", {"unscored": "na"}, "Not possible at present"),
        ("f10.weight", 0, "Never"),
        ("f11", 7.5, "7.5 hours"),
        ("f12", "2026-10", "2026-10"),
        ("f13", "23:45", "23:45"),
        ("f14", 90, "1 h 30 min"),
        ("f14", 45, "45 min"),
        ("f14", 120, "2 h"),
        ("f15", ["the night sister", "my sister"], "the night sister, my sister"),
        ("f17", [{"text": "I am late", "belief": 80}], "I am late 80"),
        (
            "f17",
            [
                {"id": "0190", "text": "I am late", "belief": 80, "belief_after": 30, "tags": [{"kind": "grief"}]},
                {"text": "It rains"},
            ],
            "I am late 80 → 30\nIt rains",
        ),
        ("f27", ["head-jaw", {"own": "ears ringing"}], "tight jaw, ears ringing"),
        ("f28", "I am late", "I am late"),
        ("f29", "grief", "Grief"),
        ("f29", "own-0190", ""),
        ("f18", ["dignity", {"own": "finishing"}], "dignity, finishing"),
        ("f20", ["a"], "A"),
        ("f21", {"seconds": 65}, "1:05"),
        ("f22", [["Left", "Right"], ["Up", ""]], "Left – Right\nUp – "),
        ("f23", [{"label": "me", "share": 40}, {"label": "chance", "share": 60}], "me 40\nchance 60"),
        ("f24", ["0190-id"], ""),
        ("f25", "0190-id", ""),
        ("f2", None, ""),
        ("f2", " ", ""),
        ("gone", "kept words", "kept words"),
        ("gone", {"deep": ["x", 3]}, "x, 3"),
    ],
)  # fmt: skip
def test_every_kind_of_answer_has_words(tmp_path: Path, key: str, value: Any, words: str) -> None:
    sheet = load(written(tmp_path, EVERY_TYPE))
    assert answer_in_words(sheet, key, value, WORDS) == words


def test_the_wording_of_the_day_comes_before_todays(tmp_path: Path) -> None:
    then = load(written(tmp_path, EVERY_TYPE)).labels()
    reworded = EVERY_TYPE.replace('label = "At times"', 'label = "Now and then"').replace(
        'options = [ { id = "a", label = "A" } ], other', 'options = [ { id = "b", label = "B" } ], other'
    )
    now = load(written(tmp_path, reworded))
    assert answer_in_words(now, "f10", 1, labels=then) == "At times"
    assert answer_in_words(now, "f10", 1) == "Now and then"
    assert answer_in_words(now, "f6", ["a"], labels=then) == "A", "a removed option still shows"


def test_an_answer_outlives_its_question_and_its_worksheet(tmp_path: Path) -> None:
    labels = load(written(tmp_path, EVERY_TYPE)).labels()
    tell = AnswerWords(LIBRARY, WORDS)
    assert tell("no-such-worksheet", "f6", ["a"], labels) == "A"
    assert tell("no-such-worksheet", "f6", ["a"]) == "a"
    assert tell("oskar", "gone", "words") == "words"
    assert tell("moral-compass", "values", ["dignity"]) == "dignity"
    assert in_words(None, ["x", 2]) == "x, 2"


def test_labels_hold_every_wording_and_questions_come_first() -> None:
    audit = LIBRARY.get("self-care-audit")
    labels = audit.labels()
    assert list(labels)[: len(audit.fields)] == [field.id for field in audit.fields]
    assert labels["scale.often.4"] == "Nearly always"
    assert labels["scale.often.blocked"] == "Not possible at present"
    assert labels["in_the_way.staffing"] == "There are too few of us"
    assert all("." not in field.id for sheet in LIBRARY.all() for field in sheet.fields)


def test_a_page_is_told_in_the_order_of_its_questions() -> None:
    told = all_in_words(
        LIBRARY.get("emotional-diary"), {"with": ["my sister"], "situation": "A walk", "still_here": 3}
    )
    assert list(told.items()) == [("situation", "A walk"), ("with", "my sister"), ("still_here", "3")]


def test_repetitions_are_told_one_a_line(tmp_path: Path) -> None:
    text = EVERY_TYPE.replace('id = "run"\ntitle = "Run"', 'id = "run"\ntitle = "Run"\nrepeat = true')
    text = text.split("[[score]]")[0]
    sheet = load(written(tmp_path, text))
    assert answer_in_words(sheet, "run", [{"q1": 1, "q2": 0}, {"q3": 1}]) == "At times, Never\nAt times"
    assert sheet.labels()["run"] == "Run"


@given(st.sampled_from([field for sheet in LIBRARY.all() for field in sheet.fields]), JSON)
def test_whatever_is_stored_can_be_told(field: Any, value: Any) -> None:
    assert isinstance(in_words(field, value, WORDS), str)
