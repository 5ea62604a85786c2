"""The kinds of thinking: thirteen, two of them with two strands, and beside them what is no error; each with a card."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from app import paths
from app.journal.cues import find
from app.knowledge import thinking_kinds
from tests.content.wording import faults, is_whole_sentence

if TYPE_CHECKING:
    from models.domain.thought import ThinkingKind

KINDS = thinking_kinds(paths.resources() / "vocabularies")
ERRORS = tuple(kind for kind in KINDS if not kind.is_fair)
FREECBT = {
    "all-or-nothing", "overgeneralization", "mind-reading", "fortune-telling", "magnification-of-the-negative",
    "minimization-of-the-positive", "catastrophizing", "emotional-reasoning", "should-statements", "labeling",
    "self-blaming", "other-blaming",
}  # fmt: skip
every_kind = pytest.mark.parametrize("kind", KINDS, ids=[kind.id for kind in KINDS])


def test_there_are_thirteen_and_six_that_are_no_error() -> None:
    numbers = [kind.number for kind in ERRORS]
    assert sorted({int(number.rstrip("ab")) for number in numbers}) == list(range(1, 14))
    assert {number for number in numbers if not number.isdecimal()} == {"9a", "9b", "10a", "10b"}
    assert [kind.id for kind in KINDS if kind.is_fair] == [
        "fair_concern", "accurate_painful", "real_constraint", "grief", "moral_pain", "not_sure"
    ]  # fmt: skip


@every_kind
def test_each_has_a_card_in_our_own_careful_words(kind: ThinkingKind) -> None:
    for text in (kind.help, kind.explanation, kind.example, kind.question):
        assert is_whole_sentence(text)
        assert list(faults(text)) == []
    assert kind.question.endswith("?")
    assert kind.label not in kind.aka
    assert kind.aka
    assert 60 <= len(kind.explanation) <= 260
    assert 40 <= len(kind.example) <= 140


@every_kind
def test_errors_have_cues_and_say_when_they_mislead_and_fair_thoughts_have_none(kind: ThinkingKind) -> None:
    assert bool(kind.cues) == bool(kind.false_alarms) == (not kind.is_fair)
    assert set(kind.absolute) <= set(kind.cues)
    if kind.false_alarms:
        assert is_whole_sentence(kind.false_alarms)
        assert list(faults(kind.false_alarms)) == []


def test_every_cue_is_found_and_points_to_its_kind() -> None:
    for kind in KINDS:
        for cue in kind.cues:
            text = f"So {cue.replace('…', 'this way')} it was."
            assert any(kind.id in found.kinds for found in find(text, KINDS)), cue


def test_the_six_absolute_words_are_all_there() -> None:
    words = {word for kind in KINDS for word in kind.absolute}
    assert words == {"always", "never", "everything", "totally", "everyone", "no one"}


def test_each_name_in_a_freecbt_archive_leads_to_one_kind() -> None:
    assert Counter(slug for kind in KINDS for slug in kind.freecbt) == dict.fromkeys(FREECBT, 1)


def test_no_card_is_told_twice() -> None:
    for texts in zip(
        *((kind.id, kind.label, kind.help, kind.example, kind.question) for kind in KINDS), strict=True
    ):
        assert len(set(texts)) == len(texts)
