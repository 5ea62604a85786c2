"""The calendar marks days with entries and can be used without a pointer."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from models.domain.entry import EntryFilter
from tests.ui.accessibility import nameless
from ui.journal.calendar_popup import CalendarPopup
from ui.journal.dates_popup import DatesPopup
from ui.journal.month_model import DayRole, MonthModel
from ui.tasks.worker import SynchronousWorker

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look

TODAY = date(2026, 11, 21)
POPUPS = pytest.mark.qt_log_ignore(
    "This plugin does not support", extend=True
)  # said by the offscreen platform


@pytest.fixture
def opened(filled: AppContext, look: Look, qtbot: QtBot) -> CalendarPopup:
    home = QWidget()
    anchor = QPushButton("Go to a date", home)
    qtbot.addWidget(home)
    home.show()
    worker = SynchronousWorker()
    popup = CalendarPopup(journal=filled.journal, worker=worker, look=look, clock=filled.clock, parent=home)
    popup.kept_alive = (home, worker)  # type: ignore[attr-defined]  # for as long as the popup
    popup.open_at(anchor, day=TODAY, wanted=EntryFilter(), title="Days with entries carry a dot.")
    return popup


@POPUPS
def test_marks_the_days_that_have_entries(opened: CalendarPopup, filled: AppContext) -> None:
    model = opened._model
    counted = filled.journal.days(EntryFilter(), model.first, model.last)
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            assert index.data(DayRole.ENTRIES) == counted.get(index.data(DayRole.DAY), 0)
    assert (
        model.place(TODAY).data(Qt.ItemDataRole.AccessibleTextRole) == "Saturday 21 November 2026, 2 entries"
    )


@POPUPS
@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ([Qt.Key.Key_Left], date(2026, 11, 20)),
        ([Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up], date(2026, 10, 31)),
        ([Qt.Key.Key_Down, Qt.Key.Key_Right], date(2026, 11, 29)),
        ([Qt.Key.Key_PageUp] * 9, date(2026, 2, 21)),
        ([Qt.Key.Key_PageDown] * 2, date(2027, 1, 21)),
    ],
)
def test_moves_by_key_and_chooses_with_enter(
    opened: CalendarPopup, qtbot: QtBot, keys: list[Qt.Key], day: date
) -> None:
    for key in keys:
        QTest.keyClick(opened._view, key)
    with qtbot.waitSignal(opened.day_chosen) as chosen:
        QTest.keyClick(opened._view, Qt.Key.Key_Return)
    assert chosen.args == [day]
    assert not opened.isVisible()


@POPUPS
def test_goes_by_month_and_to_today_with_its_buttons(opened: CalendarPopup, qtbot: QtBot) -> None:
    opened._back.click()
    assert opened._month.text() == "October 2026"
    opened._on.click()
    opened._on.click()
    assert opened._month.text() == "December 2026"
    with qtbot.waitSignal(opened.day_chosen) as chosen:
        opened._to_today.click()
    assert chosen.args == [TODAY]


@POPUPS
def test_everything_in_it_has_a_name(opened: CalendarPopup) -> None:
    assert nameless(opened) == []


def test_obeys_the_rules_of_a_table_model(qtmodeltester: ModelTester) -> None:
    model = MonthModel(today=TODAY)
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped
    model.show_month(date(2024, 2, 29), today=TODAY)
    model.show_counts({date(2024, 2, 29): 3})


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31)))
def test_shows_every_day_of_any_month(day: date) -> None:
    model = MonthModel(today=day)
    month = model.month
    while month.month == day.month:
        assert model.day(model.place(month)) == month
        month += timedelta(days=1)
    assert model.first.weekday() == 0


@POPUPS
def test_own_dates_are_taken_with_enter(qtbot: QtBot, look: Look) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    home.show()
    popup = DatesPopup(look=look, parent=home)
    popup.open_at(home, first=date(2026, 1, 2), last=TODAY)
    with qtbot.waitSignal(popup.dates_chosen) as chosen:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert chosen.args == [date(2026, 1, 2), TODAY]
