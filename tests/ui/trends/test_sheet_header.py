"""The heads of a wide table: the one at the cursor is in sight, and a screen reader hears which it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.trends.periods import blocks
from tests.ui.trends.conftest import TODAY, day
from tests.ui.trends.test_layout import line
from ui.trends.sheet import of_counts, of_series
from ui.trends.sheet_header import SheetHeader
from ui.trends.sheet_table import SheetTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look

BLOCKS = tuple(blocks(day(365), TODAY))


@pytest.fixture
def table(look: Look, qtbot: QtBot) -> SheetTable:
    found = SheetTable(look=look)
    qtbot.addWidget(found)
    found.resize(900, 400)
    found.show_sheet(of_counts("Kinds", "Kind", BLOCKS, [("Mind-reading", tuple(range(len(BLOCKS))))]))
    found.show()
    return found


@pytest.fixture
def heads(table: SheetTable) -> SheetHeader:
    found = table.horizontalHeader()
    assert isinstance(found, SheetHeader)
    return found


def test_the_head_at_the_cursor_is_in_sight(table: SheetTable, heads: SheetHeader) -> None:
    for key, end in ((Qt.Key.Key_Right, heads.count() - 1), (Qt.Key.Key_Left, 0)):
        for _ in range(heads.count()):
            QTest.keyClick(heads, key)
        left = heads.sectionViewportPosition(end)
        assert left >= 0
        assert left + heads.sectionSize(end) <= table.viewport().width()


def test_the_head_at_the_cursor_is_told(heads: SheetHeader) -> None:
    assert heads.accessibleDescription().startswith("Kind. The arrow keys go from column to column")
    QTest.keyClick(heads, Qt.Key.Key_Right)
    assert heads.accessibleDescription().startswith("In all. ")


def test_another_table_is_walked_from_its_first_column(table: SheetTable, heads: SheetHeader) -> None:
    for _ in range(heads.count()):
        QTest.keyClick(heads, Qt.Key.Key_Right)
    table.show_sheet(of_series("Line", line((3, None), (1, None), (2, None))))
    assert heads.accessibleDescription().startswith("Day. ")
    QTest.keyClick(heads, Qt.Key.Key_Return)
    assert heads.sortIndicatorSection() == 0
    QTest.keyClick(heads, Qt.Key.Key_Right)
    QTest.keyClick(heads, Qt.Key.Key_Return)
    assert [row[1] for row in table.words()] == ["1", "2", "3"]
