"""Scores agree with what is worked out by hand, never guess, and never fail on what a journal may hold."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.worksheets.loader import Library, load
from app.worksheets.scoring import Scored, needed, scores
from tests.app.worksheets.files import HEAD, SHIPPED, written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.worksheets.schema import Worksheet

SHEET = (
    HEAD
    + """
[scale.often]
type = "likert"
options = [ { v = 1, label = "1" }, { v = 2, label = "2" }, { v = 3, label = "3" }, { v = 5, label = "5" } ]
unscored = [ { id = "na", label = "Not possible" } ]
[scale.weight]
type = "likert"
options = [ { v = 0, label = "0" }, { v = 1, label = "1" }, { v = 2, label = "2" } ]
[scale.line]
type = "slider"
min = 0
max = 10
unscored = [ { id = "na", label = "Not possible" } ]
[[section]]
id = "all"
title = "All"
field = [
  { id = "a", type = "likert", label = "A", scale = "often", weigh = "weight" },
  { id = "b", type = "likert", label = "B", scale = "often", weigh = "weight" },
  { id = "c", type = "likert", label = "C", scale = "often", weigh = "weight" },
  { id = "d", type = "likert", label = "D", scale = "often" },
  { id = "s", type = "slider", label = "S", scale = "line" },
  { id = "t", type = "slider", label = "T", scale = "line" },
  { id = "n", type = "number", label = "N" },
  { id = "ticks", type = "checklist", label = "Ticks", items = [ {id="x",label="X"}, {id="y",label="Y"} ] },
  { id = "words", type = "text", label = "Words" },
]
[[section]]
id = "more"
title = "More"
show_if = { field = "s", op = "gte", value = 5 }
field = [ { id = "h", type = "slider", label = "H", scale = "line" } ]
"""
)


def sheet(*rules: str) -> Worksheet:
    text = SHEET + "".join(
        f'[[score]]\nid = "score-{place}"\nlabel = "S"\n{rule}\n' for place, rule in enumerate(rules)
    )
    with TemporaryDirectory() as folder:
        return load(written(Path(folder), text))


def scored(rule: str, answers: Mapping[str, Any]) -> Scored:
    return scores(sheet(rule), answers)[0]


ABCD = 'items = ["a", "b", "c", "d"]\n'


@pytest.mark.parametrize(
    ("rule", "answers", "value", "answered"),
    [
        ('method = "mean"\n' + ABCD, {"a": 1, "b": 2, "c": 3, "d": 5}, 2.8, 4),  # 2.75, halves away from zero
        ('method = "mean"\ndecimals = 2\n' + ABCD, {"a": 1, "b": 2, "c": 3, "d": 5}, 2.75, 4),
        ('method = "mean"\ndecimals = 0\n' + ABCD, {"a": 2, "b": 3, "c": 2, "d": 3}, 3, 4),  # 2.5
        ('method = "mean"\n' + ABCD, {"a": 1, "b": 2, "c": 3}, 2, 3),
        ('method = "mean"\n' + ABCD, {"a": 1, "b": 2}, None, 2),
        ('method = "mean"\nmin_answered = 2\n' + ABCD, {"a": 1, "b": 2}, 1.5, 2),
        ('method = "mean"\nreverse = ["a"]\n' + ABCD, {"a": 2, "b": 2, "c": 2, "d": 2}, 2.5, 4),  # 1 + 5 - 2 = 4
        ('method = "mean"\nreverse = ["a", "b", "c", "d"]\n' + ABCD, {"a": 5, "b": 5, "c": 5}, 1, 3),
        ('method = "mean"\n' + ABCD, {"a": {"unscored": "na"}, "b": 2, "c": 3, "d": 5}, 3.3, 3),
        ('method = "mean"\n' + ABCD, {"a": 9, "b": 2, "c": 3, "d": 5}, 3.3, 3),  # 9 is not on the scale
        ('method = "sum"\n' + ABCD, {"a": 1, "b": 2, "c": 3, "d": 5}, 11, 4),
        ('method = "sum"\n' + ABCD, {"a": 1, "b": 2, "c": 3}, None, 3),
        ('method = "sum"\nmin_answered = 3\n' + ABCD, {"a": 1, "b": 2, "c": 3}, 6, 3),
        ('method = "sum"\nprorate = true\n' + ABCD, {"a": 1, "b": 2, "c": 3}, 8, 3),  # mean 2 in place of the fourth
        ('method = "sum"\nprorate = true\n' + ABCD, {"a": 1, "b": 2}, None, 2),
        ('method = "max"\nitems = ["a", "s"]', {"a": 3, "s": 2}, 3, 2),
        ('method = "max"\nitems = ["a", "s"]\nreverse = ["s"]', {"a": 3, "s": 2}, 8, 2),
        ('method = "max"\nitems = ["a", "s"]', {}, None, 0),
        ('method = "change"\nitems = ["s", "t"]', {"s": 7, "t": 4}, -3, 2),
        ('method = "change"\nitems = ["s", "t"]\nreverse = ["s", "t"]', {"s": 7, "t": 4}, 3, 2),
        ('method = "change"\nitems = ["s", "t"]', {"s": 7}, None, 1),
        ('method = "change"\nitems = ["s", "t"]', {"s": {"unscored": "na"}, "t": 4}, None, 1),
        ('method = "ratio"\nitems = ["s", "t"]\ndecimals = 2', {"s": 2, "t": 8}, 0.25, 2),
        ('method = "ratio"\nitems = ["s", "t"]', {"s": 2, "t": 0}, None, 2),
        ('method = "ratio"\nitems = ["a", "b"]\nover = ["s", "t"]', {"a": 3, "b": 5, "s": 2, "t": 6}, 1, 4),
        ('method = "ratio"\nitems = ["a", "b"]\nover = ["s", "t"]', {"a": 3, "b": 5, "s": 2}, 2, 3),
        ('method = "ratio"\nmin_answered = 2\nitems = ["a", "b"]\nover = ["s", "t"]', {"a": 3, "b": 5}, None, 2),
        ('method = "count"\nitems = ["a", "ticks", "words"]', {"a": 1, "ticks": ["x", "y"], "words": "so"}, 4, 3),
        ('method = "count"\nitems = ["a", "ticks", "words"]', {"a": {"unscored": "na"}, "words": " "}, None, 0),
        ('method = "count"\nitems = ["a", "b", "c"]\nat_least = 3', {"a": 1, "b": 3, "c": 5}, 2, 3),
        ('method = "count"\nitems = ["a", "b"]\nat_least = 3\nreverse = ["b"]', {"a": 1, "b": 1}, 1, 2),
        ('method = "mean"\nitems = ["s", "h"]', {"s": 5, "h": 8}, 6.5, 2),
        ('method = "mean"\nitems = ["s", "h"]\nmin_answered = 1', {"s": 4, "h": 8}, 4, 1),  # h is hidden
        ('method = "mean"\nitems = ["n"]', {"n": 2.5}, 2.5, 1),
        ('method = "mean"\nitems = ["n"]\ndecimals = 1', {"n": -0.04}, 0, 1),
    ],
)  # fmt: skip
def test_a_score_is_what_it_is_by_hand(
    rule: str, answers: Mapping[str, Any], value: float | None, answered: int
) -> None:
    found = scored(rule, answers)
    assert found.value == value
    assert found.answered == answered
    assert str(found.value) != "-0.0"


def test_counts_are_told_when_there_is_no_value() -> None:
    found = scored('method = "mean"\n' + ABCD, {"a": 1})
    assert (found.value, found.answered, found.needed, found.of) == (None, 1, 3, 4)


@pytest.mark.parametrize(
    ("items", "least"), [(1, 1), (2, 2), (3, 2), (4, 3), (5, 4), (6, 5), (8, 6), (12, 9), (20, 15)]
)
def test_how_many_answers_a_mean_takes(items: int, least: int) -> None:
    text = HEAD + '[[section]]\nid = "run"\ntitle = "Run"\n'
    text += f'items = {{ prefix = "q", from = 1, to = {items}, type = "scaling" }}\n'
    names = ", ".join(f'"q{number}"' for number in range(1, items + 1))
    text += f'[[score]]\nid = "m"\nlabel = "M"\nmethod = "mean"\nitems = [{names}]\n'
    with TemporaryDirectory() as folder:
        score = load(written(Path(folder), text)).scores[0]
    assert needed(score) == least


def test_gaps_are_ranked_by_weight_times_shortfall() -> None:
    answers = {"a": 1, "a.weight": 1, "b": 3, "b.weight": 2, "c": 5, "c.weight": 2, "d": 2}
    found = scored('method = "gap"\n' + ABCD, answers)
    assert found.value is None
    assert [(gap.field, gap.size, gap.shortfall, gap.weight) for gap in found.gaps] == [
        ("a", 4, 4, 1), ("b", 4, 2, 2), ("d", 3, 3, 1),
    ]  # fmt: skip


def test_gaps_turn_reversed_items_round_and_stop_at_the_top() -> None:
    answers = {"a": 5, "a.weight": 2, "b": 1, "b.weight": 2, "c": 3, "c.weight": 2}
    found = scored('method = "gap"\nreverse = ["a"]\ntop = 2\n' + ABCD, answers)
    assert [(gap.field, gap.size) for gap in found.gaps] == [("a", 8), ("b", 8)]
    assert found.gaps[0].label == "A"


def test_what_does_not_matter_now_is_no_gap_and_what_was_not_weighed_counts_as_the_middle() -> None:
    found = scored(
        'method = "gap"\n' + ABCD, {"a": 1, "a.weight": 0, "b": 1, "c": 1, "c.weight": {"unscored": "na"}}
    )
    assert [(gap.field, gap.weight) for gap in found.gaps] == [("b", 1), ("c", 1)]


def test_a_band_reaches_up_to_its_end() -> None:
    rule = (
        'method = "mean"\nbands = [{ upto = 2, label = "Low" }, { upto = 5, label = "High", note = "So." }]\n'
        + ABCD
    )
    low, high = scored(rule, {"a": 2, "b": 2, "c": 2}), scored(rule, {"a": 2, "b": 2, "c": 3})
    assert low.band is not None
    assert high.band is not None
    assert (low.band.label, high.band.label) == ("Low", "High")
    assert scored(rule, {}).band is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["unscored", "other", "x"]), inner)
    ),
    max_leaves=5,
)
EVERY = sheet(
    *(
        f'method = "{method}"\nreverse = ["a"]\nitems = ["a", "s"]'
        for method in ("mean", "sum", "count", "max", "change", "gap", "ratio")
    )
)
NAMES = ["a", "b", "c", "d", "s", "t", "n", "h", "a.weight", "ticks", "words", "unknown"]


@given(st.dictionaries(st.sampled_from(NAMES), JSON))
def test_whatever_a_journal_holds_is_scored_or_left_alone(answers: dict[str, Any]) -> None:
    for found in scores(EVERY, answers):
        assert 0 <= found.answered <= found.of
        assert found.answered >= found.needed or (found.value is None and not found.gaps)


RUNG = st.sampled_from([1, 2, 3, 5])
MEAN = sheet('method = "mean"\ndecimals = 4\nreverse = ["b"]\n' + ABCD)


@given(st.dictionaries(st.sampled_from(["a", "b", "c", "d"]), RUNG))
def test_a_mean_stays_on_its_scale_and_reversing_is_low_plus_high_less_value(answers: dict[str, int]) -> None:
    found = scores(MEAN, answers)[0]
    if len(answers) < 3:
        assert found.value is None
    else:
        turned = [6 - value if name == "b" else value for name, value in answers.items()]
        assert found.value == pytest.approx(sum(turned) / len(turned), abs=1e-4)
        assert found.value is not None
        assert 1 <= found.value <= 5


@given(st.dictionaries(st.sampled_from(["a", "b", "c", "d"]), RUNG), st.sampled_from(["a", "b", "c", "d"]))
def test_an_unscored_answer_is_as_good_as_none(answers: dict[str, Any], name: str) -> None:
    without = scores(MEAN, {key: value for key, value in answers.items() if key != name})
    assert scores(MEAN, {**answers, name: {"unscored": "na"}}) == without


@pytest.mark.parametrize(("left_out", "value"), [((), 2.5), (("craft",), 2.6), (("craft", "no"), None)])
def test_five_of_six_answers_tell_how_you_work(left_out: tuple[str, ...], value: float | None) -> None:
    given = {
        "break": 4,
        "home_time": 3,
        "no": 2,
        "asked": 1,
        "craft": 2,
        "own_time": 1,
    }  # the last one counts as 3
    answers = {f"work_{name}": each for name, each in given.items() if name not in left_out}
    found = next(
        each for each in scores(Library(SHIPPED).get("self-care-audit"), answers) if each.score.id == "work"
    )
    assert (found.value, found.of) == (value, 6)


@given(st.data())
def test_gaps_fall_and_have_something_in_them(data: st.DataObject) -> None:
    audit = Library(SHIPPED).get("self-care-audit")
    gap = next(score for score in audit.scores if score.method == "gap")
    answers: dict[str, Any] = {}
    for name in gap.items:
        answers |= data.draw(st.sampled_from([{}, {name: 0}, {name: 4}, {name: 2, f"{name}.weight": 2}]))
    found = next(each for each in scores(audit, answers) if each.score is gap)
    sizes = [each.size for each in found.gaps]
    assert sizes == sorted(sizes, reverse=True)
    assert len(sizes) <= 5
    assert all(size > 0 for size in sizes)
