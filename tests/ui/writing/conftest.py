"""A writing page on a real journal, with a clock that is moved by hand."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.journal.service import Journal
from app.vault.errors import DiskFull
from models.domain.entry import EntryFilter, EntryRecord, EntryState
from tests.models.journals import FakeClock
from ui.dialogs.scripted import ScriptedDialogs
from ui.tasks.worker import SynchronousWorker
from ui.widgets.place import PageName, Place
from ui.writing.page import WritingPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from app.transactions import Transactions
    from models.domain.entry import EntryId
    from models.unit_of_work import UnitOfWork
    from ui.answering.editor import PageEditor
    from ui.theme.look import Look

T = TypeVar("T")

EVERYTHING = EntryFilter(states=frozenset(EntryState))


class Alarm:
    """Goes off when the clock is moved past its time."""

    def __init__(self, clock: FakeClock, rings: Callable[[], None]) -> None:
        self._clock, self.rings = clock, rings
        self.due: float | None = None

    def set(self, seconds: float) -> None:
        self.due = self._clock.seconds + seconds

    def stop(self) -> None:
        self.due = None


class Disk:
    """Transactions on a disk that can be full."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self.full = False
        self.writes = 0

    def read(self, work: Callable[[UnitOfWork], T]) -> T:
        return self._transactions.read(work)

    def write(self, work: Callable[[UnitOfWork], T]) -> T:
        if self.full:
            raise DiskFull
        self.writes += 1
        return self._transactions.write(work)


@dataclass
class Desk:
    """A person at the page."""

    page: WritingPage
    context: AppContext
    clock: FakeClock
    disk: Disk
    dialogs: ScriptedDialogs
    alarms: list[Alarm]
    places: list[Place] = field(default_factory=list)

    @property
    def journal(self) -> Journal:
        return self.context.journal

    @property
    def editor(self) -> PageEditor:
        return self.page.walk.write.page

    @property
    def state(self) -> str:
        return self.page._state.text()

    def begin(self, worksheet: str = "page", *, text: str = "", thread: EntryId | None = None) -> None:
        self.page.open_at(Place(PageName.WRITING, worksheet=worksheet, text=text, thread=thread))

    def open(self, entry: EntryId) -> None:
        self.page.open_at(Place(PageName.WRITING, entry=entry))

    def type(self, words: str) -> None:
        """Type into whatever has the focus."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, words)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget() or self.page, key, modifier)

    def wait(self, seconds: float) -> None:
        """Let time pass; alarms go off when they are due."""
        until = self.clock.seconds + seconds
        while (due := min((a.due for a in self.alarms if a.due is not None), default=until + 1)) <= until:
            self._move_to(max(due, self.clock.seconds))
            for alarm in [a for a in self.alarms if a.due is not None and a.due <= self.clock.seconds]:
                alarm.stop()
                alarm.rings()
        self._move_to(until)

    def _move_to(self, seconds: float) -> None:
        self.clock.time += timedelta(seconds=seconds - self.clock.seconds)
        self.clock.seconds = seconds

    def press(self, words: str) -> None:
        """Press the button that says `words`."""
        shown = [b for b in self.page.findChildren(QPushButton) if b.isVisible()]
        found = next((b for b in shown if b.text() == words), None)
        assert found is not None, [b.text() for b in shown]
        found.click()

    def records(self) -> list[EntryRecord]:
        lines = self.journal.timeline(EVERYTHING)
        return [self.journal.record(line.entry.id) for line in lines]

    def only(self) -> EntryRecord:
        (record,) = self.records()
        return record


@pytest.fixture
def desk(context: AppContext, look: Look, qtbot: QtBot) -> Iterator[Desk]:
    clock, alarms = FakeClock(), list[Alarm]()
    disk = Disk(context.transactions)
    quiet = replace(context, journal=Journal(disk, clock), clock=clock)
    dialogs = ScriptedDialogs([True] * 9)

    def alarm(_owner: QObject, rings: Callable[[], None]) -> Alarm:
        alarms.append(Alarm(clock, rings))
        return alarms[-1]

    page = WritingPage(context=quiet, worker=SynchronousWorker(), look=look, dialogs=dialogs, alarms=alarm)
    found = Desk(page, quiet, clock, disk, dialogs, alarms)
    page.place_requested.connect(found.places.append)
    qtbot.addWidget(page)
    page.resize(1084, 820)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield found
    disk.full = False
    page.leave()
