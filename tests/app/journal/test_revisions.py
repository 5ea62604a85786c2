"""Earlier versions: when they are kept, and how one comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.journal.errors import EntryNotFoundError
from models.domain.entry import Feeling, Phase
from tests.models.journals import EVERYTHING, Opened

if TYPE_CHECKING:
    from app.journal.service import Draft


def texts(opened: Opened, draft: Draft) -> list[object]:
    """Return what the earlier versions say, the newest first."""
    return [opened.journal.revision(each.id).answers["text"] for each in opened.journal.revisions(draft.id)]


def test_one_short_sitting_leaves_no_earlier_version(opened: Opened) -> None:
    draft = opened.write("one")
    for text in ("one two", "one two three"):
        opened.clock.advance(minutes=4)
        opened.journal.save(draft.with_answers({"text": text}))

    assert opened.journal.revisions(draft.id) == ()


def test_a_long_sitting_keeps_a_version_every_ten_minutes(opened: Opened) -> None:
    draft = opened.write("minute 0")
    for minute in range(1, 26):
        opened.clock.advance(minutes=1)
        opened.journal.save(draft.with_answers({"text": f"minute {minute}"}))

    assert texts(opened, draft) == ["minute 19", "minute 9"]


def test_a_wall_clock_that_is_turned_back_does_not_stop_versions(opened: Opened) -> None:
    draft = opened.write("before")
    opened.clock.advance(minutes=11)
    opened.clock.set_back(days=400)
    opened.journal.save(draft.with_answers({"text": "after"}))

    assert texts(opened, draft) == ["before"]


def test_a_new_sitting_keeps_what_the_earlier_one_wrote_once(opened: Opened) -> None:
    draft = replace(opened.write("yesterday", "Title"), feelings=(Feeling("mood", Phase.AFTER, "calm", 2),))
    opened.journal.save(draft)
    written_at = opened.clock.now()
    opened.clock.advance(hours=20)
    again = opened.journal.reopen(draft.id)
    opened.journal.save(again)
    opened.journal.save(replace(again, shift_date=again.shift_date + timedelta(days=1)))
    for text in ("today", "today and", "today and now"):
        opened.clock.advance(seconds=2)
        opened.journal.save(replace(again.with_answers({"text": text}), title="New title"))

    (revision,) = opened.journal.revisions(draft.id)
    record = opened.journal.revision(revision.id)

    assert (revision.title, revision.words, revision.saved_at) == ("Title", 1, written_at)
    assert (record.entry.title, record.entry.words) == ("Title", 1)
    assert record.answers == {"text": "yesterday"}
    assert record.feelings == draft.feelings
    assert record.entry.moment == opened.journal.record(draft.id).entry.moment


def test_bringing_a_version_back_can_itself_be_undone(opened: Opened) -> None:
    draft = opened.write("hawthorn", "First")
    opened.journal.save(
        replace(opened.journal.reopen(draft.id).with_answers({"text": "bramble"}), title="Second")
    )
    (first,) = opened.journal.revisions(draft.id)

    changes = opened.journal.bring_back(first.id)

    assert changes.entries == frozenset({draft.id})
    assert opened.journal.record(draft.id).answers == {"text": "hawthorn"}
    assert opened.journal.record(draft.id).entry.title == "First"
    assert opened.found("hawthorn") == [draft.id]
    assert opened.found("bramble") == []
    opened.journal.bring_back(opened.journal.revisions(draft.id)[0].id)
    assert opened.journal.record(draft.id).answers == {"text": "bramble"}
    assert texts(opened, draft) == ["hawthorn", "bramble", "hawthorn"]
    opened.check_index()


def test_an_editor_left_open_does_not_silently_undo_what_was_brought_back(opened: Opened) -> None:
    draft = opened.write("one")
    sitting = opened.journal.reopen(draft.id).with_answers({"text": "two"})
    opened.journal.save(sitting)
    opened.journal.bring_back(opened.journal.revisions(draft.id)[0].id)
    opened.journal.save(sitting)

    assert texts(opened, draft) == ["one", "two", "one"]


def test_discarding_the_text_keeps_the_ratings_and_no_earlier_version(opened: Opened) -> None:
    mood = (Feeling("mood", Phase.BEFORE, "sad", 80),)
    draft = replace(opened.write("hawthorn"), feelings=mood).with_answers({"distress": 7})
    opened.journal.save(draft)
    opened.journal.save(opened.journal.reopen(draft.id).with_answers({"text": "hawthorn and bramble"}))

    opened.journal.drop_answers(draft.id, ["text", "not there"])

    record = opened.journal.record(draft.id)
    assert record.answers == {"distress": 7}
    assert (record.feelings, record.entry.words) == (mood, 0)
    assert opened.journal.revisions(draft.id) == ()
    assert opened.found("hawthorn") == []
    assert opened.journal.timeline(EVERYTHING)[0].preview == "sad"
    opened.check_index()


def test_an_unknown_version_is_refused(opened: Opened) -> None:
    with pytest.raises(EntryNotFoundError):
        opened.journal.revision(1)
    with pytest.raises(EntryNotFoundError):
        opened.journal.bring_back(1)
