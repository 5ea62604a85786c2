"""Lists: by shift date, page by page, counted by day, and series."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.entry import EntryFilter, EntryLine, EntryState
from tests.models.journals import EVERYTHING, Opened

DAY = date(2026, 3, 2)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 4), st.sampled_from(["draft", "kept", "sealed", "binned"])), max_size=15
    ),
    st.integers(1, 6),
)
def test_pages_have_no_gaps_and_no_repeats(entries: list[tuple[int, str]], limit: int) -> None:
    with Opened() as opened:
        for days, state in entries:
            draft = opened.write("text")
            opened.journal.move(draft.id, DAY - timedelta(days=days))
            if state != "draft":
                {"kept": opened.journal.keep, "sealed": opened.journal.seal, "binned": opened.journal.bin}[
                    state
                ](draft.id)
        paged: list[EntryLine] = []
        while page := opened.journal.timeline(
            EVERYTHING, after=paged[-1].entry if paged else None, limit=limit
        ):
            assert len(page) <= limit
            paged += page
        shown = [(line.entry.shift_date, line.entry.moment) for line in paged]

        assert shown == sorted(set(shown), reverse=True)
        assert (
            len(shown) == sum(state != "binned" for _, state in entries) == opened.journal.count(EVERYTHING)
        )
        by_day = opened.journal.days(EVERYTHING, DAY - timedelta(days=2), DAY)
        assert by_day == {
            day: number
            for day in (DAY - timedelta(days=back) for back in (2, 1, 0))
            if (number := sum(shift_date == day for shift_date, _ in shown))
        }


def test_filters_narrow_the_list(opened: Opened) -> None:
    page = opened.write("page")
    opened.clock.advance(days=2)
    step = opened.write("step back", worksheet="step-back")
    opened.clock.advance(days=2)
    last = opened.write("last", worksheet="went-well")
    opened.journal.keep(last.id)
    opened.journal.set_tags(step.id, ["ward"])

    def shown(**wanted: object) -> list[str]:
        chosen = replace(EVERYTHING, **wanted)  # type: ignore[arg-type] # every field in turn
        ids: list[str] = [line.entry.id for line in opened.journal.timeline(chosen)]
        assert opened.journal.count(chosen) == len(ids)
        assert [each for each in (last.id, step.id, page.id) if each in ids] == ids
        return ids

    assert shown() == [last.id, step.id, page.id]
    assert shown(worksheets=frozenset({"page", "step-back"})) == [step.id, page.id]
    assert shown(tags=frozenset({"Ward", "unknown"})) == [step.id]
    assert shown(since=date(2026, 3, 4)) == [last.id, step.id]
    assert shown(until=date(2026, 3, 4)) == [step.id, page.id]
    assert shown(since=date(2026, 3, 4), until=date(2026, 3, 4)) == [step.id]
    assert shown(states=frozenset({EntryState.KEPT})) == [last.id]
    assert shown(states=frozenset()) == []
    assert shown(states=frozenset(EntryState)) == [last.id, step.id, page.id]


def test_a_series_is_listed_in_the_order_of_writing(opened: Opened) -> None:
    opened.write("before", worksheet="other")
    first = opened.write("one", worksheet="expressive-writing")
    second = opened.write("two", worksheet="expressive-writing", thread=first.id)
    third = opened.write("three", worksheet="expressive-writing", thread=first.id)
    opened.write("after", worksheet="other")
    series = [first.id, second.id, third.id]

    assert [entry.id for entry in opened.journal.thread(second.id)] == series
    assert [entry.id for entry in opened.journal.latest_thread("expressive-writing")] == series
    opened.journal.bin(second.id)
    assert [entry.id for entry in opened.journal.thread(first.id)] == [first.id, third.id]
    opened.journal.delete_for_good(first.id)
    assert [entry.id for entry in opened.journal.thread(third.id)] == [third.id]
    assert opened.journal.latest_thread("never") == ()


def test_a_new_series_is_the_latest_one(opened: Opened) -> None:
    first = opened.write("one", worksheet="expressive-writing")
    opened.write("two", worksheet="expressive-writing", thread=first.id)
    new = opened.write("new", worksheet="expressive-writing")

    assert [entry.id for entry in opened.journal.latest_thread("expressive-writing")] == [new.id]


def test_a_list_can_ask_for_entries_with_labels_left_out(opened: Opened) -> None:
    opened.write("text")

    assert opened.journal.timeline(EntryFilter())[0].entry.labels == {}
