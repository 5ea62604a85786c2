"""Every shipped worksheet loads, keeps the rules of the house, and is bounded where it has to be."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from app import paths
from app.worksheets.conditions import visible
from app.worksheets.fields import (
    Actions,
    Body,
    Emotion,
    Likert,
    Note,
    Offer,
    PickedKind,
    PickedThought,
    Question,
    Shares,
    ShowIf,
    Slider,
    Tags,
    Thoughts,
    TimedWriting,
    Timer,
    Values,
)
from app.worksheets.loader import check, load
from app.worksheets.scales import RATED, ends, unscored
from app.worksheets.scoring import needed, scores
from app.worksheets.vocabulary import Vocabularies
from tests.content.wording import faults, is_whole_sentence, texts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.worksheets.schema import Worksheet
    from models.domain.entry import JsonValue

FOLDER = paths.resources() / "worksheets"
FILES = sorted(FOLDER.glob("*.toml"))
NAMES = [path.stem for path in FILES]
LONGEST_TITLE, LONGEST_SUMMARY, LONGEST_LABEL, LONGEST_OPTION = 40, 120, 110, 80

every_file = pytest.mark.parametrize("path", FILES, ids=NAMES)


CORE_TOOLS = {
    "A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "C1", "C2", "C3", "C5", "C9", "C13", "D1", "E1", "E2", "E5", "F1",
    "H2", "I1", "J3", "K5",
}  # fmt: skip


def test_every_core_tool_has_a_worksheet() -> None:
    covered = {code for path in FILES for code in load(path).inventory}
    assert covered >= CORE_TOOLS


def test_the_first_tools_are_here() -> None:
    assert {
        "page", "set-down", "expressive-writing", "step-back", "compassion-letter", "went-well", "let-go"
    } <= set(NAMES)  # fmt: skip


@every_file
def test_it_loads_without_a_key_that_is_not_understood(path: Path) -> None:
    sheet, unknown = check(path)
    assert not unknown
    assert sheet.id == path.stem


@every_file
def test_its_words_keep_the_rules(path: Path) -> None:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    table.get("origin", {}).pop("sources", None)  # titles of studies are quoted as they are
    table.get("origin", {}).pop("credit", None)
    assert [fault for text in texts(table) for fault in faults(text)] == []


@every_file
def test_its_labels_are_short_and_whole(path: Path) -> None:
    sheet = load(path)
    assert len(sheet.title) <= LONGEST_TITLE
    assert len(sheet.summary) <= LONGEST_SUMMARY
    assert is_whole_sentence(sheet.summary)
    for each in sheet.fields:
        assert each.label.strip() == each.label != ""
        assert len(each.label) <= LONGEST_LABEL or isinstance(each, Note)
        for option in getattr(each, "options", ()):
            assert len(option.label) <= LONGEST_OPTION
    assert all(is_whole_sentence(text) for text in sentences(sheet))


@every_file
def test_it_says_where_it_stands_and_how_long_it_takes(path: Path) -> None:
    sheet = load(path)
    assert sheet.needs
    assert sheet.minutes
    assert sheet.audience
    assert sheet.origin.wording == "original"


@every_file
def test_no_prompt_is_there_twice(path: Path) -> None:
    prompts = [text for each in load(path).fields for text in getattr(each, "prompts", ())]
    assert len(set(prompts)) == len(prompts)


@every_file
def test_what_it_names_exists(path: Path) -> None:
    sheet, shelf = load(path), Vocabularies(paths.resources() / "vocabularies")
    for each in sheet.fields:
        if isinstance(each, Emotion | Values | Tags | Body | PickedKind) and each.vocab:
            assert shelf.get(each.vocab).words
        if isinstance(each, Thoughts) and each.tags:
            assert shelf.get(each.tags).words
        if isinstance(each, Values) and each.first_from:
            assert each.first_from in NAMES
        assert set(getattr(each, "worksheets", ())) <= set(NAMES)
    for other in (*sheet.schedule.series_offers, *([sheet.safety.lighter] if sheet.safety.lighter else [])):
        assert other in NAMES


@every_file
def test_a_heavy_tool_is_bounded(path: Path) -> None:
    sheet = load(path)
    if sheet.safety.level == "high":
        assert sheet.safety.before
        assert sheet.safety.stop
        assert sheet.safety.after
        assert "crisis" in sheet.safety.signposts
        assert sheet.safety.no_text_cues
        assert sheet.privacy.default == "private"


@every_file
def test_feelings_and_people_never_leave_on_their_own(path: Path) -> None:
    sheet = load(path)
    if any(isinstance(each, Emotion) for each in sheet.fields):
        assert sheet.privacy.default != "share"


@every_file
def test_every_condition_looks_back_and_can_be_met(path: Path) -> None:
    sheet = load(path)
    earlier: dict[str, Question] = {}
    for section in sheet.sections:
        assert_can_be_met(section.show_if, earlier, sheet)
        for each in section.fields:
            assert_can_be_met(each.show_if, earlier, sheet)
            earlier[each.id] = each


def assert_can_be_met(condition: ShowIf | None, earlier: Mapping[str, Question], sheet: Worksheet) -> None:
    if condition is None or condition.op == "answered":
        assert condition is None or condition.field in earlier
        return
    looked_at = earlier[condition.field]
    offered = {option.id for option in getattr(looked_at, "options", ())}
    wanted = condition.value if isinstance(condition.value, tuple) else (condition.value,)
    assert not offered or set(wanted) <= offered, condition
    if condition.op in {"gte", "lte"}:
        between = ends(looked_at, sheet.scale)
        assert between is not None
        assert isinstance(condition.value, int)
        assert between[0] <= condition.value <= between[1]


@every_file
def test_every_score_can_be_computed_and_stays_in_its_range(path: Path) -> None:
    sheet = load(path)
    for fill in (0, 1):
        answers: dict[str, JsonValue] = {}
        for each in sheet.fields:
            between = ends(each, sheet.scale)
            answers |= {} if between is None else {each.id: between[fill]}
        for found in scores(sheet, answers):
            assert found.answered == found.of
            if found.value is not None and found.score.range is not None:
                assert found.score.range[0] <= found.value <= found.score.range[1]
            assert found.value is not None or found.score.method == "gap"


@every_file
def test_trends_and_print_refer_to_what_can_be_shown(path: Path) -> None:
    sheet = load(path)
    for trend in sheet.trends:
        for source in filter(None, (trend.source, trend.also)):
            kind, _, name = source.partition(":")
            field = sheet.find(name)
            assert kind == "score" or isinstance(field, RATED), source
            between = ends(field, sheet.scale) if field is not None and kind == "field" else None
            if between and trend.min is not None:
                assert (trend.min, trend.max) == between, trend.id
    assert sheet.print.order or not any(isinstance(each, Slider | Likert) for each in sheet.fields)
    for name in sheet.print.order:
        assert name.startswith("score:") or not isinstance(sheet.find(name), Note | Timer)


@every_file
def test_no_two_options_of_a_question_read_alike(path: Path) -> None:
    for each in load(path).fields:
        labels = [option.label for option in (*getattr(each, "options", ()), *getattr(each, "items", ()))]
        assert len(set(labels)) == len(labels), each.id


@every_file
def test_a_mean_of_many_items_takes_three_quarters_of_them(path: Path) -> None:
    for score in load(path).scores:
        items = len(score.items) + len(score.over)
        if score.method == "mean" and items > 3:
            assert needed(score) >= items * 3 / 4, score.id


def test_the_audit_is_as_it_has_to_be() -> None:
    sheet = load(FOLDER / "self-care-audit.toml")
    domains = [
        section for section in sheet.sections if any(isinstance(each, Likert) for each in section.fields)
    ]
    assert len(domains) >= 5
    assert all(4 <= len(section.fields) <= 6 for section in domains)
    items = [each for each in sheet.fields if isinstance(each, Likert)]
    assert all(each.weigh for each in items)
    assert all("blocked" in {option.id for option in unscored(each, sheet.scale)} for each in items)
    gap = next(score for score in sheet.scores if score.method == "gap")
    assert set(gap.items) == {each.id for each in items}
    assert not any(score.bands for score in sheet.scores)
    means = [score for score in sheet.scores if score.method == "mean"]
    assert set(gap.reverse) == {name for score in means for name in score.reverse}
    pick = sheet.find("pick")
    assert isinstance(pick, Actions)
    assert pick.carry
    assert (pick.max, set(pick.modes)) == (2, {"repair", "maintain", "improve"})


def test_the_moral_injury_reflection_paces_itself() -> None:
    sheet = load(FOLDER / "moral-injury-reflection.toml")
    assert sheet.safety.level == "high"
    assert sheet.safety.lighter == "after-distressing-event"
    assert sheet.safety.no_text_cues
    assert sheet.schedule.follow_ups == (21,)
    assert not any(score.bands for score in sheet.scores)
    values, shares = sheet.find("values"), sheet.find("shares")
    assert isinstance(values, Values)
    assert values.first_from == "moral-compass"
    assert isinstance(shares, Shares)
    assert shares.starter[-1] == "me", "one’s own share comes last"
    short = visible(sheet, {"ready": "headline"})
    assert not {"ground", "room", "story", "toward"} & short
    assert {"event", "close"} <= short
    assert {"ground", "room", "story", "toward"} <= visible(sheet, {})


def test_a_moment_has_its_six_parts_and_keeps_its_thoughts_off_paper() -> None:
    sheet = load(FOLDER / "incident-record.toml")
    parts = [section.id for section in sheet.sections]
    assert parts == ["situation", "did", "thoughts", "feelings", "people", "body", "behind", "change"]
    assert all(section.optional for section in sheet.sections[1:])
    assert [each.id for each in sheet.fields if each.required] == ["situation"]
    thoughts = sheet.find("thoughts")
    assert isinstance(thoughts, Thoughts)
    assert thoughts.belief
    assert thoughts.tags == "thinking"
    assert sheet.privacy.default == "private"
    assert "thoughts" not in sheet.print.order
    inside = next(section for section in sheet.sections if section.id == "thoughts")
    assert inside.share == "private"
    assert not sheet.scores, "a moment is never scored"


def test_a_thought_is_rated_before_and_after_and_no_change_is_an_answer() -> None:
    sheet = load(FOLDER / "thought-record.toml")
    order = [each.id for each in sheet.fields]
    wanted = ["situation", "feelings", "thoughts", "thought", "belief", "for", "against", "fairer", "fairer_belief",
              "belief_again", "feelings_again", "outcome", "step"]  # fmt: skip
    assert [each for each in order if each in wanted] == wanted
    picked = sheet.find("thought")
    assert isinstance(picked, PickedThought)
    assert (picked.of, picked.belief, picked.belief_after) == ("thoughts", "belief", "belief_again")
    changes = {score.id: score.items for score in sheet.scores if score.method == "change"}
    assert changes == {"belief_change": ("belief", "belief_again"), "mood_change": ("heavy", "heavy_again")}
    for outcome in ("eased", "no_change", "heavier", "true"):
        shown = visible(sheet, {"outcome": outcome})
        assert f"{outcome}_note" in shown
        assert ("true_ways" in shown) is (outcome in {"no_change", "true"})
    offered = sheet.find("true_ways")
    assert isinstance(offered, Offer)
    assert set(offered.worksheets) == {"going-round", "moral-injury-reflection"}


def test_the_look_back_comes_each_month_and_its_hints_are_about_kinds_there_are() -> None:
    sheet = load(FOLDER / "practice-pattern.toml")
    assert sheet.schedule.every == "month"
    words = Vocabularies(paths.resources() / "vocabularies").get("thinking").words
    kinds = {word.id for word in words if word.group != "fair"}
    named = [each.show_if.value for each in sheet.fields if each.show_if is not None]
    flat = [kind for value in named for kind in (value if isinstance(value, tuple) else (value,))]
    assert set(flat) <= kinds
    assert len(set(flat)) == len(flat), "one hint for each kind at the most"


def test_a_worry_takes_a_line_and_a_choice_and_is_parked_on_a_day() -> None:
    sheet = load(FOLDER / "going-round.toml")
    assert sheet.minutes == (1, 2)
    assert sheet.schedule.next_on == "park_day"
    now = visible(sheet, {})
    assert {"thought", "which", "off"} <= now
    assert not {"step", "park_day", "turn_to"} & now
    assert "step" in visible(sheet, {"which": "somewhere"})
    assert {"park_day", "park_time", "turn_to"} <= visible(sheet, {"which": "round"})


def test_the_compass_is_a_living_document_read_again_each_year() -> None:
    sheet = load(FOLDER / "moral-compass.toml")
    assert sheet.living
    assert sheet.schedule.follow_ups == (365,)


def test_the_landing_carries_the_exit_list_to_tomorrow() -> None:
    sheet = load(FOLDER / "end-of-shift.toml")
    listed = sheet.find("exit_list")
    assert isinstance(listed, Actions)
    assert listed.bare
    assert listed.due_days == 1
    assert sheet.minutes is not None
    assert sheet.minutes[0] == 3


def test_the_lone_visit_reminds_until_the_person_is_back() -> None:
    schedule = load(FOLDER / "lone-visit-check.toml").schedule
    assert (schedule.overdue_at, schedule.overdue_until) == ("back_by", "is_back")


def test_the_weeks_after_a_distressing_event_are_one_two_and_four() -> None:
    schedule = load(FOLDER / "after-distressing-event.toml").schedule
    assert (schedule.series, schedule.series_days) == (4, (7, 14, 28))


def test_the_snapshot_takes_two_sliders() -> None:
    sheet = load(FOLDER / "wellbeing-snapshot.toml")
    assert [each.id for each in sheet.sections[0].fields] == ["pleasant", "energy"]
    assert all(section.optional for section in sheet.sections[1:])
    assert not any(each.required for each in sheet.fields)


def test_expressive_writing_has_its_guard_rails() -> None:
    sheet = load(FOLDER / "expressive-writing.toml")
    assert sheet.safety.level == "high"
    assert 25 <= (sheet.safety.soft_wait_days or 0) <= 35
    assert sheet.safety.lighter == "set-down"
    assert sheet.schedule.series == 4
    assert sheet.endings.choices == ("keep", "seal", "let_go")
    assert sheet.endings.let_go_keeps == "ratings"
    text = sheet.find("text")
    assert isinstance(text, TimedWriting)
    assert text.minutes == 15
    for before, after in (("distress_before", "distress_after"), ("feelings_before", "feelings_after")):
        asked = sheet.find(after)
        assert asked is not None
        assert asked.pair == before
    landing = sheet.find("landing")
    assert isinstance(landing, Timer)
    assert sum(stage.seconds for stage in landing.stages) == 120


def test_a_page_to_let_go_is_never_stored() -> None:
    sheet = load(FOLDER / "let-go.toml")
    assert sheet.endings.choices == ("let_go",)
    assert sheet.endings.let_go_keeps == "mark"
    assert all(isinstance(each, TimedWriting) and each.discard for each in sheet.fields)


def test_the_set_down_asks_one_thing_of_anyone() -> None:
    sheet = load(FOLDER / "set-down.toml")
    assert [each.id for each in sheet.fields if each.required] == ["line"]
    assert isinstance(sheet.find("strength"), Slider)


def test_stepping_back_is_written_in_the_third_person() -> None:
    text = load(FOLDER / "step-back.toml").find("text")
    assert isinstance(text, TimedWriting)
    assert text.perspective == "third"


def test_the_letter_comes_back_in_two_weeks() -> None:
    sheet = load(FOLDER / "compassion-letter.toml")
    assert sheet.schedule.follow_up_days == 14
    assert sheet.schedule.follow_up_ask
    assert any(section.phase == "follow_up" for section in sheet.sections)


def sentences(sheet: Worksheet) -> list[str]:
    """Return the texts that have to be whole sentences."""
    safety, schedule, endings = sheet.safety, sheet.schedule, sheet.endings
    found = [
        safety.before, safety.stop, safety.after, safety.soft_wait_ask, schedule.series_next, schedule.series_ask,
        schedule.follow_up_ask, endings.let_go, endings.seal,
        *(section.intro for section in sheet.sections),
        *(text for each in sheet.fields for text in (each.help, *prompts(each))),
    ]  # fmt: skip
    return [text for text in found if text]


def prompts(each: Question) -> tuple[str, ...]:
    found: tuple[str, ...] = getattr(each, "prompts", ())
    return found
