"""The Supervision page over a journal of its own, with pages of every freedom to share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton

from models.domain.document import Document, DocumentKind
from models.domain.entry import WorksheetRef
from ui.dialogs.scripted import ScriptedDialogs
from ui.supervision.page import SupervisionPage
from ui.tasks.worker import SynchronousWorker
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from models.domain.entry import EntryId, JsonValue
    from ui.supervision.gather_view import GatherView
    from ui.supervision.people_view import PeopleView
    from ui.supervision.sheet_view import SheetView
    from ui.theme.look import Look

PRIVATE = "the marzipan accusation"
"""Words that stand in a private answer alone."""

WIDE, NARROW = (1084, 820), (700, 640)


@dataclass
class Opened:
    """A page, the journal behind it, and what it asked for."""

    page: SupervisionPage
    context: AppContext
    dialogs: ScriptedDialogs
    asked: list[Place]

    @property
    def gather(self) -> GatherView:
        return self.page._gather

    @property
    def sheet(self) -> SheetView:
        return self.page._sheet

    @property
    def people(self) -> PeopleView:
        return self.page._sheet._people

    def prepare(self) -> None:
        """Go to the choice."""
        self.press("Prepare a sheet")

    def make(self) -> None:
        """Make the sheet of what is suggested."""
        self.prepare()
        self.press("Make the sheet")

    def press(self, words: str) -> None:
        """Press the button that says `words` or has that name."""
        self.find(words).click()

    def find(self, words: str) -> QAbstractButton:
        buttons = [each for each in self.page.findChildren(QAbstractButton) if each.isVisible()]
        return next(each for each in buttons if words in {each.text(), each.accessibleName()})

    def stored(self) -> Document:
        """The newest sheet as it is in the journal."""
        return self.context.sharing().all(DocumentKind.SUPERVISION)[0]

    def write(self, words: str, *, part: int = 0) -> None:
        """Write `words` into a part of the sheet, and let the page look at them."""
        self.sheet._edit.editors()[part]._page.load(words)
        self.sheet._on_edited()
        self.sheet._look_again()

    def on_paper(self) -> str:
        """What would be on the paper now."""
        document = self.sheet._bar._document
        assert document is not None
        return "\n".join([document.title, *(f"{part.heading}\n{part.text}" for part in document.parts)])


def add(context: AppContext, worksheet: str, *, tags: tuple[str, ...] = (), **answers: JsonValue) -> EntryId:
    """Keep an answered worksheet."""
    found = context.worksheets.get(worksheet)
    ref = WorksheetRef(found.id, found.version, found.lang)
    draft = context.journal.new_draft(ref, found.labels()).with_answers(answers)
    context.journal.save(draft)
    context.journal.keep(draft.id)
    if tags:
        context.journal.set_tags(draft.id, tags)
    return draft.id


def prepare_session(context: AppContext) -> EntryId:
    """Keep a prepared session with answers that may be shared and one that is private."""
    return add(
        context,
        "supervision-session",
        want="Ten minutes about nights.",
        went_well="Grace stayed calm.",
        heavy="The rota.",
        hard_to_say=f"It is {PRIVATE}.",
    )


@pytest.fixture
def open_page(qtbot: QtBot, look: Look, context: AppContext) -> Callable[..., Opened]:
    qtbot.kept_alive = []  # type: ignore[attr-defined]  # a page that is half collected would still be spoken to

    def open_(*, answers: tuple[bool, ...] = (), size: tuple[int, int] = WIDE) -> Opened:
        worker = SynchronousWorker()
        dialogs = ScriptedDialogs(answers)
        page = SupervisionPage(context=context, worker=worker, look=look, dialogs=dialogs)
        worker.setParent(page)
        qtbot.addWidget(page)
        qtbot.kept_alive.append(page)  # type: ignore[attr-defined]  # as above
        worker.changed.connect(page.refresh)
        asked: list[Place] = []
        page.place_requested.connect(asked.append)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open_at(Place(PageName.SUPERVISION))
        return Opened(page, context, dialogs, asked)

    return open_
