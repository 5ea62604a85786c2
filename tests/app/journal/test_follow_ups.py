"""What is due: each kind on its day, not before, not after it was answered, and never against "Stop asking"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app import knowledge, paths
from app.clock import shift_date
from app.journal.follow_ups import ANSWERED, FollowUp, FollowUpKind, FollowUps
from app.journal.rhythm import Rhythm
from app.worksheets.loader import Library
from models.domain.action import ActionStatus
from tests.models.journals import START, Opened

if TYPE_CHECKING:
    from models.domain.entry import EntryId, JsonValue

LETTER = Rhythm("letter", follow_ups=(14,), follow_up_fields=frozenset({"again"}))
EVENT = Rhythm("event", follow_ups=(7, 14, 28), follow_up_fields=frozenset({"again"}))
SHIFT = Rhythm("shift", follow_ups=(1,), follow_up_fields=frozenset({"again"}))
COMPASS = Rhythm("compass", living=True, follow_ups=(365,), follow_up_fields=frozenset({"again"}))
WRITING = Rhythm("writing", series=4, min_gap_days=1)
LOOKS = Rhythm("looks", series=4, min_gap_days=3, series_days=(7, 14, 28))
AUDIT = Rhythm("audit", every=30)
CHECK = Rhythm("check", every=30, min_gap_days=45)
VISIT = Rhythm("visit", overdue_at="back_by", overdue_until="is_back")
MEETING = Rhythm("meeting", next_on="next_date")


class Due:
    """A journal with its follow-ups, and a calendar that can be turned."""

    def __init__(self, opened: Opened, *rhythms: Rhythm) -> None:
        self.opened = opened
        self.clock = opened.clock
        self.follow_ups = FollowUps(
            opened.transactions, opened.clock, {each.worksheet: each for each in rhythms}.get
        )

    def kept(self, worksheet: str, *, thread: EntryId | None = None, **answers: JsonValue) -> EntryId:
        draft = self.opened.write("words", worksheet=worksheet, thread=thread)
        self.opened.journal.save(draft.with_answers(answers))
        self.opened.journal.keep(draft.id)
        return draft.id

    def answer(self, entry_id: EntryId, **answers: JsonValue) -> None:
        self.opened.journal.save(self.opened.journal.reopen(entry_id).with_answers(answers))

    @property
    def today(self) -> date:
        return shift_date(self.clock.now())

    def now(self) -> tuple[FollowUp, ...]:
        return self.follow_ups.due(self.today)

    def days(self, most: int) -> list[int]:
        """Return after how many days from now something is due, looking at each of the next `most`."""
        found = []
        start = self.clock.now()
        for day in range(most):
            self.clock.time = start + timedelta(days=day)
            if self.now():
                found.append(day)
        self.clock.time = start
        return found


def test_nothing_is_offered_that_was_never_used(opened: Opened) -> None:
    due = Due(opened, LETTER, EVENT, SHIFT, COMPASS, WRITING, LOOKS, AUDIT, CHECK, VISIT, MEETING)

    assert due.now() == ()
    assert due.follow_ups.watches() == ()


def test_a_letter_is_offered_from_its_day_until_it_was_read_again(opened: Opened) -> None:
    due = Due(opened, LETTER)
    entry = due.kept("letter")
    assert due.days(20) == list(range(14, 20))

    due.clock.advance(days=30)
    (found,) = due.now()
    assert found == FollowUp(f"again:{entry}", FollowUpKind.AGAIN, START.date(), "letter", entry, days=14)
    due.answer(entry, again="It holds")
    assert due.now() == ()


def test_an_older_page_waits_behind_the_newer_one(opened: Opened) -> None:
    due = Due(opened, LETTER)
    older = due.kept("letter")
    due.clock.advance(days=3)
    newer = due.kept("letter")
    due.clock.advance(days=20)

    assert [each.entry for each in due.now()] == [newer]
    due.answer(newer, again="Yes")
    assert [each.entry for each in due.now()] == [older]


def test_drafts_and_binned_pages_are_not_offered(opened: Opened) -> None:
    due = Due(opened, LETTER, AUDIT, COMPASS)
    for worksheet in ("letter", "audit", "compass"):
        opened.write("unfinished", worksheet=worksheet)
        opened.journal.bin(due.kept(worksheet))

    assert due.days(400) == []


def test_a_page_with_several_follow_ups_is_offered_after_each(opened: Opened) -> None:
    due = Due(opened, EVENT)
    entry = due.kept("event")
    due.clock.advance(days=8)
    assert [each.days for each in due.now()] == [7]
    due.answer(entry, again="A little")
    assert due.now() == ()

    due.clock.advance(days=6)
    assert [each.days for each in due.now()] == [14]
    due.clock.advance(days=20)
    assert [each.days for each in due.now()] == [28]
    due.answer(entry, again="It has settled")
    assert due.now() == ()


def test_last_nights_shift_is_asked_about_for_a_week_and_only_the_last_one(opened: Opened) -> None:
    due = Due(opened, SHIFT)
    due.kept("shift")
    assert due.days(30) == list(range(1, 9))

    due.clock.advance(days=1)
    due.answer(due.kept("shift"), again="Well")
    due.clock.advance(days=1)
    assert due.now() == ()


def test_a_living_document_is_offered_a_year_after_its_last_change(opened: Opened) -> None:
    due = Due(opened, COMPASS)
    entry = due.kept("compass", again="never yet")
    assert due.days(367) == [365, 366]

    due.clock.advance(days=370)
    (first,) = due.now()
    due.answer(entry, values=["candour"])
    assert due.days(367) == [365, 366]
    due.clock.advance(days=365)
    (second,) = due.now()
    assert first.key != second.key


def test_a_series_goes_on_after_its_gap_and_ends_with_the_last_session(opened: Opened) -> None:
    due = Due(opened, WRITING)
    root = due.kept("writing")
    for number in (2, 3, 4):
        assert due.now() == ()
        due.clock.advance(days=1)
        (found,) = due.now()
        assert (found.kind, found.thread, found.number, found.of) == (FollowUpKind.SERIES, root, number, 4)
        draft = opened.write("next", worksheet="writing", thread=root)
        assert due.now() == ()
        opened.journal.keep(draft.id)
    assert due.days(9) == []


def test_a_series_with_days_of_its_own_keeps_them_and_its_gap(opened: Opened) -> None:
    due = Due(opened, LOOKS)
    root = due.kept("looks")
    assert due.days(12) == list(range(7, 12))

    due.clock.advance(days=13)
    due.kept("looks", thread=root)
    assert due.days(5) == [3, 4]
    due.clock.advance(days=3)
    due.kept("looks", thread=root)
    assert due.days(14) == [12, 13]


def test_a_routine_is_offered_in_its_time_and_given_up_after_three(opened: Opened) -> None:
    due = Due(opened, AUDIT)
    due.kept("audit")

    assert due.days(120) == list(range(30, 91))
    due.clock.advance(days=40)
    (found,) = due.now()
    assert (found.kind, found.worksheet, found.entry) == (FollowUpKind.ROUTINE, "audit", None)
    opened.write("begun", worksheet="audit")
    assert due.now() == ()


def test_the_gap_of_a_routine_is_kept(opened: Opened) -> None:
    due = Due(opened, CHECK)
    due.kept("check")

    assert due.days(60)[0] == 45


def test_an_agreed_day_is_mentioned_the_week_before(opened: Opened) -> None:
    due = Due(opened, MEETING)
    day = START.date() + timedelta(days=20)
    entry = due.kept("meeting", next_date=day.isoformat())
    assert due.days(40) == list(range(13, 21))

    due.clock.advance(days=15)
    (found,) = due.now()
    assert (found.kind, found.day, found.entry) == (FollowUpKind.NEXT_DATE, day, entry)
    opened.write("the next one", worksheet="meeting")
    assert due.now() == ()


@pytest.mark.parametrize("answer", ["2026-03", "soon", "", 7, None, ["2026-03-05"]])
def test_what_is_no_day_is_no_agreed_day(opened: Opened, answer: JsonValue) -> None:
    due = Due(opened, MEETING)
    due.kept("meeting", next_date=answer)

    assert due.days(10) == []


def test_actions_are_due_on_their_day_or_their_review(opened: Opened) -> None:
    due = Due(opened)
    entry = due.kept("page")
    soon = replace(opened.actions.new("soon", entry=entry), due=due.today + timedelta(days=2))
    look = replace(opened.actions.new("look"), review=due.today + timedelta(days=1))
    both = replace(opened.actions.new("both"), due=due.today, review=due.today)
    for action in (soon, look, both):
        opened.actions.save(action)
    due.clock.advance(days=2)

    found = [(each.action.text, each.kind, each.entry) for each in due.now() if each.action]
    assert found == [
        ("both", FollowUpKind.ACTION_DUE, None),
        ("soon", FollowUpKind.ACTION_DUE, entry),
        ("look", FollowUpKind.ACTION_REVIEW, None),
    ]
    opened.journal.bin(entry)
    opened.actions.save(replace(both, status=ActionStatus.LET_GO))
    assert [each.action.text for each in due.now() if each.action] == ["look"]


def test_a_moved_action_asks_again(opened: Opened) -> None:
    due = Due(opened)
    action = replace(opened.actions.new("soon"), due=due.today)
    opened.actions.save(action)
    due.follow_ups.stop_asking(due.now()[0], today=due.today)
    assert due.now() == ()

    due.clock.advance(days=1)
    opened.actions.save(replace(action, due=due.today))
    assert len(due.now()) == 1


def test_a_visit_is_overdue_from_its_minute_until_it_is_closed(opened: Opened) -> None:
    due = Due(opened, VISIT)
    entry = due.kept("visit", back_by="09:30")
    (watch,) = due.follow_ups.watches()
    assert (watch.entry.id, watch.at) == (entry, START.replace(hour=9, minute=30))

    assert due.now() == ()
    due.clock.advance(minutes=29)
    assert [(each.kind, each.entry) for each in due.now()] == [(FollowUpKind.OVERDUE, entry)]
    due.answer(entry, is_back="in_time")
    assert (due.now(), due.follow_ups.watches()) == ((), ())


@pytest.mark.parametrize(
    ("began", "back_by", "at"),
    [
        ("2026-03-02T23:10:40+01:00", "00:30", "2026-03-03T00:30:00+01:00"),
        ("2026-03-02T23:10:40+01:00", "23:10", "2026-03-02T23:10:00+01:00"),
        ("2026-03-02T00:10:40-09:30", "23:10", "2026-03-02T23:10:00-09:30"),
    ],
)
def test_a_visit_may_end_after_midnight(opened: Opened, began: str, back_by: str, at: str) -> None:
    opened.clock.time = datetime.fromisoformat(began) - timedelta(minutes=1)
    due = Due(opened, VISIT)
    due.kept("visit", back_by=back_by)

    assert [watch.at for watch in due.follow_ups.watches()] == [datetime.fromisoformat(at)]


def test_a_visit_nobody_closed_is_not_watched_for_ever(opened: Opened) -> None:
    due = Due(opened, VISIT)
    due.kept("visit", back_by="09:30")
    opened.write("no time given", worksheet="visit")
    due.answer(due.kept("visit"), back_by="soon")

    assert due.days(8) == [1, 2]


def test_visits_are_watched_in_the_order_they_end(opened: Opened) -> None:
    due = Due(opened, VISIT)
    late, soon = due.kept("visit", back_by="17:00"), due.kept("visit", back_by="11:00")

    assert [watch.entry.id for watch in due.follow_ups.watches()] == [soon, late]


def test_later_is_quiet_for_three_days_and_stop_for_good(opened: Opened) -> None:
    due = Due(opened, LETTER, AUDIT)
    due.kept("letter")
    due.kept("audit")
    due.clock.advance(days=40)
    letter, audit = due.now()
    assert (letter.kind, audit.kind) == (FollowUpKind.AGAIN, FollowUpKind.ROUTINE)

    assert due.follow_ups.later(letter, today=due.today).settings == {ANSWERED}
    assert due.now() == (audit,)
    due.follow_ups.stop_asking(audit, today=due.today)
    assert due.days(6) == [3, 4, 5]
    due.clock.advance(days=5)
    due.follow_ups.stop_asking(letter, today=due.today)
    assert due.days(40) == []
    assert opened.journal.setting(ANSWERED) == {letter.key: "never", audit.key: "never"}


def test_answers_that_have_passed_are_tidied_away(opened: Opened) -> None:
    due = Due(opened, LETTER)
    due.kept("letter")
    opened.journal.set_setting(ANSWERED, {"a": "2026-01-01", "b": "never", "c": "2027-01-01"})
    due.clock.advance(days=14)

    due.follow_ups.stop_asking(due.now()[0], today=due.today)
    kept = opened.journal.setting(ANSWERED)
    assert isinstance(kept, dict)
    assert {"b", "c"} < set(kept)
    assert "a" not in kept


def test_the_most_pressing_comes_first(opened: Opened) -> None:
    due = Due(opened, LETTER, WRITING, AUDIT, VISIT, MEETING)
    for worksheet in ("audit", "letter", "writing"):
        due.kept(worksheet)
    opened.actions.save(replace(opened.actions.new("do"), due=due.today))
    opened.actions.save(replace(opened.actions.new("look"), review=due.today))
    due.clock.advance(days=40)
    due.kept("meeting", next_date=due.today.isoformat())
    due.kept("visit", back_by="09:07")
    due.clock.advance(minutes=5)

    assert [each.kind for each in due.now()] == list(FollowUpKind)


def test_every_shipped_worksheet_says_when_it_is_worth_coming_back_to() -> None:
    library = Library(paths.resources() / "worksheets")
    found = {rhythm.worksheet: rhythm for rhythm in map(knowledge.rhythm, library.all())}

    assert found["lone-visit-check"].overdue_at == "back_by"
    assert found["moral-compass"].living
    assert (found["self-care-audit"].every, found["wellbeing-snapshot"].every) == (30, 7)
    assert found["supervision-session"].next_on == "next_date"
    for rhythm in found.values():
        assert bool(rhythm.follow_ups) <= bool(rhythm.follow_up_fields)


def test_only_worksheets_that_were_used_are_asked_about(opened: Opened) -> None:
    due = Due(opened, LETTER)
    asked: list[str] = []
    follow_ups = FollowUps(opened.transactions, opened.clock, asked.append)
    for worksheet in ("letter", "gone", "letter", "audit"):
        due.kept(worksheet)

    assert follow_ups.due(due.today) == follow_ups.due(due.today) == ()
    assert asked == ["audit", "gone", "letter"] * 2


def test_a_clock_set_back_breaks_nothing(opened: Opened) -> None:
    due = Due(opened, LETTER, EVENT, SHIFT, COMPASS, WRITING, LOOKS, AUDIT, VISIT, MEETING)
    for worksheet in ("letter", "event", "shift", "compass", "writing", "looks", "audit", "visit"):
        due.kept(worksheet, back_by="23:59")
    due.clock.set_back(days=900)

    assert due.now() == ()
