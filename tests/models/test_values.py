"""How values are written into columns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from models.repositories.values import from_json, microseconds, storable, to_json


@settings(deadline=None)
@given(st.text(st.characters()))
def test_every_text_survives_as_json_and_can_be_stored(text: str) -> None:
    assert from_json(to_json([text])) == [text]
    to_json(text).encode()
    storable(text).encode()
    assert "\0" not in storable(text)


@settings(deadline=None)
@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_an_ordinary_text_is_stored_as_it_is(text: str) -> None:
    assert storable(text) == text


def test_microseconds_are_exact_and_independent_of_the_place() -> None:
    there = datetime(2026, 3, 2, 9, 0, 0, 123457, tzinfo=timezone(timedelta(hours=5, minutes=45)))

    assert microseconds(there) == microseconds(there.astimezone(UTC)) == 1772421300123457
    assert microseconds(datetime(1969, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)) == -1
