"""Lines of the trends that could go on a sheet: which are offered, what they come to, and how private they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.clock import shift_date
from app.library import open_library
from app.shareable_trends import sentence
from app.sharing.gathering import Level
from app.sharing.pseudonyms import Names
from app.trends.series import Point, Spec, series
from app.worksheets.scales import RATED
from models.domain.entry import EntryId
from tests.app.sharing.journals import add, sharing_over
from tests.models.journals import START

if TYPE_CHECKING:
    from app.sharing.gathering import Gathered, TrendLine
    from models.domain.entry import JsonValue
    from tests.models.journals import Opened

BODY_LINE = Spec("audit/body", "audit", "Audit", "Body", 0, 4)
BODY = ("body_food", "body_water", "body_sleep", "body_move", "body_pushed")


def written(opened: Opened, worksheet: str, back: int, **answers: JsonValue) -> None:
    """Keep an answered worksheet so many days before today."""
    draft = add(opened, worksheet)
    opened.journal.save(draft.with_answers(answers))
    opened.journal.move(draft.id, shift_date(opened.clock.now()) - timedelta(days=back))


def audit(value: int) -> dict[str, JsonValue]:
    return {**dict.fromkeys(BODY[:-1], value), BODY[-1]: 4 - value}


def lines(opened: Opened) -> dict[str, TrendLine]:
    return {each.id: each for each in gathered_for_a_sheet(opened).trends}


def gathered_for_a_sheet(opened: Opened) -> Gathered:
    sharing = sharing_over(opened)
    return sharing.gather_for(sharing.templates()["supervision"])


def test_a_line_of_three_values_with_one_in_the_time_is_offered_with_what_it_comes_to(opened: Opened) -> None:
    for back, value in ((75, 1), (40, 2), (5, 3)):
        written(opened, "self-care-audit", back, **audit(value))
    line = lines(opened)["self-care-audit/body"]
    assert line.heading == "Body, from “Self-care audit”"
    assert line.text == "Body: 1 to 3 since December 2025, from 3 answers."
    assert [each.value for each in line.chart.points] == [1, 2, 3]


def test_an_answer_that_cannot_be_scored_is_told_and_not_guessed(opened: Opened) -> None:
    for back, value in ((75, 1), (40, 2), (5, 3)):
        written(opened, "self-care-audit", back, **audit(value))
    written(opened, "self-care-audit", 3, body_food=4)
    line = lines(opened)["self-care-audit/body"]
    assert line.text.endswith("from 3 answers. 1 more had too few answers to count.")
    assert len(line.chart.points) == 3


def test_two_values_and_values_of_another_time_are_no_line(opened: Opened) -> None:
    for back in (70, 60, 50):
        written(opened, "self-care-audit", back, **audit(2))
    for back in (20, 10):
        written(opened, "wellbeing-snapshot", back, pleasant=40, energy=50)
    assert lines(opened) == {}


def test_a_line_is_drawn_on_the_sheet_beside_what_it_has_to_do_with(opened: Opened) -> None:
    for back, value in ((75, 1), (40, 2), (5, 3)):
        written(opened, "self-care-audit", back, **audit(value))
    sharing = sharing_over(opened)
    gathered = gathered_for_a_sheet(opened)
    sharing.save_names(Names().with_pseudonym("Body", "P1"))
    template = sharing.templates()["supervision"]
    document = sharing.make(template, gathered, (), (), {"self-care-audit/body"})
    order = [part.id for part in document.parts]
    assert order[order.index("self") + 1] == "chart-1"
    chart = next(part for part in document.parts if part.id == "chart-1")
    assert chart.chart is not None
    assert chart.heading == "P1, from “Self-care audit”"
    assert chart.text.startswith("P1: 1 to 3")
    assert not [part for part in sharing.make(template, gathered, ()).parts if part.chart is not None]


def test_a_line_is_as_private_as_its_questions_and_never_shared_unasked(opened: Opened) -> None:
    for back in (75, 40, 5):
        written(opened, "work-stressor-check", back, **rated("work-stressor-check"))
    levels = {name.partition("/")[2]: each.level for name, each in lines(opened).items()}
    assert levels["demands"] is Level.ASK
    assert levels["relations"] is Level.PRIVATE  # one of its questions is


def rated(worksheet: str) -> dict[str, JsonValue]:
    """Return an answer to every question with a scale."""
    return {each.id: 2 for each in open_library().get(worksheet).fields if isinstance(each, RATED)}


def test_an_account_offers_no_lines(opened: Opened) -> None:
    for back, value in ((75, 1), (40, 2), (5, 3)):
        written(opened, "self-care-audit", back, **audit(value))
    sharing = sharing_over(opened)
    assert sharing.gather_for(sharing.templates()["supervision"]).trends
    assert sharing.gather_for(sharing.templates()["nmc"]).trends == ()


def test_no_change_is_told_from_one_event_to_another(opened: Opened) -> None:
    for back, value in ((60, 9), (50, 5), (40, 1), (3, 9)):
        written(opened, "after-distressing-event", back, loud=value)
    line = lines(opened)["after-distressing-event/loud"]
    assert line.text == "How loud it is: 9 at the last of 4 answers."


def test_points_are_joined_as_in_the_window(opened: Opened) -> None:
    for back in (*range(500, 100, -7), 80, 55, 30, 5):
        written(opened, "wellbeing-snapshot", back, pleasant=50, energy=60)
    chart = lines(opened)["wellbeing-snapshot/pleasant"].chart
    # Twice the usual seven days, which these four points alone, 25 days apart, would not know.
    assert [each.day for each in chart.points] == [
        START.date() - timedelta(days=back) for back in (80, 55, 30, 5)
    ]
    assert chart.lines == ()


def test_a_change_is_told_of_values_that_mean_the_same() -> None:
    older = [point(300 - 30 * number, 1 + number / 5) for number in range(9)]
    newer = [point(back, value, era="2") for back, value in ((20, 3.0), (10, 2.0), (5, 1.0))]
    broke = " The questions changed their meaning in between, and the line begins anew there."
    assert sentence(series(BODY_LINE, [*older, *newer[:1]])) == f"Body: 3 at the last of 10 answers.{broke}"
    told = sentence(series(BODY_LINE, [*older, *newer]))
    assert told == f"Body: 3 to 1 since February 2026, from 3 answers.{broke}"


def test_values_rated_once_are_not_counted_as_rated_twice() -> None:
    spec = replace(BODY_LINE, also=True)
    told = sentence(series(spec, [point(back, 5) for back in (9, 6, 3)]))
    assert told == "Body: 3 answers, none of them rated a second time."


def test_values_are_the_same_when_they_are_said_the_same() -> None:
    given = [point(9, 7.25), point(6, 7), point(3, 7.2)]
    assert sentence(series(BODY_LINE, given)) == "Body: 7.25 to 7.2 since February 2026, from 3 answers."
    told = sentence(series(replace(BODY_LINE, decimals=0), given))
    assert told == "Body: 7, as in February 2026, from 3 answers."


def point(back: int, value: float, *, era: str = "1") -> Point:
    """Return a value of so many days before the day of the journal."""
    return Point(START.date() - timedelta(days=back), EntryId(f"e{back}"), value, era=era)
