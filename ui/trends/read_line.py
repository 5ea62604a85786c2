"""The line under bars or rows that says what is read of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.trends.readable import Readable


class ReadLine(QLabel):
    """Says what stands at the cursor of a picture; it never becomes lower, so that nothing below moves."""

    def __init__(self, picture: Readable, resting: str) -> None:
        """Say what stands at the cursor of `picture`, and `resting` while it is nowhere."""
        super().__init__(resting or " ")
        self._resting = resting or " "
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "small")
        picture.read.connect(self._on_read)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as much room as it needs at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.setMinimumHeight(0)

    def _on_read(self, words: str) -> None:
        if self.isVisible():
            self.setMinimumHeight(self.height())
        self.setText(words or self._resting)
