"""Numbers and words are given by keyboard as easily as by pointer, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSlider

from app import paths
from app.worksheets.vocabulary import Vocabularies
from ui.widgets.feelings import Feelings
from ui.widgets.rating import Rating

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look


def shown(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    widget.setFocus()


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


@pytest.fixture
def rating(look: Look, qtbot: QtBot) -> Rating:
    found = Rating(low="none", high="as much as there can be", name="Distress")
    shown(found, qtbot)
    return found


@pytest.fixture
def feelings(look: Look, qtbot: QtBot) -> Feelings:
    vocabulary = Vocabularies(paths.resources() / "vocabularies").get("emotions")
    found = Feelings(vocabulary, most=2, name="Feelings")
    shown(found, qtbot)
    return found


def test_nothing_is_chosen_beforehand(rating: Rating) -> None:
    assert rating.value() is None


def test_digits_and_arrows_choose_and_delete_takes_back(rating: Rating, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rating.changed):
        press(Qt.Key.Key_7)
    assert rating.value() == 7
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Right)
    assert rating.value() == 10
    press(Qt.Key.Key_Left)
    assert rating.value() == 9
    press(Qt.Key.Key_Delete)
    assert rating.value() is None
    press(Qt.Key.Key_Right)
    assert rating.value() == 0


def test_choosing_the_same_number_again_takes_it_back(rating: Rating) -> None:
    third = rating.findChildren(QPushButton)[3]
    third.click()
    assert rating.value() == 3
    third.click()
    assert rating.value() is None


def test_the_ends_are_spoken(rating: Rating) -> None:
    names = [each.accessibleName() for each in rating.findChildren(QPushButton)]
    assert names[0] == "Distress 0, none"
    assert names[5] == "Distress 5"
    assert names[10] == "Distress 10, as much as there can be"


def test_a_number_outside_the_scale_is_not_shown(rating: Rating) -> None:
    rating.set_value(12)
    assert rating.value() is None


def test_feelings_are_found_by_their_kind_with_the_arrows(feelings: Feelings) -> None:
    for _ in range(2):
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert feelings.value() == (("angry", 50),)


def test_strength_is_the_person_s_own(feelings: Feelings) -> None:
    feelings.set_value([("angry", 80), ("worn", None)])
    sliders = feelings.findChildren(QSlider)
    assert [each.value() for each in sliders] == [80, 50]
    sliders[0].setValue(20)
    assert feelings.value()[0] == ("angry", 20)


def test_no_more_than_was_asked_for(feelings: Feelings) -> None:
    own = feelings.findChildren(QLineEdit)[0]
    own.setFocus()
    for word in ("Calm", "out of tune", "a third"):
        QTest.keyClicks(own, word)
        QTest.keyClick(own, Qt.Key.Key_Return)
    assert [word for word, _ in feelings.value()] == ["calm", "out of tune"]
    remove = next(b for b in feelings.findChildren(QPushButton) if b.accessibleName() == "Remove calm")
    remove.click()
    assert [word for word, _ in feelings.value()] == ["out of tune"]
    assert own.isEnabled()
