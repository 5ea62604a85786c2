"""The journal learns of the shipped worksheets what it has to know of thoughts, and of strange ones nothing."""

from __future__ import annotations

from app import knowledge, paths
from app.journal.wording import NOTHING_KNOWN
from app.worksheets.loader import Library
from app.worksheets.vocabulary import Vocabularies

VOCABULARIES = paths.resources() / "vocabularies"
LIBRARY = Library(paths.resources() / "worksheets")
ASKED = knowledge.wording(LIBRARY, Vocabularies(VOCABULARIES)).asked


def test_lists_of_thoughts_lines_and_words_for_the_body_are_known() -> None:
    incident = ASKED("incident-record")
    assert (incident.thoughts, incident.body) == (frozenset({"thoughts"}), frozenset({"body"}))
    assert "situation" in incident.lines
    assert "options" not in incident.lines
    assert incident.takes_tags


def test_tags_are_kept_out_where_words_are_not_to_be_pointed_out() -> None:
    without = {each.id for each in LIBRARY.all() if each.safety.no_text_cues}
    assert "moral-injury-reflection" in without
    assert {each.id for each in LIBRARY.all() if not ASKED(each.id).takes_tags} == without


def test_nothing_is_taken_for_granted_of_a_worksheet_that_is_gone() -> None:
    assert ASKED("no-such-worksheet") is NOTHING_KNOWN


def test_the_kinds_carry_everything_their_cards_say() -> None:
    kinds = {kind.id: kind for kind in knowledge.thinking_kinds(VOCABULARIES)}
    found = kinds["mind_reading"]
    assert (found.number, found.group, found.freecbt) == ("9a", "jumping", ("mind-reading",))
    assert found.is_fair is False
    assert kinds["fair_concern"].is_fair
    assert not found.is_own
