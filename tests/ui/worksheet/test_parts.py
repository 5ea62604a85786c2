"""Parts that no shipped worksheet uses yet, and those that need a clock."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from app.worksheets.loader import Library
from tests.models.journals import FakeClock
from tests.ui.worksheet.conftest import Desk
from tests.ui.worksheet.filling import button, click, fill
from ui.answering.questions.timing import Paced
from ui.worksheet.repeats import Repeats

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look

FILE = """
schema = 1
id = "user.visits"
version = "1.0.0"
lang = "en-GB"
kind = "record"
title = "Visits"
needs = ["unwind"]

[[section]]
id = "visits"
title = "Visits"
repeat = true

[[section.field]]
id = "who"
type = "alias"
label = "Who was it?"

[[section.field]]
id = "hard"
type = "choice"
label = "Was it hard?"
options = [ { id = "yes", label = "Yes" }, { id = "no", label = "No" } ]

[[section.field]]
id = "why"
type = "text"
label = "What made it hard?"
show_if = { field = "hard", op = "is", value = "yes" }

[[section]]
id = "mind"
title = "On my mind"

[[section.field]]
id = "thoughts"
type = "thoughts"
label = "What went through your mind?"

[[section]]
id = "pause"
title = "Pause"

[[section.field]]
id = "pause"
type = "timer"
label = "A pause."
stages = [ { label = "In.", seconds = 10 }, { label = "Out.", seconds = 20 } ]
"""


@pytest.fixture
def visits(context: AppContext, tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Desk]:
    folder = tmp_path / "worksheets"
    folder.mkdir()
    (folder / "user.visits.toml").write_text(FILE, encoding="utf-8")
    desk = Desk(replace(context, worksheets=Library(folder)), look, qtbot)
    desk.begin("user.visits")
    yield desk
    desk.close()


def test_a_section_is_answered_several_times_over(visits: Desk) -> None:
    repeats = visits.view().findChild(Repeats)
    assert repeats is not None
    who, hard, why = repeats.cards()[0]
    assert why.isHidden()
    fill(who)
    fill(hard)
    assert not why.isHidden()
    fill(why)
    click(button(repeats, "Another: Visits"))
    fill(repeats.cards()[1][0])
    stored = visits.stored().answers["visits"]
    assert stored == [
        {"who": ["the kingfisher keeper"], "hard": "yes", "why": "The kingfisher keeper"},
        {"who": ["the kingfisher keeper"]},
    ]
    visits.reopen(visits.entry(), section="visits")
    again = visits.view().findChild(Repeats)
    assert again is not None
    assert len(again.cards()) == 2
    assert visits.stored().answers["visits"] == stored


def test_thoughts_are_kept_with_their_belief_and_taken_out_again(visits: Desk) -> None:
    visits.go("mind")
    question = visits.view().question("thoughts")
    fill(question)
    stored = visits.stored().answers["thoughts"]
    assert isinstance(stored, list | tuple)
    (line,) = stored
    assert isinstance(line, dict)
    assert line.pop("id"), "what it is tagged with is known by it"
    assert line == {"text": "The kingfisher keeper", "belief": 5}
    click(button(question, "Remove"))
    assert "thoughts" not in visits.stored().answers


def test_a_timer_lights_line_after_line_and_can_be_stopped(visits: Desk) -> None:
    visits.go("pause")
    timer = visits.view().question("pause")
    assert isinstance(timer, Paced)
    clock = FakeClock()
    timer._clock = clock
    click(button(timer, "Start"))
    assert _lit(timer) == ["In."]
    clock.seconds += 12
    timer._on_alarm()
    assert _lit(timer) == ["Out."]
    click(button(timer, "Stop"))
    assert _lit(timer) == []
    assert visits.stored().answers["pause"] == {"seconds": 12}

    click(button(timer, "Once more"))
    clock.seconds += 31
    timer._on_alarm()
    assert visits.stored().answers["pause"] == {"seconds": 43}, "it ends by itself after its last line"


def test_leaving_the_page_stops_the_clock(visits: Desk) -> None:
    visits.go("pause")
    timer = visits.view().question("pause")
    assert isinstance(timer, Paced)
    click(button(timer, "Start"))
    visits.go("mind")
    assert timer._began is None


def test_a_likely_name_gets_a_line_and_is_kept(desk: Desk) -> None:
    desk.begin("emotional-diary")
    question = desk.view().question("with")
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    line = question.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "Anna")
    QTest.keyClick(line, Qt.Key.Key_Return)
    said = [each.text() for each in question.findChildren(QLabel) if each.isVisibleTo(question)]
    assert any("may be a name" in each for each in said)
    assert desk.stored().answers["with"] == ["Anna"]


def _lit(timer: Paced) -> list[str]:
    return [line.text() for line in timer._lines if line.property("role") == "line-now"]
