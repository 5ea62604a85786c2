"""A list and a reader: side by side where there is room, one after the other where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.widgets.page import MARGIN, TOP

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme.look import Look

WIDE = 900
"""Width, in pixels of the design, from which both stand side by side."""

LIST = 392
"""Width of the list beside the reader, in pixels of the design."""

GUTTER = 32
INSET = 12
"""How far the words of a list stand in from its edge; the page margin allows for it."""

_UNLIMITED = 16777215


class Columns(QWidget):
    """Arranges two widgets.

    Attributes:
        arranged: Emitted with whether both are side by side now.
    """

    arranged = Signal(bool)

    def __init__(self, *, leading: QWidget, reading: QWidget, look: Look) -> None:
        """Arrange the list `leading` and the reader `reading`, with the list in front where only one fits."""
        super().__init__()
        self._leading, self._reading, self._look = leading, reading, look
        self.is_reading = False
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._line = QFrame()
        self._line.setProperty("role", "upright")
        self._row.addWidget(leading)
        self._row.addWidget(self._line)
        self._row.addWidget(reading, 1)
        look.changed.connect(self.arrange)

    def is_wide(self) -> bool:
        """Say whether both stand side by side."""
        return self.width() >= self._look.px(WIDE)

    def show_list(self) -> None:
        """Put the list in front where only one fits."""
        self.is_reading = False
        self.arrange()

    def show_reader(self) -> None:
        """Put the reader in front where only one fits."""
        self.is_reading = True
        self.arrange()

    def arrange(self) -> None:
        """Put everything in its place."""
        wide = self.is_wide()
        self._row.setContentsMargins(MARGIN - INSET, TOP, MARGIN, 20)
        self._leading.setVisible(wide or not self.is_reading)
        self._leading.setMinimumWidth(self._look.px(LIST) if wide else 0)
        self._leading.setMaximumWidth(self._look.px(LIST) if wide else _UNLIMITED)
        self._line.setVisible(wide)
        self._reading.setVisible(wide or self.is_reading)
        self._leading.setContentsMargins(0, 0, INSET if wide else 0, 0)
        self._reading.setContentsMargins(GUTTER if wide else INSET, 0, 0, 0)
        self.arranged.emit(wide)

    def minimumSizeHint(self) -> QSize:
        """Let the window become narrow: then only one of the two is shown."""
        return QSize(self._look.px(LIST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()
