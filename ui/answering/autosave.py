"""Brings what is on a page into the journal while it is being written.

Within a second of the last key, and at least every two seconds while someone types on. Nothing of the text is ever
held here: each save asks the page for what it holds at that moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import AfterwordError
from ui.answering.alarm import QtAlarm

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.clock import Clock
    from models.domain.entry import Changes
    from ui.answering.alarm import Alarms
    from ui.tasks.worker import Worker
    from ui.widgets.saved_state import SavedState

    Capture = Callable[[], Callable[[], Changes]]

PAUSE = 0.7
"""Seconds after the last key."""

LONGEST = 1.7
"""Seconds that anything typed waits at most; the rest of the two seconds is for the writing itself."""

RETRY = 3.0
"""Seconds between attempts when saving fails."""


class Autosave(QObject):
    """Saves one page after another through the worker.

    Attributes:
        saved: Emitted when what was on the page at some moment is in the journal.
        failed: Emitted with the error of an attempt that failed; it goes on trying.
    """

    saved = Signal()
    failed = Signal(object)

    def __init__(
        self,
        *,
        worker: Worker,
        clock: Clock,
        state: SavedState,
        parent: QObject,
        alarms: Alarms = QtAlarm,
    ) -> None:
        """Show in `state` how it goes."""
        super().__init__(parent)
        self._worker = worker
        self._clock = clock
        self._state = state
        self._alarm = alarms(self, self._on_alarm)
        self._capture: Capture | None = None
        self._attempt: _Attempt | None = None
        self._waiting_since: float | None = None
        self._failing = False
        self._ever_saved = False

    def begin(self, capture: Capture, *, saved_at: datetime | None = None) -> None:
        """Save a page from now on.

        Args:
            capture: Called on the window's thread; returns the work that stores what the page held at that moment.
            saved_at: When the page was saved last, if it is in the journal already.
        """
        self.end()
        self._capture = capture
        if saved_at is None:
            self._state.clear_state()
        else:
            self._state.show_saved(saved_at)

    def end(self) -> None:
        """Save nothing any more; call `flush` first."""
        self._alarm.stop()
        self._capture = self._attempt = self._waiting_since = None
        self._failing = self._ever_saved = False

    def touch(self) -> None:
        """Take note that something on the page has changed."""
        if self._capture is None:
            return
        now = self._clock.monotonic()
        if self._waiting_since is None:
            self._waiting_since = now
        if self._failing:
            return
        if not self._ever_saved:
            self._state.show_unsaved()
        self._alarm.set(max(0.0, min(PAUSE, self._waiting_since + LONGEST - now)))

    def is_settled(self) -> bool:
        """Tell whether everything on the page is in the journal."""
        return self._waiting_since is None and self._attempt is None

    def hurry(self) -> None:
        """Save what waits now, without waiting for it to be done."""
        if self._waiting_since is not None and self._attempt is None:
            self._save()

    def flush(self) -> bool:
        """Return when everything on the page is in the journal, or with False when it cannot be brought there."""
        if self._capture is None:
            return True
        if self._attempt is not None:
            self._worker.finish()
            self._settle()
        if self._waiting_since is not None:
            self._save()
            self._worker.finish()
            self._settle()
        return self.is_settled()

    def _save(self) -> None:
        if self._capture is None:
            return
        self._alarm.stop()
        attempt = _Attempt(self._capture(), self._clock.now())
        self._attempt, self._waiting_since = attempt, None
        self._worker.run(attempt.run, done=self._on_done, failed=self._on_failed)

    def _settle(self) -> None:
        """Take in how the attempt under way went, if it is over; whoever sees it first does."""
        attempt = self._attempt
        if attempt is None or not attempt.is_over:
            return
        self._attempt = None
        if not attempt.succeeded:
            self._take_failure(attempt.error or AfterwordError())
            return
        self._failing, self._ever_saved = False, True
        self._state.show_saved(attempt.at)
        self.saved.emit()
        if self._waiting_since is not None:
            self.touch()

    def _take_failure(self, error: AfterwordError) -> None:
        self._failing = True
        if self._waiting_since is None:
            self._waiting_since = self._clock.monotonic()
        self._state.show_failure(error)
        self._alarm.set(RETRY)
        self.failed.emit(error)

    def _on_done(self, changes: Changes) -> None:  # noqa: ARG002 - the worker tells everyone what changed
        self._settle()

    def _on_failed(self, error: AfterwordError) -> None:  # noqa: ARG002 - the attempt has kept it
        self._settle()

    def _on_alarm(self) -> None:
        if self._attempt is not None:
            # A slow disk: nothing is lost, but say so, and go on as soon as it answers.
            self._state.show_unsaved()
            self._alarm.set(PAUSE)
        elif self._waiting_since is not None:
            self._save()


class _Attempt:
    """One save: what to do, when it was asked for, and how it went."""

    def __init__(self, work: Callable[[], Changes], at: datetime) -> None:
        self._work = work
        self.at = at
        self.error: AfterwordError | None = None
        self.succeeded = False
        self.is_over = False

    def run(self) -> Changes:
        """Do it, on the worker's thread."""
        try:
            changes = self._work()
            self.succeeded = True
        except AfterwordError as error:
            self.error = error
            raise
        finally:
            self.is_over = True
        return changes
