"""The stage of the tour: the real program on journals of its own, and the hands of whoever walks through it.

Everything is done as a person would do it, with keys and presses; words are given in English and found in the language
of the window.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget

from app.demo import DEMO_PASSPHRASE
from app.vault.kdf import KdfParams
from ui.commands.tour_clock import StandingClock
from ui.commands.waiting import settle, wait_until
from ui.shell.program import Program

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.bootstrap import Started
    from ui.lockscreen.screen import Screen

Found = TypeVar("Found", bound=QWidget)

REST_MS = 40
"""How long the window is let run before it is looked at."""


class Stage:
    """A window, the clock on its wall, and what one can do with it.

    Attributes:
        folder: Where the journals of this walk are.
        words: The recovery words, once they have been written down.
        locked_with: What the program asked to be started again with, once it has locked.
    """

    def __init__(self, started: Started, *, folder: Path, demo: Path, size: tuple[int, int]) -> None:
        """Prepare an empty stage; `demo` is a demonstration journal to work on copies of."""
        self._started = started
        self._demo = demo
        self._size = size
        self._program: Program | None = None
        self.folder = folder
        self.clock = StandingClock()
        self.words: tuple[str, ...] = ()
        self.locked_with: list[str] | None = None

    # The program

    @property
    def program(self) -> Program:
        """The program that runs now."""
        assert self._program is not None  # noqa: S101 - an act begins by starting it
        return self._program

    @property
    def window(self) -> QWidget:
        """Its window."""
        return self.program.window

    @property
    def screen(self) -> Screen:
        """The screen of the gate that is shown."""
        from ui.lockscreen.gate import Gate

        return self.one(Gate).screen_shown

    def start(self, name: str, *, demo: bool = False) -> None:
        """Start the program at the gate of the journal called `name`, made from the demonstration journal or new."""
        self.close()
        folder = self.folder / name
        if demo and not folder.exists():
            shutil.copytree(self._demo, folder)
        self.locked_with = None
        self._program = Program(
            started=self._started,
            clock=self.clock,
            restart=self._on_restart,
            journal=folder,
            demo_passphrase=DEMO_PASSPHRASE if demo else "",
            kdf=KdfParams.floor(),
        )
        self.window.setGeometry(QRect(QPoint(0, 0), self.window.size()))
        self.window.resize(*self._size)
        self._program.show()
        self.window.activateWindow()
        wait_until(self.window.isActiveWindow)

    def close(self) -> None:
        """End the program, if one is running, and every window with it."""
        if self._program is None:
            return
        self.window.close()
        self.window.deleteLater()
        self._program.deleteLater()
        self._program = None
        settle(0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # Looking

    def all(self, kind: type[Found]) -> list[Found]:
        """Return the widgets of a kind that are in sight."""
        tops = [self.window, *self._popups()]
        return [found for top in reversed(tops) for found in top.findChildren(kind) if found.isVisible()]

    def one(self, kind: type[Found]) -> Found:
        """Return the first widget of a kind that is in sight."""
        return self.all(kind)[0]

    def picture(self) -> QPixmap:
        """Return what a person sees: the window and whatever is open over it."""
        self.rest(REST_MS)
        picture = self.window.grab()
        painter = QPainter(picture)
        for popup in self._popups():
            place = QRect(popup.mapToGlobal(QPoint(0, 0)) - self._corner(), popup.size())
            painter.drawPixmap(place.topLeft(), popup.grab())
            if isinstance(popup, QDialog):  # a desktop would frame it
                painter.setPen(self._started.look.colour("edge"))
                painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()
        return picture

    def wait(self, condition: Callable[[], object]) -> None:
        """Run the window until `condition` holds."""
        wait_until(lambda: bool(condition()))

    def rest(self, milliseconds: int = 0) -> None:
        """Let everything asked of the journal be answered and shown."""
        settle(0)
        session = self.program.session
        if session is not None:
            wait_until(session.worker.is_idle)
            settle(0)
        if not self.window.isActiveWindow() and not self._popups():
            self.window.activateWindow()  # a screen in memory forgets it now and then
        settle(milliseconds)

    # Doing

    def press(self, keys: str) -> None:
        """Press a key or a chord where the cursor is."""
        QTest.keySequence(self._hand(), QKeySequence(keys))
        self.rest()

    def type(self, text: str) -> None:
        """Type where the cursor is, wherever it goes meanwhile."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self.press("Return")
            for letter in line:
                QTest.keyClicks(self._hand(), letter)
        self.rest()

    def click(self, context: str, words: str) -> None:
        """Press the button that says `words`, which are translated in `context`."""
        wanted = QCoreApplication.translate(context, words)
        self.wait(lambda: self._buttons(wanted))
        self.push(self._buttons(wanted)[0])

    def push(self, button: QAbstractButton) -> None:
        """Press a button."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest()

    def choose(self, context: str, words: str) -> None:
        """Choose what says `words` from the open menu."""
        wanted = QCoreApplication.translate(context, words)
        menu = self._menu()
        action = next(each for each in menu.actions() if each.text() == wanted)
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        self.rest()

    def close_popups(self) -> None:
        """Close menus and sheets that are open in passing."""
        for popup in self._popups():
            popup.close()
        self.rest()

    # Private

    def _on_restart(self, arguments: list[str]) -> None:
        self.locked_with = arguments

    def _hand(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def _buttons(self, words: str) -> list[QAbstractButton]:
        return [each for each in self.all(QAbstractButton) if each.text() == words and each.isEnabled()]

    def _menu(self) -> QMenu:
        self.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)  # noqa: S101 - waited for
        return menu

    def _popups(self) -> list[QWidget]:
        tops = QApplication.topLevelWidgets()
        return [
            top for top in tops if top is not self.window and top.isVisible() and _belongs(top, self.window)
        ]

    def _corner(self) -> QPoint:
        return self.window.mapToGlobal(QPoint(0, 0))


def _belongs(widget: QWidget, window: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and parent.window() is window
