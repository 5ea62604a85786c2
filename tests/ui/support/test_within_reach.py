"""From a heavy tool the support lines are one press away, and coming back finds the page as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from ui.dialogs.scripted import ScriptedDialogs
from ui.tasks.worker import SynchronousWorker
from ui.widgets.place import PageName, Place
from ui.worksheet.page import WorksheetPage
from ui.writing.page import WritingPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look
    from ui.widgets.page import Page

WORDS = "Support and phone lines"


def _offered(page: Page) -> list[QPushButton]:
    return [each for each in page.findChildren(QPushButton) if each.text() == WORDS and each.isVisible()]


TOOLS = (
    (WorksheetPage, "moral-injury-reflection", True),
    (WorksheetPage, "self-care-plan", False),
    (WritingPage, "expressive-writing", True),
    (WritingPage, "page", False),
)


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool[1])
def test_a_heavy_tool_leads_to_support(
    qtbot: QtBot,
    look: Look,
    context: AppContext,
    tool: tuple[type[WorksheetPage | WritingPage], str, bool],
) -> None:
    kind, worksheet, heavy = tool
    worker = SynchronousWorker()
    page = kind(context=context, worker=worker, look=look, dialogs=ScriptedDialogs())
    worker.setParent(page)
    qtbot.addWidget(page)
    page.resize(1084, 820)
    page.show()
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    page.open_at(Place(PageName.WORKSHEET, worksheet=worksheet))
    assert bool(_offered(page)) is heavy
    for link in _offered(page):
        assert link.accessibleName() == WORDS
        link.click()
    assert asked == ([Place(PageName.SUPPORT)] if heavy else [])
    page.leave()
