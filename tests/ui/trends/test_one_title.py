"""Two worksheets that bear one title are two tools: their lines stand apart, under a head each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from app.trends.periods import Period
from app.trends.series import Point, Spec, series
from app.trends.service import Lines
from models.domain.entry import EntryId
from tests.ui.trends.conftest import TODAY, day
from ui.trends.lines_view import LinesView
from ui.trends.then_view import ThenView
from ui.trends.words_view import WordsView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look
    from ui.trends.view import View

PARTS = ("Body", "Mind", "People")
TOOLS = ("my-audit", "self-care-audit")


def lines() -> Lines:
    """Return three parts of two audits with one title, tool by tool as they are read."""
    found = {}
    for tool in TOOLS:
        for part in PARTS:
            spec = Spec(f"{tool}/{part}", tool, "Self-care audit", part, 0, 4, unit="audit")
            now = 3.0 if tool == "my-audit" else 2.0
            made = (Point(day(30), EntryId("then"), 1.0), Point(day(2), EntryId("now"), now))
            found[spec.id] = series(spec, made)
    return Lines(found, (), complete=True)


def heads(view: View) -> list[str]:
    return [each.text() for each in view.findChildren(QLabel) if each.text() == "Self-care audit"]


@pytest.mark.parametrize("make", [ThenView, LinesView, WordsView])
def test_each_has_a_head_of_its_own(make: type[View], look: Look, qtbot: QtBot) -> None:
    view = make(look=look)  # type: ignore[call-arg]  # which every one of these takes
    qtbot.addWidget(view)
    view.show_time(lines(), Period(None, TODAY), None)
    assert len(heads(view)) == 2


def test_the_parts_of_each_stand_together(look: Look, qtbot: QtBot) -> None:
    then, large = ThenView(look=look), LinesView(look=look)
    for view in (then, large):
        qtbot.addWidget(view)
        view.show_time(lines(), Period(None, TODAY), None)
    assert [(row.name, row.now) for row in then.rows()] == [
        *((part, 3.0) for part in PARTS),
        *((part, 2.0) for part in PARTS),
    ]
    assert [tile.series().spec.worksheet for tile in large.tiles()] == [TOOLS[0]] * 3 + [TOOLS[1]] * 3
