"""What goes with what is counted entry by entry, told from five on, and never from the bin."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.journal.patterns import (
    FEWEST,
    Pairing,
    Patterns,
    Period,
    Tally,
    last_days,
    last_month,
    time_of_day,
)
from app.journal.wording import Asked, Wording
from models.domain.entry import Feeling, Phase, WorksheetRef
from models.domain.thought import ThoughtTag
from tests.models.journals import LABELS, START, FakeClock, Opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.domain.entry import EntryId

INCIDENT = WorksheetRef("incident", "1", "en")
TODAY = START.date()


@pytest.fixture
def desk(clock: FakeClock) -> Iterator[Opened]:
    wording = Wording(
        aliases=lambda _: frozenset({"people"}), asked=lambda _: Asked(body=frozenset({"body"}))
    )
    with Opened(clock, wording) as opened:
        yield opened


def moment(desk: Opened, *kinds: str, night: bool = False, plain: bool = False) -> EntryId:
    """Write an entry a day later, at nine or at night, with or without anything beside its tags."""
    desk.clock.advance(days=1)
    desk.clock.time = desk.clock.time.replace(hour=23 if night else 9)
    draft = desk.journal.new_draft(INCIDENT, LABELS)
    draft = draft.with_answers({"text": "They never ask."})
    if not plain:
        draft = draft.with_answers({"people": ["Ward manager"], "body": ["jaw", "jaw"]})
        felt = tuple(Feeling("felt", phase, "tired") for phase in Phase)
        draft = replace(draft, feelings=felt)
    desk.journal.save(draft)
    if not plain:
        desk.journal.set_tags(draft.id, ["handover"])
    if kinds:
        desk.thoughts.tag(draft.id, "text", 0, 10, [ThoughtTag(kind) for kind in kinds])
    return draft.id


def told(desk: Opened, period: Period = Period()) -> set[tuple[str, str, str, int, int, int, int]]:  # noqa: B008 - frozen
    return {
        (each.kind, each.what, each.with_, each.count, each.total, each.with_total, each.entries)
        for each in desk.patterns.pairings(period)
    }


def test_what_stands_together_in_five_entries_is_told_with_its_counts(desk: Opened) -> None:
    for number in range(FEWEST):
        moment(desk, "mind_reading", night=number < 2)
    moment(desk, "mind_reading", plain=True)
    moment(desk, night=True)
    assert told(desk) == {
        ("mind_reading", "situation", "handover", 5, 6, 6, 7),
        ("mind_reading", "person", "Ward manager", 5, 6, 6, 7),
        ("mind_reading", "feeling", "tired", 5, 6, 6, 7),
        ("mind_reading", "body", "jaw", 5, 6, 6, 7),
    }


def test_fewer_than_five_are_not_told(desk: Opened) -> None:
    for _ in range(FEWEST - 1):
        moment(desk, "mind_reading", "grief")
    assert told(desk) == set()
    last = moment(desk, "mind_reading")
    assert {kind for kind, *_ in told(desk)} == {"mind_reading"}
    desk.journal.bin(last)
    assert told(desk) == set()


def test_a_period_bounds_everything_that_is_counted(desk: Opened) -> None:
    for _ in range(2 * FEWEST):
        moment(desk, "grief")
    second_half = Period(since=TODAY + timedelta(days=6))
    assert {each[3:] for each in told(desk, second_half)} == {(5, 5, 5, 5)}
    assert told(desk, Period(until=TODAY + timedelta(days=4))) == set()
    assert len(desk.patterns.confirmed(second_half)) == FEWEST


def test_what_is_farther_from_chance_comes_first(desk: Opened) -> None:
    for _ in range(FEWEST):
        moment(desk, "grief", night=True)
    for _ in range(FEWEST):
        moment(desk)
    first, *rest = desk.patterns.pairings()
    assert (first.what, first.with_, first.lift) == ("time", "night", 2.0)
    assert {each.lift for each in rest} == {1.0}
    assert Pairing("grief", "time", "night", 5, 5, 0, 9).lift == 0.0


def test_tags_are_tallied_by_thought_and_by_entry(desk: Opened) -> None:
    first = moment(desk, "grief", "mind_reading")
    desk.thoughts.tag(first, "text", 5, 10, [ThoughtTag("mind_reading", 40)])
    moment(desk, "mind_reading")
    assert desk.patterns.tally() == (Tally("mind_reading", 3, 2), Tally("grief", 1, 1))
    assert desk.patterns.tally(Period(until=TODAY)) == ()
    assert desk.patterns.confirmed() == (
        (TODAY + timedelta(days=1), "grief"),
        (TODAY + timedelta(days=1), "mind_reading"),
        (TODAY + timedelta(days=1), "mind_reading"),
        (TODAY + timedelta(days=2), "mind_reading"),
    )


def test_beliefs_that_were_rated_twice_are_told(desk: Opened) -> None:
    thought = desk.thoughts.of(moment(desk, "grief"))[0]
    desk.thoughts.rate(thought.id, 80, None)
    assert desk.patterns.beliefs() == ()
    desk.thoughts.rate(thought.id, 80, 30)
    assert desk.patterns.beliefs() == ((TODAY + timedelta(days=1), 80, 30),)


def test_an_empty_journal_says_nothing(desk: Opened) -> None:
    patterns: Patterns = desk.patterns
    assert (patterns.pairings(), patterns.tally(), patterns.confirmed()) == ((), (), ())


@pytest.mark.parametrize(
    ("hour", "name"),
    [(5, "night"), (6, "morning"), (12, "afternoon"), (21, "evening"), (22, "night"), (0, "night")],
)
def test_the_times_of_day(hour: int, name: str) -> None:
    assert time_of_day(hour) == name


def test_the_periods_that_are_offered() -> None:
    assert last_month(date(2026, 3, 31)) == Period(date(2026, 2, 1), date(2026, 2, 28))
    assert last_month(date(2026, 1, 1)) == Period(date(2025, 12, 1), date(2025, 12, 31))
    assert last_days(date(2026, 3, 2), 30) == Period(date(2026, 2, 1), date(2026, 3, 2))
