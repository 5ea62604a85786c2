"""The one window. Before a journal is open it shows the gate, afterwards the shell; locking ends the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from app.preferences import Preferences

TITLE = "Afterword"
"""The window's title, always: what is open in it is nobody's business."""

MINIMUM = (720, 560)
FIRST = (1280, 820)


class Window(QMainWindow):
    """Hosts one thing at a time.

    Attributes:
        closing: Emitted when a person closes the window, before it disappears.
    """

    closing = Signal()

    def __init__(self, *, preferences: Preferences) -> None:
        """Stand where the window stood last, if that place is still on a screen."""
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setAccessibleName(TITLE)
        self.setMinimumSize(*MINIMUM)
        self._place(preferences)

    def show_only(self, content: QWidget) -> None:
        """Show `content` and let go of what was shown before."""
        before = self.takeCentralWidget()
        self.setCentralWidget(content)
        content.setFocus()
        if before is not None:
            before.deleteLater()

    def geometry_now(self) -> tuple[int, ...]:
        """Return left, top, width and height for the next start."""
        place = self.normalGeometry() if self.isMaximized() else self.geometry()
        return place.getRect()  # type: ignore[no-any-return]  # untyped in PySide6

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand over everything unsaved before the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def _place(self, preferences: Preferences) -> None:
        self.resize(*FIRST)
        if not preferences.window:
            return
        wanted = QRect(*preferences.window)
        if any(screen.availableGeometry().contains(wanted.center()) for screen in QGuiApplication.screens()):
            self.setGeometry(wanted)
