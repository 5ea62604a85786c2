"""A button that the Tab key came to has one ring, around all of it, and nothing behind its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import button, primary

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look


def test_nothing_is_drawn_behind_the_words_of_a_button_with_the_focus(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = button("First", "", lambda: None), primary("Make the sheet", lambda: None)
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)

    assert second.hasFocus()
    drawn = second.grab().toImage()
    inside = drawn.rect().adjusted(4, 4, -4, -4)
    row = [drawn.pixelColor(x, inside.top() + 2) for x in range(inside.left(), inside.right())]
    assert set(map(QColor.name, row)) == {look.colour("accent").name()}
