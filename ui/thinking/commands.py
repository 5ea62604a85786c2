"""What can be done with thoughts in a text, each with its key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done.

    Attributes:
        text: What it says, to be translated in context "Thinking".
        keys: In Qt's portable form.
    """

    text: str
    keys: str
    is_switch: bool = False


MARK = "mark"
NEXT = "next"
PREVIOUS = "previous"
LOOK = "look"
LEAVE = "leave"

COMMANDS = {
    MARK: Command(
        str(QT_TRANSLATE_NOOP("Thinking", "Mark a thought, or see what is marked")), "Ctrl+Shift+M"
    ),
    NEXT: Command(str(QT_TRANSLATE_NOOP("Thinking", "Next marked thought")), "F8"),
    PREVIOUS: Command(str(QT_TRANSLATE_NOOP("Thinking", "Marked thought before")), "Shift+F8"),
    LOOK: Command(str(QT_TRANSLATE_NOOP("Thinking", "Words to look at")), "Ctrl+Shift+L", is_switch=True),
    LEAVE: Command(str(QT_TRANSLATE_NOOP("Thinking", "Leave this word")), "F9"),
}
"""While words are looked at, next and before lead from word to word."""


def add_commands(text: QWidget, does: Mapping[str, SignalInstance]) -> dict[str, QAction]:
    """Give `text` its actions, each passed on as the signal of its name; return them by name."""
    found: dict[str, QAction] = {}
    for name, command in COMMANDS.items():
        action = QAction(QCoreApplication.translate("Thinking", command.text), text)
        action.setShortcut(QKeySequence(command.keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.setCheckable(command.is_switch)
        action.triggered.connect(does[name])
        text.addAction(action)
        found[name] = action
    return found


def shortcut_list() -> list[tuple[str, str]]:
    """Return the words and the keys of every command, for the list in the settings."""
    return [
        (QCoreApplication.translate("Thinking", command.text), command.keys) for command in COMMANDS.values()
    ]
