"""A person at the real window, drawn in memory: goes through a worksheet and answers whatever it asks, with keys."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.worksheets import fields as asked
from tests.security.canary import CANARY
from ui.commands.filling import UNANSWERED, click, fill
from ui.commands.filling import button as button_of
from ui.commands.waiting import wait_until
from ui.widgets.place import PageName, Place
from ui.worksheet.page import WorksheetPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ui.answering.question import Question
    from ui.shell.program import Program

WORDS = f"The {CANARY} by the door"
NOTHING_TO_KEEP = (*UNANSWERED, asked.Timer, asked.EntryLink)
"""Kinds of question that ask nothing, take longer than this test, or have no earlier page to point to."""


def begin_worksheet(program: Program, worksheet: str) -> WorksheetPage:
    """Open a worksheet at its first question."""
    assert program.session is not None
    wait_until(program.session.shell.isVisible)
    program.session.shell.go(Place(PageName.WORKSHEET, worksheet=worksheet))
    wait_until(lambda: bool(program.window.findChildren(WorksheetPage)))
    page: WorksheetPage = program.window.findChildren(WorksheetPage)[0]
    wait_until(lambda: bool(page.desk.sections()))
    if page.desk.is_waiting():
        click(button_of(page.desk, "Begin"))
    return page


class Answering:
    """Answers question by question, telling after each which one it was, and how many the page says are saved.

    Now and then it rests, as people do, so that the page has time to say so.
    """

    def __init__(
        self, page: WorksheetPage, tell: Callable[[str, object, float], None], *, pause: int
    ) -> None:
        """Begin; `pause` is in milliseconds between two questions."""
        self._page = page
        self._tell = tell
        self._asked = self._questions()
        self._given = self._saved = 0
        self._timer = QTimer(interval=pause)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    def _questions(self) -> Iterator[Question]:
        """Go to every section in turn and yield what it asks."""
        for section in self._page.desk.sections():
            self._page.desk.open_section(section.id)
            view = self._page.desk.view()
            for question in view.questions() if view is not None else ():
                if not question.isHidden() and not isinstance(question.field, NOTHING_TO_KEEP):
                    yield question

    def _on_time(self) -> None:
        self._tell("alive", None, time.monotonic())
        if self._page.is_saved() and self._saved < self._given:
            self._saved = self._given
            self._tell("saved", self._saved, time.monotonic())
        question = next(self._asked, None)
        if question is None:
            return
        fill(question, WORDS)
        self._given += 1
        self._tell("answered", question.field.id, time.monotonic())
