"""Whatever the computer's clocks do, the journal locks in time and keeps the order in which it was written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from app.idle import IdleClock
from app.journal.service import Journal
from tests.models.journals import Opened
from tests.security import shelves
from tests.security.seeds import seeded

if TYPE_CHECKING:
    import random

_CASES = 200
_YEAR = 365.25 * 86_400
_LIMITS = (60.0, 180.0, 900.0)


@dataclass(slots=True)
class UnsteadyClock:
    """A computer whose clocks are moved by sleep, by people and by time servers.

    Attributes:
        true: Seconds that have really passed.
        asleep: Seconds of those in which the computer slept.
        offset: What the wall clock shows beyond the true time, in seconds.
        counts_sleep: Whether the monotonic clock goes on during sleep, as it does on some systems.
        hours_from_utc: The place; a journey or summer time changes it.
    """

    true: float = 0.0
    asleep: float = 0.0
    offset: float = 0.0
    counts_sleep: bool = False
    hours_from_utc: int = 0

    def now(self) -> datetime:
        utc = datetime(2026, 3, 29, tzinfo=UTC) + timedelta(seconds=self.true + self.offset)
        return utc.astimezone(timezone(timedelta(hours=self.hours_from_utc)))

    def monotonic(self) -> float:
        return 5_000 + self.true - (0 if self.counts_sleep else self.asleep)

    def nap(self, seconds: float) -> None:
        self.true += seconds
        self.asleep += seconds


def _disturb(clock: UnsteadyClock, chance: random.Random) -> None:
    """Let one thing happen between two looks at the clocks."""
    match chance.choice(("awake", "awake", "awake", "sleep", "step", "leap", "journey")):
        case "awake":
            clock.true += chance.choice((0.1, 1, 5, 30, 70))
        case "sleep":
            clock.nap(chance.choice((1, 30, 200, 3_600, 8 * 3_600)))
        case "step":
            clock.offset += chance.choice((-3_600, -60, -1, 1, 60, 3_600))
        case "leap":
            clock.offset += chance.choice((-1, 1)) * chance.uniform(1, 20) * _YEAR
        case _:
            clock.hours_from_utc = chance.randint(-11, 13)


@pytest.mark.parametrize("case", range(_CASES))
def test_the_lock_is_never_late(case: int) -> None:
    chance = seeded("idle", case)
    clock = UnsteadyClock(counts_sleep=chance.random() < 0.5)
    limit = chance.choice(_LIMITS)
    idle, touched = IdleClock(clock, limit), clock.true
    for turn in range(200):
        _disturb(clock, chance)
        due = idle.due()
        assert due or clock.true - touched < limit, f"late: seed {case}, turn {turn}"
        assert due == (idle.remaining() == 0), f"seed {case}, turn {turn}"
        if due:
            idle.touched()
            assert idle.due(), f"a touch undid the lock: seed {case}, turn {turn}"
            idle, touched = IdleClock(clock, limit), clock.true
        elif chance.random() < 0.3:
            idle.touched()
            touched = clock.true


@pytest.mark.parametrize("limit", _LIMITS)
def test_the_lock_is_not_early_on_a_steady_computer(limit: float) -> None:
    clock = UnsteadyClock()
    idle = IdleClock(clock, limit)
    for _ in range(100):
        for hours in (0, 1):
            clock.true += limit * 0.49
            clock.hours_from_utc = hours
            assert not idle.due()
        idle.touched()
    clock.true += limit - 1
    assert not idle.due()
    clock.true += 1.01
    assert idle.due()


@pytest.mark.parametrize("set_by", [-50 * _YEAR, -3_600.0, 3_600.0, 50 * _YEAR])
def test_a_clock_that_is_set_during_sleep_locks(set_by: float) -> None:
    clock = UnsteadyClock()
    idle = IdleClock(clock, 180)
    clock.nap(600)
    clock.offset += set_by
    assert idle.due()


@pytest.mark.parametrize("part", range(10))
def test_entries_keep_the_order_of_writing(part: int) -> None:
    """Two hundred journals in ten parts, each written while the clock is moved about."""
    for case in range(part * _CASES // 10, (part + 1) * _CASES // 10):
        chance = seeded("order", case)
        clock = UnsteadyClock()
        with Opened() as opened:
            journal = Journal(opened.transactions, clock)
            for number in range(8):
                _disturb(clock, chance)
                draft = journal.new_draft(shelves.PAGE, shelves.LABELS, f"{number}")
                journal.save(replace(draft, answers={"text": "kestrel"}))
            found = [hit.entry for hit in journal.search("kestrel", shelves.EVERYTHING)]
        assert [entry.title for entry in found] == [str(number) for number in reversed(range(8))], (
            f"seed {case}"
        )
        moments = [entry.moment for entry in found]
        assert moments == sorted(set(moments), reverse=True), f"seed {case}"
