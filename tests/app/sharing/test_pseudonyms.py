"""Other names for people, and days as months."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sharing.days import month_of
from app.sharing.identifiers import folded, occurrences
from app.sharing.known_words import known_words
from app.sharing.pseudonyms import Names, Pseudonym, is_code, months_only, replaced, taken_out


def test_codes_are_given_in_turn_and_shared_on_request() -> None:
    names = Names()
    for words in ("the young person", "Grace", "her mother"):
        names = names.with_pseudonym(words, names.next_code())
    assert [each.code for each in names.pseudonyms] == ["P1", "P2", "P3"]
    assert names.code_for("GRACE") == "P2"

    names = names.without_pseudonym("grace").with_pseudonym("Leah", "P1")
    assert names.next_code() == "P2"
    assert (
        taken_out("Leah is the Young Person. Her mother is not.", names.pseudonyms) == "P1 is P1. P3 is not."
    )
    assert is_code("P12")
    assert not is_code("Pat")


def test_longer_words_go_before_shorter_ones() -> None:
    table = (Pseudonym("Grace", "P1"), Pseudonym("Grace Okafor", "P2"))
    assert (
        taken_out("Grace Okafor met Grace’s aunt, not Gracella.", table) == "P2 met P1’s aunt, not Gracella."
    )


@pytest.mark.parametrize(
    ("written", "month"),
    [
        ("14 March 1952", "March 1952"),
        ("3rd of june", "June"),
        ("02/07/1948", "July 1948"),
        ("7/11/61", "November 1961"),
        ("2025-09-17", "September 2025"),
        ("April 4, 2025", "April 2025"),
        ("3/13/25", "3/13/25"),
    ],
)
def test_a_day_becomes_its_month(written: str, month: str) -> None:
    assert month_of(written) == month


def test_only_days_become_months() -> None:
    text = "We met on 3 May 2025 at 14.30, and again on 9/6/25; 12 people came."
    assert (
        months_only(text, known_words())
        == "We met on May 2025 at 14.30, and again on June 2025; 12 people came."
    )


@given(st.text(max_size=60), st.text(max_size=12), st.sampled_from(["P1", "P2"]))
def test_what_was_taken_out_stands_nowhere_any_more(text: str, words: str, code: str) -> None:
    found = replaced(f"{text} {words} {text}", words, code)
    assert (
        code.casefold() in folded(words)
        or folded(words) in code.casefold()
        or not [*occurrences(found, words)]
    )
