"""An action is written with its text first, and everything else can be reached by the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QPlainTextEdit, QPushButton, QWidget

from models.domain.action import Action, ActionId, ActionLevel, ActionMode, ActionStatus
from ui.widgets.action_editor import ActionEditor
from ui.widgets.action_parts import ActionParts
from ui.widgets.day_choice import next_month

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.theme.look import Look

NOW = datetime(2026, 11, 21, 19, 0, tzinfo=UTC)
BLANK = Action(id=ActionId("one"), entry=None, field="", created_at=NOW, changed_at=NOW)

Shown = tuple[ActionEditor, list[Action]]


@pytest.fixture
def shown(qtbot: QtBot, look: Look) -> Callable[..., Shown]:
    def show(action: Action = BLANK, parts: ActionParts | None = None) -> Shown:
        editor = ActionEditor(action, look=look, today=NOW.date(), parts=parts)
        qtbot.addWidget(editor)
        editor.resize(800, 700)
        editor.show()
        heard: list[Action] = []
        editor.changed.connect(heard.append)
        return editor, heard

    return show


def _press(editor: QWidget, words: str) -> None:
    next(each for each in editor.findChildren(QPushButton) if each.text() == words).click()


def _line(editor: QWidget, name: str) -> QPlainTextEdit:
    return next(each for each in editor.findChildren(QPlainTextEdit) if each.accessibleName() == name)


def test_typing_is_told_and_enter_stays(shown: Callable[..., Shown]) -> None:
    editor, heard = shown()
    entered: list[None] = []
    editor.entered.connect(lambda: entered.append(None))
    editor.begin()
    QTest.keyClicks(_line(editor, "What you will do"), "Ring first")
    QTest.keyClick(_line(editor, "What you will do"), Qt.Key.Key_Return)
    assert heard[-1] == replace(BLANK, text="Ring first") == editor.action()
    assert entered == [None]


def test_every_part_is_kept(shown: Callable[..., Shown]) -> None:
    editor, heard = shown()
    _press(editor, "More")
    for name in ("Why", "First step", "What may get in the way", "What you will do then"):
        QTest.keyClicks(_line(editor, name), name.lower())
    _press(editor, "At the source")
    _press(editor, "Maintain")
    tomorrow, _ = (each for each in editor.findChildren(QPushButton) if each.text() == "Tomorrow")
    _, month = (each for each in editor.findChildren(QPushButton) if each.text() == "In a month")
    tomorrow.click()
    month.click()
    assert heard[-1] == replace(
        BLANK,
        why="why",
        first_step="first step",
        obstacle="what may get in the way",
        plan="what you will do then",
        level=ActionLevel.SOURCE,
        mode=ActionMode.MAINTAIN,
        due=date(2026, 11, 22),
        review=date(2026, 12, 21),
    )


def test_a_choice_can_be_taken_back(shown: Callable[..., Shown]) -> None:
    editor, heard = shown(replace(BLANK, level=ActionLevel.RECOVERY, due=date(2026, 11, 28)))
    _press(editor, "More")
    _press(editor, "Recovery")
    next(each for each in editor.findChildren(QPushButton) if each.text() == "In a week").click()
    assert heard[-1] == BLANK


def test_any_day_can_be_given_as_a_date(shown: Callable[..., Shown]) -> None:
    editor, heard = shown(replace(BLANK, due=date(2026, 12, 24)), ActionParts(review=False))
    _press(editor, "More")
    field = editor.findChild(QDateEdit)
    assert field is not None
    assert field.isVisible()
    assert field.date().toString(Qt.DateFormat.ISODate) == "2026-12-24"
    field.setDate(field.date().addDays(1))
    assert heard[-1].due == date(2026, 12, 25)


def test_what_happened_is_asked_once_it_has_ended(shown: Callable[..., Shown]) -> None:
    editor, heard = shown()
    _press(editor, "More")
    assert not _line(editor, "What happened").isVisible()
    _press(editor, "Done")
    assert _line(editor, "What happened").isVisible()
    QTest.keyClicks(_line(editor, "What happened"), "Twice")
    assert (heard[-1].status, heard[-1].outcome) == (ActionStatus.DONE, "Twice")


def test_an_action_always_stands_somewhere(shown: Callable[..., Shown]) -> None:
    editor, _ = shown(replace(BLANK, status=ActionStatus.DONE))
    _press(editor, "More")
    _press(editor, "Done")
    assert editor.action().status is ActionStatus.OPEN
    assert next(each for each in editor.findChildren(QPushButton) if each.text() == "Open").isChecked()


def test_showing_emits_nothing(shown: Callable[..., Shown]) -> None:
    editor, heard = shown()
    _press(editor, "More")
    other = replace(BLANK, text="Other", why="Because", due=date(2026, 11, 22), status=ActionStatus.LET_GO)
    editor.show_action(other)
    assert heard == []
    assert editor.action() == other
    assert _line(editor, "Why").toPlainText() == "Because"


def test_a_bare_line_asks_for_nothing_more(shown: Callable[..., Shown]) -> None:
    editor, _ = shown(parts=ActionParts(bare=True))
    assert [each.text() for each in editor.findChildren(QPushButton) if each.isVisible()] == ["Remove"]


def test_only_the_parts_asked_for_are_shown(shown: Callable[..., Shown]) -> None:
    editor, _ = shown(
        parts=ActionParts.of(levels=("source", "response"), modes=("repair",), due=False, status=False)
    )
    _press(editor, "More")
    words = {each.text() for each in editor.findChildren(QPushButton) if each.isVisible()}
    assert words == {"Less", "Remove", "At the source", "My response"}


def test_what_is_not_offered_here_stays_as_it_was(shown: Callable[..., Shown]) -> None:
    editor, heard = shown(
        replace(BLANK, level=ActionLevel.RECOVERY), ActionParts.of(levels=("source", "response"))
    )
    _press(editor, "More")
    _press(editor, "Done")
    assert heard[-1].level is ActionLevel.RECOVERY


def test_the_text_and_its_parts_change_together(shown: Callable[..., Shown]) -> None:
    editor, heard = shown(replace(BLANK, text="Swim"))
    _press(editor, "More")
    QTest.keyClicks(_line(editor, "Why"), "Air")
    editor.begin()
    QTest.keyClick(_line(editor, "What you will do"), Qt.Key.Key_End)
    QTest.keyClicks(_line(editor, "What you will do"), " twice")
    _press(editor, "Recovery")
    assert heard[-1] == replace(BLANK, text="Swim twice", why="Air", level=ActionLevel.RECOVERY)


def test_everything_has_a_name(shown: Callable[..., Shown]) -> None:
    editor, _ = shown(replace(BLANK, text="Ring first", due=date(2026, 12, 24)))
    _press(editor, "More")
    controls = [*editor.findChildren(QPushButton), *editor.findChildren(QPlainTextEdit)]
    assert all(each.accessibleName() for each in controls)
    assert {"Less: Ring first", "Remove: Ring first"} <= {each.accessibleName() for each in controls}


def test_the_keyboard_reaches_every_part_in_order(shown: Callable[..., Shown]) -> None:
    editor, heard = shown(replace(BLANK, text="Ring first"))
    _press(editor, "More")
    editor.begin()
    reached = []
    for _ in range(11):
        reached.append(editor.focusWidget())
        QTest.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)
    names = [each.accessibleName() for each in reached]
    assert names[:3] == ["What you will do", "Less: Ring first", "Remove: Ring first"]
    assert names[3:7] == ["Why", "First step", "What may get in the way", "What you will do then"]
    assert names[7:] == ["At the source", "Repair", "Tomorrow", "Tomorrow"]
    QTest.keyClick(reached[7], Qt.Key.Key_Right)
    assert heard[-1].level is ActionLevel.SOURCE


@pytest.mark.parametrize(
    ("day", "after"),
    [
        (date(2026, 11, 21), date(2026, 12, 21)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
    ],
)
def test_in_a_month(day: date, after: date) -> None:
    assert next_month(day) == after
