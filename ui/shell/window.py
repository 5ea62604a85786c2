"""The one window. Before a journal is open it shows the gate, afterwards the shell; locking ends the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from app.preferences import Preferences

TITLE = "Afterword"
"""The window's title, always: what is open in it is nobody's business."""

MINIMUM = (720, 560)
FIRST = (1280, 820)


class Window(QMainWindow):
    """Hosts one thing at a time."""

    def __init__(self, *, preferences: Preferences, may_close: Callable[[], bool]) -> None:
        """Stand where the window stood last, if that place is still on a screen.

        Args:
            preferences: The window's place.
            may_close: Asked before the window closes; brings everything home, and says whether that worked.
        """
        super().__init__()
        self._may_close = may_close
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
        return place.left(), place.top(), place.width(), place.height()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything is home."""
        event.setAccepted(self._may_close())

    def _place(self, preferences: Preferences) -> None:
        self.resize(*FIRST)
        if not preferences.window:
            return
        wanted = QRect(*preferences.window)
        if any(screen.availableGeometry().contains(wanted.center()) for screen in QGuiApplication.screens()):
            self.setGeometry(wanted)
