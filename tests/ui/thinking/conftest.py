"""A writing page on a real journal on which thoughts can be marked, and what a person does there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ui.answering.answer_text import units
from ui.dialogs.scripted import ScriptedDialogs
from ui.tasks.worker import SynchronousWorker
from ui.thinking.mark_sheet import MarkSheet
from ui.thinking.picker import Picker
from ui.thinking.tagging import Tagging
from ui.thinking.tagging_line import TaggingLine
from ui.widgets.place import PageName, Place
from ui.writing.page import WritingPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from models.domain.thought import Thought
    from ui.answering.editor import PageEditor
    from ui.theme.look import Look

TEXT = (
    "I keep seeing the hallway. They must all think I should have seen it coming. It is what I always do.\n"
    "There were two of us for twenty-eight people."
)
PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


@dataclass
class Desk:
    """A person at a page."""

    page: WritingPage
    tagging: Tagging
    context: AppContext
    places: list[Place] = field(default_factory=list)

    @property
    def editor(self) -> PageEditor:
        return self.page.walk.write.page

    @property
    def picker(self) -> Picker:
        return next(each for each in self.page.findChildren(Picker) if each.isVisible())

    @property
    def sheet(self) -> MarkSheet:
        return next(each for each in self.page.findChildren(MarkSheet) if each.isVisible())

    @property
    def said(self) -> str:
        return self.page.findChildren(TaggingLine)[0].words()

    def begin(self, worksheet: str = "page", text: str = TEXT) -> None:
        self.page.open_at(Place(PageName.WRITING, worksheet=worksheet, text=text))
        self.editor.setFocus()

    def put_cursor(self, words: str, *, select: bool = False) -> None:
        """Put the cursor into `words`, or select them."""
        whole = self.editor.marks.text.whole()
        at = units(whole[: whole.index(words)])
        cursor = self.editor.textCursor()
        cursor.setPosition(at if select else at + 2)
        if select:
            cursor.setPosition(at + len(words), cursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def type(self, words: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, words)

    def mark(self, words: str, *kinds: str, select: bool = False) -> None:
        """Mark `words`, or the sentence they are in, by keyboard alone."""
        self.put_cursor(words, select=select)
        self.key(Qt.Key.Key_M, BOTH)
        for kind in kinds:
            self.type(kind)
            self.key(Qt.Key.Key_Return)
        self.key(Qt.Key.Key_Return)

    def press(self, words: str) -> None:
        shown = [each for each in self.page.findChildren(QPushButton) if each.isVisible()]
        found = next((each for each in shown if each.text() == words), None)
        assert found is not None, [each.text() for each in shown]
        found.click()

    def thoughts(self) -> tuple[Thought, ...]:
        place = self.page.place()
        assert place is not None
        if place.entry is None:
            return ()
        return self.context.thoughts.of(place.entry)

    def marked(self) -> dict[str, str]:
        """Return what is underlined, with what it is marked as."""
        return {
            self.editor.marks.text.read(start, end): mark.words
            for mark, start, end in self.editor.marks.places()
        }


@pytest.fixture
def desk(context: AppContext, look: Look, qtbot: QtBot) -> Iterator[Desk]:
    worker = SynchronousWorker()
    tagging = Tagging(context=context, worker=worker, look=look)
    page = WritingPage(context=context, worker=worker, look=look, dialogs=ScriptedDialogs([]), tagger=tagging)
    tagging.setParent(page)
    found = Desk(page, tagging, context)
    tagging.place_requested.connect(found.places.append)
    qtbot.addWidget(page)
    page.resize(1084, 820)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    yield found
    page.leave()
