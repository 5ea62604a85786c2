"""A tile: one thing a person can begin, with a line that says what it asks of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout

from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Tile(QPushButton):
    """A button as large as a card, as tall as its words need."""

    def __init__(self, heading: str, line: str, *, hint: str = "") -> None:
        """Show `heading`, `line` under it, and `hint`, such as a shortcut, at the foot."""
        super().__init__()
        self.setProperty("role", "tile")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(" ".join(part for part in (line, hint) if part))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._build(heading, line, hint)

    def sizeHint(self) -> QSize:
        """Return the room its words need."""
        column = self.layout()  # asked for as well while the tile is being made or unmade
        return column.sizeHint() if column is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room its words need at the present width."""
        column = self.layout()
        if column is None:
            return super().minimumSizeHint()
        return QSize(column.minimumSize().width(), column.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow when the words take another line."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _build(self, heading: str, line: str, hint: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(4)
        column.addWidget(label(heading, "heading"))
        column.addWidget(label(line, "muted"))
        column.addStretch(1)
        if hint:
            column.addSpacing(6)
            column.addWidget(label(hint, "small"))
        for words in self.findChildren(QLabel):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
