"""The sentence at the cursor is found as a person would point at it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.answering.sentences import sentence_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One thing. |Another thing. A third.", "Another thing."),
        ("One thing. Another| thing. A third.", "Another thing."),
        ("One thing.| Another thing.", "One thing."),
        ("Only this|", "Only this"),
        ("First line\nsec|ond line\nthird", "second line"),
        ("“Really?” she s|aid.", "she said."),
        ("It cost 3.5 ho|urs. Then sleep.", "It cost 3.5 hours."),
        ("Done. |", "Done."),
        ("|", ""),
        ("   |  ", ""),
    ],
)
def test_the_sentence_around_a_place(text: str, expected: str) -> None:
    at = text.index("|")
    whole = text.replace("|", "")
    start, end = sentence_at(whole, at)
    assert whole[start:end] == expected


@given(st.text(alphabet="ab .!?\n”", max_size=60), st.integers(0, 60))
def test_a_sentence_is_always_inside_the_text(text: str, at: int) -> None:
    start, end = sentence_at(text, min(at, len(text)))
    assert 0 <= start <= end <= len(text)
    assert text[start:end] == text[start:end].strip()
