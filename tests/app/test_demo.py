"""A demonstration journal is the same for the same seed, believable in its times, and complete."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from app.clock import shift_date
from app.demo import DEMO_PASSPHRASE, LAST_DAY, make_journal
from app.demo.calendar import on_the_clock
from app.demo.grammar import Deck, Speaker
from app.demo.records import invented
from models.domain.entry import EntryFilter, EntryRecord, EntryState

if TYPE_CHECKING:
    from pathlib import Path

EVERYTHING = EntryFilter(states=frozenset(EntryState))


def records(
    entries: int = 400, seed: int = 1, until: date = LAST_DAY, words: int | None = None
) -> list[EntryRecord]:
    return list(invented(entries, seed=seed, until=until, words=words))


def test_the_same_seed_gives_the_same_content_times_and_ids() -> None:
    assert records(300) == records(300)


def test_another_seed_gives_other_pages_but_the_same_newest() -> None:
    one, two = records(120, seed=1), records(120, seed=2)
    assert [each.entry.id for each in one] != [each.entry.id for each in two]
    assert [each.answers for each in one[:100]] != [each.answers for each in two[:100]]
    assert [each.answers for each in one[100:]] == [each.answers for each in two[100:]]


@pytest.mark.parametrize("entries", [0, 1, 7, 20, 21, 100])
def test_there_are_as_many_as_asked_for(entries: int) -> None:
    assert len(records(entries)) == entries


def test_ids_are_of_version_seven_in_the_order_of_writing_and_never_twice() -> None:
    ids = [str(each.entry.id) for each in records()]
    assert all(each[14] == "7" and each[19] in "89ab" for each in ids)
    assert len(set(ids)) == len(ids)
    assert ids == sorted(ids)


def test_times_rise_and_end_on_the_last_day() -> None:
    moments = [each.entry.moment for each in records()]
    assert moments == sorted(set(moments))
    last = records()[-1].entry
    assert last.shift_date == LAST_DAY
    assert records(until=date(2025, 3, 30))[-1].entry.shift_date == date(2025, 3, 30)


def test_nights_belong_to_the_day_before() -> None:
    entries = [each.entry for each in records()]
    nights = [entry for entry in entries if entry.written_at.hour < 5]
    assert len(nights) > 10
    assert all(entry.shift_date == shift_date(entry.written_at) for entry in entries)
    assert all(entry.shift_date < entry.written_at.date() for entry in nights)


def test_there_are_years_with_gaps_of_weeks_and_days_with_several() -> None:
    days = [each.entry.shift_date for each in records()]
    assert days[-1] - days[0] > timedelta(days=700)
    assert max(later - earlier for earlier, later in pairwise(days)) > timedelta(days=20)
    assert max(Counter(days).values()) >= 3


def test_clocks_go_forward_and_back() -> None:
    offsets = {each.entry.written_at.utcoffset() for each in records()}
    assert offsets == {timedelta(0), timedelta(hours=1)}
    assert on_the_clock(date(2026, 3, 28), 12, 0).utcoffset() == timedelta(0)
    assert on_the_clock(date(2026, 3, 29), 12, 0).utcoffset() == timedelta(hours=1)
    assert on_the_clock(date(2026, 10, 25), 12, 0).utcoffset() == timedelta(0)
    assert on_the_clock(date(2026, 6, 1), 9, 30).hour == 9


def test_every_kind_of_page_and_every_state_is_there() -> None:
    found = records()
    assert {each.entry.worksheet.id for each in found} == {
        "page", "set-down", "expressive-writing", "step-back", "compassion-letter", "went-well", "let-go"
    }  # fmt: skip
    assert {each.entry.state for each in found} == set(EntryState)
    assert sum(each.entry.state is EntryState.KEPT for each in found) > 350


def test_a_series_keeps_its_thread() -> None:
    found = {each.entry.id: each.entry for each in records()}
    threads = Counter(entry.thread for entry in found.values() if entry.thread is not None)
    assert 3 in threads.values(), "a series of four has three that follow the first"
    for first in threads:
        assert first is not None
        assert found[first].thread is None
        assert found[first].worksheet.id == "expressive-writing"


def test_pages_are_not_clones() -> None:
    texts = [str(each.answers["text"]) for each in records() if each.entry.worksheet.id == "page"]
    assert len(set(texts)) == len(texts)
    lengths = [len(text.split()) for text in texts]
    assert min(lengths) >= 20
    assert max(lengths) <= 700
    assert min(lengths) < 70
    assert max(lengths) > 250


def test_no_sentence_is_left_unfilled() -> None:
    for each in records():
        for value in (each.entry.title, *map(str, each.answers.values())):
            assert not set(value.replace("['", "").replace("']", "")) & set("{}|"), value


def test_neighbours_tell_different_things() -> None:
    openings = [str(each.answers["text"])[:60] for each in records() if each.entry.worksheet.id == "page"]
    repeats = sum(one == two for one, two in pairwise(openings))
    assert repeats == 0


def test_measured_pages_have_the_length_asked_for() -> None:
    found = records(60, words=300)
    lengths = [len(str(each.answers["text"]).split()) for each in found]
    assert all(each.entry.worksheet.id == "page" for each in found)
    assert min(lengths) >= 295
    assert sum(lengths) / len(lengths) < 380


def test_a_journal_is_made_and_opens(tmp_path: Path) -> None:
    from app.clock import SystemClock
    from app.context import open_journal
    from app.vault.session import unlock

    folder, key = tmp_path / "journal", bytearray(DEMO_PASSPHRASE.encode())
    assert make_journal(folder, key, entries=60) == 60
    clock = SystemClock()
    context = open_journal(unlock(folder, key, clock=clock), clock=clock)
    try:
        assert context.journal.count(EVERYTHING) == 60
        line = context.journal.timeline(EVERYTHING, limit=1)[0]
        assert line.entry.title == "Before supervision"
        assert context.journal.search("hideous", EVERYTHING)
        record = context.journal.record(line.entry.id)
        assert record.answers == records(60)[-1].answers
    finally:
        context.close()


def test_cards_are_all_dealt_before_one_comes_back() -> None:
    from random import Random

    deck = Deck("abcdef", Random(3))  # noqa: S311 - a test of dealing
    first, second = [deck.deal() for _ in range(6)], [deck.deal() for _ in range(6)]
    assert sorted(first) == sorted(second) == list("abcdef")
    assert not set(first[3:]) & set(second[:3])


def test_a_page_names_a_role_always_in_the_same_way() -> None:
    from random import Random

    voice = Speaker({"who": ["the nurse", "the cook", "the driver"]}, Random(1))  # noqa: S311 - a test of words
    said = voice.say("{who} came. {who} went, said {who}. “{who}?” said {who}.")
    name = voice.name("who")
    assert said.lower().count(name) == 5
    assert said.startswith(name.capitalize())
    assert f"”? said {name}" not in said
    assert said.endswith(f"said {name}.")
