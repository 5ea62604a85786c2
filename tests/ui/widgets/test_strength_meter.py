"""Strength is told in words, and the line never says more than they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.vault.passphrase import Strength, strength
from ui.widgets.strength_meter import StrengthMeter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look


@pytest.fixture
def meter(qtbot: QtBot, look: Look) -> StrengthMeter:
    found = StrengthMeter(look=look)
    qtbot.addWidget(found)
    return found


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("short", "Too easy to guess. Use at least twelve characters."),
        ("passwordpassword", "Too easy to guess. Repeating something adds little."),
        ("abcdefghijklmnop", "Too easy to guess. Sequences such as abc or 6789 are tried early."),
        ("amber river seldom ladder", "Very strong."),
    ],
)
def test_it_says_what_is_missing(meter: StrengthMeter, typed: str, words: str) -> None:
    meter.show_strength(strength(typed))
    assert meter.words() == words
    assert meter.accessibleName() == words


@pytest.mark.parametrize(
    "hint",
    [
        "too-short",
        "personal",
        "common-words",
        "keyboard-pattern",
        "repeats",
        "sequence",
        "date",
        "more-words",
    ],
)
def test_every_hint_has_its_own_sentence(meter: StrengthMeter, hint: str) -> None:
    meter.show_strength(Strength(score=2, guesses=1e8, acceptable=False, hint=hint))
    assert meter.words().startswith("Not quite there yet. ")
    assert meter.words().count(".") == 2


def test_what_is_not_accepted_never_looks_full(meter: StrengthMeter) -> None:
    assert meter._parts(Strength(score=4, guesses=1e11, acceptable=False, hint="too-short")) <= 2
    assert meter._parts(Strength(score=3, guesses=1e13, acceptable=True, hint="")) >= 3


def test_nothing_typed_is_not_judged(meter: StrengthMeter) -> None:
    meter.show_strength(strength("amber river seldom ladder"))
    meter.show_strength(None)
    assert meter.words() == ""
    assert not meter.acceptable
