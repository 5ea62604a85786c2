"""What goes on a sheet is what somebody ticked, told as a copy, with people taken out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.clock import shift_date
from app.journal.anchoring import Span
from app.library import open_library
from app.share_levels import levels
from app.sharing.days import day_in_words
from app.sharing.gathering import MARK, MARKED, SCORED, Level, Why, left_out, shareable, suggested
from app.sharing.kept import KEPT
from app.sharing.known_words import known_words
from app.sharing.pseudonyms import Names, months_only, released
from app.sharing.service import LOOK_BACK
from app.worksheets.fields import Alias, Emotion, Likert
from models.domain.document import Document, DocumentKind
from models.domain.thought import ThoughtTag
from models.repositories import settings
from tests.app.sharing.journals import (
    FELT,
    PRIVATE,
    add,
    prepared,
    recorded,
    set_aside,
    sharing_over,
    unfinished,
)

if TYPE_CHECKING:
    from tests.models.journals import FakeClock, Opened


def everything_in(document: Document) -> str:
    return "\n".join([document.title, *(f"{part.heading}\n{part.text}" for part in document.parts)])


def test_no_worksheet_shares_people_or_feelings_unasked() -> None:
    for worksheet in open_library().all():
        found = levels(worksheet)
        guarded = [each.id for each in worksheet.fields if isinstance(each, Alias | Emotion)]
        assert all(found.get(each, Level.PRIVATE) < Level.SHARE for each in guarded)
        answered = {
            each.id for section in worksheet.sections if not section.repeat for each in section.fields
        }
        assert answered <= set(found)


def test_what_may_be_shared_is_ticked_and_the_rest_is_listed_as_left_out(opened: Opened) -> None:
    draft = prepared(opened)
    gathered = sharing_over(opened).gather()
    chosen = suggested(gathered)

    assert chosen == {f"{draft.id}/{field}" for field in ("want", "went_well", "needs")}
    out = {each.field: each.level for each in left_out(gathered, chosen)}
    assert out == {"heavy": Level.ASK, "hard_to_say": Level.PRIVATE}
    assert shareable(gathered) == chosen


def test_a_day_is_told_in_words(opened: Opened) -> None:
    draft = add(opened, "supervision-session", next_date="2026-12-04")
    told = {each.key: each.text for each in sharing_over(opened).gather().passages}
    assert told[f"{draft.id}/next_date"] == "4 December 2026"


def test_a_private_answer_goes_nowhere_unless_it_is_ticked(opened: Opened) -> None:
    prepared(opened)
    sharing = sharing_over(opened)
    gathered = sharing.gather()
    template = sharing.templates()["supervision"]
    document = sharing.make(template, gathered, suggested(gathered))
    sharing.save(document)

    assert PRIVATE not in everything_in(document)
    stored = opened.connection.execute("SELECT * FROM document").fetchall()
    assert PRIVATE not in repr(stored)

    every = [each.key for each in gathered.passages]
    assert PRIVATE in everything_in(sharing.make(template, gathered, every))


def test_what_was_marked_comes_first_and_pages_without_a_reason_come_last(opened: Opened) -> None:
    other = add(opened, "page", text="A page.")
    prepared(opened)
    marked = add(opened, "page", tags=(MARK.upper(),), text="A page to talk over.")
    gathered = sharing_over(opened).gather()

    assert [source.why for source in gathered.sources] == [Why.MARKED, Why.PREPARED, Why.OTHER]
    assert gathered.sources[0].entry.id == marked.id
    assert gathered.sources[-1].entry.id == other.id
    assert not any(key.startswith(other.id) for key in suggested(gathered))


def test_sealed_and_binned_pages_are_not_gathered(opened: Opened) -> None:
    sealed, binned = add(opened, "page", text="Sealed."), add(opened, "page", text="Binned.")
    opened.journal.seal(sealed.id)
    opened.journal.bin(binned.id)

    assert sharing_over(opened).gather().sources == ()


def test_the_period_begins_after_the_last_sheet_or_session(opened: Opened, clock: FakeClock) -> None:
    sharing = sharing_over(opened)
    today = shift_date(clock.now())
    assert sharing.since_last_time() == today - timedelta(days=28)

    session = recorded(opened)
    clock.advance(days=10)
    assert sharing.since_last_time() == today + timedelta(days=1)

    sharing.save(sharing.make(sharing.templates()["supervision"], sharing.gather(), ()))
    clock.advance(days=3)
    assert sharing.since_last_time() == today + timedelta(days=11)
    assert session.id not in {source.entry.id for source in sharing.gather().sources}


def test_a_session_that_is_only_prepared_was_not_held(opened: Opened, clock: FakeClock) -> None:
    sharing, before = sharing_over(opened), shift_date(clock.now())
    prepared(opened)
    add(opened, "supervision-session", held_on=before.isoformat(), length=60, learned="  ")
    clock.advance(days=3)
    assert sharing.since_last_time() == shift_date(clock.now()) - LOOK_BACK


def test_a_session_of_which_only_actions_were_noted_was_held(opened: Opened, clock: FakeClock) -> None:
    sharing, day = sharing_over(opened), shift_date(clock.now())
    session = prepared(opened)
    opened.actions.save(opened.actions.new("Ask about nights", entry=session.id, field="agreed"))
    clock.advance(days=3)
    assert sharing.since_last_time() == day + timedelta(days=1)


def test_what_is_dated_today_hides_no_session_before(opened: Opened, clock: FakeClock) -> None:
    sharing, day = sharing_over(opened), shift_date(clock.now())
    recorded(opened)
    clock.advance(days=9)
    recorded(opened)
    unfinished(opened)
    assert sharing.since_last_time() == day + timedelta(days=1)

    sharing.save(sharing.make(sharing.templates()["supervision"], sharing.gather(), ()))
    clock.advance(days=3)
    sharing.save(sharing.make(sharing.templates()["supervision"], sharing.gather(), ()))
    assert sharing.since_last_time() == day + timedelta(days=10)


def test_a_session_counts_on_the_day_it_was_held(opened: Opened, clock: FakeClock) -> None:
    sharing, day = sharing_over(opened), shift_date(clock.now())
    recorded(opened, held_on=(day + timedelta(days=5)).isoformat())
    clock.advance(days=9)
    assert sharing.since_last_time() == day + timedelta(days=6)
    recorded(opened, held_on="some time in May")
    clock.advance(days=1)
    assert sharing.since_last_time() == shift_date(clock.now())


def test_actions_of_the_period_go_along_with_what_became_of_them(opened: Opened) -> None:
    sharing = sharing_over(opened)
    still = replace(opened.actions.new("Ask about *nights*"), due=date(2026, 3, 20))
    opened.actions.save(still)
    gathered = sharing.gather()
    document = sharing.make(sharing.templates()["supervision"], gathered, (), {still.id})

    text = next(part.text for part in document.parts if part.id == "actions")
    assert text == "- Ask about \\*nights\\* (by 20 March)"
    assert all(part.is_empty for part in document.parts if part.id != "actions")


def test_only_actions_of_questions_that_may_be_shared_go_along_unasked(opened: Opened) -> None:
    session, own = prepared(opened), add(opened, "moral-injury-reflection")
    sealed = add(opened, "self-care-plan")
    plan, worry = "maintain_actions", "step"
    agreed = opened.actions.new("Ask about nights", entry=session.id, field="agreed")
    others = (
        opened.actions.new("See my sister"),
        opened.actions.new("Write to the ombudsman", entry=own.id, field=worry),
        opened.actions.new("Swim", entry=sealed.id, field=plan),
        opened.actions.new("Walk", entry=session.id, field="no_such_question"),
    )
    for action in (agreed, *others):
        opened.actions.save(action)
    opened.journal.seal(sealed.id)
    gathered = sharing_over(opened).gather()

    assert {each.id for each in gathered.actions} == {agreed.id, *(each.id for each in others)}
    assert gathered.shareable_actions == {agreed.id}


def test_a_document_is_a_copy(opened: Opened) -> None:
    draft = prepared(opened)
    sharing = sharing_over(opened)
    gathered = sharing.gather()
    document = sharing.make(sharing.templates()["supervision"], gathered, suggested(gathered))
    sharing.save(document)
    edited = replace(document, parts=tuple(replace(part, text="mine") for part in document.parts))
    sharing.save(edited)
    opened.journal.bin(draft.id)
    opened.journal.delete_for_good(draft.id)

    kept = sharing.get(document.id)
    assert kept == replace(edited, changed_at=opened.clock.now())
    assert sharing.all(DocumentKind.SUPERVISION) == (kept,)
    assert sharing.all(DocumentKind.ACCOUNT) == ()
    changes = sharing.remove(document.id)
    assert changes.documents == {document.id}
    assert sharing.get(document.id) is None


def test_people_are_taken_out_of_this_document_and_the_next(opened: Opened) -> None:
    prepared(opened)
    sharing = sharing_over(opened)
    gathered = sharing.gather()
    template = sharing.templates()["supervision"]
    document = sharing.make(template, gathered, suggested(gathered))
    names = sharing.names()
    names = names.with_pseudonym("Grace", names.code_for("Grace")).ignoring("Bogdan")
    sharing.save_names(names)

    assert sharing.names() == names
    assert "Grace" in everything_in(document)
    assert "P1 stayed calm." in everything_in(released(document, names, known_words()))
    assert "P1 stayed calm." in everything_in(sharing.make(template, gathered, suggested(gathered)))


def test_what_is_kept_in_a_document_goes_with_it(opened: Opened) -> None:
    sharing = sharing_over(opened)
    template = sharing.templates()["supervision"]
    one, other = sharing.blank(template), sharing.blank(template)
    for document in (one, other):
        sharing.save(document)
        sharing.keep_words(document.id, ("Grace", "3.4.1961"))
    sharing.keep_words(other.id, ("Grace",))
    assert sharing.kept(one.id) == ("Grace", "3.4.1961")
    sharing.remove(one.id)
    assert sharing.kept(one.id) == ()
    assert sharing.kept(other.id) == ("Grace",)
    sharing.remove(other.id)
    assert opened.transactions.read(lambda uow: settings.get(uow, KEPT, None)) == {}


def test_codes_that_were_given_once_are_remembered(opened: Opened) -> None:
    sharing = sharing_over(opened)
    sharing.save_names(sharing.names().with_pseudonym("Grace", "P1").forgetting("Grace"))
    assert sharing.names().next_code() == "P2"


def test_a_day_of_another_year_says_so_on_the_sheet(opened: Opened, clock: FakeClock) -> None:
    prepared(opened)
    sharing = sharing_over(opened)
    year, first = clock.now().year, clock.now().date()
    clock.advance(days=400)
    gathered = sharing.gather(since=first)
    template = sharing.templates()["supervision"]
    document = sharing.make(template, gathered, {each.key for each in gathered.passages})
    assert f", {day_in_words(first)} {year}**" in everything_in(document)


def test_settings_of_another_shape_count_as_nothing_decided(opened: Opened) -> None:
    opened.journal.set_setting("sharing.names", ["?"])
    opened.journal.set_setting("sharing.selections", 7)

    assert sharing_over(opened).names() == Names()
    assert sharing_over(opened).selections() == {}


def test_feelings_are_told_with_their_strength(opened: Opened) -> None:
    draft = add(opened, "supervision-session", want="Time.")
    opened.journal.save(replace(opened.journal.reopen(draft.id), feelings=(FELT,)))
    passages = {each.field: each for each in sharing_over(opened).gather().passages}

    assert passages["feelings"].text == "tired 60"
    assert passages["feelings"].level is Level.ASK


def test_an_audit_tells_what_it_came_to_beside_the_time_before(opened: Opened, clock: FakeClock) -> None:
    audit = open_library().get("self-care-audit")
    rated = [each.id for each in audit.fields if isinstance(each, Likert)]
    low: dict[str, Any] = dict.fromkeys(rated, 1)
    high: dict[str, Any] = dict.fromkeys(rated, 3)
    add(opened, audit.id, **low)
    clock.advance(days=340)
    later = add(opened, audit.id, **high)
    gathered = sharing_over(opened).gather()
    source = gathered.sources[0]
    passage = next(each for each in source.passages if each.field == SCORED)
    months = months_only(passage.text, known_words(), (gathered.since, gathered.until))

    assert source.why is Why.AUDIT
    assert passage.entry == later.id
    assert passage.level < Level.SHARE
    assert "- Body: 2.6 (1.4 on 2 March 2026)" in passage.text
    assert "- Body: 2.6 (1.4 in March 2026)" in months


def test_an_audit_stands_beside_the_one_just_before_it(opened: Opened, clock: FakeClock) -> None:
    audit = open_library().get("self-care-audit")
    rated = [each.id for each in audit.fields if isinstance(each, Likert)]
    for value in (0, 2):
        answers: dict[str, Any] = dict.fromkeys(rated, value)
        add(opened, audit.id, **answers)
        clock.advance(days=40)
    add(opened, "self-care-plan", why="To last.")
    answers = dict.fromkeys(rated, 3)
    add(opened, audit.id, **answers)
    clock.advance(days=1)
    add(opened, audit.id, **answers)
    first, second = (each for each in sharing_over(opened).gather().sources if each.why is Why.AUDIT)

    told = [next(each.text for each in source.passages if each.field == SCORED) for source in (first, second)]
    assert sorted("(2.6" in each for each in told) == [False, True]
    assert sorted("(2 on" in each for each in told) == [False, True]


def test_kinds_of_thinking_that_were_marked_can_go_along(opened: Opened) -> None:
    draft = add(opened, "page", text="They all think that I am late. They all know it.")
    for start, end in ((0, 30), (31, 48)):
        opened.thoughts.tag(draft.id, "text", start, end, [ThoughtTag("mind_reading")])
    passages = {each.field: each for each in sharing_over(opened).gather().passages}

    assert passages[MARKED].text == "Mind-reading (2 times)"
    assert passages[MARKED].level < Level.SHARE


def test_marked_words_of_a_free_page_are_suggested_and_its_other_words_stay(opened: Opened) -> None:
    text = "A long page.\n\nThe handover took *forty* minutes. And so on."
    draft = add(opened, "page", text=text)
    set_aside(opened, draft, "text", "The handover took forty minutes.")
    sharing = sharing_over(opened)
    gathered = sharing.gather()
    (source,) = gathered.sources
    words, whole = source.passages
    assert source.why is Why.WORDS
    assert (words.within, words.level, whole.field) == ("text", Level.PRIVATE, "text")
    assert not suggested(gathered)
    document = sharing.make(sharing.templates()["supervision"], gathered, {words.key})
    assert "The handover took forty minutes." in everything_in(document)
    assert "A long page" not in everything_in(document)


def test_words_of_an_answer_that_goes_along_whole_are_not_told_twice(opened: Opened) -> None:
    draft = add(opened, "page", text="One thing. The handover took forty minutes.")
    set_aside(opened, draft, "text", "The handover took forty minutes.")
    sharing = sharing_over(opened)
    gathered = sharing.gather()
    every = [each.key for each in gathered.passages]
    document = sharing.make(sharing.templates()["supervision"], gathered, every)
    assert everything_in(document).count("The handover took forty minutes.") == 1


def test_words_of_a_private_answer_stay_private_until_they_are_ticked(opened: Opened) -> None:
    draft = prepared(opened)
    set_aside(opened, draft, "hard_to_say", PRIVATE)
    sharing = sharing_over(opened)
    gathered = sharing.gather()
    (words,) = [each for each in gathered.passages if each.within]
    assert words.level is Level.PRIVATE
    assert words.key not in suggested(gathered) | shareable(gathered)
    template = sharing.templates()["supervision"]
    assert PRIVATE not in everything_in(sharing.make(template, gathered, suggested(gathered)))
    assert PRIVATE in everything_in(sharing.make(template, gathered, {words.key}))


def test_words_to_be_asked_for_are_ticked_because_they_were_marked_but_are_not_shared_unasked(
    opened: Opened,
) -> None:
    draft = prepared(opened)
    set_aside(opened, draft, "heavy", "The rota")
    gathered = sharing_over(opened).gather()
    (words,) = [each for each in gathered.passages if each.within]
    assert words.level is Level.ASK
    assert words.key in suggested(gathered)
    assert words.key not in shareable(gathered)


def test_marked_words_that_were_taken_out_of_the_page_are_not_offered(opened: Opened) -> None:
    draft = add(opened, "page", text="One thing. Another thing altogether.")
    set_aside(opened, draft, "text", "Another thing altogether.")
    opened.journal.save(draft.with_answers({"text": "One thing."}))
    assert not [each for each in sharing_over(opened).gather().passages if each.within]


def test_the_mark_counts_as_no_kind_of_thinking(opened: Opened) -> None:
    draft = add(opened, "page", text="One thing.")
    set_aside(opened, draft, "text", "One thing.")
    assert opened.patterns.tally() == ()
    assert not [each for each in sharing_over(opened).gather().passages if each.field == MARKED]


def test_a_page_with_kinds_of_thinking_is_suggested(opened: Opened) -> None:
    draft = add(opened, "page", text="They all think so.")
    opened.thoughts.tag_words(
        draft.id, "text", Span(0, 0, "They all think so."), [ThoughtTag("mind_reading")]
    )
    (source,) = sharing_over(opened).gather().sources
    assert source.why is Why.THINKING
