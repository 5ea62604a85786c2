"""Every screen of the gate can be worked by keyboard and heard, and fits a small window with the largest text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from app.vault.errors import EntriesCorrupt, RolledBack
from ui.lockscreen.about import AboutScreen
from ui.lockscreen.choose import ChooseScreen
from ui.lockscreen.confirm import ConfirmScreen
from ui.lockscreen.failure import FailureScreen
from ui.lockscreen.other import OtherScreen
from ui.lockscreen.ready import ReadyScreen
from ui.lockscreen.recover import RecoverScreen
from ui.lockscreen.renew import RenewScreen
from ui.lockscreen.unlock import UnlockScreen
from ui.lockscreen.write_down import WriteDownScreen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.lockscreen.screen import Screen
    from ui.theme.look import Look

WORDS = (
    *("amber", "river", "seldom", "ladder", "velvet"),
    *("harbour", "puzzle", "seven", "cradle", "winter"),
    *("spoon", "garden", "letter", "ocean", "pine"),
)

SCREENS: dict[str, Callable[[Look, Path], Screen]] = {
    "about": lambda look, folder: AboutScreen(look=look, folder=folder),
    "choose": lambda look, _folder: ChooseScreen(look=look),
    "write-down": lambda look, _folder: WriteDownScreen(look=look, words=WORDS),
    "confirm": lambda look, _folder: ConfirmScreen(look=look, words=WORDS, positions=[2, 7, 15]),
    "ready": lambda look, _folder: ReadyScreen(look=look, idle_minutes=3),
    "unlock": lambda look, _folder: UnlockScreen(look=look, demo_passphrase=" ".join(WORDS[:4])),
    "recover": lambda look, _folder: RecoverScreen(look=look),
    "renew": lambda look, _folder: RenewScreen(look=look),
    "other": lambda look, _folder: OtherScreen(look=look, offer_new=True),
    "older": lambda look, _folder: FailureScreen(RolledBack(this="today", newest="later"), look=look),
    "damaged": lambda look, _folder: FailureScreen(EntriesCorrupt(), look=look),
}


@pytest.fixture(params=SCREENS)
def screen(request: pytest.FixtureRequest, qtbot: QtBot, look: Look, tmp_path: Path) -> Screen:
    found = SCREENS[request.param](look, tmp_path / "journal")
    qtbot.addWidget(found)
    found.resize(1024, 640)
    found.show()
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def usable(screen: Screen) -> set[QWidget]:
    kinds = (QAbstractButton, QLineEdit)
    found = [each for each in screen.findChildren(QWidget) if isinstance(each, kinds)]
    return {each for each in found if each.isVisible() and each.isEnabled()}


def is_in_sight(widget: QWidget) -> bool:
    return not widget.visibleRegion().isEmpty()


def test_everything_has_a_name(screen: Screen) -> None:
    assert not [each for each in usable(screen) if not each.accessibleName()]


def test_tab_reaches_everything_and_comes_round(screen: Screen) -> None:
    screen.begin()
    reached: set[QWidget | None] = set()
    for _ in range(3 + 2 * len(usable(screen))):
        focus = QApplication.focusWidget()
        reached.add(focus)
        if focus is not None:
            QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert usable(screen) <= reached


def test_what_has_the_focus_is_in_sight_with_the_largest_text(
    screen: Screen, look: Look, qtbot: QtBot
) -> None:
    look.apply("light", text_size=200, reduced_motion=True)
    for each in sorted(usable(screen), key=lambda widget: widget.accessibleName()):
        each.setFocus()
        area = screen.findChild(QScrollArea)
        assert isinstance(area, QScrollArea)
        if area.isAncestorOf(each):
            qtbot.waitUntil(partial(is_in_sight, each))


def test_no_line_is_cut_off(screen: Screen) -> None:
    for each in screen.findChildren(QLabel):
        if each.isVisible() and not each.wordWrap():
            assert each.width() >= each.sizeHint().width(), each.text()


def test_no_sentence_cheers_or_scolds(screen: Screen) -> None:
    said = " ".join(each.text() for each in screen.findChildren(QLabel)).lower()
    assert "!" not in said
    assert not {"should", "must", "invalid", "error", "oops", "please"} & set(said.replace(".", " ").split())
