"""Hides the window at once, and keeps it out of screenshots where the system can."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QKeyEvent, QMouseEvent

_EXCLUDE_FROM_CAPTURE = 0x11


class Veil(QWidget):
    """Covers a window with plain paper. Coming back to the window shows the veil; a key or a click lifts it."""

    def __init__(self, window: QWidget) -> None:
        """Stand ready over `window`, out of sight."""
        super().__init__(window)
        self._window = window
        self._focus: QWidget | None = None
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Hidden. Press any key to return."))
        self.hide()
        self._build()
        window.installEventFilter(self)

    def hide_at_once(self) -> None:
        """Cover the window, then minimise it."""
        self.cover()
        self._window.showMinimized()

    def cover(self) -> None:
        """Cover the window."""
        self._focus = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.repaint()  # on the screen before the window shrinks, so that previews of the window are blank as well

    def lift(self) -> None:
        """Show the window again, with the focus where it was."""
        self.hide()
        if self._focus is not None:
            self._focus.setFocus()
        self._focus = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lift the veil; the key itself goes nowhere."""
        event.accept()
        self.lift()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lift the veil; the click itself goes nowhere."""
        event.accept()
        self.lift()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.resize(self._window.size())
        return False

    def _build(self) -> None:
        words = label(self.tr("Press any key to return."), "small", wrap=False)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(words)


class _CaptureGuard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWindow) and watched.isTopLevel():
            exclude_from_capture(int(watched.winId()))
        return False


def keep_out_of_captures(application: QCoreApplication) -> bool:
    """Keep every window, menu and dialog of the program out of screenshots and shared screens from now on.

    Returns:
        Whether this system can: Windows can, others cannot be relied on, and nothing is promised there.
    """
    if sys.platform == "win32":
        application.installEventFilter(_CaptureGuard(application))
        return True
    return False


def exclude_from_capture(handle: int) -> bool:
    """Keep the window `handle` out of captures; return whether the system agreed."""
    if sys.platform == "win32":
        window = ctypes.c_void_p(handle)
        return bool(ctypes.windll.user32.SetWindowDisplayAffinity(window, _EXCLUDE_FROM_CAPTURE))
    return False
