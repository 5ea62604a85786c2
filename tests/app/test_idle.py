"""The idle clock is never late, whatever one of the two clocks does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.idle import IdleClock

LIMIT = 180.0


class TwoClocks:
    def __init__(self) -> None:
        self.wall = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)
        self.ticks = 5000.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.ticks

    def pass_time(self, seconds: float, *, monotonic: bool = True, wall: bool = True) -> None:
        self.ticks += seconds if monotonic else 0
        self.wall += timedelta(seconds=seconds if wall else 0)


@pytest.fixture
def clocks() -> TwoClocks:
    return TwoClocks()


@pytest.fixture
def idle(clocks: TwoClocks) -> IdleClock:
    return IdleClock(clocks, LIMIT)


def test_not_due_before_the_limit_and_due_at_it(clocks: TwoClocks, idle: IdleClock) -> None:
    clocks.pass_time(LIMIT - 1)
    assert not idle.due()
    assert idle.remaining() == pytest.approx(1.0)
    clocks.pass_time(1)
    assert idle.due()
    assert idle.remaining() == 0.0


def test_a_touch_starts_again(clocks: TwoClocks, idle: IdleClock) -> None:
    clocks.pass_time(LIMIT - 1)
    idle.touched()
    clocks.pass_time(LIMIT - 1)
    assert not idle.due()


def test_sleep_counts_although_the_monotonic_clock_stood_still(clocks: TwoClocks, idle: IdleClock) -> None:
    clocks.pass_time(LIMIT, monotonic=False)
    assert idle.due()


def test_the_key_that_ends_a_sleep_does_not_restart_it(clocks: TwoClocks, idle: IdleClock) -> None:
    clocks.pass_time(8 * 3600, monotonic=False)
    idle.touched()
    assert idle.due()


def test_a_wall_clock_that_stands_still_or_is_held_back_does_not_help(
    clocks: TwoClocks, idle: IdleClock
) -> None:
    clocks.pass_time(LIMIT, wall=False)
    assert idle.due()


def test_many_small_looks_add_up(clocks: TwoClocks, idle: IdleClock) -> None:
    for _ in range(int(LIMIT) - 1):
        clocks.pass_time(1)
        assert not idle.due()
    clocks.pass_time(1)
    assert idle.due()


def test_summer_time_is_no_step(clocks: TwoClocks, idle: IdleClock) -> None:
    clocks.pass_time(10)
    clocks.wall = clocks.wall.astimezone(tz=None)
    assert not idle.due()
    assert idle.remaining() == pytest.approx(LIMIT - 10)


def test_a_small_correction_of_the_wall_clock_does_not_lock(clocks: TwoClocks, idle: IdleClock) -> None:
    clocks.wall -= timedelta(seconds=3)
    assert not idle.due()


@pytest.mark.parametrize("limit", [0, -1, float("nan")])
def test_a_limit_is_above_zero(clocks: TwoClocks, limit: float) -> None:
    with pytest.raises(ValueError, match="limit"):
        IdleClock(clocks, limit)


steps = st.lists(
    st.tuples(st.floats(0, 400), st.floats(-1e9, 1e9), st.booleans()),
    min_size=1,
    max_size=12,
)


@given(steps=steps, broken=st.sampled_from(["wall", "monotonic"]))
def test_never_late_when_one_of_the_clocks_is_wrong(
    steps: list[tuple[float, float, bool]], broken: str
) -> None:
    """One clock tells the true time, the other jumps or stands still: due as soon as the limit has truly passed."""
    clocks = TwoClocks()
    idle = IdleClock(clocks, LIMIT)
    truly_away = 0.0
    for seconds, jump, look in steps:
        truly_away += seconds
        if broken == "wall":
            clocks.ticks += seconds
            clocks.wall += timedelta(seconds=seconds + jump)
        else:
            clocks.pass_time(seconds, monotonic=look)
        if look:
            assert idle.due() or truly_away < LIMIT + 0.01
    assert idle.due() or truly_away < LIMIT + 0.01


@given(waits=st.lists(st.floats(0, LIMIT - 0.5), max_size=20))
def test_never_early_when_the_clocks_agree(waits: list[float]) -> None:
    clocks = TwoClocks()
    idle = IdleClock(clocks, LIMIT)
    for seconds in waits:
        clocks.pass_time(seconds)
        assert not idle.due()
        idle.touched()
