"""Questions are shown and hidden by earlier answers alone, and a hidden answer counts as none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.worksheets.conditions import holds, visible
from app.worksheets.errors import WorksheetError
from app.worksheets.fields import ShowIf
from app.worksheets.loader import Library, load
from tests.app.worksheets.files import HEAD, SHIPPED, written
from tests.app.worksheets.test_scoring import JSON

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("op", "value", "answer", "shown"),
    [
        ("is", "a", "a", True),
        ("is", "a", "b", False),
        ("is", "a", None, False),
        ("is", 3, 3.0, True),
        ("is", 1, True, False),
        ("is", "na", {"unscored": "na"}, True),
        ("is", "a", {"other": "a"}, False),
        ("not", "a", "b", True),
        ("not", "a", "a", False),
        ("not", "a", None, True),
        ("has", "a", ["b", "a"], True),
        ("has", "a", ["b", {"other": "a"}], False),
        ("has", "a", [], False),
        ("in", ("a", "b"), "b", True),
        ("in", ("a", "b"), "c", False),
        ("in", ("a", "b"), ["c", "a"], True),
        ("in", (1, 2), 2, True),
        ("in", ("a", "b"), None, False),
        ("gte", 6, 6, True),
        ("gte", 6, 5.9, False),
        ("gte", 6, {"unscored": "na"}, False),
        ("gte", 0, None, False),
        ("gte", 0, True, False),
        ("lte", 6, 6, True),
        ("lte", 6, 7, False),
        ("lte", 6, "5", False),
        ("answered", None, "x", True),
        ("answered", None, "  ", False),
        ("answered", None, [], False),
        ("answered", None, 0, True),
        ("answered", True, {"unscored": "na"}, True),
        ("answered", False, None, True),
        ("answered", False, 1, False),
    ],
)  # fmt: skip
def test_what_each_comparison_means(op: Any, value: Any, answer: Any, shown: bool) -> None:
    assert holds(ShowIf(field="f", op=op, value=value), {"f": answer}) is shown


CHAIN = (
    HEAD
    + """
[[section]]
id = "one"
title = "One"
field = [
  { id = "a", type = "text", label = "A" },
  { id = "b", type = "text", label = "B", show_if = { field = "a", op = "answered" } },
  { id = "felt", type = "emotion", label = "Felt" },
]
[[section]]
id = "two"
title = "Two"
show_if = { field = "b", op = "is", value = "yes" }
field = [ { id = "c", type = "text", label = "C" } ]
[[section]]
id = "three"
title = "Three"
field = [ { id = "d", type = "text", label = "D", show_if = { field = "c", op = "answered" } },
          { id = "e", type = "text", label = "E", show_if = { field = "felt", op = "answered" } } ]
"""
)


def test_what_hangs_on_a_hidden_question_is_hidden_with_it(tmp_path: Path) -> None:
    sheet = load(written(tmp_path, CHAIN))
    full = {"a": "x", "b": "yes", "c": "z"}
    assert visible(sheet, full) == {"one", "a", "b", "felt", "two", "c", "three", "d"}
    assert visible(sheet, {**full, "a": ""}) == {"one", "a", "felt", "three"}
    assert visible(sheet, {}) == {"one", "a", "felt", "three"}


def test_feelings_are_answers_too(tmp_path: Path) -> None:
    sheet = load(written(tmp_path, CHAIN))
    assert "e" in visible(sheet, {}, elsewhere={"felt"})
    assert "e" not in visible(sheet, {})


def test_a_repetition_looks_at_its_own_answers_first(tmp_path: Path) -> None:
    text = CHAIN.replace('title = "One"', 'title = "One"\nrepeat = true').replace(
        'show_if = { field = "b", op = "is", value = "yes" }\n', ""
    ).replace(', show_if = { field = "felt", op = "answered" }', "").replace(
        '  { id = "felt", type = "emotion", label = "Felt" },\n', ""
    )  # fmt: skip
    sheet = load(written(tmp_path, text))
    answers: dict[str, Any] = {"one": [{"a": "x"}, {}], "c": "z"}
    assert "b" in visible(sheet, {**answers, "a": "x"})
    assert "b" not in visible(sheet, answers)


@pytest.mark.parametrize(
    "condition",
    [
        '{ field = "c", op = "answered" }',
        '{ field = "b", op = "answered" }',
        '{ field = "none", op = "answered" }',
        '{ field = "a", op = "in", value = "x" }',
        '{ field = "a", op = "in", value = [] }',
        '{ field = "a", op = "gte", value = "x" }',
        '{ field = "a", op = "is" }',
        '{ field = "a", op = "is", value = ["x"] }',
        '{ field = "a", op = "answered", value = "x" }',
        '{ field = "a", op = "contains", value = "x" }',
    ],
)
def test_a_condition_that_cannot_be_met_is_refused(tmp_path: Path, condition: str) -> None:
    text = CHAIN.replace('{ field = "a", op = "answered" }', condition)
    with pytest.raises(WorksheetError) as caught:
        load(written(tmp_path, text))
    assert caught.value.key in {"show_if", "op"}
    assert "“b”" in caught.value.table


def test_a_section_may_not_share_its_id_with_a_question_that_can_be_hidden(tmp_path: Path) -> None:
    with pytest.raises(WorksheetError) as caught:
        load(written(tmp_path, CHAIN.replace('id = "two"', 'id = "b"')))
    assert caught.value.key == "id"


SHEETS = Library(SHIPPED).all()


@given(st.sampled_from(SHEETS), st.data())
def test_any_answers_at_all_show_a_part_of_the_worksheet(sheet: Any, data: st.DataObject) -> None:
    names = [field.id for field in sheet.fields]
    answers = data.draw(st.dictionaries(st.sampled_from(names), JSON, max_size=8))
    shown = visible(sheet, answers)
    free = {field.id for section in sheet.sections if section.show_if is None for field in section.fields
            if field.show_if is None}  # fmt: skip
    assert free <= shown <= {*names, *(section.id for section in sheet.sections)}
