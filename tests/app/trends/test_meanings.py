"""A line whose questions changed their meaning, or got it back, against values worked out by hand."""

from __future__ import annotations

from datetime import timedelta
from math import inf

from app.trends.rules import has_thin_line, joined, joined_medians, summary, usual_days
from app.trends.series import Point, Series, Spec, series
from app.trends.table import rows
from models.domain.entry import EntryId
from tests.app.trends.test_rules import DAY, SPEC, points


def dated_back() -> Series:
    """Nine pages of one meaning with one of the next dated back among them, and eight more of that next meaning."""
    meanings = [*["1"] * 6, "2", *["1"] * 3, *["2"] * 8]
    return series(
        SPEC,
        [
            Point(DAY + timedelta(days=number), EntryId(f"e{number}"), float(number), era=meaning)
            for number, meaning in enumerate(meanings)
        ],
    )


def test_a_page_dated_back_keeps_its_own_meaning() -> None:
    line = dated_back()
    assert list(line.eras) == [0] * 6 + [1] + [0] * 3 + [1] * 8
    assert summary(line).breaks == 3
    assert {pair for pair in ((5, 6), (6, 7), (9, 10)) if pair in joined(line)} == set()
    assert (joined(line)[0], joined(line)[-1]) == ((0, 1), (16, 17))
    assert line.present == 1
    assert line.usual == (11, 15)  # of 6 10 11 12 13 14 15 16 17: two below and two above


def test_a_page_dated_back_does_not_begin_the_counting_anew() -> None:
    line = dated_back()
    assert [line.median(number) for number in (7, 8, 9)] == [None, 6, 7.5]  # of 4 5 7 8, then of 5 7 8 9
    assert [line.median(number) for number in (15, 16, 17)] == [None, 14.5, 15.5]


def test_the_usual_range_speaks_of_the_days_of_its_meaning() -> None:
    first, since, until = DAY.toordinal() + 6, DAY.toordinal() + 10, DAY + timedelta(days=12)
    line = dated_back()
    assert usual_days(line) == ((first, first), (since, inf))
    assert usual_days(line.between(DAY + timedelta(days=11), until)) == ((-inf, inf),)
    assert usual_days(line.between(DAY, DAY + timedelta(days=5))) == ()
    assert usual_days(points(*((n, n) for n in range(8)))) == ((-inf, inf),)
    assert usual_days(points(*((n, n) for n in range(7)))) == ()


def test_medians_are_joined_as_their_points_are() -> None:
    assert list(joined_medians(dated_back(), joined(dated_back()))) == [(8, 9), (16, 17)]
    alone = Spec("s/l", "s", "S", "L", join_days=0)
    assert has_thin_line(dated_back())
    assert not has_thin_line(points(*((n, n) for n in range(20)), spec=alone))


def test_an_answer_without_a_value_leaves_the_present_meaning_as_it_is() -> None:
    made = [Point(DAY + timedelta(days=n), EntryId(str(n)), float(n), era="1") for n in range(8)]
    line = series(SPEC, [*made, Point(DAY + timedelta(days=8), EntryId("8"), None, era="2")])
    assert (line.present, line.usual) == (0, (1, 6))


def test_no_line_crosses_a_change_of_meaning() -> None:
    made = [Point(DAY + timedelta(days=n), EntryId(str(n)), 1.0, era=n >= 2) for n in range(4)]
    line = series(SPEC, made)
    assert list(line.eras) == [0, 0, 1, 1]
    assert joined(line) == ((0, 1), (2, 3))
    assert [each.new_meaning for each in rows(line)] == [False, False, True, False]
    assert summary(line).breaks == 1
    assert (summary(line).first, summary(line).last) == (2, 3)


def test_the_range_is_of_the_present_meaning_alone() -> None:
    made = [Point(DAY + timedelta(days=n), EntryId(str(n)), float(n), era=n >= 8) for n in range(16)]
    assert series(SPEC, made).usual == (9, 14)


def test_a_change_is_told_of_values_that_mean_the_same() -> None:
    made = [Point(DAY + timedelta(days=n), EntryId(str(n)), 1.0, era=n >= 9) for n in range(10)]
    found = summary(series(SPEC, made))
    assert (found.scored, found.alike, found.first, found.last) == (10, 1, 9, 9)
    assert found.is_little
