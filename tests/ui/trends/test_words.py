"""What is said of a line in the window: each sentence against points written down by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.trends.periods import Period
from app.trends.series import Point, Series, Spec, series
from app.trends.service import Lines
from models.domain.entry import EntryId
from tests.ui.trends.conftest import TODAY, day
from ui.trends.chart_tile import ChartTile
from ui.trends.first_picture import FirstPicture
from ui.trends.frame import frame
from ui.trends.sheet import of_series
from ui.trends.span_rows import Spanned
from ui.trends.then_view import ThenView
from ui.trends.words import missing, reading, sentence, usual

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look

AUDIT = Spec("audit/body", "audit", "Audit", "Body", 0, 4, join_days=60, unit="audit")
LOUD = Spec("event/loud", "event", "Event", "How loud it is", 0, 10, per_thread=True, join_days=100)

pytestmark = pytest.mark.usefixtures("qapp")


def audits(*given: tuple[int, float | None, str], spec: Spec = AUDIT) -> Series:
    """Return a line of (days ago, value, meaning), the earliest first."""
    return series(
        spec,
        [
            Point(day(back), EntryId(f"e{number}"), value, era=era)
            for number, (back, value, era) in enumerate(given)
        ],
    )


def events(*given: tuple[int, float, str, str]) -> Series:
    """Return a line of (days ago, value, series of pages, meaning), the earliest first."""
    return series(
        LOUD,
        [
            Point(day(back), EntryId(f"e{number}"), value, thread=EntryId(thread), era=era)
            for number, (back, value, thread, era) in enumerate(given)
        ],
    )


def test_no_change_is_told_from_one_event_to_another() -> None:
    line = events((60, 9, "a", "1"), (50, 5, "a", "1"), (40, 1, "a", "1"), (3, 9, "b", "1"))
    assert sentence(line) == "How loud it is: 9 at the last of 4 pages."
    assert missing(line, line) == ""


def test_a_change_is_told_of_values_that_mean_the_same() -> None:
    older = [(300 - 30 * number, 1.0 + number / 5, "1") for number in range(9)]
    broke = " The questions changed their meaning in between, and the line begins anew there."
    assert sentence(audits(*older, (20, 3, "2"))) == f"Body: 3 at the last of 10 audits.{broke}"
    newer = ((20, 3, "2"), (10, 2, "2"), (5, 1, "2"))
    assert sentence(audits(*older, *newer)) == f"Body: 3 to 1 since November 2026, from 3 audits.{broke}"


def test_a_last_page_without_a_value_is_not_said_to_have_one() -> None:
    told = sentence(audits((30, 2, "1"), (2, None, "1")))
    assert told == "Body: the last value is 2, from one audit. One more had too few answers to count."


def test_pages_without_any_value_say_why() -> None:
    told = sentence(audits((30, None, "1"), (2, None, "1")))
    assert told == "Body: no value yet, from 2 audits in this time, with too few answers to count."


CHANGED = [*((300 - n, 0.5, "1") for n in range(20)), *((100 - 10 * n, 4.0, "2") for n in range(9))]
"""Twenty audits, and nine more after the questions changed their meaning."""


def test_the_band_is_said_to_hold_half_of_the_values_it_is_made_of() -> None:
    thin = "The thin line is the median of the last four."
    before = audits(*((300 - n, 1.5, "1") for n in range(9)))
    assert usual(before) == (
        f"At least half of all your values lie in the shaded band, from 1.5 to 1.5. {thin}"
    )
    line = audits(*CHANGED)
    since = "At least half of your values since the questions changed lie in the shaded band, from 4 to 4."
    assert usual(line) == f"{since} {thin}"
    assert usual(line.between(day(300), day(200))) == ""  # where no band is drawn
    assert usual(line.between(day(45), day(25))) == since  # two points, of which one has a median


def test_a_thin_line_is_neither_named_nor_promised_where_none_is_drawn() -> None:
    alone = replace(AUDIT, join_days=0)
    line = audits(*((20 - n, 2.0, "1") for n in range(12)), spec=alone)
    assert usual(line) == "At least half of all your values lie in the shaded band, from 2 to 2."
    few = audits(*((20 - n, 2.0, "1") for n in range(4)), spec=alone)
    assert missing(few, few) == "From 8 values on, your usual range is drawn as well. So far there are 4."


def test_what_is_missing_is_counted_since_the_questions_changed() -> None:
    promise = "From 8 values on, your usual range and a running median are drawn as well."
    line = audits(*CHANGED[:21])
    assert missing(line, line) == f"{promise} Since the questions changed there is one."
    line = audits(*CHANGED[:25])
    assert missing(line, line) == f"{promise} Since the questions changed there are 5."


def test_the_band_is_drawn_over_the_days_of_its_meaning(look: Look, qtbot: QtBot) -> None:
    newer = ((100 - 10 * n, 1.0 if n % 2 else 3.0, "2") for n in range(9))
    line, period = audits(*CHANGED[:20], *newer), Period(day(300), TODAY)
    assert line.usual == (1.0, 3.0)
    picture, tile = FirstPicture(look=look), ChartTile(look=look)
    for each in (picture, tile):
        qtbot.addWidget(each)
        each.resize(900, 400)
    picture.show_series(line, (), period)
    tile.show_series(line, (), period)
    last = frame(line, (), period).last
    assert tile.chart.bands() == [(day(100).toordinal(), last)]
    plot = picture.plot()
    assert plot is not None
    drawn = picture.grab().toImage()
    older, now = (drawn.pixelColor(int(plot.x(day(at).toordinal())), int(plot.y(1.5))) for at in (200, 5))
    assert older == drawn.pixelColor(int(plot.x(day(200).toordinal())), int(plot.y(3.5)))  # bare paper
    assert now != older


def test_a_value_is_said_as_it_was_given_or_as_its_score_asks() -> None:
    given = ((50, 7.25, "1"), (3, 7.0, "1"), (1, 7.2, "1"))
    assert sentence(audits(*given)) == "Body: 7.25 to 7.2 since October 2026, from 3 audits."
    assert reading(audits(*given), 0).endswith(": 7.25.")
    whole = audits(*given, spec=replace(AUDIT, decimals=0))
    assert sentence(whole) == "Body: 7, as in October 2026, from 3 audits."


def test_medians_that_differ_are_said_to_differ() -> None:
    spec = replace(AUDIT, decimals=1)
    for last, told in (((2.1, 2.2, 2.1, 2.2), "2.15"), ((2.2, 2.3, 2.2, 2.3), "2.25")):
        values = (2.0, 2.0, 2.0, 2.0, 2.0, *last)
        line = audits(*((40 - n, value, "1") for n, value in enumerate(values)), spec=spec)
        row = of_series("Body", line).lines[-1]
        assert row.words[1:3] == (str(last[-1]), told)


@pytest.mark.parametrize(
    ("then", "now", "told"),
    [
        (2.0, 3.5, "2 → 3.5  (+1.5)"),
        (2.0, 2.06, "2 → 2.1  (+0.1)"),
        (2.0, 2.04, "2 → 2  (0)"),
        (7.25, 7.2, "7.3 → 7.2  (−0.1)"),
        (-0.04, 0.0, "0 → 0  (0)"),
    ],
)
def test_a_change_is_that_of_the_values_beside_it(then: float, now: float, told: str) -> None:
    assert Spanned("Body", then, now, 0, 4, decimals=1).words() == told


def test_a_series_of_pages_is_told_within_its_last_meaning(look: Look, qtbot: QtBot) -> None:
    line = events((60, 2, "a", "1"), (50, 3, "b", "1"), (40, 9, "a", "2"), (30, 6, "b", "1"))
    view = ThenView(look=look)
    qtbot.addWidget(view)
    view.show_time(Lines({LOUD.id: line}, (), complete=True), Period(None, TODAY), None)
    assert [(row.then, row.now) for row in view.rows()] == [(3, 6)]
