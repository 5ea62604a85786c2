"""What may be come back to: series that can go on, letters that have waited, and never twice after a no."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.clock import shift_date
from models.domain.entry import WorksheetRef
from tests.ui.journals import at_evening
from ui.today import invitations
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from app.context import AppContext
    from models.domain.entry import EntryId, JsonValue
    from tests.models.journals import FakeClock
    from ui.today.invitations import Invitation


class Writer:
    """Writes entries as days go by."""

    def __init__(self, context: AppContext) -> None:
        self.context = at_evening(context)
        self.journal = self.context.journal
        self.clock: FakeClock = self.context.clock  # type: ignore[assignment]  # at_evening puts it there

    def write(self, worksheet: str, answers: dict[str, JsonValue], thread: EntryId | None = None) -> EntryId:
        found = self.context.worksheets.get(worksheet)
        ref = WorksheetRef(found.id, found.version, found.lang)
        draft = self.journal.new_draft(ref, found.labels(), thread=thread).with_answers(answers)
        self.journal.save(draft)
        self.journal.keep(draft.id)
        return draft.id

    def offered(self) -> tuple[Invitation, ...]:
        today = shift_date(self.clock.now())
        return invitations.find(self.journal, self.context.worksheets, today=today)


@pytest.fixture
def writer(context: AppContext) -> Writer:
    return Writer(context)


def test_offers_nothing_in_a_new_journal(writer: Writer) -> None:
    assert writer.offered() == ()


def test_offers_the_next_session_of_a_series_until_it_is_complete(writer: Writer) -> None:
    first = writer.write("expressive-writing", {"text": "once"})
    assert writer.offered() == ()  # not on the same day
    for session in (2, 3, 4):
        writer.clock.advance(days=2)
        (offer,) = writer.offered()
        assert f"session {session} of 4" in offer.text
        assert offer.place == Place(PageName.WRITING, worksheet="expressive-writing", thread=first)
        writer.write("expressive-writing", {"text": "again"}, thread=first)
    writer.clock.advance(days=2)
    assert writer.offered() == ()


def test_does_not_offer_a_session_that_is_being_written(writer: Writer) -> None:
    first = writer.write("expressive-writing", {"text": "once"})
    writer.clock.advance(days=1)
    worksheet = writer.context.worksheets.get("expressive-writing")
    ref = WorksheetRef(worksheet.id, worksheet.version, worksheet.lang)
    writer.journal.save(writer.journal.new_draft(ref, worksheet.labels(), thread=first))
    assert writer.offered() == ()


def test_offers_a_letter_after_its_days_and_not_once_it_was_read_again(writer: Writer) -> None:
    letter = writer.write("compassion-letter", {"struggle": "This."})
    writer.clock.advance(days=13)
    assert writer.offered() == ()
    writer.clock.advance(days=1)
    (offer,) = writer.offered()
    assert offer.text == writer.context.worksheets.get("compassion-letter").schedule.follow_up_ask
    assert offer.place == Place(PageName.WRITING, entry=letter)
    writer.clock.advance(days=30)
    (offer,) = writer.offered()
    assert "two weeks" not in offer.text
    writer.journal.save(writer.journal.reopen(letter).with_answers({"struggle": "This.", "again": "Kinder."}))
    assert writer.offered() == ()


def test_later_is_quiet_for_some_days(writer: Writer) -> None:
    writer.write("compassion-letter", {"struggle": "This."})
    writer.clock.advance(days=14)
    (offer,) = writer.offered()
    invitations.later(writer.journal, offer, today=shift_date(writer.clock.now()))
    writer.clock.advance(days=invitations.QUIET_DAYS - 1)
    assert writer.offered() == ()
    writer.clock.advance(days=1)
    assert [each.key for each in writer.offered()] == [offer.key]


def test_stop_asking_is_for_good_and_for_this_one_alone(writer: Writer) -> None:
    writer.write("compassion-letter", {"struggle": "This."})
    writer.write("expressive-writing", {"text": "once"})
    writer.clock.advance(days=14)
    letter = next(offer for offer in writer.offered() if offer.key.startswith("again:"))
    changes = invitations.stop_asking(writer.journal, letter)
    assert changes.settings == {invitations.ANSWERED}
    writer.clock.advance(days=400)
    assert [offer.key[:7] for offer in writer.offered()] == ["series:"]


def test_what_was_sealed_is_offered_without_its_title(writer: Writer) -> None:
    letter = writer.write("compassion-letter", {"struggle": "This."})
    writer.journal.seal(letter)
    writer.clock.advance(days=timedelta(days=14).days)
    (offer,) = writer.offered()
    assert "This." not in offer.text
