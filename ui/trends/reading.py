"""What has been read of the journal: first what is in sight, and the rest when that has been seen.

Knows whether the lines are still those of the journal; decides nothing about what is shown.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from datetime import date

    from app.trends.periods import Period
    from app.trends.service import Lines, Trends
    from ui.tasks.worker import Worker
    from ui.trends.view import View

REST_MS = 150
"""How long the first picture is left alone before the rest of the journal is read."""


class Reading(QObject):
    """Reads lines on the journal's own thread.

    Attributes:
        began: Emitted with a view, a period and what the view found in it, when there are lines for the first time.
        finished: Emitted when everything back to the first entry has been read.
    """

    began = Signal(object, object, object)
    finished = Signal()

    def __init__(self, trends: Trends, worker: Worker) -> None:
        """Begin with nothing read."""
        super().__init__()
        self._trends = trends
        self._worker = worker
        self._lines: Lines | None = None
        self._since: date | None = None
        self._changes = self._known = 0
        self._later = QTimer(self, singleShot=True, interval=REST_MS)
        self._later.timeout.connect(self.read_all)

    def lines(self) -> Lines | None:
        """Return what was read last."""
        return self._lines

    def note_change(self) -> None:
        """Take what was read, and what is being read, for old."""
        self._changes += 1

    def is_fresh(self) -> bool:
        """Tell whether the journal is still as it was read."""
        return self._lines is not None and self._known == self._changes

    def reaches(self, since: date | None) -> bool:
        """Tell whether what was read goes back to a day, or to the first entry."""
        if self._lines is None or self._lines.complete:
            return self._lines is not None
        return since is not None and self._since is not None and since >= self._since

    def read_first(self, view: View, period: Period) -> None:
        """Read what `view` needs for `period`, and the rest when it has been seen."""
        done = partial(self._on_first, view, period, self._changes)
        self._worker.run(partial(self._first, view, period), done=done)

    def read_rest(self) -> None:
        """Read in a while what is not read yet."""
        if self._lines is not None and not self._lines.complete:
            self._later.start()

    def read_all(self) -> None:
        """Read everything now."""
        self._later.stop()
        self._worker.run(self._trends.lines, done=partial(self._on_all, self._changes))

    def wait(self) -> None:
        """Let what was still to be read wait for `read_rest`."""
        self._later.stop()

    def _first(self, view: View, period: Period) -> tuple[Lines, object]:
        return self._trends.lines(period.since), view.load(self._trends, period)

    def _on_first(self, view: View, period: Period, changes: int, first: tuple[Lines, object]) -> None:
        if self._lines is not None:
            self.read_rest()
            return
        lines, found = first
        self._lines, self._since, self._known = lines, period.since, changes
        self.read_rest()
        self.began.emit(view, period, found)
        if not lines.series and not self._lines.complete:
            self.read_all()

    def _on_all(self, changes: int, lines: Lines) -> None:
        self._lines, self._known = lines, changes
        self.finished.emit()
