"""A number to read aloud or to copy, with what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QWidget

from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme.look import Look

NUMBER = 196
"""Width of the column of numbers, in pixels of the design."""

BESIDE = 470
"""Width, in pixels of the design, from which numbers stand beside the rest; below it, above."""

LEAST = 250
UNLIMITED = 16777215


class NumberRow(QWidget):
    """A number with what belongs to it beside it, or below it where there is little room."""

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._number: QWidget | None = None
        look.changed.connect(self._measure)

    def hold(self, number: QWidget, about: QLayout) -> None:
        """Show `number` and `about`."""
        self._number = number
        self._row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(about, 1)
        self._measure()

    def minimumSizeHint(self) -> QSize:
        """Let the page become narrow."""
        return QSize(self._look.px(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def _measure(self) -> None:
        beside = self.width() >= self._look.px(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._row.setSpacing(16 if beside else 4)
        if self._number is not None:
            self._number.setMinimumWidth(self._look.px(NUMBER) if beside else 0)
            self._number.setMaximumWidth(self._look.px(NUMBER) if beside else UNLIMITED)


def selectable(text: str, role: str, *, name: str) -> QLabel:
    """Return words that can be marked and copied with the mouse or the keyboard; `name` says whose they are."""
    found = label(text, role)
    found.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    found.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    found.setCursor(Qt.CursorShape.IBeamCursor)
    found.setIndent(0)
    found.setAccessibleName(f"{name}: {text}")
    return found
