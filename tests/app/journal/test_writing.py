"""Saving what an editor holds."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.journal.errors import EntryNotFoundError
from models.domain.entry import Changes, EntryId, EntryState, Feeling, Phase, WorksheetRef
from tests.models.journals import EVERYTHING, LABELS, FakeClock, Opened

if TYPE_CHECKING:
    from models.domain.entry import JsonValue

json_values: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def test_the_first_save_makes_a_draft_with_everything_in_it(opened: Opened) -> None:
    feelings = (Feeling("mood", Phase.BEFORE, "worn out", 70), Feeling("mood", Phase.AFTER, "calmer"))
    draft = opened.journal.new_draft(WorksheetRef("page", "1.2", "en-GB"), LABELS, "A night")
    draft = replace(draft.with_answers({"text": "Two words", "learned": ["a", {"b": 1}]}), feelings=feelings)

    changes = opened.journal.save(draft)

    record = opened.journal.record(draft.id)
    assert changes == Changes(entries=frozenset({draft.id}))
    assert record.entry.state is EntryState.DRAFT
    assert record.entry.worksheet == WorksheetRef("page", "1.2", "en-GB")
    assert (record.entry.title, record.entry.words, record.entry.labels) == ("A night", 3, LABELS)
    assert record.answers == {"text": "Two words", "learned": ["a", {"b": 1}]}
    assert record.feelings == feelings


def test_a_draft_is_not_stored_before_it_is_saved(opened: Opened) -> None:
    draft = opened.journal.new_draft(WorksheetRef("page", "1", "en"), LABELS)

    assert uuid.UUID(draft.id).version == 7
    assert opened.journal.count(EVERYTHING) == 0
    with pytest.raises(EntryNotFoundError):
        opened.journal.record(draft.id)


def test_later_saves_add_change_and_take_away_answers(opened: Opened) -> None:
    draft = opened.write("first")
    draft = draft.with_answers({"text": "second", "learned": "something"})
    opened.journal.save(draft)
    draft = replace(draft.with_answers({"text": None}), title="New", shift_date=date(2026, 1, 1))
    opened.clock.advance(minutes=5)
    opened.journal.save(draft)

    record = opened.journal.record(draft.id)

    assert record.answers == {"learned": "something"}
    assert (record.entry.title, record.entry.shift_date, record.entry.words) == ("New", date(2026, 1, 1), 1)
    assert record.entry.changed_at == opened.clock.now()
    assert record.entry.written_at == draft.written_at


def test_saving_what_is_stored_already_changes_nothing(opened: Opened) -> None:
    draft = replace(opened.write("the same"), feelings=(Feeling("mood", Phase.BEFORE, "tired", 3),))
    opened.journal.save(draft)
    writes = opened.connection.total_changes

    assert opened.journal.save(draft) == Changes()
    assert opened.journal.save(replace(draft, session="another")) == Changes()
    assert opened.connection.total_changes == writes
    assert opened.journal.revisions(draft.id) == ()


def test_an_entry_keeps_its_state_while_it_is_written_on(opened: Opened) -> None:
    draft = opened.write("kept")
    opened.journal.keep(draft.id)
    opened.journal.save(opened.journal.reopen(draft.id).with_answers({"text": "kept and more"}))

    assert opened.journal.record(draft.id).entry.state is EntryState.KEPT


def test_an_entry_deleted_for_good_does_not_come_back_with_a_late_save(opened: Opened) -> None:
    draft = opened.write("gone")
    opened.journal.delete_for_good(draft.id)

    with pytest.raises(EntryNotFoundError):
        opened.journal.save(draft.with_answers({"text": "gone, and more"}))
    assert opened.rows("entry") == 0


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(st.text(min_size=1, max_size=5), json_values, max_size=4),
    st.text(st.characters()),
    st.text(st.characters()),
)
def test_whatever_is_typed_can_be_saved_and_comes_back(
    answers: dict[str, JsonValue], title: str, word: str
) -> None:
    with Opened() as opened:
        draft = opened.journal.new_draft(WorksheetRef("page", "1", "en"), LABELS, title)
        feelings = (Feeling("mood", Phase.BEFORE, word, None),)
        opened.journal.save(replace(draft, answers=answers, feelings=feelings))
        record = opened.journal.record(draft.id)
        opened.check_index()

    assert record.answers == {field: value for field, value in answers.items() if value is not None}
    assert _printable(record.entry.title) == _printable(title)
    assert _printable(record.feelings[0].word) == _printable(word)


def _printable(text: str) -> str:
    """Return what a text column holds of a text: half a surrogate pair and NUL become a replacement character."""
    return "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in text)


def test_a_page_written_at_two_in_the_morning_belongs_to_the_day_before() -> None:
    with Opened(FakeClock(datetime(2026, 6, 2, 1, 59, tzinfo=ZoneInfo("Europe/London")))) as opened:
        night = opened.write("at two")
        opened.clock.advance(hours=4)
        morning = opened.write("at six")

        assert opened.journal.record(night.id).entry.shift_date == date(2026, 6, 1)
        assert opened.journal.record(morning.id).entry.shift_date == date(2026, 6, 2)


@pytest.mark.parametrize("hours", [-11, -3.5, 0, 1, 5.75, 14])
def test_the_offset_of_the_place_is_kept(hours: float) -> None:
    place = timezone(timedelta(hours=hours))
    with Opened(FakeClock(datetime(2026, 6, 2, 12, 30, 15, 42, tzinfo=place))) as opened:
        entry = opened.journal.record(opened.write("here").id).entry

    assert entry.written_at == datetime(2026, 6, 2, 12, 31, 15, 42, tzinfo=place)
    assert entry.written_at.utcoffset() == timedelta(hours=hours)


def test_pages_written_in_the_hour_that_comes_twice_stay_in_order() -> None:
    first = datetime(2026, 10, 25, 1, 30, tzinfo=timezone(timedelta(hours=1)))
    second = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)
    with Opened(FakeClock(first)) as opened:
        summer = opened.write("summer time")
        opened.clock.time = second
        winter = opened.write("winter time")
        entries = [line.entry for line in opened.journal.timeline(EVERYTHING)]

    assert [entry.id for entry in entries] == [winter.id, summer.id]
    assert [entry.written_at.utcoffset() for entry in entries] == [timedelta(0), timedelta(hours=1)]
    assert entries[0].moment - entries[1].moment == 40 * 60 * 1_000_000


def test_the_preview_is_one_short_line_without_marks(opened: Opened) -> None:
    opened.write("# Heading\n\nSome **bold** text\nand more. " + "word " * 200)

    line = opened.journal.timeline(EVERYTHING)[0]

    assert line.preview.startswith("Heading Some bold text and more. word word")
    assert 200 < len(line.preview) <= 240
    assert "\n" not in line.preview


def test_settings_live_in_the_journal(opened: Opened) -> None:
    assert opened.journal.setting("goal", "none yet") == "none yet"
    assert opened.journal.set_setting("goal", {"pages": [1, None]}).settings == frozenset({"goal"})
    opened.journal.set_setting("goal", {"pages": [2, None]})

    assert opened.journal.setting("goal", None) == {"pages": [2, None]}


def test_an_unknown_entry_is_refused(opened: Opened) -> None:
    unknown = EntryId("00000000-0000-7000-8000-000000000000")
    for act in (
        opened.journal.keep,
        opened.journal.bin,
        opened.journal.delete_for_good,
        opened.journal.reopen,
    ):
        with pytest.raises(EntryNotFoundError):
            act(unknown)
