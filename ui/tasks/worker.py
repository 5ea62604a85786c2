"""One thread for the journal: everything that touches it runs in the order it was asked for.

Results come back to the window's thread. There is one connection to the journal, so there is one worker; its
synchronous twin runs the same work at once, for tests and for the moment of locking.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import AfterwordError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

T = TypeVar("T")
Done = "Callable[[T], None] | None"
Failed = "Callable[[AfterwordError], None] | None"


class Worker(Protocol):
    """What pages ask work of."""

    changed: Any
    """Signal with the `Changes` of each finished write."""

    failed: Any
    """Signal with an error that nobody asked to hear of."""

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[AfterwordError], None] | None = None,
    ) -> None:
        """Run `work`, then call `done` with its result or `failed` with its error on the window's thread."""

    def finish(self) -> None:
        """Wait until everything asked for has been done."""


class JournalWorker(QObject):
    """Runs work on one thread of its own.

    Attributes:
        changed: Emitted with `Changes` after each write.
        failed: Emitted with an error that nobody asked to hear of.
    """

    changed = Signal(object)
    failed = Signal(object)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start the thread when there is something to do."""
        super().__init__(parent)
        from concurrent.futures import ThreadPoolExecutor

        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._pending: set[Future[Any]] = set()
        self._stopped = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[AfterwordError], None] | None = None,
    ) -> None:
        """Run `work` after everything asked for before it; a page that is gone by then is not called.

        After `stop` nothing is run: an answer that was still on its way may lead a page to ask once more.
        """
        if self._stopped:
            return
        future = self._pool.submit(work)
        self._pending.add(future)
        future.add_done_callback(_Relay(self, done, failed))

    def finish(self) -> None:
        """Wait until everything asked for has been done; results still queued are delivered afterwards."""
        for future in tuple(self._pending):
            future.exception()

    def is_idle(self) -> bool:
        """Tell whether everything asked for has been done, and every answer delivered."""
        return not self._pending

    def stop(self) -> None:
        """Finish, then end the thread."""
        self._stopped = True
        self._pool.shutdown(wait=True)

    def deliver(self, future: Future[Any], done: object, failed: object) -> None:
        """Hand a finished piece of work to the window's thread."""
        self._finished.emit(future, done, failed)

    def _on_finished(self, future: Future[Any], done: Any, failed: Any) -> None:  # noqa: ANN401 - callables through a signal
        self._pending.discard(future)
        _hand_over(self, future, done, failed)


class SynchronousWorker(QObject):
    """Runs work at once, on the caller's thread."""

    changed = Signal(object)
    failed = Signal(object)

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[AfterwordError], None] | None = None,
    ) -> None:
        """Run `work` now and call back before returning."""
        from concurrent.futures import Future

        future: Future[T] = Future()
        try:
            future.set_result(work())
        except AfterwordError as error:
            future.set_exception(error)
        _hand_over(self, future, done, failed)

    def finish(self) -> None:
        """Nothing is ever left to wait for."""

    def stop(self) -> None:
        """Nothing is running."""


class _Relay:
    """Carries a finished future to the worker, from whichever thread it finished on."""

    __slots__ = ("_done", "_failed", "_worker")

    def __init__(self, worker: JournalWorker, done: object, failed: object) -> None:
        self._worker, self._done, self._failed = worker, done, failed

    def __call__(self, future: Future[Any]) -> None:
        self._worker.deliver(future, self._done, self._failed)


def _hand_over(
    worker: JournalWorker | SynchronousWorker,
    future: Future[Any],
    done: Callable[[Any], None] | None,
    failed: Callable[[AfterwordError], None] | None,
) -> None:
    error = future.exception()
    if error is None:
        result = future.result()
        if done is not None:
            done(result)
        if _is_changes(result):
            worker.changed.emit(result)
    elif isinstance(error, AfterwordError):
        (failed or worker.failed.emit)(error)
    else:
        raise error


def _is_changes(result: object) -> bool:
    # Imported here: the unlock screen has a worker too, and no journal yet.
    from models.domain.entry import Changes

    return isinstance(result, Changes)
