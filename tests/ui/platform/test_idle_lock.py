"""Keys, pointers and input methods keep an open journal open; nothing else does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from ui.platform.idle_lock import IdleLock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


class MovableClock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        return datetime(2026, 3, 1, tzinfo=UTC) + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def idle(qapp: QApplication, clock: MovableClock) -> Iterator[IdleLock]:
    found = IdleLock(qapp, clock=clock, minutes=3)
    yield found
    found.stop()


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    found = QLineEdit()
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    return found


def _key(field: QLineEdit) -> None:
    QTest.keyClick(field, Qt.Key.Key_A)


def _click(field: QLineEdit) -> None:
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)


def _wheel(field: QLineEdit) -> None:
    event = QWheelEvent(
        QPointF(1, 1),
        QPointF(1, 1),
        QPoint(0, 8),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)


def _compose(field: QLineEdit) -> None:
    QApplication.sendEvent(field, QInputMethodEvent("ü", []))


def _move_to(field: QLineEdit, x: float) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(x, 1),
        QPointF(x, 1),
        QPointF(x, 1),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(field, event)


def _move(field: QLineEdit) -> None:
    _move_to(field, 5)


@pytest.mark.parametrize("sign_of_life", [_key, _click, _wheel, _compose, _move])
def test_a_sign_of_life_starts_again(
    idle: IdleLock, clock: MovableClock, field: QLineEdit, sign_of_life: Callable[[QLineEdit], None]
) -> None:
    clock.seconds = 170
    sign_of_life(field)
    clock.seconds = 340
    assert idle.remaining() == pytest.approx(10)


def test_the_window_changing_by_itself_is_no_sign_of_life(
    idle: IdleLock, clock: MovableClock, field: QLineEdit
) -> None:
    _move_to(field, 5)
    clock.seconds = 170
    field.setText("from elsewhere")
    field.resize(300, 60)
    field.repaint()
    _move_to(field, 5)
    assert idle.remaining() == pytest.approx(10)


def test_it_locks_when_the_time_is_up(qtbot: QtBot, idle: IdleLock, clock: MovableClock) -> None:
    with qtbot.waitSignal(idle.lock_due, timeout=5000):
        clock.seconds = 180


def test_the_first_key_after_a_sleep_locks_instead_of_starting_again(
    qtbot: QtBot, idle: IdleLock, clock: MovableClock, field: QLineEdit
) -> None:
    clock.seconds = 3600
    with qtbot.waitSignal(idle.lock_due, timeout=500):
        _key(field)


def test_it_asks_once(qtbot: QtBot, idle: IdleLock, clock: MovableClock, field: QLineEdit) -> None:
    asked: list[bool] = []
    idle.lock_due.connect(lambda: asked.append(True))
    clock.seconds = 3600
    _key(field)
    _key(field)
    assert asked == [True]


def test_with_no_minutes_it_never_asks(
    qtbot: QtBot, idle: IdleLock, clock: MovableClock, field: QLineEdit
) -> None:
    idle.set_minutes(0)
    clock.seconds = 1e9
    with qtbot.assertNotEmitted(idle.lock_due, wait=50):
        _key(field)
    assert idle.remaining() is None


def test_another_limit_begins_afresh(idle: IdleLock, clock: MovableClock) -> None:
    clock.seconds = 170
    idle.set_minutes(1)
    assert idle.remaining() == pytest.approx(60)


def test_events_go_on_to_where_they_were_going(idle: IdleLock, field: QLineEdit, qtbot: QtBot) -> None:
    pressed: list[bool] = []
    button = QPushButton()
    qtbot.addWidget(button)
    button.pressed.connect(lambda: pressed.append(True))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    _key(field)
    assert field.text() == "a"
    assert pressed == [True]
