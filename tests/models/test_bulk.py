"""Adding many entries, and reading them all again."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from models.domain.entry import EntryFilter, EntryRecord, EntryState
from models.repositories import stream
from models.repositories.bulk import BATCH
from models.unit_of_work import reading
from tests.models.journals import EVERYTHING, START, Opened
from tests.models.large_journal import Language, records

if TYPE_CHECKING:
    from collections.abc import Iterator

START_OF_DAY = START.replace(hour=0)
ALL = EntryFilter(states=frozenset(EntryState))


@pytest.mark.parametrize("number", [1, BATCH - 1, BATCH, BATCH + 7])
def test_added_entries_keep_everything_and_are_found(number: int) -> None:
    language = Language(300)
    given = list(records(number, language, words=50))
    with Opened() as opened:
        before = opened.write("hawthorn")
        assert opened.journal.add_many(iter(given)) == number
        after = opened.write("hawthorn again")

        for wanted in (given[0], given[-1]):
            record = opened.journal.record(wanted.entry.id)
            assert record.answers == wanted.answers
            assert record.entry.state is wanted.entry.state
            assert record.entry.tags == wanted.entry.tags
            assert record.entry.words == 50
        assert opened.journal.count(ALL) == number + 2
        assert opened.found("haw") == [after.id, before.id]
        assert given[0].entry.id in opened.found(given[0].entry.title)
        opened.check_index()


def test_entries_that_are_here_already_are_left_alone() -> None:
    given = list(records(5, Language(300), words=50))
    with Opened() as opened:
        opened.journal.add_many([*given, given[0]])
        again = [replace(record, answers={"text": "other"}) for record in given]

        assert opened.journal.add_many(again) == 0
        assert opened.rows("entry") == 5
        assert opened.journal.record(given[0].entry.id).answers == given[0].answers


def test_an_import_that_fails_adds_nothing() -> None:
    with Opened() as opened:

        def broken() -> Iterator[EntryRecord]:
            yield from records(BATCH + 1, Language(300), words=50)
            raise LookupError

        with pytest.raises(LookupError):
            opened.journal.add_many(broken())
        draft = opened.write("hawthorn")

        assert opened.found("haw") == [draft.id]
        assert opened.rows("entry") == 1


def test_times_that_are_the_same_stay_in_the_given_order() -> None:
    given = [
        replace(record, entry=replace(record.entry, written_at=START_OF_DAY, state=EntryState.KEPT))
        for record in records(30, Language(300), words=50)
    ]
    with Opened() as opened:
        opened.journal.add_many(given[:10])
        opened.journal.add_many(given[10:])
        with reading(opened.transactions.engine) as uow:
            stored = [record.entry.id for record in stream.records(uow)]

    assert stored == [record.entry.id for record in given]


def test_an_exported_moment_is_kept_when_it_comes_back() -> None:
    with Opened() as opened, Opened() as other:
        opened.write("one")
        opened.clock.set_back(days=1)
        opened.write("two")
        with reading(opened.transactions.engine) as uow:
            exported = list(stream.records(uow))
        other.journal.add_many(exported)
        with reading(other.transactions.engine) as uow:
            assert list(stream.records(uow)) == exported


def test_all_entries_stream_in_the_order_of_writing_and_memory_stays_flat() -> None:
    language = Language(300)
    with Opened() as opened:
        opened.journal.add_many(records(700, language, words=200))
        with reading(opened.transactions.engine) as uow:
            next(iter(stream.records(uow)))
            tracemalloc.start()
            moments = [record.entry.moment for record in stream.records(uow)]
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()

    assert moments == sorted(set(moments))
    assert len(moments) == 700
    assert peak < 1_000_000  # the texts alone are 1.4 MB


def test_an_empty_import_adds_nothing() -> None:
    with Opened() as opened:
        assert opened.journal.add_many([]) == 0
        assert opened.journal.timeline(EVERYTHING) == ()
