"""A box to tick beside words that may take several lines, which a check box of Qt cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


ROOM = 5
"""Pixels above and below the words, so that two lines keep as far from what follows as one beside the box does."""


class Tick(QWidget):
    """Shows a box and words; a click on the words is one on the box.

    Attributes:
        ticked: Emitted with the new state when a person changed it.
    """

    ticked = Signal(bool)

    def __init__(
        self, words: str, *, on: bool = False, role: str = "", name: str = "", about: str = ""
    ) -> None:
        """Say `words` in the face of `role`; `name` and `about` are what a screen reader hears, if more is needed."""
        super().__init__()
        self._box = QCheckBox()
        self._box.setChecked(on)
        self._box.setAccessibleName(name or words)
        self._box.setAccessibleDescription(about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)  # the box brings the rest of the space beside it along
        self._words = label(words, role)
        self._words.setContentsMargins(0, ROOM, 0, ROOM)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._box.clicked.connect(self.ticked)

    def is_on(self) -> bool:
        """Tell whether it is ticked."""
        return self._box.isChecked()

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a state, named by its verb
        """Show it ticked or not; nothing is emitted."""
        self._box.setChecked(on)

    def begin(self) -> None:
        """Put the focus on the box."""
        self._box.setFocus(Qt.FocusReason.TabFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on the words for one on the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self._box.click()
