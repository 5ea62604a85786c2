"""Words of one's own are marked and tagged, follow their page as it is rewritten, and go when it goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.journal.anchoring import Span
from app.journal.errors import (
    EntryNotFoundError,
    KindFixedError,
    KindNameError,
    TaggingOffError,
    ThoughtNotFoundError,
    WordsNotFoundError,
)
from app.journal.markdown import plain
from app.journal.service import Journal
from app.journal.thoughts import Thoughts
from app.journal.wording import Asked, Wording
from models.domain.entry import Changes, EntryId
from models.domain.thought import ThinkingKind, ThoughtId, ThoughtTag
from tests.models.journals import FakeClock, Opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.journal.draft import Draft
    from models.domain.entry import JsonValue
    from models.domain.thought import Thought

TEXT = "The visit was late. I **always** let them down. Then I went home."
WORDS = "I always let them down."
TAGS = (ThoughtTag("over_generalising", 60), ThoughtTag("personalisation"))


def asked(worksheet_id: str) -> Asked:
    return Asked(
        thoughts=frozenset({"thoughts"}),
        lines=frozenset({"learned"}),
        takes_tags=worksheet_id != "reflection",
    )


@pytest.fixture
def desk(clock: FakeClock) -> Iterator[Opened]:
    with Opened(clock, Wording(asked=asked)) as opened:
        yield opened


def marked(desk: Opened, text: str = TEXT, words: str = WORDS) -> tuple[Draft, Thought]:
    draft = desk.write(text)
    desk.thoughts.tag_words(draft.id, "text", Span(0, 0, words), TAGS)
    return draft, desk.thoughts.of(draft.id)[0]


def rewritten(desk: Opened, draft: Draft, text: str) -> Thought:
    desk.journal.save(draft.with_answers({"text": text}))
    return desk.thoughts.of(draft.id)[0]


def test_words_are_marked_where_they_stand_in_the_visible_text(desk: Opened) -> None:
    draft = desk.write(TEXT)
    start = TEXT.index("I **")
    changes = desk.thoughts.tag(draft.id, "text", start, start + len(WORDS), TAGS)

    thought = desk.thoughts.of(draft.id)[0]
    assert changes == Changes(thoughts=frozenset({draft.id}))
    assert (thought.quote, thought.start, thought.is_adrift) == (WORDS, start, False)
    assert thought.tags == TAGS
    assert desk.thoughts.get(thought.id) == thought


def test_words_that_moved_since_they_were_chosen_are_found_by_what_they_are(desk: Opened) -> None:
    _, thought = marked(desk)
    assert thought.start == TEXT.index("I **")


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 4), (-1, 3), (0, 10_000), (3, 4)])
def test_only_words_that_are_there_can_be_marked(desk: Opened, start: int, end: int) -> None:
    draft = desk.write(TEXT)
    with pytest.raises(WordsNotFoundError):
        desk.thoughts.tag(draft.id, "text", start, end, TAGS)
    with pytest.raises(WordsNotFoundError):
        desk.thoughts.tag_words(draft.id, "text", Span(0, 4, "Nothing like it"), TAGS)
    with pytest.raises(WordsNotFoundError):
        desk.thoughts.tag(draft.id, "another field", 0, 4, TAGS)
    with pytest.raises(EntryNotFoundError):
        desk.thoughts.tag(EntryId("nowhere"), "text", 0, 4, TAGS)
    assert desk.thoughts.of(draft.id) == ()


def test_nothing_is_tagged_where_the_worksheet_keeps_tags_out(desk: Opened) -> None:
    draft = desk.write(TEXT, worksheet="reflection")
    with pytest.raises(TaggingOffError):
        desk.thoughts.tag(draft.id, "text", 0, 9, TAGS)


def test_the_same_words_are_marked_once(desk: Opened) -> None:
    draft, thought = marked(desk)
    desk.thoughts.tag(draft.id, "text", thought.start, thought.end, [ThoughtTag("grief")])
    assert [(each.id, each.tags) for each in desk.thoughts.of(draft.id)] == [
        (thought.id, (ThoughtTag("grief"),))
    ]


def test_tags_beliefs_and_where_it_was_tested_can_be_changed(desk: Opened) -> None:
    draft, thought = marked(desk)
    record = desk.write("Looked at closely.")
    desk.thoughts.retag(thought.id, [ThoughtTag("not_sure", 10)])
    desk.thoughts.rate(thought.id, 80, 30)
    desk.thoughts.tested(thought.id, record.id)

    now = desk.thoughts.of(draft.id)[0]
    assert now.tags == (ThoughtTag("not_sure", 10),)
    assert (now.belief_before, now.belief_after, now.tested_in) == (80, 30, record.id)

    changes = desk.journal.delete_for_good(record.id)
    assert draft.id in changes.thoughts
    assert desk.thoughts.of(draft.id)[0].tested_in is None


def test_a_mark_can_be_put_on_its_words_as_they_read_now(desk: Opened) -> None:
    draft, thought = marked(desk)
    gone = rewritten(desk, draft, TEXT.replace("always", "alwayss"))
    desk.thoughts.reword(gone.id, Span(thought.start, thought.end, "I alwayss let them down."))
    now = desk.thoughts.of(draft.id)[0]
    assert (now.id, now.quote, now.is_adrift) == (thought.id, "I alwayss let them down.", False)
    assert now.tags == TAGS

    line = desk.thoughts.of(listed(desk).id)[0]
    with pytest.raises(ThoughtNotFoundError):
        desk.thoughts.reword(line.id, Span(0, 4, ""))


def test_words_that_came_back_elsewhere_and_are_marked_again_are_the_same_thought(desk: Opened) -> None:
    draft = desk.write("So never again.")
    desk.thoughts.tag(draft.id, "text", 3, 8, TAGS)
    gone = rewritten(desk, draft, "Something else, and quite another thing: never.")
    assert gone.is_adrift
    desk.thoughts.tag(draft.id, "text", gone.start, gone.end, [ThoughtTag("grief")])
    assert len(desk.thoughts.of(draft.id)) == 2
    desk.thoughts.tag_words(draft.id, "text", Span(0, 0, "never"), [ThoughtTag("not_sure")])
    again = {each.id: each for each in desk.thoughts.of(draft.id)}[gone.id]
    assert (again.is_adrift, again.tags) == (False, (ThoughtTag("not_sure"),))


def test_a_thought_that_is_gone_says_so(desk: Opened) -> None:
    with pytest.raises(ThoughtNotFoundError):
        desk.thoughts.retag(ThoughtId("gone"), TAGS)
    assert desk.thoughts.remove(ThoughtId("gone")) == Changes()
    assert desk.thoughts.get(ThoughtId("gone")) is None


def test_a_mark_is_removed_and_put_back(desk: Opened) -> None:
    draft, thought = marked(desk)
    assert desk.thoughts.remove(thought.id).thoughts == {draft.id}
    assert desk.thoughts.of(draft.id) == ()
    assert desk.rows("thought_tag") == 0

    desk.thoughts.put_back(thought)
    assert desk.thoughts.of(draft.id) == (thought,)


# While the page is rewritten


def test_a_mark_follows_its_words_when_the_page_changes_around_them(desk: Opened) -> None:
    draft, thought = marked(desk)
    moved = rewritten(desk, draft, "# Tuesday\n\n" + TEXT.replace("late", "very late") + " It rained.")
    assert (moved.id, moved.quote, moved.is_adrift) == (thought.id, WORDS, False)
    assert moved.start == thought.start + len("Tuesday\n") + len("very ")
    assert moved.tags == TAGS


def test_a_mark_whose_words_are_gone_is_kept_and_comes_back_with_them(desk: Opened) -> None:
    draft, thought = marked(desk)
    gone = rewritten(desk, draft, "The visit was late. Then I went home.")
    assert (gone.is_adrift, gone.quote, gone.tags) == (True, WORDS, TAGS)

    back = rewritten(desk, draft, "Oh. " + TEXT)
    assert (back.is_adrift, back.start) == (False, thought.start + 4)


def test_a_mark_comes_back_with_the_earlier_version_that_has_its_words(desk: Opened) -> None:
    draft, thought = marked(desk)
    rewritten(desk, replace(draft, session="next"), "Something else.")
    changes = desk.journal.bring_back(desk.journal.revisions(draft.id)[0].id)
    assert changes.thoughts == {draft.id}
    assert desk.thoughts.of(draft.id) == (thought,)


def test_saving_what_changes_no_words_touches_no_thought(desk: Opened) -> None:
    draft, _ = marked(desk)
    changes = desk.journal.save(replace(draft, title="Tuesday"))
    assert changes.thoughts == frozenset()


def test_thoughts_go_with_their_page_and_with_answers_that_are_dropped(desk: Opened) -> None:
    draft, _ = marked(desk)
    other, _ = marked(desk)
    desk.journal.bin(draft.id)
    assert len(desk.thoughts.of(draft.id)) == 1
    desk.journal.delete_for_good(draft.id)
    desk.journal.drop_answers(other.id, ["text"])
    assert (desk.rows("thought"), desk.rows("thought_tag")) == (0, 0)


def test_words_of_a_section_that_repeats_are_marked_in_their_repetition(desk: Opened) -> None:
    draft = desk.write("").with_answers({"visits": [{"note": "Early."}, {"note": "*Never* again."}]})
    desk.journal.save(draft)
    desk.thoughts.tag(draft.id, "visits/1/note", 0, 5, TAGS)
    assert desk.thoughts.of(draft.id)[0].quote == "Never"


def test_a_line_is_shown_as_it_was_typed(desk: Opened) -> None:
    draft = desk.write("").with_answers({"learned": "2 * 3 * 4 is never enough"})
    desk.journal.save(draft)
    desk.thoughts.tag(draft.id, "learned", 13, 18, TAGS)
    assert desk.thoughts.of(draft.id)[0].quote == "never"


# Lines of a list of thoughts


LINES: list[dict[str, JsonValue]] = [
    {
        "id": "a",
        "text": "They think I am slow",
        "belief": 70,
        "tags": [{"kind": "mind_reading", "strength": 40}],
    },
    {"id": "b", "text": "I never learn", "tags": ["over_generalising"]},
    {"text": "  ", "belief": 5},
]


def listed(desk: Opened) -> Draft:
    draft = desk.write("").with_answers({"thoughts": LINES})
    desk.journal.save(draft)
    return draft


def test_lines_are_thoughts_as_their_answer_has_them(desk: Opened) -> None:
    draft = listed(desk)
    first, second = desk.thoughts.of(draft.id)
    assert (first.line, first.quote, first.belief_before) == ("a", "They think I am slow", 70)
    assert first.tags == (ThoughtTag("mind_reading", 40),)
    assert (second.line, second.tags) == ("b", (ThoughtTag("over_generalising"),))


def test_lines_follow_their_answer(desk: Opened) -> None:
    draft = listed(desk)
    first = desk.thoughts.of(draft.id)[0]
    desk.clock.advance(minutes=1)
    desk.journal.save(draft.with_answers({"thoughts": [{**LINES[0], "belief": 20}]}))
    assert [(each.id, each.belief_before) for each in desk.thoughts.of(draft.id)] == [(first.id, 20)]
    assert desk.thoughts.of(draft.id)[0].created_at == first.created_at
    desk.journal.save(draft.with_answers({"thoughts": None}))
    assert desk.thoughts.of(draft.id) == ()


def test_tagging_a_line_changes_its_answer(desk: Opened) -> None:
    draft = listed(desk)
    first, second = desk.thoughts.of(draft.id)
    changes = desk.thoughts.retag(second.id, [ThoughtTag("grief", 5)])
    desk.thoughts.rate(second.id, 60, 10)
    desk.thoughts.remove(first.id)

    assert changes.entries == changes.thoughts == {draft.id}
    answer = desk.journal.record(draft.id).answers["thoughts"]
    assert answer == [
        {"id": "a", "text": "They think I am slow", "belief": 70},
        {"id": "b", "text": "I never learn", "belief": 60, "belief_after": 10,
         "tags": [{"kind": "grief", "strength": 5}]},
        {"text": "  ", "belief": 5},
    ]  # fmt: skip
    desk.thoughts.put_back(first)
    assert {each.line: each.tags for each in desk.thoughts.of(draft.id)} == {
        "a": first.tags,
        "b": (ThoughtTag("grief", 5),),
    }


def test_ids_of_lines_and_tags_are_no_words(desk: Opened) -> None:
    draft = listed(desk)
    assert desk.journal.record(draft.id).entry.words == 8


# Kinds


@pytest.fixture
def kinds(desk: Opened) -> Thoughts:
    base = (ThinkingKind("grief", "Grief", "fair"),)
    return Thoughts(desk.transactions, desk.clock, kinds=lambda: base)


def test_a_person_adds_kinds_renames_and_retires_them(kinds: Thoughts) -> None:
    assert kinds.add_kind("  Rescuing  ", question="Who asked?") == Changes(kinds=True)
    own = kinds.kinds()[-1]
    assert (own.label, own.question, own.is_own) == ("Rescuing", "Who asked?", True)

    kinds.save_kind(replace(own, label="Rushing to rescue", retired=True))
    assert [(each.id, each.label, each.retired) for each in kinds.kinds()] == [
        ("grief", "Grief", False),
        (own.id, "Rushing to rescue", True),
    ]


@pytest.mark.parametrize("label", ["", "  ", "GRIEF", "rescuing"])
def test_a_kind_has_a_name_of_its_own(kinds: Thoughts, label: str) -> None:
    kinds.add_kind("Rescuing")
    with pytest.raises(KindNameError):
        kinds.add_kind(label)
    assert len(kinds.kinds()) == 2


def test_the_kinds_that_come_with_the_program_stay(kinds: Thoughts) -> None:
    with pytest.raises(KindFixedError):
        kinds.remove_kind("grief")
    with pytest.raises(KindFixedError):
        kinds.save_kind(ThinkingKind("grief", "Sorrow"))


def test_a_kind_in_use_is_retired_and_an_unused_one_goes(desk: Opened, kinds: Thoughts) -> None:
    kinds.add_kind("Rescuing")
    own = kinds.kinds()[-1]
    draft = desk.write(TEXT)
    kinds.tag(draft.id, "text", 0, 9, [ThoughtTag(own.id)])

    kinds.remove_kind(own.id)
    assert kinds.kinds()[-1].retired

    kinds.remove(kinds.of(draft.id)[0].id)
    kinds.remove_kind(own.id)
    assert [each.id for each in kinds.kinds()] == ["grief"]


def test_marks_from_elsewhere_are_placed_by_their_quote(desk: Opened) -> None:
    draft, thought = marked(desk)
    gone = replace(thought, id=ThoughtId("x"), quote="Nowhere to be found in here")
    moved = replace(thought, id=ThoughtId("y"), start=0, end=3)
    orphan = replace(thought, id=ThoughtId("z"), entry_id=EntryId("nowhere"))

    assert desk.thoughts.add_many([thought, gone, moved, orphan]) == 2
    found = {each.id: each for each in desk.thoughts.of(draft.id)}
    assert found[gone.id].is_adrift
    assert (found[moved.id].start, found[moved.id].is_adrift) == (thought.start, False)
    assert set(desk.thoughts.tagged_with("personalisation")) == set(found.values())


def test_lines_come_with_entries_that_are_added_in_bulk_and_with_earlier_versions(desk: Opened) -> None:
    draft = listed(desk)
    record = desk.journal.record(draft.id)
    desk.journal.save(replace(draft, session="next").with_answers({"thoughts": [LINES[1]]}))
    desk.journal.bring_back(desk.journal.revisions(draft.id)[0].id)
    assert [each.line for each in desk.thoughts.of(draft.id)] == ["a", "b"]

    copied = replace(record, entry=replace(record.entry, id=EntryId("copy"), moment=0))
    assert desk.journal.add_many([copied]) == 1
    assert [each.line for each in desk.thoughts.of(EntryId("copy"))] == ["a", "b"]


def test_words_of_a_sealed_entry_are_not_listed(desk: Opened) -> None:
    draft, _ = marked(desk)
    assert len(desk.thoughts.tagged_with("personalisation", since=draft.shift_date)) == 1
    desk.journal.seal(draft.id)
    assert desk.thoughts.tagged_with("personalisation") == ()
    assert len(desk.thoughts.of(draft.id)) == 1


# Whatever is written

PIECES = st.sampled_from([
    "I ",
    "never ",
    "**always** ",
    "*no one* ",
    "\n\n",
    "\n",
    "> ",
    "- ",
    "# ",
    "\\",
    "😔 ",
    "*",
    ".",
])
PAGES = st.lists(PIECES, min_size=1, max_size=25).map("".join)


@given(st.lists(PAGES, min_size=2, max_size=5), st.data())
@settings(max_examples=40, deadline=None)
def test_through_the_journal_a_mark_never_stands_on_other_words(
    pages: list[str], data: st.DataObject
) -> None:
    with Opened() as desk:
        draft = desk.write(pages[0] + "word")
        shown = plain(pages[0] + "word")
        start = data.draw(st.integers(0, len(shown) - 1))
        end = data.draw(st.integers(start + 1, len(shown)))
        assume(shown[start:end].strip())
        desk.thoughts.tag(draft.id, "text", start, end, TAGS)
        for number, page in enumerate(pages[1:]):
            desk.journal.save(replace(draft, session=str(number)).with_answers({"text": page}))
            check_mark(desk, draft, shown[start:end])
        for revision in desk.journal.revisions(draft.id):
            desk.journal.bring_back(revision.id)
            check_mark(desk, draft, shown[start:end])


def check_mark(desk: Opened, draft: Draft, quote: str) -> None:
    thought = desk.thoughts.of(draft.id)[0]
    text = plain(str(desk.journal.record(draft.id).answers["text"]))
    assert thought.quote == quote
    assert thought.is_adrift or text[thought.start : thought.end] == quote


def test_lines_outlive_the_worksheet_that_asked_for_them(desk: Opened) -> None:
    draft = listed(desk)
    stranger = Journal(desk.transactions, desk.clock)
    stranger.save(draft.with_answers({"thoughts": [LINES[1]]}))
    assert [each.line for each in desk.thoughts.of(draft.id)] == ["b"]
