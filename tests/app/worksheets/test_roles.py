"""Names are noticed, roles are left alone, nothing is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.worksheets.roles import looks_like_name


@pytest.mark.parametrize("text", ["Anna", "carer Anna", "Mrs Poole", "the father, Jim", "Dr Okafor", "Siân"])
def test_a_likely_name_is_noticed(text: str) -> None:
    assert looks_like_name(text)


@pytest.mark.parametrize(
    "text",
    ["the senior carer", "Senior carer", "my sister", "GP", "Mum", "the other nurse on nights", "nobody", ""],
)
def test_a_role_is_left_alone(text: str) -> None:
    assert not looks_like_name(text)


@given(st.text(max_size=80))
def test_anything_can_be_asked(text: str) -> None:
    assert looks_like_name(text) in {True, False}
