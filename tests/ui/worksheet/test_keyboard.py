"""The page by keyboard and for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from models.domain.entry import EntryState
from tests.ui.worksheet.filling import button, click
from tests.ui.worksheet.test_every_worksheet import STRUCTURED

if TYPE_CHECKING:
    from tests.ui.worksheet.conftest import Desk

INTERACTIVE = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


def interactive(page: QWidget) -> list[QWidget]:
    found = [each for each in page.findChildren(QWidget) if isinstance(each, INTERACTIVE)]
    inner = (QScrollBar,)
    return [
        each
        for each in found
        if each.isVisible() and not isinstance(each, inner) and not each.objectName().startswith("qt_")
    ]


@pytest.mark.parametrize("worksheet", STRUCTURED)
def test_everything_has_a_name(desk: Desk, worksheet: str) -> None:
    desk.begin(worksheet)
    for section in desk.page.desk.sections():
        desk.go(section.id)
        QApplication.processEvents()
        nameless = [each for each in interactive(desk.page) if not each.accessibleName().strip()]
        assert not nameless


def test_a_whole_audit_by_keyboard(desk: Desk) -> None:
    desk.begin("self-care-audit", section="body")
    desk.page.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QApplication.processEvents()
    desk.view().begin()
    for _ in range(2):
        press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Tab)  # past the reasons for no answer
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_3)
        press(Qt.Key.Key_Tab)
    assert desk.stored().answers == {
        "body_food": 1, "body_food.weight": 2, "body_water": 1, "body_water.weight": 2
    }  # fmt: skip

    desk.page.desk.contents.begin()
    press(Qt.Key.Key_Down)
    assert desk.page.desk.here() == "mind"
    press(Qt.Key.Key_Return)  # into the section
    press(Qt.Key.Key_5)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_4)
    assert desk.stored().answers["mind_quiet"] == 3

    QTest.keyClick(desk.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.page.desk.is_closing()
    assert desk.context.journal.record(desk.entry()).entry.state is EntryState.KEPT
    press(Qt.Key.Key_Space)
    assert desk.asked_for


def test_a_short_row_goes_by_arrows_and_takes_back(desk: Desk) -> None:
    desk.begin("end-of-shift", section="crossing")
    way = desk.view().question("way")
    offers = way.findChildren(QAbstractButton)
    QTest.keyClick(offers[0], Qt.Key.Key_Right)
    assert offers[0].isChecked()
    QTest.keyClick(offers[0], Qt.Key.Key_Right)
    assert offers[1].isChecked()
    QTest.keyClick(offers[1], Qt.Key.Key_Delete)
    assert not any(each.isChecked() for each in offers)
    assert desk.page.desk._opened is not None
    assert desk.page.desk._opened.sheet.answer("way") is None


def test_a_narrow_window_keeps_every_section_within_reach(desk: Desk) -> None:
    desk.width = 828
    desk.fresh_page()
    desk.begin("self-care-audit")
    line = desk.page.desk._line
    assert line.isVisible()
    assert not desk.page.desk.contents.isVisible()
    assert "Part 1 of 7" in line.findChildren(QAbstractButton)[0].accessibleName()
    click(button(line, "Next"))
    assert desk.page.desk.here() == "body"


def test_escape_saves_and_goes_back(desk: Desk) -> None:
    desk.begin("oskar", section="scaling")
    desk.page.activateWindow()
    click(desk.view().question("now").findChildren(QAbstractButton)[3])
    QTest.keyClick(desk.page, Qt.Key.Key_Escape)
    assert desk.asked_for
    assert desk.page.is_saved()
    assert desk.context.journal.record(desk.entry()).answers == {"now": 4}


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
