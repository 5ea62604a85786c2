"""The line above the page breaks where it has to, and leaves no dot hanging."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.clock import SystemClock
from ui.answering.alarm import QtAlarm
from ui.answering.soft_timer import SoftTimer
from ui.widgets.saved_state import SavedState
from ui.writing.header import Header

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look


@pytest.mark.parametrize("width", [1100, 800, 620, 480])
def test_a_dot_stands_between_two_links_and_never_at_an_end(qtbot: QtBot, look: Look, width: int) -> None:
    timer = SoftTimer(clock=SystemClock(), alarms=QtAlarm)
    header = Header(look=look, state=SavedState(), timer=timer)
    qtbot.addWidget(header)
    header.show_kind("Writing it out, second of four")
    header.offer(prompt=True, free=True, stop=True, done=True)
    header.resize(width, 200)
    header.show()
    QApplication.processEvents()
    tops = [link.mapTo(header, link.rect().center()).y() for link in header.links()]
    ends = len(set(tops))
    dots = [each for each in header.findChildren(QLabel) if each.text() == "·" and each.isVisible()]
    kind = next(each for each in header.findChildren(QLabel) if each.text().startswith("Writing"))
    kind_alone = kind.mapTo(header, kind.rect().center()).y() < tops[0] - 8
    assert len(dots) == 1 + len(tops) - ends - kind_alone
