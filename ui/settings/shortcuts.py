"""Every key that does something, in one list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout

from ui.settings.part import SettingsPart
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

IN_PAGES = (
    (str(QT_TRANSLATE_NOOP("Shortcuts", "Edit the entry you are reading")), "Ctrl+E"),
    (str(QT_TRANSLATE_NOOP("Shortcuts", "Go to the newer entry")), "Alt+Up"),
    (str(QT_TRANSLATE_NOOP("Shortcuts", "Go to the older entry")), "Alt+Down"),
    (str(QT_TRANSLATE_NOOP("Shortcuts", "Move the chosen entry to the bin")), "Delete"),
    (str(QT_TRANSLATE_NOOP("Shortcuts", "Clear the search, or go back to the list")), "Escape"),
)
"""Keys of the journal page, to be translated in context "Shortcuts"."""


class ShortcutSettings(SettingsPart):
    """A list to read; nothing here can be changed."""

    def __init__(self, window: Sequence[tuple[str, str]] = ()) -> None:
        """List `window`, the words and keys of the window itself (already translated), before those of the pages."""
        super().__init__(self.tr("Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        pages = tuple((QCoreApplication.translate("Shortcuts", words), keys) for words, keys in IN_PAGES)
        for row, (words, keys) in enumerate((*window, *pages)):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(label(shown, "strong", wrap=False), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(words), row, 1)
        self.column.addLayout(grid)
