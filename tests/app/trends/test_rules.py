"""The rules of a line against values worked out by hand, and what holds for any points at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from math import isnan, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.trends.periods import Period, Span, blocks, day_values, period
from app.trends.rules import (
    ENOUGH,
    FEW,
    RatedTwice,
    joined,
    rated_twice,
    reach,
    recent_medians,
    summary,
    usual_range,
)
from app.trends.series import Point, Series, Spec, series
from app.trends.table import csv_text, rows
from models.domain.entry import EntryId

DAY = date(2026, 3, 2)
SPEC = Spec("sheet/line", "sheet", "Sheet", "Line", 0, 10, join_days=14)


def points(*given: tuple[int, float | None], era: object = None, spec: Spec = SPEC) -> Series:
    """Return a series of (days after DAY, value)."""
    return series(
        spec,
        [
            Point(DAY + timedelta(days=day), EntryId(f"e{number}"), value, era=era)
            for number, (day, value) in enumerate(given)
        ],
    )


def test_the_usual_range_is_the_middle_half() -> None:
    # Of eight values one lies below and one above: a quarter, rounded down.
    assert usual_range([8, 1, 7, 2, 6, 3, 5, 4]) == (2, 7)
    assert usual_range([nan, 8, 1, 7, 2, nan, 6, 3, 5, 4]) == (2, 7)
    assert usual_range(range(9)) == (2, 6)


def test_there_is_no_range_of_seven_values() -> None:
    assert usual_range([1, 2, 3, 4, 5, 6, 7]) is None
    assert usual_range([1, 2, 3, 4, 5, 6, 7, nan]) is None


def test_a_running_median_begins_with_the_eighth_value() -> None:
    values = [1, 2, 3, 4, 5, 9, 7, 6, 0]
    found = list(recent_medians(values, [0] * 9))
    assert all(isnan(each) for each in found[:7])
    assert found[7:] == [6.5, 6.5]  # of 5 9 7 6, then of 9 7 6 0


def test_an_unscored_point_has_no_median_and_counts_for_none() -> None:
    values = [1, 1, 1, 1, 1, 1, 1, nan, 5]
    found = list(recent_medians(values, [0] * 9))
    assert all(isnan(each) for each in found[:8])
    assert found[8] == 1  # of 1 1 1 5


def test_counting_begins_anew_where_the_wording_changed_its_meaning() -> None:
    found = list(recent_medians([1] * 16, [0] * 8 + [1] * 8))
    assert [number for number, each in enumerate(found) if not isnan(each)] == [7, 15]


def test_points_are_joined_up_to_the_reach_and_not_beyond() -> None:
    line = points((0, 1), (14, 2), (29, 3))
    assert line.reach == 29  # twice the median of 14 and 15
    assert joined(line) == ((0, 1), (1, 2))
    close = points((0, 1), (1, 2), (2, 3), (17, 4))
    assert close.reach == 14
    assert joined(close) == ((0, 1), (1, 2))


def test_nothing_is_joined_over_a_hundred_days() -> None:
    assert reach([0, 300, 600], 14) == 100
    assert joined(points((0, 1), (101, 2), (202, 3))) == ()


def test_a_tool_for_every_quarter_is_joined_over_two() -> None:
    assert reach([0, 180, 360], 182) == 182
    line = points((0, 1), (180, 2), (362, 3), (545, 4), spec=replace(SPEC, join_days=182))
    assert joined(line) == ((0, 1), (1, 2))


def test_points_alone_are_never_joined() -> None:
    line = points((0, 1), (1, 2), spec=Spec("s/l", "s", "S", "L", join_days=0))
    assert joined(line) == ()


def test_two_values_stay_two_points() -> None:
    assert joined(points((0, 1), (1, 2))) == ()
    assert joined(points((0, 1), (1, 2), (2, None))) == ()
    assert joined(points((0, 1), (1, 2), (2, 3))) == ((0, 1), (1, 2))


def test_no_line_crosses_an_unscored_answer() -> None:
    assert joined(points((0, 1), (1, None), (2, 3), (3, 4))) == ((2, 3),)


def test_each_thread_has_a_line_of_its_own() -> None:
    spec = Spec("s/l", "s", "S", "L", per_thread=True, join_days=100)
    one, other = EntryId("a"), EntryId("b")
    threads = [(one, None), (other, None), (EntryId("c"), one), (EntryId("d"), other)]
    made = [
        Point(DAY + timedelta(days=20 * n), entry, 5, thread=thread)
        for n, (entry, thread) in enumerate(threads)
    ]
    assert joined(series(spec, made)) == ((0, 2), (1, 3))


def test_nothing_is_said_over_threads_that_stand_side_by_side() -> None:
    spec = Spec("s/l", "s", "S", "L", 0, 10, per_thread=True, join_days=100)
    one, other = EntryId("a"), EntryId("b")
    made = [
        Point(DAY + timedelta(days=n), EntryId(str(n)), 2.0 if n % 2 else 9.0, thread=other if n % 2 else one)
        for n in range(20)
    ]
    line = series(spec, made)
    assert line.usual is None
    assert [line.median(n) for n in range(20)] == [None] * 20


def test_a_summary_counts_what_could_not_be_scored() -> None:
    found = summary(points((0, 2.1), (30, None), (60, 2.8)))
    assert (found.points, found.unscored, found.scored, found.first, found.last) == (3, 1, 2, 0, 2)
    assert found.is_little


def test_an_empty_line_says_nothing() -> None:
    found = summary(points())
    assert (found.points, found.first, found.last, found.breaks, found.alike) == (0, None, None, 0, 0)
    assert not found.ends_unscored


def test_a_point_after_the_last_value_is_known() -> None:
    assert summary(points((0, 2), (1, None))).ends_unscored
    assert not summary(points((0, None), (1, 2))).ends_unscored


@pytest.mark.parametrize(
    ("span", "since"),
    [
        (Span.MONTH, date(2026, 10, 22)),
        (Span.QUARTER, date(2026, 8, 22)),
        (Span.YEAR, date(2025, 11, 21)),
        (Span.ALL, None),
    ],
)
def test_a_period_ends_today(span: Span, since: date | None) -> None:
    assert period(span, date(2026, 11, 21)) == Period(since, date(2026, 11, 21))


def test_stretches_of_thirty_days_reach_back_from_the_last_day() -> None:
    found = list(blocks(date(2026, 1, 1), date(2026, 3, 1)))
    assert found == [(date(2026, 1, 1), date(2026, 1, 30)), (date(2026, 1, 31), date(2026, 3, 1))]


def test_a_day_of_a_year_has_the_median_of_its_values() -> None:
    line = points((0, 2), (0, 4), (0, 9), (1, None), (305, 5))
    assert day_values(line, 2026) == {DAY: 4}
    assert day_values(line, 2027) == {date(2027, 1, 1): 5}


def test_a_file_holds_no_formula() -> None:
    text = csv_text(["Day", "=Line"], [["2026-03-02", 2.5], ["@sum", None], ["a,b", -1]])
    assert text == "Day,'=Line\r\n2026-03-02,2.5\r\n'@sum,\r\n\"a,b\",-1\r\n"


any_points = st.lists(
    st.tuples(
        st.integers(0, 4000), st.none() | st.floats(0, 100), st.none() | st.floats(0, 100), st.integers(0, 2)
    ),
    max_size=40,
)


def made_of(found: list[tuple[int, float | None, float | None, int]]) -> Series:
    made = [
        Point(DAY + timedelta(days=day), EntryId(f"e{number}"), value, also, era=era)
        for number, (day, value, also, era) in enumerate(sorted(found, key=lambda each: each[0]))
    ]
    return series(SPEC, made)


@given(any_points)
def test_rows_hold_what_the_columns_hold(found: list[tuple[int, float | None, float | None, int]]) -> None:
    line = made_of(found)
    for index, row in enumerate(rows(line)):
        assert row.day.toordinal() == line.days[index]
        assert (row.value is None) == isnan(line.values[index])
        assert row.value is None or row.value == line.values[index]
        assert row.also is None or row.also == line.also[index]
    assert len(rows(line)) == len(line) == len(found)


@given(any_points)
def test_nothing_is_ever_drawn_over_a_gap(found: list[tuple[int, float | None, float | None, int]]) -> None:
    line = made_of(found)
    assert not joined(line) or sum(value is not None for _, value, _, _ in found) >= FEW
    for before, after in joined(line):
        assert after == before + 1
        assert line.value(before) is not None
        assert line.value(after) is not None
        assert line.days[after] - line.days[before] <= line.reach <= 100
        assert line.eras[after] == line.eras[before]


@given(any_points, st.integers(-10, 4010), st.integers(-10, 4010))
def test_a_part_of_a_line_is_the_line_itself(
    found: list[tuple[int, float | None, float | None, int]], first: int, last: int
) -> None:
    line = made_of(found)
    since, until = DAY + timedelta(days=first), DAY + timedelta(days=last)
    part = line.between(since, until)
    assert rows(part)[1:] == tuple(each for each in rows(line) if since <= each.day <= until)[1:]
    assert [each.entry for each in rows(part)] == [
        each.entry for each in rows(line) if since <= each.day <= until
    ]
    assert part.usual == line.usual


@given(any_points)
def test_the_range_holds_half_of_the_values(
    found: list[tuple[int, float | None, float | None, int]],
) -> None:
    line = made_of([(day, value, also, 0) for day, value, also, _ in found])
    known = [value for _, value, _, _ in found if value is not None]
    if line.usual is None:
        assert len(known) < ENOUGH
    else:
        low, high = line.usual
        assert sum(low <= value <= high for value in known) * 2 >= len(known)


def test_values_rated_twice_are_counted_where_both_are_there() -> None:
    line = made_of([
        (1, 5.0, 3.0, 0),
        (2, 5.0, 5.0, 0),
        (3, 2.0, 6.0, 0),
        (4, 4.0, 1.0, 0),
        (5, 4.0, None, 0),
        (6, None, 2.0, 0),
    ])
    assert rated_twice(line) == RatedTwice(count=4, lower=2, same=1, higher=1)
    assert rated_twice(made_of([(1, 5.0, None, 0)])) == RatedTwice(0, 0, 0, 0)
