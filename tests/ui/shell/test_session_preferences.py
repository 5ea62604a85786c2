"""What one page chose is not undone by another page that was built before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from app.preferences import Preferences
from ui.shell.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.dialogs.port import Pick, Question
    from ui.theme.look import Look


class Silent:
    """Dialogs that nobody opens."""

    def pick(self, pick: Pick, picked: Callable[[Path], None]) -> None:
        raise AssertionError(pick)

    def ask(self, question: Question, answered: Callable[[bool], None]) -> None:
        raise AssertionError(question)

    def close_all(self) -> None:
        """Nothing is open."""


@pytest.fixture
def session(qtbot: QtBot, look: Look, context: AppContext) -> Iterator[Session]:
    parent = QObject()
    found = Session(context=context, look=look, dialogs=Silent(), preferences=Preferences(), parent=parent)
    qtbot.addWidget(found.shell)
    yield found
    found.worker.stop()


def test_the_settings_leave_the_nation_and_the_reminder_as_they_are(session: Session) -> None:
    heard: list[Preferences] = []
    session.preferences_changed.connect(heard.append)
    before = Preferences()
    session._on_nation_chosen("wales")
    session._on_reminder("2026-11-22T00:15+00:00")
    session._on_settings_changed(replace(before, theme="dark"))
    assert heard[-1] == Preferences(theme="dark", nation="wales", reminder="2026-11-22T00:15+00:00")


def test_the_same_moment_is_not_written_twice(session: Session) -> None:
    heard: list[Preferences] = []
    session.preferences_changed.connect(heard.append)
    session._on_reminder("")
    assert heard == []
    session._on_reminder("2026-11-22T00:15+00:00")
    session._on_reminder("")
    assert [each.reminder for each in heard] == ["2026-11-22T00:15+00:00", ""]
