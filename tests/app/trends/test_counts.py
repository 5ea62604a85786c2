"""Counting by stretches of thirty days, by the hour, and by what was written on the same days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.trends.counts import counted, hours, together
from app.trends.periods import Period
from app.trends.series import Point, Spec, series
from models.domain.entry import EntryId

LAST = date(2026, 3, 31)
ENERGY = Spec("snapshot/energy", "snapshot", "Snapshot", "Energy", 0, 100)


def energy(*values: float | None) -> list[Point]:
    return [
        Point(LAST - timedelta(days=number), EntryId(str(number)), value)
        for number, value in enumerate(values)
    ]


def test_things_are_counted_in_the_stretch_they_fall_into() -> None:
    found = [(LAST, "a"), (LAST - timedelta(days=29), "a"), (LAST - timedelta(days=30), "b")]
    counts = counted(found, Period(LAST - timedelta(days=59), LAST))
    assert counts.blocks[1] == (LAST - timedelta(days=29), LAST)
    assert counts.rows == (("a", (0, 2)), ("b", (1, 0)))


@pytest.mark.parametrize("days", [31, 45, 92, 366])
def test_steady_practice_looks_steady(days: int) -> None:
    found = [(LAST - timedelta(days=back), "a") for back in range(400)]
    counts = counted(found, Period(LAST - timedelta(days=days - 1), LAST))
    ((_, numbers),) = counts.rows
    assert set(numbers) == {30}
    assert counts.blocks[0][0] <= LAST - timedelta(days=days - 1)


def test_an_open_beginning_is_the_first_day_there_is() -> None:
    counts = counted([(LAST - timedelta(days=64), "a")], Period(None, LAST))
    assert len(counts.blocks) == 3
    assert counts.rows == (("a", (1, 0, 0)),)


def test_without_a_last_day_nothing_can_be_counted() -> None:
    with pytest.raises(ValueError, match="last day"):
        counted([], Period(None, None))


@given(st.lists(st.tuples(st.integers(0, 800), st.sampled_from("abc")), max_size=50))
def test_nothing_is_lost_in_counting(given_days: list[tuple[int, str]]) -> None:
    found = [(LAST - timedelta(days=back), name) for back, name in given_days]
    counts = counted(found, Period(None, LAST))
    assert sum(sum(numbers) for _, numbers in counts.rows) == len(found)
    assert all(len(numbers) == len(counts.blocks) for _, numbers in counts.rows)


def test_hours_belong_to_early_late_and_night() -> None:
    found = hours({5: 1, 12: 2, 13: 3, 20: 4, 21: 5, 23: 6, 4: 7})
    assert [found.shift(name) for name in ("early", "late", "night")] == [3, 7, 18]
    assert found.total == 28


def test_days_with_a_tag_are_told_beside_the_others() -> None:
    line = series(ENERGY, reversed(energy(30, 20, 40, 30, 30, 55, 60, 50, 55, 55, None)))
    tagged = [(LAST - timedelta(days=back), "night shift") for back in range(5)]
    (found,) = together([line], tagged)
    assert (found.tag, found.label) == ("night shift", "Energy")
    assert (found.with_count, found.with_median) == (5, 30)
    assert (found.other_count, found.other_median) == (5, 55)


def test_fewer_than_five_on_either_side_are_not_compared() -> None:
    line = series(ENERGY, reversed(energy(30, 20, 40, 30, 55, 60, 50, 55, 55)))
    assert together([line], [(LAST - timedelta(days=back), "nights") for back in range(4)]) == ()
    assert together([line], [(LAST - timedelta(days=back), "nights") for back in range(5)]) == ()
