"""Where a kind is looked for by any of its names; the arrow down leads from here into the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from ui.theme.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.theme.look import Look


class FindLine(QLineEdit):
    """A line with a lens.

    Attributes:
        left: Emitted when the arrow down is pressed.
    """

    left = Signal()

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        name = self.tr("Find a kind by any of its names")
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._lens = QAction(self.tr("Find a kind"), self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        look.changed.connect(self._tint)
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave for the list with the arrow down."""
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _tint(self) -> None:
        self._lens.setIcon(icon("magnifying-glass", self._look.colour("muted")))
