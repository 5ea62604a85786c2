"""Has Python's garbage looked for on the window's own thread only.

Python looks for unreachable cycles on whichever thread happens to make the next object. When that is the worker of the
journal, and a forgotten cycle holds a widget, Qt unmakes it on a thread that is not its own, and the process ends
in the middle of a sentence. So Python is told not to look by itself, and a timer looks as often as it would have.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class GarbageTimer(QObject):
    """Looks for garbage about once a second, for as long as its parent lives."""

    def __init__(self, parent: QObject) -> None:
        """Stop Python from looking by itself, and begin."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect the oldest generation whose threshold has been passed, as Python does when it looks by itself.

    Call it on the thread of the window.
    """
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
