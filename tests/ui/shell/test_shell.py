"""The shell goes to places, saves on the way, and every shortcut does one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from models.domain.entry import Changes, EntryId
from ui.shell.actions import GROUPS
from ui.shell.shell import FOLD_BELOW, Shell
from ui.tasks.worker import SynchronousWorker
from ui.widgets.page import Page
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look


class Recorder(Page):
    """A page that remembers what the shell did with it."""

    def __init__(self, name: PageName) -> None:
        super().__init__()
        self.name = name
        self.opened: list[Place] = []
        self.left = 0
        self.refreshed: list[Changes] = []
        column = QVBoxLayout(self)
        self.button = QPushButton(name.value)
        column.addWidget(self.button)

    def open_at(self, place: Place) -> None:
        self.opened.append(place)
        self.button.setFocus()

    def refresh(self, changes: Changes) -> None:
        self.refreshed.append(changes)

    def leave(self) -> None:
        self.left += 1


class Pages(dict[PageName, Recorder]):
    """Makes a recorder when the shell first asks for a page."""

    def factory(self, name: PageName) -> Recorder:
        self[name] = Recorder(name)
        return self[name]


@pytest.fixture
def pages() -> Pages:
    return Pages()


@pytest.fixture
def worker(qtbot: QtBot) -> SynchronousWorker:
    return SynchronousWorker()


@pytest.fixture
def shell(qtbot: QtBot, look: Look, pages: Pages, worker: SynchronousWorker) -> Shell:
    factories = {name: (lambda name=name: pages.factory(name)) for name in PageName}
    found = Shell(look=look, worker=worker, pages=factories)
    qtbot.addWidget(found)
    found.resize(1280, 820)
    found.show()
    found.go(Place(PageName.TODAY))
    return found


def test_a_page_is_made_when_it_is_first_gone_to(shell: Shell, pages: Pages) -> None:
    assert list(pages) == [PageName.TODAY]
    shell.go(Place(PageName.JOURNAL))
    assert list(pages) == [PageName.TODAY, PageName.JOURNAL]
    assert shell.place() == Place(PageName.JOURNAL)


def test_leaving_hands_over_what_is_unsaved(shell: Shell, pages: Pages) -> None:
    shell.go(Place(PageName.JOURNAL))
    assert pages[PageName.TODAY].left == 1
    shell.leave()
    assert pages[PageName.JOURNAL].left == 1


def test_a_page_may_ask_for_another_place(shell: Shell, pages: Pages) -> None:
    wanted = Place(PageName.WRITING, worksheet="page", text="And")
    pages[PageName.TODAY].place_requested.emit(wanted)
    assert pages[PageName.WRITING].opened == [wanted]


def test_every_page_hears_what_changed(shell: Shell, pages: Pages, worker: SynchronousWorker) -> None:
    changes = Changes(entries=frozenset({EntryId("one")}))
    worker.run(lambda: changes)
    assert pages[PageName.TODAY].refreshed == [changes]


@pytest.mark.parametrize(
    "described", [action for group in GROUPS for action in group if action.place is not None]
)
def test_each_shortcut_goes_to_its_place(shell: Shell, pages: Pages, qtbot: QtBot, described: object) -> None:
    action = next(found for found in shell.findChildren(QAction) if found.data() is described)
    action.trigger()
    place = shell.place()
    assert place is not None
    assert place == getattr(described, "place")  # noqa: B009 - parametrised as object
    assert pages[place.page].opened[-1] == place


@pytest.mark.parametrize("signal", ["lock_requested", "hide_requested", "quit_requested"])
def test_leaving_is_one_key_away(shell: Shell, qtbot: QtBot, signal: str) -> None:
    key = {"lock_requested": Qt.Key.Key_L, "hide_requested": Qt.Key.Key_H, "quit_requested": Qt.Key.Key_Q}[
        signal
    ]
    with qtbot.waitSignal(getattr(shell, signal), timeout=1000):
        QTest.keyClick(shell, key, Qt.KeyboardModifier.ControlModifier)


def test_no_two_actions_share_a_shortcut() -> None:
    shortcuts = [action.shortcut for group in GROUPS for action in group]
    assert len(shortcuts) == len(set(shortcuts))


def test_a_narrow_window_shows_icons_with_their_words_as_tooltips(shell: Shell) -> None:
    rail = [found for found in shell.findChildren(QPushButton) if found.property("role") == "rail"]
    shell.resize(FOLD_BELOW - 10, 600)
    assert {found.text() for found in rail} == {""}
    assert all(found.toolTip() and found.accessibleName() for found in rail)
    shell.resize(FOLD_BELOW + 200, 700)
    assert all(found.text() for found in rail)
