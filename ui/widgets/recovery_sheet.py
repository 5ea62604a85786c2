"""Fifteen numbered words to copy by hand. They cannot be selected, copied or dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel

from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent

    from ui.theme.look import Look

COLUMNS = 3


class RecoverySheet(QFrame):
    """Shows recovery words, numbered down the columns; emptied when it goes out of sight for good."""

    def __init__(self, words: Sequence[str], *, look: Look) -> None:
        """Show `words`."""
        super().__init__()
        self._look = look
        self.setProperty("role", "tile")
        self._build(words)

    def wipe(self) -> None:
        """Forget the words."""
        for shown in self.findChildren(QLabel):
            shown.setText("")
            shown.setAccessibleName("")

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the words when another page takes this place; not when the window is minimised."""
        if not event.spontaneous():
            self.wipe()
        super().hideEvent(event)

    def _build(self, words: Sequence[str]) -> None:
        grid = QGridLayout(self)
        px = self._look.px
        grid.setContentsMargins(px(28), px(20), px(28), px(20))
        grid.setHorizontalSpacing(px(36))
        grid.setVerticalSpacing(px(10))
        rows = -(-len(words) // COLUMNS)
        for place, word in enumerate(words):
            grid.addLayout(self._numbered(place + 1, word), place % rows, place // rows)

    def _numbered(self, position: int, word: str) -> QHBoxLayout:
        number = label(str(position), "number", wrap=False)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        number.setMinimumWidth(self._look.px(20))
        shown = label(word, "words-to-copy", wrap=False)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        shown.setAccessibleName(self.tr("Word {position}: {word}").format(position=position, word=word))
        row = QHBoxLayout()
        row.setSpacing(self._look.px(12))
        row.addWidget(number)
        row.addWidget(shown, stretch=1)
        return row
