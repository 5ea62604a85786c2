from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.vault import recovery
from app.vault.errors import (
    RecoveryWordsIncomplete,
    RecoveryWordsSwapped,
    RecoveryWordsWrong,
    RecoveryWordUnknown,
    VaultError,
)
from app.vault.recovery import RecoverySecret

if TYPE_CHECKING:
    from collections.abc import Sequence

GOLDEN = (
    *("avoid", "above", "amount", "gauge", "agree"),
    *("coral", "search", "bamboo", "pass", "maid"),
    *("crouch", "sea", "orange", "dolphin", "sad"),
)
"""Words of the secret 00 01 … 0f. They never change: sheets in drawers depend on it."""

secrets = st.binary(min_size=16, max_size=16).map(RecoverySecret)


def test_golden_words() -> None:
    assert RecoverySecret(bytes(range(16))).words == GOLDEN


def test_the_list_has_2048_words_told_apart_by_four_letters() -> None:
    words = recovery.word_list()
    assert len(words) == 2048
    assert len({word[:4] for word in words}) == 2048
    assert max(map(len, words)) == 8


def test_generated_secrets_differ_and_do_not_show() -> None:
    first, second = RecoverySecret.generate(), RecoverySecret.generate()
    assert first != second
    assert first.secret.hex() not in repr(first)
    assert str(first.secret) not in repr(first)


@settings(deadline=None)
@given(secrets)
def test_words_read_back_to_the_secret(secret: RecoverySecret) -> None:
    assert len(secret.words) == 15
    assert recovery.read(secret.words) == recovery.Reading(secret)


@settings(deadline=None)
@given(secrets, st.randoms(use_true_random=False))
def test_case_spaces_and_missing_ends_do_not_matter(secret: RecoverySecret, rng: random.Random) -> None:
    typed = [rng.choice([str.upper, str.title, str.lower])(f" {word} ") for word in secret.words]
    assert recovery.read(typed) == recovery.Reading(secret)
    assert recovery.read([word[: max(4, rng.randrange(9))] for word in secret.words]) == recovery.Reading(
        secret
    )


def test_a_sheet_is_read_with_its_numbers() -> None:
    secret = RecoverySecret(bytes(range(16)))
    sheet = "\n".join(f"{number}. {word}," for number, word in enumerate(secret.words, 1))
    assert recovery.split(sheet) == secret.words


@settings(deadline=None)
@given(secrets, st.integers(0, 14), st.integers(1, 2047))
def test_one_wrong_word_is_found_and_put_right(secret: RecoverySecret, place: int, shift: int) -> None:
    words = list(secret.words)
    listed = recovery.word_list()
    words[place] = listed[(listed.index(words[place]) + shift) % 2048]
    assert recovery.read(words) == recovery.Reading(secret, corrected=place + 1)


def test_one_word_that_is_no_word_is_put_right() -> None:
    secret = RecoverySecret(bytes(range(16)))
    words = [*secret.words[:6], "qqqq", *secret.words[7:]]
    assert recovery.read(words) == recovery.Reading(secret, corrected=7)


def test_a_word_that_is_no_word_beside_a_wrong_one_is_named() -> None:
    words = [
        "zoo",
        *RecoverySecret(bytes(range(16))).words[1:6],
        "qq",
        *RecoverySecret(bytes(range(16))).words[7:],
    ]
    with pytest.raises(RecoveryWordUnknown) as caught:
        recovery.read(words)
    assert "word 7" in str(caught.value)


def test_two_words_that_are_no_words_name_the_first() -> None:
    words = list(RecoverySecret(bytes(16)).words)
    words[3] = words[9] = "xylophone"
    with pytest.raises(RecoveryWordUnknown) as caught:
        recovery.read(words)
    assert caught.value.details == {"position": 4}


@settings(deadline=None)
@given(secrets, st.integers(0, 14), st.integers(0, 14))
def test_two_words_that_changed_places_are_named(secret: RecoverySecret, first: int, second: int) -> None:
    words = list(secret.words)
    words[first], words[second] = words[second], words[first]
    if words == list(secret.words):
        assert recovery.read(words).secret == secret
        return
    with pytest.raises(RecoveryWordsSwapped) as caught:
        recovery.read(words)
    named = {caught.value.details["first"], caught.value.details["second"]}
    assert {words[int(place) - 1] for place in named} == {words[first], words[second]}


def test_several_wrong_words_are_refused() -> None:
    with pytest.raises(RecoveryWordsWrong):
        recovery.read(["abandon"] * 15)


@pytest.mark.parametrize("count", [0, 1, 14, 16])
def test_fifteen_words_are_needed(count: int) -> None:
    with pytest.raises(RecoveryWordsIncomplete) as caught:
        recovery.read(["abandon"] * count + ["  "])
    assert str(count) in str(caught.value)


def test_another_version_of_the_scheme_is_not_read() -> None:
    number = recovery._number(bytes(16)) ^ (2 << 128 + 33)
    words = [recovery.word_list()[number >> shift & 2047] for shift in range(154, -1, -11)]
    with pytest.raises(VaultError):
        recovery.read([*words[:3], *reversed(words[3:])])


def test_completion_while_typing() -> None:
    assert recovery.complete("Aban") == ("abandon",)
    assert recovery.complete("zo") == ("zone", "zoo")
    assert recovery.complete(" ") == ()
    assert recovery.complete("qq") == ()


def _mistyped(words: Sequence[str], rng: random.Random) -> list[str]:
    typed, listed = list(words), recovery.word_list()
    for place in rng.sample(range(15), rng.choice([1, 1, 2, 2, 3, 5, 15])):
        typed[place] = rng.choice([
            rng.choice(listed),
            typed[place][1:] + typed[place][:1],
            typed[place][:3],
            typed[rng.randrange(15)],
            "",
        ])
    if rng.random() < 0.3:
        first, second = rng.sample(range(15), 2)
        typed[first], typed[second] = typed[second], typed[first]
    return typed


def _outcome(secret: RecoverySecret, typed: Sequence[str]) -> str:
    try:
        reading = recovery.read(typed)
    except VaultError as error:
        return error.code
    assert reading.secret == secret, f"{typed} were read as another secret"
    return "read"


def _mutations(cases: int, seed: int) -> dict[str, int]:
    rng = random.Random(seed)  # noqa: S311 - a seed that can be repeated, not a key
    outcomes: dict[str, int] = {}
    for _ in range(cases):
        secret = RecoverySecret(rng.randbytes(16))
        outcome = _outcome(secret, _mistyped(secret.words, rng))
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    return outcomes


def test_mistyped_words_are_never_read_as_another_secret() -> None:
    outcomes = _mutations(60, seed=5)
    assert outcomes["read"] > 5
    assert len(outcomes) > 3


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_twenty_thousand_mistyped_keys_are_never_read_as_another_secret() -> None:
    assert sum(_mutations(20_000, seed=random.SystemRandom().randrange(2**32)).values()) == 20_000
