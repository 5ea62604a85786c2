"""The rules for wording find what they are for."""

from __future__ import annotations

import pytest

from tests.content.wording import faults, is_whole_sentence, texts


@pytest.mark.parametrize(
    "text",
    [
        "You did it!",
        "You should rest.",
        "Your favorite color",
        "Fill in the PHQ",
        "Just breathe",
        "Well done.",
        "See www.example.org",
        'A "straight" quotation',
        "Wait...",
        "Signs of a disorder",
        "Recognize it",
    ],
)
def test_what_is_not_wanted_is_found(text: str) -> None:
    assert list(faults(text))


@pytest.mark.parametrize(
    "text",
    [
        "You can stop here.",
        "“I had to go,” she said.",
        "What did it cost you?",
        "Organised, not perfect",
        "the nurse’s",
    ],
)
def test_what_is_wanted_is_left_alone(text: str) -> None:
    assert not list(faults(text))


def test_sentences_are_known_by_their_ends() -> None:
    assert is_whole_sentence("You can stop here.")
    assert is_whole_sentence("“Is it you?”")
    assert not is_whole_sentence("you can stop here.")
    assert not is_whole_sentence("You can stop here")


def test_every_text_of_a_table_is_looked_at() -> None:
    assert list(texts({"a": ["x", {"b": "y"}], "c": 1, "d": "z"})) == ["x", "y", "z"]
