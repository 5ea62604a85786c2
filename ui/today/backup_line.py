"""One quiet line on Today when the newest backup is old or could not be made; gone as soon as there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


class BackupLine(QWidget):
    """Hidden until it has something to say.

    Attributes:
        chosen: Emitted when the person wants to look at the backups.
    """

    chosen = Signal()

    def __init__(self) -> None:
        """Begin hidden."""
        super().__init__()
        self._text: QLabel = label("", "muted")
        self._build()
        self.hide()

    def say(self, text: str) -> None:
        """Show `text`, or nothing when it is empty."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def words(self) -> str:
        """Return what is said now, or "" while hidden."""
        return "" if self.isHidden() else self._text.text()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 12)
        row.setSpacing(10)
        row.addWidget(self._text, 1)
        look = button(self.tr("Look at the backups"), "small-link", self.chosen)
        row.addWidget(look, 0, Qt.AlignmentFlag.AlignVCenter)
