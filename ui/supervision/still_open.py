"""Says beside Print and Save as PDF that something was not decided yet. It stands in nobody's way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.buttons import link
from ui.widgets.text import label


class StillOpen(QWidget):
    """Counts what could still identify somebody; gone when there is nothing.

    Attributes:
        wanted: Emitted when a person wants to look at it.
    """

    wanted = Signal()

    def __init__(self) -> None:
        """Begin with nothing to say."""
        super().__init__()
        self._words = label("")
        self._link = link("", self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._link)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many things were not decided."""
        if count == 1:
            words = self.tr("One thing could still identify somebody. Look at it first, or go on.")
            look = self.tr("Look at it")
        else:
            words = self.tr("{count} things could still identify somebody. Look at them first, or go on.")
            look = self.tr("Look at them")
        self._words.setText(words.format(count=count))
        self._link.setText(look)
        self._link.setAccessibleName(look)
        self.setVisible(count > 0)

    def words(self) -> str:
        """Return what is said, or "" while there is nothing to say."""
        return "" if self.isHidden() else self._words.text()
