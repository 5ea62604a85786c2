"""The search field: asks as one types, after the shortest of pauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from ui.theme.icons import icon
from ui.widgets.clear_button import name_clear_button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.theme.look import Look

PAUSE = 40
"""Milliseconds without a key after which the search begins."""


class SearchField(QLineEdit):
    """A field for words to find.

    Attributes:
        words_changed: Emitted with the words a moment after they were typed.
        list_requested: Emitted when the person moves on to the list.
        first_requested: Emitted when the person wants the first result.
    """

    words_changed = Signal(str)
    list_requested = Signal()
    first_requested = Signal()

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lens = QAction(self.tr("Search"), self)
        self._build()
        self._connect_signals()

    def show_words(self, words: str) -> None:
        """Show `words` without asking for them."""
        self.setText(words)
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Escape, go to the list with Down, open the first result with Enter."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.list_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.first_requested.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setPlaceholderText(self.tr("Search everything you wrote"))
        self.setAccessibleName(self.tr("Search the journal"))
        self.setAccessibleDescription(self.tr("Results appear as you type. Escape clears the search."))
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        name_clear_button(self)
        self._tint()

    def _connect_signals(self) -> None:
        self.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._on_pause)
        self._look.changed.connect(self._tint)

    def _tint(self) -> None:
        self._lens.setIcon(icon("magnifying-glass", self._look.colour("muted")))

    def _on_pause(self) -> None:
        self.words_changed.emit(self.text())
