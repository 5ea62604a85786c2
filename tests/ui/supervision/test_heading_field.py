"""A heading that is longer than its line is seen from its beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.supervision.heading_field import HeadingField

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.ui.supervision.conftest import Opened

LONG = "What I would like to think through with somebody " * 4


def seen_from(field: QLineEdit) -> int:
    """Return which character is the first that can be seen."""
    field.grab()  # a line scrolls while it is painted
    return field.cursorPositionAt(field.rect().topLeft())


def test_the_beginning_is_seen_before_and_after_somebody_writes(qtbot: QtBot) -> None:
    around = QWidget()
    column = QVBoxLayout(around)
    heading, other = HeadingField(LONG), QLineEdit()
    column.addWidget(heading)
    column.addWidget(other)
    qtbot.addWidget(around)
    around.resize(300, 120)
    with qtbot.waitActive(around):
        around.show()
        around.activateWindow()
    other.setFocus()
    assert seen_from(heading) == 0
    heading.setFocus()
    heading.end(False)
    QTest.keyClicks(heading, "and more")
    assert heading.text() == f"{LONG}and more"
    assert seen_from(heading) > 0
    other.setFocus()
    assert seen_from(heading) == 0
    heading.setText(LONG * 2)
    assert seen_from(heading) == 0


def test_the_sheet_and_its_parts_show_their_headings_so(open_page: Callable[..., Opened]) -> None:
    opened = open_page()
    opened.make()
    opened.sheet._title.setText(LONG)
    editor = opened.sheet._edit.editors()[1]
    editor._heading.setText(LONG)
    assert seen_from(opened.sheet._title) == 0
    assert seen_from(editor._heading) == 0
