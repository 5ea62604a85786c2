"""What was begun on the page goes on when more of the journal has been read, or something in it has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.trends.periods import Span
from tests.ui.trends.conftest import add
from tests.ui.trends.test_page import chart, lines_view
from ui.trends.take_form import Taken

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.trends.page import TrendsPage


def test_the_form_keeps_the_name_that_was_typed(page: TrendsPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.take_button().click()
    page.along().form.fill(Taken.CSV, tmp_path, "my own name")
    _wait_for_the_rest(page, qtbot)
    assert page.along().form.isVisible()
    assert "my own name" in [each.text() for each in page.along().form.findChildren(QLineEdit)]
    page.table_button().click()
    page.along().form.save()
    assert (tmp_path / "my own name.csv").exists()


def test_another_line_puts_the_form_away(page: TrendsPage) -> None:
    page.take_button().click()
    lines_view(page).choose("wellbeing-snapshot/energy")
    assert not page.along().form.isVisible()


def test_the_point_that_is_read_is_still_read_and_as_closely(page: TrendsPage, qtbot: QtBot) -> None:
    target = chart(page)
    QTest.keyClick(target, Qt.Key.Key_Left)
    QTest.keyClick(target, Qt.Key.Key_Plus)
    read, in_sight = target.stop(), target.box().viewRange()[0]
    assert read is not None
    _wait_for_the_rest(page, qtbot)
    assert target.stop() == read
    assert target.box().viewRange()[0] == pytest.approx(in_sight)


def test_the_point_that_is_read_is_found_among_others(page: TrendsPage, filled: AppContext) -> None:
    target = chart(page)
    target.move_cursor(5)
    read = target.stop()
    assert read is not None
    entry = add(filled, "wellbeing-snapshot", 70, {"pleasant": 20}, hour=19)
    page.refresh(filled.journal.set_tags(entry, ["x"]))
    assert target.cursor() == 6
    page.refresh(filled.journal.bin(read.entry))
    assert target.cursor() is None


def test_a_change_that_is_read_is_still_read(page: TrendsPage, qtbot: QtBot) -> None:
    target = chart(page)
    while target.stop() is None or target.cursor() is not None:
        QTest.keyClick(target, Qt.Key.Key_Right)
    read = target.stop()
    _wait_for_the_rest(page, qtbot)
    assert read is not None
    assert target.stop() == read


@pytest.mark.parametrize("another", ["time", "line"])
def test_another_time_or_line_begins_anew(page: TrendsPage, another: str) -> None:
    target = chart(page)
    QTest.keyClick(target, Qt.Key.Key_Left)
    QTest.keyClick(target, Qt.Key.Key_Plus)
    if another == "time":
        page.periods().choose(Span.MONTH)
    else:
        lines_view(page).choose("wellbeing-snapshot/energy")
    assert target.stop() is None
    assert target.in_sight() is None


def _wait_for_the_rest(page: TrendsPage, qtbot: QtBot) -> None:
    """Wait until everything has been read, which begins a moment after the page was opened."""
    qtbot.waitUntil(lambda: (lines := page.lines()) is not None and lines.complete)
