"""Tab goes down the page as the eye does, through every section of every tool."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app import paths
from app.worksheets.loader import Library
from tests.ui.worksheet.filling import UNANSWERED, button, click, fill
from ui.answering.kinds import WRITING
from ui.widgets.growing_line import GrowingLine

if TYPE_CHECKING:
    from tests.ui.worksheet.conftest import Desk

LIBRARY = Library(paths.resources() / "worksheets")
STRUCTURED = tuple(each.id for each in LIBRARY.all() if each.kind != WRITING)


def stops(inside: QWidget) -> list[QWidget]:
    """Return where Tab stops inside a widget, from the first place on."""
    found: list[QWidget] = []
    at = QApplication.focusWidget()
    while at is not None and inside.isAncestorOf(at) and at not in found:
        found.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
    return found


@pytest.mark.slow
@pytest.mark.parametrize("worksheet", STRUCTURED)
def test_tab_goes_down_the_page_and_leaves_nothing_out(desk: Desk, worksheet: str) -> None:
    desk.begin(worksheet)
    for section in desk.page.desk.sections():
        desk.go(section.id)
        _goes_down(desk, section.id)


def _sit_down(desk: Desk) -> None:
    """Let everything find its place, and the window take keys: a screen in memory forgets it now and then."""
    QApplication.processEvents()
    desk.page.activateWindow()
    desk.qtbot.waitUntil(desk.page.isActiveWindow)


def _goes_down(desk: Desk, section: str) -> None:
    inside = desk.view().widget()
    assert inside is not None
    _sit_down(desk)
    desk.view().begin()
    reached = stops(inside)
    tops = [each.mapTo(inside, QPoint(0, 0)).y() for each in reached]
    astray = [
        f"{section}: from “{reached[place].accessibleName()}” to “{reached[place + 1].accessibleName()}”"
        for place, (above, below) in enumerate(pairwise(tops))
        if below + reached[place + 1].height() / 2 < above
    ]
    assert not astray
    asked = [each for each in desk.view().questions() if not each.isHidden() and each.can_begin()]
    missed = [
        each.field.id
        for each in asked
        if not isinstance(each.field, UNANSWERED) and not any(each.isAncestorOf(stop) for stop in reached)
    ]
    assert not missed, section


def test_the_quick_sliders_are_stops_of_their_own(desk: Desk) -> None:
    desk.begin("emotional-diary")
    _sit_down(desk)
    desk.view().begin()
    inside = desk.view().widget()
    assert inside is not None
    names = [each.accessibleName() for each in stops(inside)]
    assert names[1:4] == ["How pleasant is it?", "How much energy is in it?", "Pleasant and lively"]


def test_a_line_added_later_comes_after_the_line_before_it(desk: Desk) -> None:
    desk.begin("self-care-plan", section="repair")
    question = desk.view().question("repair_actions")
    fill(question)
    click(button(question, "Another step"))
    _sit_down(desk)
    question.begin()
    inside = desk.view().widget()
    assert inside is not None
    lines = [each for each in stops(inside) if isinstance(each, GrowingLine)]
    assert [each.words() for each in lines] == ["The kingfisher keeper", ""]
