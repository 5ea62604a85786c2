"""From what is typed to a full-text query."""

from __future__ import annotations

import pytest

from models.repositories.match import MOST_WORDS, match_expression


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("night", '"night" *'),
        ("night shift", '"night" "shift" *'),
        ('"night shift" at', '"night shift" "at" *'),
        ('at "night shift"', '"at" "night shift"'),
        ('at "night sh', '"at" "night sh" *'),
        ("“night shift”", '"night shift"'),
        ("OR NOT", '"OR" "NOT" *'),
        ("title:x -y *", '"title:x" "-y" *'),
        ("", None),
        ('" "', None),
        ("- * ()", None),
    ],
)
def test_words_become_quoted_strings(typed: str, expression: str | None) -> None:
    assert match_expression(typed) == expression


def test_a_pasted_page_is_cut_to_its_first_words() -> None:
    expression = match_expression("a " * 500)

    assert expression is not None
    assert expression.count('"a"') == MOST_WORDS
