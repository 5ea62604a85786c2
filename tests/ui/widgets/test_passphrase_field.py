"""What is typed as a passphrase cannot be copied, dragged, undone or read by anything but the program."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from ui.widgets.passphrase_field import PassphraseField, zero

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look

TYPED = "nobody reads these words"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> PassphraseField:
    found = PassphraseField("Passphrase")
    qtbot.addWidget(found)
    found.resize(400, 44)
    with qtbot.waitExposed(found):
        found.show()
    found.setFocus()
    return found


def show_button(field: PassphraseField) -> QPushButton:
    found = field.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


def test_taking_it_empties_the_field(field: PassphraseField) -> None:
    QTest.keyClicks(field, TYPED)
    assert field.take() == bytearray(TYPED.encode())
    assert field.text() == ""


def test_it_is_taken_in_one_normal_form(field: PassphraseField) -> None:
    composed = "Blütenstaub é"
    field.setText(unicodedata.normalize("NFD", composed))
    assert field.take() == bytearray(composed.encode())


@pytest.mark.parametrize("way", ["take", "wipe", "hide", "backspace", "replace"])
def test_undo_never_brings_it_back(field: PassphraseField, way: str) -> None:
    QTest.keyClicks(field, TYPED)
    field.refuse_show()
    if way in {"take", "wipe", "hide"}:
        getattr(field, way)()
    else:
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Backspace if way == "backspace" else Qt.Key.Key_X)
    field.show()
    field.show_letters()
    for _ in range(30):
        QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
        field.undo()
    assert TYPED[:4] not in field.text()


def test_it_is_emptied_when_it_is_out_of_sight(field: PassphraseField) -> None:
    QTest.keyClicks(field, TYPED)
    field.hide()
    assert field.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
@pytest.mark.parametrize("shown", [True, False])
def test_it_cannot_be_copied_or_cut(field: PassphraseField, key: Qt.Key, *, shown: bool) -> None:
    QGuiApplication.clipboard().setText("what was there")
    QTest.keyClicks(field, TYPED)
    if shown:
        field.show_letters()
    field.selectAll()
    QTest.keyClick(field, key, CONTROL)
    assert QGuiApplication.clipboard().text() == "what was there"
    assert field.text() == TYPED


def test_it_has_no_menu_takes_no_drop_and_lets_nothing_be_dragged(field: PassphraseField) -> None:
    assert field.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert not field.dragEnabled()
    dropped = QMimeData()
    dropped.setText("dropped")
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    field.dropEvent(event)
    assert field.text() == ""


def test_input_methods_learn_nothing_from_it(field: PassphraseField) -> None:
    hints = field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_a_screen_reader_meets_a_name_and_dots(field: PassphraseField) -> None:
    QTest.keyClicks(field, TYPED)
    accessible = QAccessible.queryAccessibleInterface(field)
    assert accessible.text(QAccessible.Text.Name) == "Passphrase"
    heard = accessible.text(QAccessible.Text.Value) + accessible.textInterface().text(0, 100)
    assert not set(heard) & set(TYPED)


def test_it_can_be_shown_and_hidden_by_keyboard(field: PassphraseField) -> None:
    QTest.keyClicks(field, TYPED)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert show_button(field).hasFocus()
    QTest.keyClick(show_button(field), Qt.Key.Key_Space)
    assert field.is_shown()
    assert show_button(field).text() == "Hide"
    QTest.keyClick(show_button(field), Qt.Key.Key_Space)
    assert not field.is_shown()


def test_after_a_failed_try_it_stays_hidden_until_it_is_emptied(field: PassphraseField) -> None:
    QTest.keyClicks(field, TYPED)
    field.refuse_show()
    QTest.mouseClick(show_button(field), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not field.is_shown()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, "n")
    QTest.mouseClick(show_button(field), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert field.is_shown()


def test_zeroing_keeps_the_length() -> None:
    secret = bytearray(b"abc")
    zero(secret)
    assert secret == bytearray(3)
