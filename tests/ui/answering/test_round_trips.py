"""Whatever was answered is shown, and handed back exactly as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import paths
from app.clock import SystemClock
from app.journal.draft import Draft
from app.journal.ids import new_entry_id, new_id
from app.journal.markdown import parse, render
from app.worksheets import fields as asked
from app.worksheets.amounts import clock, day_parts, day_text
from app.worksheets.schema import LikertScale, Section, SliderScale, Worksheet
from app.worksheets.vocabulary import Vocabularies
from models.domain.action import Action, ActionId
from models.domain.entry import WorksheetRef
from ui.answering.alarm import QtAlarm
from ui.answering.questions import WIDGETS, question
from ui.answering.sheet import Sheet
from ui.answering.surroundings import Surroundings

if TYPE_CHECKING:
    from app.worksheets.fields import Field
    from models.domain.entry import JsonValue
    from ui.theme.look import Look

NOW = datetime(2026, 11, 21, 19, 40, tzinfo=UTC)
FAST = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

OFTEN = LikertScale(
    options=(
        asked.Rung(v=0, label="Never"),
        asked.Rung(v=1, label="Now and then"),
        asked.Rung(v=2.5, label="Always"),
    ),
    unscored=(asked.Option(id="na", label="Does not apply"),),
)
LINE = SliderScale(min=0, max=100, step=5, low="none", high="all")
OPTIONS = tuple(asked.Option(id=each, label=each.upper()) for each in ("one", "two", "three"))

FIELDS: dict[str, Field] = {
    "text": asked.Text(id="f", label="Q"),
    "longtext": asked.LongText(id="f", label="Q"),
    "choice": asked.Choice(id="f", label="Q", options=OPTIONS, other=True),
    "multichoice": asked.MultiChoice(id="f", label="Q", options=OPTIONS, other=True),
    "checklist": asked.Checklist(
        id="f", label="Q", items=tuple(asked.Item(id=o.id, label=o.label) for o in OPTIONS)
    ),
    "scaling": asked.Scaling(id="f", label="Q"),
    "slider": asked.Slider(id="f", label="Q", scale="line", unscored=OPTIONS[:1]),
    "likert": asked.Likert(id="f", label="Q", scale="often", weigh="often"),
    "number": asked.Number(id="f", label="Q", unit="cups"),
    "duration": asked.Duration(id="f", label="Q", unit="hours"),
    "time": asked.Time(id="f", label="Q"),
    "date": asked.Date(id="f", label="Q"),
    "alias": asked.Alias(id="f", label="Q", max=9),
    "values": asked.Values(id="f", label="Q"),
    "pairs": asked.Pairs(id="f", label="Q", columns=("A", "B")),
    "shares": asked.Shares(id="f", label="Q", starter=("them", "chance", "me")),
    "body": asked.Body(id="f", label="Q"),
    "thoughts": asked.Thoughts(id="f", label="Q", tags="thinking"),
    "thought": asked.PickedThought(id="f", label="Q", of="thoughts"),
    "kind": asked.PickedKind(id="f", label="Q"),
    "timer": asked.Timer(id="f", label="Q", seconds=60),
    "entrylink": asked.EntryLink(id="f", label="Q"),
}

words = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=20)
line = st.lists(words, min_size=1, max_size=4).map(" ".join)
ids = st.sampled_from(["one", "two", "three"])
tags = st.lists(line.map(lambda text: text.replace(",", ";")), min_size=1, max_size=4, unique_by=str.casefold)

ANSWERS: dict[str, st.SearchStrategy[JsonValue]] = {
    "text": line,
    "longtext": line.map(lambda text: render(parse(text))).filter(str.strip),
    "choice": ids | line.map(lambda text: {"other": text}),
    "multichoice": st.sampled_from([["one"], ["one", "three"], ["two", "three", {"other": "words"}]]),
    "checklist": st.just(["one", "three"]) | st.just(["two"]),
    "scaling": st.integers(1, 10),
    "slider": st.integers(0, 20).map(lambda step: step * 5) | st.just({"unscored": "one"}),
    "likert": st.sampled_from([0, 1, 2.5, {"unscored": "na"}]),
    "number": st.integers(-1000, 1000) | st.integers(-1000, 1000).map(lambda n: n / 4),
    "duration": st.integers(0, 10000),
    "time": st.times().map(lambda time: f"{time:%H:%M}"),
    "date": st.dates(date(1970, 1, 1), date(2030, 1, 1)).map(date.isoformat) | st.sampled_from(["2026", "2025-03"]),
    "alias": tags,
    "values": st.just(["dignity", "kindness"]) | tags.map(lambda some: [{"own": each} for each in some]),
    "pairs": st.lists(st.lists(line, min_size=2, max_size=2), min_size=1, max_size=5),
    "shares": st.integers(1, 100).flatmap(
        lambda left: st.just([{"label": "them", "share": left}, {"label": "the rain", "share": 100 - left}])
    ),
    "body": st.just(["head-jaw", "whole-numb"]) | tags.map(lambda some: [{"own": each} for each in some]),
    "thoughts": st.lists(
        st.fixed_dictionaries(
            {"text": line},
            optional={
                "id": st.uuids().map(str),
                "belief": st.integers(0, 20).map(lambda step: step * 5),
                "belief_after": st.integers(0, 100),
                "tags": st.just([{"kind": "grief"}]) | st.just([{"kind": "own-1", "strength": 40}, "grief"]),
                "from": st.uuids().map(str),
            },
        ),
        min_size=1, max_size=3,
    ),
    "thought": line,
    "kind": st.sampled_from(["mind_reading", "own-7"]),
    "timer": st.integers(1, 4000).map(lambda seconds: {"seconds": seconds}),
    "entrylink": st.uuids().map(str),
}  # fmt: skip


def around(look: Look, field: Field) -> Surroundings:
    section = Section(id="s", title="S", own_fields=(field,))
    worksheet = Worksheet(
        schema=1, id="w", version="1", lang="en-GB", kind="record", title="W", sections=(section,),
        scale={"often": OFTEN, "line": LINE},
    )  # fmt: skip
    return Surroundings(
        look=look,
        worksheet=worksheet,
        vocabularies=Vocabularies(paths.resources() / "vocabularies"),
        clock=SystemClock(),
        alarms=QtAlarm,
    )


def sheet(inside: Surroundings, answers: dict[str, JsonValue]) -> Sheet:
    draft = Draft(
        id=new_entry_id(NOW), worksheet=WorksheetRef("w", "1", "en-GB"), labels={}, written_at=NOW,
        shift_date=NOW.date(), answers=answers,
    )  # fmt: skip
    return Sheet(inside.worksheet, draft)


def test_every_kind_of_question_is_tried() -> None:
    kinds = {type(field) for field in FIELDS.values()}
    elsewhere = {
        asked.Note, asked.Signposts, asked.Offer, asked.TimedWriting, asked.Emotion, asked.Tags, asked.Actions
    }  # fmt: skip
    assert kinds | elsewhere == set(WIDGETS)


@pytest.mark.parametrize("kind", FIELDS)
def test_an_answer_comes_back_as_it_was(look: Look, kind: str) -> None:
    inside = around(look, FIELDS[kind])

    @FAST
    @given(ANSWERS[kind])
    def comes_back(answer: JsonValue) -> None:
        given_one, empty = sheet(inside, {"f": answer}), sheet(inside, {})
        widget = question(FIELDS[kind], inside)
        widget.show_answer(given_one)
        widget.keep_answer(empty)
        assert empty.answer("f") == answer
        widget.deleteLater()

    comes_back()


@pytest.mark.parametrize("kind", FIELDS)
def test_no_answer_stays_no_answer(look: Look, kind: str) -> None:
    inside = around(look, FIELDS[kind])
    empty = sheet(inside, {})
    widget = question(FIELDS[kind], inside)
    widget.show_answer(empty)
    widget.keep_answer(empty)
    assert empty.answer("f") is None
    assert empty.is_empty()


def test_actions_come_back_in_their_order(look: Look) -> None:
    field = asked.Actions(id="f", label="Q")
    inside = around(look, field)
    steps = [Action(ActionId(new_id(NOW)), None, "f", NOW, NOW, text) for text in ("Ring", "Rest", "Ask")]
    first, second = sheet(inside, {}), sheet(inside, {})
    first.act("f", steps)
    widget = question(field, inside)
    widget.show_answer(first)
    widget.keep_answer(second)
    assert second.actions("f") == first.actions("f")
    assert second.answer("f") == [step.id for step in steps]
    assert second.draft().actions == tuple(replace(step, entry=first.id) for step in steps)


@given(st.text(max_size=12))
def test_any_time_typed_is_read_or_refused(typed: str) -> None:
    read = clock(typed)
    assert read is None or clock(read) == read


@given(st.text(max_size=12))
def test_any_day_stored_is_read_or_refused(stored: str) -> None:
    parts = day_parts(stored)
    assert parts == (None, None, None) or day_parts(day_text(*parts))[0] == parts[0]
