"""Where words stand: as whole words, whatever the form of their letters, and at their places in what was written."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sharing.whole_words import alike, composed, folded, looked_for, occurrences

DECOMPOSED = unicodedata.normalize("NFD", "Zoë")


def standing(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in occurrences(alike(text), words)]


@pytest.mark.parametrize(
    ("words", "text", "stands"),
    [
        ("Weiß", "Frau WEISS and Weiß’s son", ["WEISS", "Weiß"]),
        ("İbrahim", "İbrahim and Ibrahim", ["İbrahim"]),
        ("Zoë", f"{DECOMPOSED}, Zoë, ZOË and Zoe", [DECOMPOSED, "Zoë", "ZOË"]),
        (DECOMPOSED, f"Zoë met {DECOMPOSED}’s aunt", ["Zoë", DECOMPOSED]),
        ("Zoe", f"{DECOMPOSED} and Zoe", ["Zoe"]),
        ("Khan-Jones", "Khan‑Jones, Khan‐Jones and khan-jones", ["Khan‑Jones", "Khan‐Jones", "khan-jones"]),
        ("Khan", "Khan‑Jones, O’Khan and Khan’s", ["Khan"]),
        ("Sarah", "_Sarah_, Sarah2, 2Sarah, Sarah-2 and 2-Sarah", ["Sarah", "Sarah", "Sarah"]),
        ("12/3/85", "DOB-12/3/85, 112/3/85", ["12/3/85"]),
        ("Mr O'Brien", "Mr  O’Brien and mr\no'brien", ["Mr  O’Brien", "mr\no'brien"]),
    ],
)
def test_words_stand_whatever_the_form_of_their_letters(words: str, text: str, stands: list[str]) -> None:
    assert standing(text, words) == stands


def test_what_is_looked_for_is_found_with_the_word_it_is_part_of_and_on_one_line() -> None:
    text = "O’Blue’s blue-bell-wood, Blue-2\nor a blue\nhouse, bluebell"
    assert [text[start:end] for start, end in looked_for(text, "blue")] == [
        "O’Blue",
        "blue-bell-wood",
        "Blue",
        "blue",
    ]
    assert [*looked_for(text, "blue house")] == []


LETTERS = st.text(alphabet="aZßİeé\u0308’'-‑_ 2\n", max_size=24)

WORDS = LETTERS.filter(lambda words: not any(part.startswith("\u0308") for part in words.split()))


@given(LETTERS, WORDS)
def test_what_stands_somewhere_reads_like_the_words_there(text: str, words: str) -> None:
    for start, end in occurrences(alike(text), words):
        assert folded(text[start:end]) == folded(words)
    for start, end in looked_for(text, words):
        assert folded(words) in folded(text[start:end])


@given(LETTERS)
def test_a_text_of_any_form_is_read_in_order(text: str) -> None:
    read = composed(text)
    assert len(read.words) == len(read.starts) == len(read.ends)
    assert unicodedata.is_normalized("NFC", read.words)
    assert [*read.starts] == sorted(read.starts)
    assert all(start < end for start, end in zip(read.starts, read.ends, strict=True))


@given(LETTERS, WORDS)
def test_words_between_spaces_are_always_found(before: str, words: str) -> None:
    assert not words.strip() or standing(f"{before} {words} x", words)
