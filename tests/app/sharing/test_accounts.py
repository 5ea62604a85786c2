"""Cycles of professional accounts: whose turn a day is, and what counts in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import shift_date
from app.sharing.accounts import months_later, progress, window
from app.sharing.templates import Cycle, Template, TemplatePart
from models.domain.document import Document, DocumentId, DocumentKind, Part

days = st.dates(date(1990, 1, 1), date(2080, 1, 1))


def account(day: date, *, template: str = "nmc", text: str = "Words.", peer: bool = False) -> Document:
    moment = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    parts = (Part("nature", "What it is about", text),)
    made = Document(
        DocumentId("0"), DocumentKind.ACCOUNT, template, "An account", moment, moment, parts=parts
    )
    return replace(made, peer=peer)


def template(cycle: Cycle) -> Template:
    return Template(
        schema=1, id="nmc", kind="account", title="", parts=(TemplatePart(id="a", heading="A"),), cycle=cycle
    )


@given(days, days)
def test_every_day_lies_in_its_cycle(today: date, begun: date) -> None:
    for cycle in (Cycle(count=5, months=36), Cycle(count=2, months=12, starts="12-01")):
        since, until = window(cycle, today, begun)
        assert since <= today
        assert until is None or today <= until
        assert (until is None) == (not cycle.starts and begun > today)


@given(days, st.integers(-60, 60))
def test_months_are_counted_by_the_calendar(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


@pytest.mark.parametrize(
    ("today", "since", "until"),
    [
        (date(2026, 11, 30), date(2025, 12, 1), date(2026, 11, 30)),
        (date(2026, 12, 1), date(2026, 12, 1), date(2027, 11, 30)),
    ],
)
def test_a_registration_year_turns_with_december(today: date, since: date, until: date) -> None:
    assert window(Cycle(count=2, months=12, starts="12-01"), today) == (since, until)


@pytest.mark.parametrize(
    ("today", "since"),
    [
        (date(2026, 11, 30), date(2023, 12, 1)),
        (date(2026, 11, 21), date(2023, 11, 22)),
        (date(2024, 2, 29), date(2021, 3, 1)),
    ],
)
def test_a_cycle_that_moves_along_is_as_long_as_one_that_stands(today: date, since: date) -> None:
    cycle = Cycle(count=5, months=36)
    assert window(cycle, today) == (since, None)
    assert window(cycle, today, since)[1] == today


def test_what_is_written_in_the_cycle_counts() -> None:
    today = date(2026, 11, 21)
    written = [
        account(date(2026, 11, 2), peer=True),
        account(date(2024, 3, 1)),
        account(date(2019, 1, 1)),
        account(date(2026, 10, 1), text="  "),
        account(date(2026, 10, 1), template="swe"),
    ]
    found = progress(template(Cycle(count=5, months=36, peers=1)), written, today)

    assert (found.done, found.wanted) == (2, 5)
    assert (found.peers, found.peers_wanted) == (1, 1)
    assert (found.since, found.until) == (date(2023, 11, 22), None)


def test_what_is_written_after_midnight_counts_in_that_night() -> None:
    night = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
    written = replace(account(date(2026, 11, 22)), created_at=night)
    assert progress(template(Cycle(count=5, months=36)), [written], shift_date(night)).done == 1
