"""Which backups are kept: the newest always, one for each of some days, weeks, months and years, whatever the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.transfer.keeping import Kept, superseded

START = datetime(2024, 1, 1, 7, 30, tzinfo=UTC)


def daily(days: int) -> list[Kept]:
    """One backup a day, as a person makes them who writes every day."""
    return [
        Kept("daily", START + timedelta(days=day), (day, f"{START + timedelta(days=day)}"))
        for day in range(days)
    ]


def kept_after(backups: list[Kept]) -> list[Kept]:
    gone = set(superseded(backups))
    return [each for place, each in enumerate(backups) if place not in gone]


def test_a_year_and_a_half_of_days_keeps_a_handful() -> None:
    kept: list[Kept] = []
    for each in daily(550):
        kept = kept_after([*kept, each])
    ages = sorted((START + timedelta(days=549) - each.made_at).days for each in kept)
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len(ages) <= 7 + 4 + 6 + 2
    assert any(150 <= age <= 200 for age in ages), ages
    assert ages[-1] >= 180, ages


def test_what_was_asked_for_stays() -> None:
    asked = [Kept("hand", START, (0, "")), Kept("before", START, (0, "a"))]
    assert kept_after([*asked, *daily(400)])[:2] == asked


def test_three_upgrades_stay() -> None:
    upgrades = [Kept("upgrade", START + timedelta(days=day), (day, "")) for day in range(5)]
    assert kept_after([*upgrades, *daily(30)])[:3] == upgrades[2:]


def test_a_clock_set_back_does_not_cost_the_newest() -> None:
    backups = daily(30)
    newest = Kept("daily", START - timedelta(days=4000), (99, ""))
    assert newest in kept_after([*backups, newest])


KINDS = st.sampled_from(["daily", "upgrade", "hand", "before"])
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone


@given(st.lists(st.tuples(KINDS, MOMENTS), max_size=60))
def test_nothing_but_the_superfluous_goes(drawn: list[tuple[str, datetime]]) -> None:
    backups = [Kept(kind, moment, (place, "")) for place, (kind, moment) in enumerate(drawn)]
    gone = superseded(backups)
    assert all(backups[place].kind in {"daily", "upgrade"} for place in gone)
    assert len(backups) - 1 not in gone
    left = kept_after(backups)
    assert superseded(left) == (), "deciding twice takes no more"
    days = {each.made_at.date() for each in backups if each.kind == "daily"}
    assert len({each.made_at.date() for each in left if each.kind == "daily"}) >= min(7, len(days))
