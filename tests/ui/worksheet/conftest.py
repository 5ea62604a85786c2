"""A page of sections on a real journal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.ui.worksheet.filling import button, click
from ui.dialogs.scripted import ScriptedDialogs
from ui.tasks.worker import SynchronousWorker
from ui.widgets.place import PageName, Place
from ui.worksheet.page import WorksheetPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from models.domain.entry import EntryId, EntryRecord
    from ui.theme.look import Look
    from ui.worksheet.section_view import SectionView


@dataclass
class Desk:
    """A person at the page of sections."""

    context: AppContext
    look: Look
    qtbot: QtBot
    asked_for: list[Place] = field(default_factory=list)
    width: int = 1084
    pages: list[WorksheetPage] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page = self.fresh_page()

    def fresh_page(self) -> WorksheetPage:
        """Return a page that knows nothing but what is in the journal."""
        page = WorksheetPage(
            context=self.context, worker=SynchronousWorker(), look=self.look, dialogs=ScriptedDialogs()
        )
        self.pages.append(page)
        page.place_requested.connect(self.asked_for.append)
        page.resize(self.width, 820)
        page.show()
        self.page = page
        return page

    def close(self) -> None:
        """Let go of every page at once, so that the next test does not restyle them."""
        for page in self.pages:
            page.close()
            page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def begin(self, worksheet: str, *, section: str = "") -> None:
        """Begin a new entry, past the word before it."""
        self.page.open_at(Place(PageName.WORKSHEET, worksheet=worksheet, section=section))
        if self.page.desk.is_waiting():
            click(button(self.page.desk, "Begin"))

    def reopen(self, entry: EntryId, *, section: str = "") -> None:
        """Open an entry on a page that knows nothing of it."""
        self.fresh_page().open_at(Place(PageName.WORKSHEET, entry=entry, section=section))

    def view(self) -> SectionView:
        found = self.page.desk.view()
        assert found is not None
        return found

    def go(self, section: str) -> SectionView:
        self.page.desk.open_section(section)
        return self.view()

    def entry(self) -> EntryId:
        place = self.page.place()
        assert place is not None
        assert place.entry is not None
        return place.entry

    def stored(self) -> EntryRecord:
        """Bring everything home and return what the journal has."""
        self.page.leave()
        return self.context.journal.record(self.entry())


@pytest.fixture
def desk(context: AppContext, look: Look, qtbot: QtBot) -> Iterator[Desk]:
    found = Desk(context, look, qtbot)
    yield found
    found.close()
