"""Everything the window can do at a key, as data: the menu and the list of shortcuts are made from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.widgets.place import PageName, Place


@dataclass(frozen=True, slots=True)
class WindowAction:
    """One thing the window can do.

    Attributes:
        text: What it says in the menu, to be translated in context "Actions".
        shortcut: Keys in Qt's portable form; Qt shows Cmd for Ctrl on macOS.
        slot: Name of the method of the shell that does it, or "" when it only goes to `place`.
    """

    text: str
    shortcut: str
    slot: str = ""
    place: Place | None = None


WRITE = (
    WindowAction(
        str(QT_TRANSLATE_NOOP("Actions", "Write a page")),
        "Ctrl+1",
        place=Place(PageName.WRITING, worksheet="page"),
    ),
    WindowAction(
        str(QT_TRANSLATE_NOOP("Actions", "Set it down")),
        "Ctrl+2",
        place=Place(PageName.WRITING, worksheet="set-down"),
    ),
    WindowAction(
        str(QT_TRANSLATE_NOOP("Actions", "How am I?")),
        "Ctrl+3",
        place=Place(PageName.WORKSHEET, worksheet="wellbeing-snapshot"),
    ),
    WindowAction(
        str(QT_TRANSLATE_NOOP("Actions", "End of shift")),
        "Ctrl+4",
        place=Place(PageName.WORKSHEET, worksheet="end-of-shift"),
    ),
)

GO = (
    WindowAction(str(QT_TRANSLATE_NOOP("Actions", "Today")), "Ctrl+T", place=Place(PageName.TODAY)),
    WindowAction(str(QT_TRANSLATE_NOOP("Actions", "Journal")), "Ctrl+J", place=Place(PageName.JOURNAL)),
    WindowAction(str(QT_TRANSLATE_NOOP("Actions", "Search the journal")), "Ctrl+F", slot="search"),
    WindowAction(str(QT_TRANSLATE_NOOP("Actions", "Tools")), "Ctrl+K", place=Place(PageName.TOOLS)),
    WindowAction(str(QT_TRANSLATE_NOOP("Actions", "Trends")), "Ctrl+Shift+T", place=Place(PageName.TRENDS)),
    WindowAction(str(QT_TRANSLATE_NOOP("Actions", "Actions")), "Ctrl+Shift+A", place=Place(PageName.ACTIONS)),
    WindowAction(
        str(QT_TRANSLATE_NOOP("Actions", "Supervision")), "Ctrl+Shift+S", place=Place(PageName.SUPERVISION)
    ),
    WindowAction(
        str(QT_TRANSLATE_NOOP("Actions", "Support and phone lines")), "F1", place=Place(PageName.SUPPORT)
    ),
    WindowAction(str(QT_TRANSLATE_NOOP("Actions", "Settings")), "Ctrl+,", place=Place(PageName.SETTINGS)),
)

LEAVE = (
    WindowAction(str(QT_TRANSLATE_NOOP("Actions", "Hide at once")), "Ctrl+H", slot="hide_at_once"),
    WindowAction(str(QT_TRANSLATE_NOOP("Actions", "Lock")), "Ctrl+L", slot="lock"),
    WindowAction(str(QT_TRANSLATE_NOOP("Actions", "Quit")), "Ctrl+Q", slot="quit"),
)

GROUPS = (WRITE, GO, LEAVE)
"""All actions, in the groups the menu shows."""


def shortcut_list() -> list[tuple[str, str]]:
    """Return the words, translated, and the keys of every action, for the list in the settings."""
    actions = (action for group in GROUPS for action in group)
    return [(QCoreApplication.translate("Actions", action.text), action.shortcut) for action in actions]
