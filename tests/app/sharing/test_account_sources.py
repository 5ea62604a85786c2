"""What an account draws on: the whole of its cycle, and first what was learned from talking something through."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec
import pytest

from app.clock import shift_date
from app.sharing.accounts import looks_back_to
from app.sharing.gathering import MARK, suggested
from app.sharing.templates import Cycle, TemplatePart
from tests.app.sharing.journals import add, prepared, recorded, sharing_over, unfinished

if TYPE_CHECKING:
    from app.sharing.service import Sharing
    from models.domain.document import Document
    from tests.models.journals import FakeClock, Opened

BODIES = ("nmc", "swe", "hcpc", "account")
TODAY = date(2026, 11, 21)


def account_of_suggestions(sharing: Sharing, body: str) -> Document:
    template = sharing.templates()[body]
    gathered = sharing.gather_for(template)
    return sharing.make(template, gathered, suggested(gathered), {each.id for each in gathered.actions})


def words_of(document: Document, part: str) -> str:
    return next(each.text for each in document.parts if each.id == part)


@pytest.mark.parametrize(
    ("cycle", "begun", "since"),
    [
        (Cycle(months=12, starts="12-01"), None, date(2025, 12, 1)),
        (Cycle(months=36), date(2025, 2, 3), date(2025, 2, 3)),
        (Cycle(months=36), None, date(2025, 11, 21)),
        (Cycle(), None, date(2025, 11, 21)),
    ],
)
def test_an_account_looks_back_on_its_cycle_or_on_a_year(
    cycle: Cycle, begun: date | None, since: date
) -> None:
    assert looks_back_to(cycle, TODAY, begun) == since


@pytest.mark.parametrize("body", BODIES)
def test_a_session_recorded_yesterday_is_there_for_an_account(
    opened: Opened, clock: FakeClock, body: str
) -> None:
    session, sharing = recorded(opened), sharing_over(opened)
    clock.advance(days=1)
    template = sharing.templates()[body]

    assert sharing.gather_for(sharing.templates()["supervision"]).sources == ()
    assert [each.entry.id for each in sharing.gather_for(template).sources] == [session.id]
    assert sharing.gather_for(template, shift_date(clock.now())).sources == ()


def test_a_cycle_of_ones_own_is_looked_back_on(opened: Opened, clock: FakeClock) -> None:
    sharing, begun = sharing_over(opened), shift_date(clock.now())
    sharing.begin_cycle("nmc", begun)
    clock.advance(days=700)
    assert sharing.gather_for(sharing.templates()["nmc"]).since == begun


@pytest.mark.parametrize(
    ("body", "learned", "practice"),
    [
        ("nmc", "learned", "changed"),
        ("swe", "peer", "impact"),
        ("hcpc", "learned", "quality"),
        ("account", "meaning", "next"),
    ],
)
def test_what_was_learned_lands_in_its_part(
    opened: Opened, clock: FakeClock, body: str, learned: str, practice: str
) -> None:
    prepared(opened)
    recorded(opened, want="Ten minutes.", unsaid="The rota.", next_date="2026-12-04")
    clock.advance(days=40)
    document = account_of_suggestions(sharing_over(opened), body)

    assert "Nights wear me down." in words_of(document, learned)
    assert "I ask earlier." in words_of(document, practice)
    told = "\n".join(part.text for part in document.parts)
    assert "minutes" not in told
    assert "rota" not in told
    assert "December" not in told  # a day is nothing that was learned
    assert document.peer is (body == "swe")


def test_a_part_of_ones_own_takes_in_what_was_learned_without_naming_a_field(opened: Opened) -> None:
    recorded(opened)
    sharing = sharing_over(opened)
    parts = (
        TemplatePart(id="what", heading="What", groups=("supervision",)),
        TemplatePart(id="learned", heading="Learned", learned=True),
    )
    template = msgspec.structs.replace(sharing.templates()["account"], parts=parts)
    gathered = sharing.gather_for(template)
    document = sharing.make(template, gathered, suggested(gathered))

    assert words_of(document, "what") == ""
    assert "Nights wear me down." in words_of(document, "learned")


def test_what_was_learned_is_offered_first_and_of_one_session_ticked(
    opened: Opened, clock: FakeClock
) -> None:
    sharing = sharing_over(opened)
    template = sharing.templates()["nmc"]
    earlier = recorded(opened, want="Time.")
    clock.advance(days=30)
    later = recorded(opened, want="More time.")
    marked = add(opened, "page", tags=(MARK,), text="A page to talk over.")
    gathered = sharing.gather_for(template)

    assert [each.entry.id for each in gathered.sources] == [later.id, earlier.id, marked.id]
    assert [each.field for each in gathered.sources[0].passages] == ["learned", "practice", "want"]
    assert suggested(gathered) == {f"{later.id}/learned", f"{later.id}/practice"}

    sharing.save(account_of_suggestions(sharing, "nmc"))
    assert suggested(sharing.gather_for(template)) == {f"{earlier.id}/learned", f"{earlier.id}/practice"}
    sharing.save(account_of_suggestions(sharing, "nmc"))
    assert suggested(sharing.gather_for(template)) == frozenset()


@pytest.mark.parametrize("body", BODIES)
def test_actions_are_offered_only_where_a_part_holds_them(opened: Opened, body: str) -> None:
    opened.actions.save(opened.actions.new("Ask about nights"))
    sharing = sharing_over(opened)
    template = sharing.templates()[body]
    with_actions = msgspec.structs.replace(
        template, parts=(*template.parts, TemplatePart(id="do", heading="To do", actions=True))
    )

    assert sharing.gather_for(template).actions == ()
    assert len(sharing.gather_for(with_actions).actions) == 1
    assert len(sharing.gather_for(sharing.templates()["supervision"]).actions) == 1


def test_the_session_to_record_is_the_newest_without_a_record(opened: Opened, clock: FakeClock) -> None:
    sharing = sharing_over(opened)
    assert sharing.prepared() is None
    first = prepared(opened)
    clock.advance(days=1)
    draft = unfinished(opened)
    clock.advance(days=1)
    recorded(opened)

    assert sharing.prepared() == draft.id
    opened.journal.save(draft.with_answers({**draft.answers, "learned": "To ask."}))
    assert sharing.prepared() == first.id
    opened.journal.bin(first.id)
    assert sharing.prepared() is None


def test_a_session_prepared_long_ago_is_not_dug_up(opened: Opened, clock: FakeClock) -> None:
    prepared(opened)
    clock.advance(days=120)
    assert sharing_over(opened).prepared() is None
