"""A journal page over a year of entries in a real vault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.ui.journals import at_evening
from ui.dialogs.scripted import ScriptedDialogs
from ui.journal.page import JournalPage
from ui.tasks.worker import SynchronousWorker
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.clock import Clock
    from app.context import AppContext
    from app.journal.service import Journal
    from models.domain.entry import Changes
    from ui.journal.timeline_model import TimelineModel
    from ui.theme.look import Look

WIDE = (1100, 820)
NARROW = (760, 640)


@dataclass
class Opened:
    """A page, what it asked for, and the journal behind it."""

    page: JournalPage
    journal: Journal
    clock: Clock
    dialogs: ScriptedDialogs
    places: list[Place]

    @property
    def model(self) -> TimelineModel:
        return self.page._panel.model

    def title(self, row: int) -> str:
        return str(self.model.index(row).data())

    def shown(self) -> str:
        """What the reader shows, in one line."""
        return " ".join(self.page._reader._text.toPlainText().split())

    def row_in(self, state: str) -> int:
        """The first row of an entry in a state."""
        entries = (self.model.entry(row) for row in range(self.model.rowCount()))
        return next(row for row, entry in enumerate(entries) if entry is not None and entry.state == state)


@pytest.fixture
def filled(context: AppContext) -> AppContext:
    return at_evening(context, entries=200)


@pytest.fixture
def empty(context: AppContext) -> AppContext:
    return at_evening(context)


@pytest.fixture
def open_page(qtbot: QtBot, look: Look) -> Callable[..., Opened]:
    def open_(
        context: AppContext,
        place: Place | None = None,
        *,
        size: tuple[int, int] = WIDE,
        answers: tuple[bool, ...] = (),
    ) -> Opened:
        worker = SynchronousWorker()
        dialogs = ScriptedDialogs(answers)
        page = JournalPage(context=context, worker=worker, look=look, dialogs=dialogs)
        opened = Opened(page, context.journal, context.clock, dialogs, [])
        qtbot.addWidget(page)
        page.place_requested.connect(opened.places.append)

        def refresh(changes: Changes) -> None:
            page.refresh(changes)

        worker.changed.connect(refresh)
        page.kept_alive = worker  # type: ignore[attr-defined]  # for as long as the page
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open_at(place or Place(PageName.JOURNAL))
        return opened

    return open_
