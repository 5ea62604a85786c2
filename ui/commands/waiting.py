"""Lets a command wait for the window it drives, with a time limit instead of a guess."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

STEP = 5
"""Milliseconds between two looks."""


class Timeout(Exception):  # noqa: N818 - the word for it
    """What was waited for did not happen."""


def wait_until(condition: Callable[[], bool], *, seconds: float = 20.0) -> None:
    """Run the window until `condition` holds.

    Raises:
        Timeout: It still does not hold after `seconds`.
    """
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise Timeout
        settle(STEP)


def settle(milliseconds: int = 60) -> None:
    """Run the window for a moment, so that layouts and queued work come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class PaintWatch(QObject):
    """Notices when a widget has been painted.

    Attributes:
        painted: Number of paint events so far.
    """

    def __init__(self, widget: QWidget) -> None:
        """Watch `widget`."""
        super().__init__(widget)
        self.painted = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Count paint events and let everything through."""
        if event.type() == QEvent.Type.Paint:
            self.painted += 1
        return False
