"""Search as you type: what is found, in which order, and that nothing typed can break it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.errors import AfterwordError
from app.journal.service import Journal
from models.domain.entry import EntryFilter
from tests.models.journals import EVERYTHING, FakeClock, Opened, PlainTransactions, new_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from models.unit_of_work import UnitOfWork

T = TypeVar("T")
QUERY_LIKE = st.lists(
    st.sampled_from([
        '"',
        "“",
        "*",
        "AND",
        "OR",
        "NOT",
        "NEAR(",
        ")",
        "^",
        "title:",
        "-",
        "+",
        "'",
        "a",
        " ",
        "\0",
        "{}",
    ])
).map("".join)


@pytest.fixture(scope="module")
def shelf() -> Iterator[Opened]:
    """A journal that the tests of this module only read."""
    with Opened() as opened:
        opened.write("The night shift was long. Zoë sat with a café full of people.", "Rain")
        opened.write("A shift at night: nothing stayed still.", "Hawthorn")
        opened.write("Days off. We’re resting, and don't answer.", "Rest")
        yield opened


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("n", ["Hawthorn", "Rain"]),
        ("shift nigh", ["Hawthorn", "Rain"]),
        ("nigh shift", []),
        ('"night shift"', ["Rain"]),
        ("“night shift”", ["Rain"]),
        ('"night shi', ["Rain"]),
        ('"night shi"', []),
        ('night "shift at"', ["Hawthorn"]),
        ("ZOE CAFE", ["Rain"]),
        ("zoë", ["Rain"]),
        ("zoë ", ["Rain"]),
        ("hawth", ["Hawthorn"]),
        ("rain café", ["Rain"]),
        ("don't", ["Rest"]),
        ("we're", ["Rest"]),
        ("we’re", ["Rest"]),
        ("rest-", ["Rest"]),
        ("z", ["Rain"]),
        ("É", []),
        ("ca", ["Rain"]),
        ("we", ["Rest"]),
        ("ra", ["Rain"]),
        ("night a", ["Hawthorn", "Rain"]),
        ("night st", ["Hawthorn"]),
        ("night & shift", ["Hawthorn", "Rain"]),
        ("NOT night", []),
        ("unwritten", []),
        ("", []),
        ("  ", []),
        ('"', []),
        ("*", []),
    ],
)
def test_what_is_typed_finds(shelf: Opened, typed: str, titles: list[str]) -> None:
    hits = shelf.journal.search(typed, EVERYTHING)

    assert [hit.entry.title for hit in hits] == titles


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters()) | QUERY_LIKE, st.integers(0, 3))
@example('"' * 40, 0)
@example("a " * 5000, 0)
@example("\ud800 \ud800a", 0)
@example("a\0b", 0)
def test_no_input_breaks_a_search(shelf: Opened, typed: str, offset: int) -> None:
    for hit in shelf.journal.search(typed, EVERYTHING, offset=offset):
        assert hit.entry.title
        assert all(text for text, _ in hit.snippet)


@given(st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=30))
@settings(max_examples=60, deadline=None)
def test_every_entry_is_found_by_its_own_first_word(text: str) -> None:
    with Opened() as opened:
        draft = opened.write(text)
        body = opened.connection.execute("SELECT body FROM entry").fetchone()[0]
        words = opened.connection.execute(
            "SELECT count(*) FROM entry_fts_docsize WHERE sz > x'0000'"
        ).fetchone()[0]
        ascii_words = [word for word in body.split() if word.isascii() and word.isalnum()]
        if words and ascii_words:
            assert opened.found(ascii_words[0]) == [draft.id]
            assert opened.found(ascii_words[0][:1].upper()) == [draft.id]


def test_the_snippet_says_where_the_match_is(opened: Opened) -> None:
    opened.write("word " * 100 + "\n\nthe **hawthorn**\nand its berries" + " word" * 100)

    (hit,) = opened.journal.search("hawth", EVERYTHING)

    assert ("hawthorn", True) in hit.snippet
    text = "".join(text for text, _ in hit.snippet)
    assert text.startswith("…")
    assert "the hawthorn and its berries" in text
    assert len(text) < 200


def test_a_word_hardly_begun_is_marked_too(opened: Opened) -> None:
    opened.write("At night Élan and elms; nothing else.")

    (hit,) = opened.journal.search("night e", EVERYTHING)

    assert [text for text, is_match in hit.snippet if is_match] == ["night", "Élan", "elms", "else"]
    assert "".join(text for text, _ in hit.snippet) == "At night Élan and elms; nothing else."


def test_control_characters_in_a_text_do_not_look_like_a_match(opened: Opened) -> None:
    opened.write("\x02not\x03 hawthorn \x03\x02")

    assert [run for run in opened.journal.search("hawthorn", EVERYTHING)[0].snippet if run[1]] == [
        ("hawthorn", True)
    ]


def test_the_newest_comes_first_and_pages_follow_each_other(opened: Opened) -> None:
    written = [opened.write(f"hawthorn {number}").id for number in range(7)]
    pages = [
        [hit.entry.id for hit in opened.journal.search("haw", EVERYTHING, limit=3, offset=offset)]
        for offset in (0, 3, 6, 9)
    ]

    assert pages == [written[:3:-1], written[3:0:-1], written[:1], []]


def test_a_search_keeps_to_the_filter(opened: Opened) -> None:
    page = opened.write("hawthorn")
    opened.clock.advance(days=3)
    other = opened.write("hawthorn", worksheet="set-down")

    assert opened.found("haw", EntryFilter(worksheets=frozenset({"page"}))) == [page.id]
    assert opened.found("haw", EntryFilter(since=date(2026, 3, 3))) == [other.id]
    assert opened.found("haw", EntryFilter(until=date(2026, 3, 3))) == [page.id]
    assert opened.found("haw", EntryFilter(states=frozenset())) == []


def test_what_was_typed_a_second_ago_is_found(opened: Opened) -> None:
    draft = opened.write("hawthorn")
    opened.journal.save(draft.with_answers({"text": "bramble"}))

    assert opened.found("bramble") == [draft.id]
    assert opened.found("hawthorn") == []


def test_what_was_typed_before_a_crash_is_found_afterwards(opened: Opened) -> None:
    draft = opened.write("hawthorn")
    opened.journal.save(draft.with_answers({"text": "bramble"}))
    afterwards = Journal(opened.transactions, opened.clock)

    assert [hit.entry.id for hit in afterwards.search("bramble", EVERYTHING)] == [draft.id]


class ReadOnlyTransactions(PlainTransactions):
    """A journal on a disk that takes no more writing."""

    def write(self, work: Callable[[UnitOfWork], T]) -> T:
        raise AfterwordError


def test_a_journal_that_cannot_be_written_can_still_be_searched(opened: Opened) -> None:
    draft = opened.write("hawthorn")
    opened.journal.save(draft.with_answers({"text": "hawthorn and bramble"}))
    full = Journal(ReadOnlyTransactions(opened.connection), opened.clock)

    assert [hit.entry.id for hit in full.search("hawthorn", EVERYTHING)] == [draft.id]
    with pytest.raises(AfterwordError):
        full.settle()


def test_feelings_and_every_kind_of_answer_are_found(opened: Opened) -> None:
    draft = opened.write("text").with_answers({"thoughts": [{"text": "I **failed** them", "belief": 80}]})
    opened.journal.save(draft)

    assert opened.found("failed them") == [draft.id]
    assert opened.found("80") == []


def test_an_empty_journal_finds_nothing() -> None:
    connection = new_connection()
    journal = Journal(PlainTransactions(connection), FakeClock())

    assert journal.search("a", EVERYTHING) == ()
    connection.close()
