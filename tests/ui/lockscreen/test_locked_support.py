"""On the locked window: the shipped lines alone, and of a reminder nothing but that it is due."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.models.journals import FakeClock
from ui.lockscreen.gate import Gate
from ui.lockscreen.reminder import Reminder
from ui.lockscreen.support import SupportScreen
from ui.lockscreen.unlock import UnlockScreen
from ui.support import own

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.theme.look import Look

NOW = datetime(2026, 11, 21, 23, 50, tzinfo=UTC)
DUE = "2026-11-22T00:15+00:00"


def _gate(qtbot: QtBot, look: Look, folder: Path, *, clock: FakeClock, reminder: str = "") -> Gate:
    from ui.tasks.worker import SynchronousWorker

    found = Gate(
        folder=folder,
        clock=clock,
        look=look,
        idle_minutes=3,
        last_seen=folder / "last-seen",
        worker=SynchronousWorker(),
        reminder=reminder,
    )
    qtbot.addWidget(found)
    found.resize(1024, 640)
    found.show()
    return found


def _unlock(gate: Gate) -> UnlockScreen:
    assert isinstance(gate.screen_shown, UnlockScreen)
    return gate.screen_shown


def _texts(gate: Gate) -> set[str]:
    return {each.text() for each in gate.screen_shown.findChildren(QLabel) if not each.isHidden()}


def _button(gate: Gate, words: str) -> QPushButton:
    return next(each for each in gate.screen_shown.findChildren(QPushButton) if each.text() == words)


def test_support_is_one_press_away_and_so_is_the_way_back(
    qtbot: QtBot, look: Look, journal_folder: Path
) -> None:
    gate = _gate(qtbot, look, journal_folder, clock=FakeClock(NOW))
    _button(gate, "Support and phone lines").click()
    assert isinstance(gate.screen_shown, SupportScreen)
    QTest.keyClick(gate.screen_shown, Qt.Key.Key_Escape)
    assert isinstance(gate.screen_shown, UnlockScreen)
    gate.close_down()


def test_only_the_shipped_lines_are_shown(
    qtbot: QtBot, look: Look, context: AppContext, journal_folder: Path
) -> None:
    own.save(
        context.journal, [own.OwnLine("own-gp", "Your GP", "01234 567"), own.OwnLine("added-1", "Mo", "07")]
    )
    context.close()
    gate = _gate(qtbot, look, journal_folder, clock=FakeClock(NOW))
    _button(gate, "Support and phone lines").click()
    for nation in ("England", "Scotland", "Wales", "Northern Ireland"):
        _button(gate, nation).click()
        words = {each.text() for each in gate.screen_shown.findChildren(QLabel)}
        assert {"999", "116 123"} <= words
        assert not words & {"Your GP", "01234 567", "Mo", "07"}
    gate.close_down()


def test_a_reminder_says_that_it_is_due_and_nothing_else(
    qtbot: QtBot, look: Look, journal_folder: Path
) -> None:
    clock = FakeClock(NOW)
    gate = _gate(qtbot, look, journal_folder, clock=clock, reminder=DUE)
    said = {"Something you asked to be reminded of is due.", "Unlock to see it."}
    assert not _unlock(gate).reminder()
    clock.advance(minutes=25)
    gate._reminder.look()
    assert _unlock(gate).reminder() == "Something you asked to be reminded of is due. Unlock to see it."
    assert not any("00:15" in words or "visit" in words for words in _texts(gate) - said)
    _button(gate, "Support and phone lines").click()
    _button(gate, "Back to the passphrase").click()
    assert _unlock(gate).reminder()
    gate.close_down()


@pytest.mark.parametrize("moment", ["", "tomorrow", "2026-11-22", "2026-11-22T00:15", "9" * 400])
def test_what_is_no_moment_is_no_reminder(qtbot: QtBot, moment: str) -> None:
    parent = QObject()
    assert not Reminder(moment, clock=FakeClock(NOW), parent=parent).is_due()


def test_the_moment_comes_once(qtbot: QtBot) -> None:
    parent, clock, heard = QObject(), FakeClock(NOW), []
    reminder = Reminder(DUE, clock=clock, parent=parent)
    reminder.came_due.connect(lambda: heard.append(clock.now().date()))
    reminder.look()
    clock.advance(minutes=30)
    reminder.look()
    assert heard == [date(2026, 11, 22)]
