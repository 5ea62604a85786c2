"""The small parts of the writing page that need no window."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from app import paths
from app.journal.draft import Draft
from app.worksheets.loader import Library
from models.domain.entry import EntryId, WorksheetRef
from ui.answering.kinds import discards
from ui.answering.prompts import Prompts
from ui.answering.sheet import Sheet, first_words
from ui.writing.first_person import first_person_count
from ui.writing.steps import Ask, Caution, Close, Land, Read, Write, plan

if TYPE_CHECKING:
    from app.worksheets.schema import Worksheet

TOOLS = {
    "page": [Write],
    "set-down": [Ask, Close],
    "expressive-writing": [Caution, Ask, Write, Ask, Land, Close],
    "step-back": [Ask, Write, Write, Write, Ask, Close],
    "compassion-letter": [Write, Write, Write, Write, Write, Ask, Read, Close],
    "went-well": [Write, Ask, Close],
    "let-go": [Write, Close],
}


def tool(worksheet: str) -> Worksheet:
    return Library(paths.resources() / "worksheets").get(worksheet)


@pytest.mark.parametrize("worksheet", TOOLS)
def test_a_worksheet_says_how_it_is_gone_through(worksheet: str) -> None:
    assert [type(step) for step in plan(tool(worksheet))] == TOOLS[worksheet]


def test_what_is_asked_on_coming_back_waits_until_then() -> None:
    letter = tool("compassion-letter")
    later = plan(letter, follow_up=True)
    assert len(later) == len(plan(letter)) + 1
    assert [step.section.phase for step in later if isinstance(step, Write)][-1] == "follow_up"


def test_only_the_page_that_is_let_go_is_never_stored() -> None:
    assert [worksheet for worksheet in TOOLS if discards(tool(worksheet))] == ["let-go"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("She stood in the hallway.", 0),
        ("I was there, and they let me stay with my bag.", 3),
        ("I’m sure we'll ask ourselves.", 3),
        ("She said “I am tired of my shoes” and left.", 0),
        ("Mike, Ivy and Immy met us in Usk.", 1),
        ("i think I, too", 2),
    ],
)
def test_first_person_words(text: str, count: int) -> None:
    assert first_person_count(text) == count


def test_prompts_come_round_once_each_and_start_elsewhere_another_day() -> None:
    given = Prompts(("a", "b", "c"), day=date(2026, 3, 2))
    assert sorted(given.another() for _ in range(3)) == ["a", "b", "c"]
    other = Prompts(("a", "b", "c"), day=date(2026, 3, 3))
    assert other.another() != Prompts(("a", "b", "c"), day=date(2026, 3, 2)).another()
    assert not Prompts(())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("\n\n## **Night** shift\n\nmore", "Night shift"),
        ("- one\n- two", "one"),
        ("word " * 40, "word word word word word word word word word word word word…"),
        ("x" * 200, "x" * 60 + "…"),
    ],
)
def test_a_page_is_called_by_its_first_words(text: str, words: str) -> None:
    assert first_words(text) == words


def sheet(**answers: str) -> Sheet:
    found = tool("page")
    reference = WorksheetRef(found.id, found.version, found.lang)
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    title = str(answers.pop("title", ""))
    return Sheet(found, Draft(EntryId("e"), reference, found.labels(), now, now.date(), title, answers))


def test_white_space_alone_is_nothing_written() -> None:
    assert sheet(text=" \n ").is_empty()
    assert not sheet(text="x").is_empty()


def test_a_title_taken_from_the_first_words_follows_them() -> None:
    found = sheet(title="The lift", text="The lift")
    found.put("text", "The stairs")
    assert found.draft().title == "The stairs"
    assert found.draft(anonymous=True).title == ""
    given = sheet(title="Tuesday", text="The lift")
    given.put("text", "The stairs")
    assert given.draft().title == "Tuesday"
