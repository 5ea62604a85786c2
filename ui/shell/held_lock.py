"""Stands in the window's place when it is to lock or close, and the last words on the page could not be saved.

Ending the process would lose them, and showing them would leak them; so neither happens until the disk takes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import primary, quiet_link
from ui.widgets.text import label, title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

TRY_EVERY_MS = 3000
WIDTH = 520


class HeldLock(QWidget):
    """Covers the window and keeps trying.

    Attributes:
        again: Emitted every few seconds, and when a person asks for it, to try once more.
        without: Emitted when a person decides to let the unsaved words go.
    """

    again = Signal()
    without = Signal()

    def __init__(self, window: QMainWindow) -> None:
        """Stand ready over `window`, out of sight."""
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, interval=TRY_EVERY_MS)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()
        self._build()
        self._timer.timeout.connect(self.again)
        window.installEventFilter(self)

    def begin(self) -> None:
        """Take the page off the screen, without ending it, and begin to try."""
        self._timer.start()
        if self.isVisible():
            return
        if (page := self._window.centralWidget()) is not None:
            page.hide()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._again.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.resize(self._window.size())
        return False

    def _build(self) -> None:
        self._again = primary(self.tr("Try again"), self.again)
        without = quiet_link(self.tr("Go on without them"), self.without)
        without.setAccessibleDescription(self.tr("What was typed since the last save is then lost."))
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self._again)
        buttons.addWidget(without)
        buttons.addStretch()
        words = QVBoxLayout()
        words.setSpacing(12)
        words.addWidget(title(self.tr("Your last words are not saved yet")))
        words.addWidget(
            label(
                self.tr(
                    "The disk did not take them: it may be full, or it may have been taken out. Everything saved before"
                    " is safe. The page is hidden, and Afterword tries again by itself every few seconds."
                ),
                "muted",
            )
        )
        words.addSpacing(8)
        words.addLayout(buttons)
        words.addWidget(label(self.tr("Without them, what was typed since the last save is lost."), "small"))
        column = QWidget()
        column.setLayout(words)
        column.setFixedWidth(WIDTH)
        outer = QVBoxLayout(self)
        outer.addWidget(column, alignment=Qt.AlignmentFlag.AlignCenter)
