"""People by role: remembered from what is saved, suggested, renamed everywhere, forgotten with the last entry."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.journal.wording import Wording
from models.domain.entry import EntryRecord, WorksheetRef
from models.domain.person import Person
from models.repositories.tags import folded
from tests.models.journals import LABELS, FakeClock, Opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.journal.draft import Draft
    from models.domain.entry import JsonValue

FIELDS = {"visit": frozenset({"who", "knows"})}
WORDING = Wording(aliases=lambda worksheet: FIELDS.get(worksheet, frozenset()))

roles = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)


@pytest.fixture
def opened(clock: FakeClock) -> Iterator[Opened]:
    with Opened(clock, WORDING) as opened:
        yield opened


def visit(opened: Opened, **answers: JsonValue) -> Draft:
    opened.clock.advance(minutes=1)
    draft = opened.journal.new_draft(WorksheetRef("visit", "1", "en"), LABELS).with_answers(answers)
    opened.journal.save(draft)
    return draft


def test_saving_remembers_who_is_named_by_role(opened: Opened) -> None:
    visit(opened, who=["Ward manager", "the night sister"], text="Somebody else")
    visit(opened, visits=[{"knows": ["My partner"]}, {"knows": ["my  Partner"], "text": "x"}])
    opened.write("no people here")

    assert opened.people.all() == (
        Person("my Partner", 1),
        Person("the night sister", 1),
        Person("Ward manager", 1),
    )


def test_who_was_written_about_last_is_suggested_first(opened: Opened) -> None:
    visit(opened, who=["Ward manager"])
    visit(opened, who=["Night sister"])
    visit(opened, who=["ward Manager"])
    binned = visit(opened, who=["Matron"])
    opened.journal.bin(binned.id)

    assert opened.people.suggest() == ("ward Manager", "Night sister")
    assert opened.people.suggest(limit=1) == ("ward Manager",)
    assert opened.people.suggest("SIS") == ("Night sister",)
    assert opened.people.suggest("anager") == ()


def test_who_is_no_longer_named_is_forgotten(opened: Opened) -> None:
    first = visit(opened, who=["Ward mana"])
    opened.journal.save(first.with_answers({"who": ["Ward manager"]}))
    second = visit(opened, who=["Ward manager", "Matron"])
    assert opened.people.suggest() == ("Matron", "Ward manager")

    assert opened.journal.delete_for_good(second.id).people
    assert opened.people.suggest() == ("Ward manager",)
    opened.journal.drop_answers(first.id, ["who"])
    assert (opened.rows("person"), opened.rows("entry_person")) == (0, 0)


def test_bringing_back_an_earlier_version_brings_back_its_people(opened: Opened) -> None:
    draft = visit(opened, who=["Matron"])
    opened.journal.save(opened.journal.reopen(draft.id).with_answers({"who": ["Sister"]}))
    assert opened.people.suggest() == ("Sister",)

    opened.journal.bring_back(opened.journal.revisions(draft.id)[0].id)
    assert opened.people.suggest() == ("Matron",)


def test_saving_without_a_change_of_people_writes_nothing_about_them(opened: Opened) -> None:
    draft = visit(opened, who=["Matron"])

    changes = opened.journal.save(draft.with_answers({"text": "more"}))
    assert changes.entries
    assert not changes.people


def test_people_come_with_entries_from_elsewhere(opened: Opened) -> None:
    draft = visit(opened, who=["Matron"])
    record = opened.journal.record(draft.id)
    with Opened(wording=WORDING) as other:
        other.journal.add_many([EntryRecord(record.entry, record.answers)])
        assert other.people.suggest() == ("Matron",)


def test_renaming_reaches_every_answer_and_earlier_version_but_no_prose(opened: Opened) -> None:
    draft = visit(
        opened, who=["Anna Smith", "Sister"], text="anna smith came", visits=[{"who": "ANNA SMITH"}]
    )
    opened.clock.advance(hours=1)
    opened.journal.save(
        opened.journal.reopen(draft.id).with_answers({"who": ["anna smith", "Sister", "Matron"]})
    )

    changes = opened.people.rename("Anna Smith", "the sister’s deputy")

    record = opened.journal.record(draft.id)
    assert changes.entries == {draft.id}
    assert changes.people
    assert record.answers["who"] == ["the sister’s deputy", "Sister", "Matron"]
    assert record.answers["visits"] == [{"who": "the sister’s deputy"}]
    assert record.answers["text"] == "anna smith came"
    (earlier,) = opened.journal.revisions(draft.id)
    assert opened.journal.revision(earlier.id).answers["who"] == ["the sister’s deputy", "Sister"]
    assert opened.people.suggest("anna") == ()
    assert opened.found("deputy") == [draft.id]
    opened.check_index()


def test_two_people_can_become_one(opened: Opened) -> None:
    draft = visit(opened, who=["Matron", "Sister"])
    opened.people.rename("matron", "Sister")

    assert opened.journal.record(draft.id).answers["who"] == ["Sister"]
    assert opened.people.all() == (Person("Sister", 1),)


def test_a_blank_name_renames_nobody(opened: Opened) -> None:
    visit(opened, who=["Matron"])

    assert not opened.people.rename("Matron", "  ").entries
    assert opened.people.suggest() == ("Matron",)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(roles, max_size=4), max_size=5))
def test_what_is_remembered_is_what_the_entries_say(named: list[list[str]]) -> None:
    with Opened(wording=WORDING) as opened:
        draft = visit(opened)
        for who in named:
            draft = replace(draft.with_answers({"who": who}))
            opened.journal.save(draft)
            visit(opened, knows=who)
        left = {folded(role) for role in named[-1]} if named else set()
        everyone = {folded(role) for who in named for role in who} - {""}

        known = {folded(person.alias): person.entries for person in opened.people.all()}
        assert set(known) == everyone
        for role in everyone:
            expected = sum(role in map(folded, who) for who in named) + (role in left)
            assert known[role] == expected
        assert set(map(folded, opened.people.suggest(limit=99))) == everyone
