from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.vault import passphrase
from app.vault.recovery import word_list


def test_the_same_passphrase_gives_the_same_bytes_on_every_keyboard() -> None:
    assert passphrase.normalise("café") == passphrase.normalise("cafe\u0301") == bytearray("café".encode())


def test_half_a_character_does_not_crash() -> None:
    assert passphrase.normalise("\ud83d")


def test_a_generated_phrase_is_five_words_and_acceptable() -> None:
    phrases = {passphrase.generate_phrase() for _ in range(40)}
    assert len(phrases) == 40
    for phrase in phrases:
        assert set(phrase.split(" ")) <= set(word_list())
        assert len(phrase.split(" ")) == 5
        assert passphrase.strength(phrase).acceptable
    assert passphrase.PHRASE_BITS == 5 * 11


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "too-short"),
        ("short", "too-short"),
        ("xK9#mQ2$vL", "too-short"),
        ("passwordpassword", "repeats"),
        ("qwertyuiop[]", "keyboard-pattern"),
        ("abcdefghijklmnop", "sequence"),
        ("iloveyou12345", "common-words"),
        ("a" * 100, "repeats"),
    ],
)
def test_weak_ones_are_named(text: str, hint: str) -> None:
    found = passphrase.strength(text)
    assert not found.acceptable
    assert found.hint == hint


def test_names_of_the_person_count_as_guessed() -> None:
    found = passphrase.strength("rosamundfairweather", ["rosamundfairweather", ""])
    assert found.hint == "personal"
    assert found.score == 0


def test_strong_ones_are_accepted() -> None:
    found = passphrase.strength("velvet tractor mumbles ochre")
    assert found.acceptable
    assert found.hint == ""
    assert found.guesses > 1e12
    assert found.score == 4


def test_long_ones_do_not_crash() -> None:
    assert passphrase.strength("velvet tractor mumbles ochre " * 20).acceptable


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200))
def test_nothing_crashes(text: str) -> None:
    found = passphrase.strength(text)
    assert 0 <= found.score <= 4
    assert found.acceptable == (found.hint == "")


def test_a_hint_for_an_unknown_pattern_asks_for_more_words() -> None:
    assert passphrase._hint([{"pattern": "bruteforce", "token": "x"}]) == "more-words"
