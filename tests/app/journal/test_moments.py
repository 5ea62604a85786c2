"""An entry's place in time: unique, unchanging, and in the order of writing whatever the clock does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.entry import WorksheetRef
from tests.models.journals import EVERYTHING, LABELS, START, FakeClock, Opened

EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def test_a_moment_is_the_microsecond_of_writing(opened: Opened) -> None:
    entry = opened.journal.record(opened.write("now").id).entry

    assert EPOCH + timedelta(microseconds=entry.moment) == entry.written_at


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-(10**12), 10**12) | st.integers(-2, 2), min_size=1, max_size=12))
def test_entries_stay_in_the_order_of_writing_under_a_clock_that_jumps(jumps: list[int]) -> None:
    with Opened() as opened:
        written = []
        for jump in jumps:
            opened.clock.time += timedelta(microseconds=jump)
            draft = opened.journal.new_draft(WorksheetRef("page", "1", "en"), LABELS)
            opened.journal.save(draft.with_answers({"text": "hawthorn"}))
            written.append(draft)
        entries = [opened.journal.record(draft.id).entry for draft in written]

        assert [entry.moment for entry in entries] == sorted({entry.moment for entry in entries})
        assert [entry.written_at for entry in entries] == [draft.written_at for draft in written]
        assert opened.found("hawthorn") == [draft.id for draft in reversed(written)]


def test_a_draft_begun_first_comes_first_even_when_it_is_saved_last(opened: Opened) -> None:
    first = opened.journal.new_draft(WorksheetRef("page", "1", "en"), LABELS)
    second = opened.write("second")
    opened.journal.save(first.with_answers({"text": "first"}))

    assert [line.entry.id for line in opened.journal.timeline(EVERYTHING)] == [second.id, first.id]


def test_nothing_moves_an_entry_in_time(opened: Opened) -> None:
    draft = opened.write("here")
    moment = opened.journal.record(draft.id).entry.moment
    opened.clock.set_back(days=3)
    opened.journal.save(replace(draft, title="New", shift_date=date(2020, 1, 1)))
    opened.journal.keep(draft.id)
    opened.journal.move(draft.id, date(2025, 5, 5))
    opened.journal.bin(draft.id)

    binned = opened.journal.record(draft.id).entry

    assert binned.moment == moment
    assert binned.shift_date == date(2025, 5, 5)


def test_two_entries_of_one_microsecond_follow_each_other() -> None:
    with Opened(FakeClock(START)) as opened:
        drafts = [opened.journal.new_draft(WorksheetRef("page", "1", "en"), LABELS) for _ in range(3)]
        for draft in drafts:
            opened.journal.save(draft)
        moments = [opened.journal.record(draft.id).entry.moment for draft in drafts]

    assert moments == [moments[0], moments[0] + 1, moments[0] + 2]


def test_a_clock_behind_what_was_written_is_noticed(opened: Opened) -> None:
    assert not opened.journal.is_ahead_of(opened.clock.now())
    opened.write("now")
    opened.clock.set_back(minutes=2)
    assert opened.journal.is_ahead_of(opened.clock.now())
