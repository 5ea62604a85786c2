"""Matches are found in the text by the rules by which the journal finds the entries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.models.journals import EVERYTHING, Opened
from ui.journal.matches import spans


def found(text: str, typed: str) -> list[str]:
    return [text[start : start + length] for start, length in spans(text, typed)]


@pytest.mark.parametrize(
    ("text", "typed", "expected"),
    [
        ("A naïve question", "NAIVE", ["naïve"]),
        ("A naïve question", "quest", ["question"]),
        ("questions and a question", "question a", ["and", "a", "question"]),
        ("round and around", "round ", ["round"]),
        ("the late shift was late", '"late shift"', ["late shift"]),
        ("the late\nshift", '"late shift"', ["late\nshift"]),
        ("late, and a shift", '"late shift"', []),
        ("Cafe\u0301 with Zoe\u0308", "café zoë", ["Cafe\u0301", "Zoe\u0308"]),
        ("It's 10.5 (ten)", "10.5", ["10.5"]),
        ("¾ of a shift", "3", ["¾"]),
        ("nothing", '" " - *', []),
        ("nothing", "", []),
    ],
)
def test_finds(text: str, typed: str, expected: list[str]) -> None:
    assert found(text, typed) == expected


@given(st.text(), st.text())
def test_never_fails_and_stays_inside_the_text(text: str, typed: str) -> None:
    for start, length in spans(text, typed):
        assert 0 <= start < start + length <= len(text)


WORD = st.text(st.sampled_from("abcdeéüñßçABC"), min_size=1, max_size=6)


@given(st.lists(WORD, min_size=1, max_size=8), st.data())
def test_agrees_with_the_search_of_the_journal(words: list[str], data: st.DataObject) -> None:
    typed = data.draw(st.sampled_from(words))
    with Opened() as opened:
        opened.write(" ".join(words))
        hits = opened.journal.search(typed, EVERYTHING)
        assert bool(hits) == bool(spans(" ".join(words), typed))
