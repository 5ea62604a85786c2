"""Every shipped worksheet loads, keeps the rules of the house, and is bounded where it has to be."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from app import paths
from app.worksheets.fields import Emotion, Note, Question, Slider, TimedWriting, Timer, Values
from app.worksheets.loader import check, load
from app.worksheets.vocabulary import Vocabularies
from tests.content.wording import faults, is_whole_sentence, texts

if TYPE_CHECKING:
    from pathlib import Path

    from app.worksheets.schema import Worksheet

FOLDER = paths.resources() / "worksheets"
FILES = sorted(FOLDER.glob("*.toml"))
NAMES = [path.stem for path in FILES]
LONGEST_TITLE, LONGEST_SUMMARY, LONGEST_LABEL, LONGEST_OPTION = 40, 120, 110, 80

every_file = pytest.mark.parametrize("path", FILES, ids=NAMES)


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
        if isinstance(each, Emotion | Values):
            assert shelf.get(each.vocab).words
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
