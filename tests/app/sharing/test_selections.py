"""A choice that was given a name takes answers to the same questions another time, and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sharing.gathering import chosen_by
from app.sharing.service import SELECTIONS, SESSION
from tests.app.sharing.journals import PRIVATE, add, prepared, set_aside, sharing_over

if TYPE_CHECKING:
    from tests.models.journals import FakeClock, Opened


def test_a_selection_chooses_the_same_questions_another_time(opened: Opened, clock: FakeClock) -> None:
    draft = prepared(opened)
    sharing = sharing_over(opened)
    sharing.save_selection("short", sharing.gather(), {f"{draft.id}/want"})
    clock.advance(days=30)
    later = prepared(opened)

    assert chosen_by(sharing.selections()["short"], sharing.gather()) == {f"{later.id}/want"}


def test_a_selection_remembers_marked_words_as_such(opened: Opened) -> None:
    draft = add(opened, "page", text="One thing. Another.")
    set_aside(opened, draft, "text", "Another.")
    sharing = sharing_over(opened)
    gathered = sharing.gather()
    sharing.save_selection("marked", gathered, [each.key for each in gathered.passages if each.within])
    later = add(opened, "page", text="A third thing. A fourth.")
    set_aside(opened, later, "text", "A fourth.")
    anew = sharing.gather()
    chosen = chosen_by(sharing.selections()["marked"], anew)
    assert {each.text for each in anew.passages if each.key in chosen} == {"Another.", "A fourth."}


def test_words_marked_in_a_private_answer_are_not_what_words_of_another_answer_were_chosen_for(
    opened: Opened,
) -> None:
    draft = prepared(opened)
    set_aside(opened, draft, "went_well", "Grace stayed calm.")
    sharing = sharing_over(opened)
    gathered = sharing.gather()
    sharing.save_selection("marked", gathered, [each.key for each in gathered.passages if each.within])
    later = prepared(opened)
    set_aside(opened, later, "went_well", "so did I")
    set_aside(opened, later, "hard_to_say", PRIVATE)

    anew = sharing.gather()
    chosen = chosen_by(sharing.selections()["marked"], anew)
    assert {each.text for each in anew.passages if each.key in chosen} == {"Grace stayed calm.", "so did I"}


def test_words_of_a_private_answer_are_taken_again_once_somebody_chose_just_these(opened: Opened) -> None:
    draft = prepared(opened)
    set_aside(opened, draft, "hard_to_say", PRIVATE)
    sharing = sharing_over(opened)
    gathered = sharing.gather()
    words = [each for each in gathered.passages if each.within]
    sharing.save_selection("on purpose", gathered, [each.key for each in words])

    assert chosen_by(sharing.selections()["on purpose"], gathered) == {each.key for each in words}


def test_words_are_taken_from_no_answer_that_a_selection_does_not_name(opened: Opened) -> None:
    draft = prepared(opened)
    for field, words in (("went_well", "so did I"), ("heavy", "The rota"), ("hard_to_say", PRIVATE)):
        set_aside(opened, draft, field, words)
    opened.journal.set_setting(SELECTIONS, {"unnamed": [f"{SESSION}/:words"]})
    sharing = sharing_over(opened)

    assert not chosen_by(sharing.selections()["unnamed"], sharing.gather())
