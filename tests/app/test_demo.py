"""A demonstration journal is the same for the same seed, believable in its times, and complete."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from app import paths
from app.clock import shift_date
from app.demo import DEMO_PASSPHRASE, LAST_DAY, make_journal
from app.demo.calendar import on_the_clock
from app.demo.grammar import Deck, Speaker
from app.demo.records import Written, invented, written
from app.journal.markdown import plain
from app.worksheets.answers import AnswerWords
from app.worksheets.conditions import visible
from app.worksheets.fields import Actions as ActionsField
from app.worksheets.loader import Library
from app.worksheets.scoring import scores
from app.worksheets.thinking import load_kinds
from app.worksheets.vocabulary import Vocabularies, Word
from models.domain.action import Action, ActionLevel, ActionMode, ActionStatus
from models.domain.entry import EntryFilter, EntryRecord, EntryState, JsonValue
from models.domain.thought import FOR_SUPERVISION
from tests.content.wording import texts

if TYPE_CHECKING:
    from pathlib import Path

LIBRARY = Library(paths.resources() / "worksheets")
WORDS = Vocabularies(paths.resources() / "vocabularies")
EVERYTHING = EntryFilter(states=frozenset(EntryState))


def records(
    entries: int = 400, seed: int = 1, until: date = LAST_DAY, words: int | None = None
) -> list[EntryRecord]:
    return list(invented(entries, seed=seed, until=until, words=words))


def said(record: EntryRecord) -> dict[str, JsonValue]:
    """Return what a page says, without the ids of its actions."""
    sheet = LIBRARY.get(record.entry.worksheet.id)
    return {
        key: value for key, value in record.answers.items() if not isinstance(sheet.find(key), ActionsField)
    }


def test_the_same_seed_gives_the_same_content_times_and_ids() -> None:
    assert records(300) == records(300)


def test_another_seed_gives_other_pages_but_the_same_newest() -> None:
    one, two = records(120, seed=1), records(120, seed=2)
    assert [each.entry.id for each in one] != [each.entry.id for each in two]
    assert [each.answers for each in one[:100]] != [each.answers for each in two[:100]]
    assert [said(each) for each in one[100:]] == [said(each) for each in two[100:]]


@pytest.mark.parametrize("entries", [0, 1, 7, 20, 21, 100])
def test_there_are_as_many_as_asked_for(entries: int) -> None:
    assert len(records(entries)) == entries


def test_ids_are_of_version_seven_in_the_order_of_writing_and_never_twice() -> None:
    ids = [str(each.entry.id) for each in records()]
    assert all(each[14] == "7" and each[19] in "89ab" for each in ids)
    assert len(set(ids)) == len(ids)
    assert ids == sorted(ids)


def test_times_rise_and_end_on_the_last_day() -> None:
    moments = [each.entry.moment for each in records()]
    assert moments == sorted(set(moments))
    last = records()[-1].entry
    assert last.shift_date == LAST_DAY
    assert records(until=date(2025, 3, 30))[-1].entry.shift_date == date(2025, 3, 30)


def test_nights_belong_to_the_day_before() -> None:
    entries = [each.entry for each in records()]
    nights = [entry for entry in entries if entry.written_at.hour < 5]
    assert len(nights) > 10
    assert all(entry.shift_date == shift_date(entry.written_at) for entry in entries)
    assert all(entry.shift_date < entry.written_at.date() for entry in nights)


def test_there_are_years_with_gaps_of_weeks_and_days_with_several() -> None:
    days = [each.entry.shift_date for each in records()]
    assert days[-1] - days[0] > timedelta(days=700)
    assert max(later - earlier for earlier, later in pairwise(days)) > timedelta(days=20)
    assert max(Counter(days).values()) >= 3


def test_clocks_go_forward_and_back() -> None:
    offsets = {each.entry.written_at.utcoffset() for each in records()}
    assert offsets == {timedelta(0), timedelta(hours=1)}
    assert on_the_clock(date(2026, 3, 28), 12, 0).utcoffset() == timedelta(0)
    assert on_the_clock(date(2026, 3, 29), 12, 0).utcoffset() == timedelta(hours=1)
    assert on_the_clock(date(2026, 10, 25), 12, 0).utcoffset() == timedelta(0)
    assert on_the_clock(date(2026, 6, 1), 9, 30).hour == 9


def test_every_kind_of_page_and_every_state_is_there() -> None:
    found = records()
    assert {each.entry.worksheet.id for each in found} == set(LIBRARY.ids())
    assert {each.entry.state for each in found} == set(EntryState)
    assert sum(each.entry.state is EntryState.KEPT for each in found) > 350


def test_a_series_keeps_its_thread() -> None:
    found = {each.entry.id: each.entry for each in records()}
    threads = Counter(entry.thread for entry in found.values() if entry.thread is not None)
    assert 3 in threads.values(), "a series of four has three that follow the first"
    for first in threads:
        assert first is not None
        assert found[first].thread is None
        assert found[first].worksheet.id in {
            "expressive-writing",
            "after-distressing-event",
            "oskar",
            "incident-record",
        }


def test_pages_are_not_clones() -> None:
    texts = [str(each.answers["text"]) for each in records() if each.entry.worksheet.id == "page"]
    assert len(set(texts)) == len(texts)
    lengths = [len(text.split()) for text in texts]
    assert min(lengths) >= 20
    assert max(lengths) <= 700
    assert min(lengths) < 70
    assert max(lengths) > 250


def test_no_sentence_is_left_unfilled() -> None:
    for each in records():
        for value in (each.entry.title, *texts(dict(each.answers))):
            assert not set(value) & set("{}|[]"), value


def test_neighbours_tell_different_things() -> None:
    openings = [str(each.answers["text"])[:60] for each in records() if each.entry.worksheet.id == "page"]
    repeats = sum(one == two for one, two in pairwise(openings))
    assert repeats == 0


def test_measured_pages_have_the_length_asked_for() -> None:
    found = records(60, words=300)
    lengths = [len(str(each.answers["text"]).split()) for each in found]
    assert all(each.entry.worksheet.id == "page" for each in found)
    assert min(lengths) >= 295
    assert sum(lengths) / len(lengths) < 380


TOOLS = {
    "emotional-diary", "self-care-audit", "self-care-plan", "radical-self-care", "end-of-shift",
    "self-compassion-pause", "wellbeing-snapshot", "one-minute-reset", "moral-injury-reflection", "moral-compass",
    "moral-strain-check", "work-stressor-check", "lone-visit-check", "after-distressing-event", "oskar",
    "supervision-session",
}  # fmt: skip


def pages_of_tools() -> list[Written]:
    return [each for each in written(400, seed=1, until=LAST_DAY) if each.record.entry.worksheet.id in TOOLS]


def actions() -> list[Action]:
    return [action for each in pages_of_tools() for action in each.actions]


def test_every_core_tool_is_used_over_the_years() -> None:
    used = Counter(each.record.entry.worksheet.id for each in pages_of_tools())
    assert set(used) == TOOLS
    assert used["moral-compass"] == 1, "a living document is one page"
    assert min(count for name, count in used.items() if name != "moral-compass") >= 2
    for name in ("wellbeing-snapshot", "end-of-shift", "self-care-audit", "moral-strain-check"):
        days = [
            each.record.entry.shift_date
            for each in pages_of_tools()
            if each.record.entry.worksheet.id == name
        ]
        assert days[-1] - days[0] > timedelta(days=700), name
        assert LAST_DAY - days[-1] < timedelta(days=40), name


def test_pages_of_tools_answer_questions_that_are_asked_and_shown() -> None:
    for each in pages_of_tools():
        record, sheet = each.record, LIBRARY.get(each.record.entry.worksheet.id)
        felt = {feeling.field for feeling in record.feelings}
        shown = visible(sheet, record.answers, elsewhere=felt)
        assert {key.partition(".")[0] for key in record.answers} | felt <= shown
        known = {word.id for field in sheet.fields for word in _words(field)}
        assert {feeling.word for feeling in record.feelings} <= known


def _words(field: object) -> tuple[Word, ...]:
    vocabulary = getattr(field, "vocab", "")
    return WORDS.get(vocabulary).words if vocabulary else ()


def test_choices_are_among_those_offered() -> None:
    for each in pages_of_tools():
        sheet = LIBRARY.get(each.record.entry.worksheet.id)
        for key, value in each.record.answers.items():
            offered = {option.id for option in getattr(sheet.find(key), "options", ())}
            chosen = value if isinstance(value, list) else [value]
            assert not offered or set(chosen) <= offered, (sheet.id, key, value)


def test_pages_of_tools_can_be_read_and_scored() -> None:
    tell = AnswerWords(LIBRARY, WORDS)
    scored = Counter[str]()
    for each in pages_of_tools():
        record, sheet = each.record, LIBRARY.get(each.record.entry.worksheet.id)
        for key, value in record.answers.items():
            assert tell(sheet.id, key, value) or isinstance(sheet.find(key), ActionsField), (sheet.id, key)
        for score in scores(sheet, record.answers):
            scored[sheet.id] += score.value is not None or bool(score.gaps)
    assert {sheet.id for sheet in LIBRARY.all() if sheet.scores and sheet.id in TOOLS} == set(+scored)


def test_a_trend_is_like_a_life_and_not_like_dice() -> None:
    rated = [
        float(str(each.record.answers["pleasant"]))
        for each in pages_of_tools()
        if each.record.entry.worksheet.id == "wellbeing-snapshot" and "pleasant" in each.record.answers
    ]
    assert max(rated) - min(rated) >= 30
    assert all(0 <= value <= 100 for value in rated)


def test_actions_belong_to_their_entries_and_are_closed_in_time() -> None:
    for each in pages_of_tools():
        for action in each.actions:
            listed = each.record.answers[action.field]
            assert action.entry == each.record.entry.id
            assert isinstance(listed, list)
            assert action.id in listed
            assert action.text
    found = actions()
    assert {action.status for action in found} == set(ActionStatus)
    assert {action.level for action in found} >= set(ActionLevel)
    assert {action.mode for action in found} >= set(ActionMode)
    still = [action for action in found if action.status is ActionStatus.OPEN]
    assert 4 <= len(still) <= 20
    assert all(LAST_DAY - action.created_at.date() < timedelta(days=110) for action in still)
    assert any(action.outcome for action in found)


def test_a_journal_is_made_and_opens(tmp_path: Path) -> None:
    from app.clock import SystemClock
    from app.context import open_journal
    from app.vault.session import unlock

    folder, key = tmp_path / "journal", bytearray(DEMO_PASSPHRASE.encode())
    assert make_journal(folder, key, entries=60) == 60
    clock = SystemClock()
    context = open_journal(unlock(folder, key, clock=clock), clock=clock)
    try:
        assert context.journal.count(EVERYTHING) == 60
        line = context.journal.timeline(EVERYTHING, limit=1)[0]
        assert line.entry.title == "Before supervision"
        assert context.journal.search("hideous", EVERYTHING)
        record = context.journal.record(line.entry.id)
        assert record.answers == records(60)[-1].answers
        stored = {action.text for action in context.actions.open_actions()}
        assert stored
        entries = [line.entry.id for line in context.journal.timeline(EVERYTHING, limit=60)]
        thoughts = [thought for entry in entries for thought in context.thoughts.of(entry)]
        assert {thought.line is None for thought in thoughts} == {True, False}, "in free pages, and in lists"
        assert not [thought for thought in thoughts if thought.is_adrift]
    finally:
        context.close()


def test_cards_are_all_dealt_before_one_comes_back() -> None:
    from random import Random

    deck = Deck("abcdef", Random(3))  # noqa: S311 - a test of dealing
    first, second = [deck.deal() for _ in range(6)], [deck.deal() for _ in range(6)]
    assert sorted(first) == sorted(second) == list("abcdef")
    assert not set(first[3:]) & set(second[:3])


def test_a_page_names_a_role_always_in_the_same_way() -> None:
    from random import Random

    voice = Speaker({"who": ["the nurse", "the cook", "the driver"]}, Random(1))  # noqa: S311 - a test of words
    said = voice.say("{who} came. {who} went, said {who}. “{who}?” said {who}.")
    name = voice.name("who")
    assert said.lower().count(name) == 5
    assert said.startswith(name.capitalize())
    assert f"”? said {name}" not in said
    assert said.endswith(f"said {name}.")


def test_thoughts_are_marked_where_they_stand_and_tagged_with_kinds_there_are() -> None:
    kinds = {kind.id for kind in load_kinds(paths.resources() / "vocabularies" / "thinking.toml")}
    found = pages_written()
    marked = [(each.record, thought) for each in found for thought in each.thoughts]
    assert len(marked) > 10
    for record, thought in marked:
        text = plain(str(record.answers[thought.field]))
        assert text[thought.start : thought.end] == thought.quote
    tags = [tag for _, thought in marked for tag in thought.tags]
    lines = [line for each in found for line in thought_lines(each)]
    assert {tag.kind for tag in tags} | {
        tag["kind"] for line in lines for tag in line.get("tags", ())
    } <= kinds | {FOR_SUPERVISION}


def test_a_kind_is_seen_often_enough_with_the_same_people_and_moments_to_be_a_pattern() -> None:
    together = Counter[tuple[str, str]]()
    for each in pages_written():
        kinds = {tag["kind"] for line in thought_lines(each) for tag in line.get("tags", ())}
        roles = each.record.answers.get("people", ())
        assert isinstance(roles, list | tuple)
        together.update((kind, str(what)) for kind in kinds for what in (*each.record.entry.tags, *roles))
    assert together["mind_reading", "my manager"] >= 5
    assert together["mind_reading", "handover"] >= 5


def test_a_thought_that_is_picked_is_one_of_those_written_down() -> None:
    picked = [each for each in pages_written() if each.record.entry.worksheet.id == "thought-record"]
    assert picked
    for each in picked:
        assert each.record.answers["thought"] in {line["text"] for line in thought_lines(each)}


def pages_written() -> list[Written]:
    return list(written(400, seed=1, until=LAST_DAY))


def thought_lines(each: Written) -> list[dict[str, Any]]:
    found = each.record.answers.get("thoughts", ())
    return [dict(line) for line in found if isinstance(line, dict)] if isinstance(found, list | tuple) else []
