"""What is said of a line in the window: each sentence against points written down by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.trends.periods import Period
from app.trends.series import Point, Series, Spec, series
from app.trends.service import Lines
from models.domain.entry import EntryId
from tests.ui.trends.conftest import TODAY, day
from ui.trends.then_view import ThenView
from ui.trends.words import missing, sentence

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


def test_a_series_of_pages_is_told_within_its_last_meaning(look: Look, qtbot: QtBot) -> None:
    line = events((60, 2, "a", "1"), (50, 3, "b", "1"), (40, 9, "a", "2"), (30, 6, "b", "1"))
    view = ThenView(look=look)
    qtbot.addWidget(view)
    view.show_time(Lines({LOUD.id: line}, (), complete=True), Period(None, TODAY), None)
    assert [(row.then, row.now) for row in view.rows()] == [(3, 6)]
