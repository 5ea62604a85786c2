"""Work on the journal runs in order, away from the window, and comes back to it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from app.errors import AfterwordError
from models.domain.entry import Changes, EntryId
from ui.tasks.worker import JournalWorker, SynchronousWorker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

CHANGES = Changes(entries=frozenset({EntryId("one")}))


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[JournalWorker]:
    found = JournalWorker()
    yield found
    found.stop()


def test_results_come_back_in_order_on_the_windows_thread(worker: JournalWorker, qtbot: QtBot) -> None:
    heard: list[tuple[int, int]] = []
    for number in range(20):
        worker.run(lambda number=number: number, done=lambda got: heard.append((got, threading.get_ident())))  # type: ignore[misc]  # mypy cannot infer a lambda with a default
    qtbot.waitUntil(lambda: len(heard) == 20)
    assert [number for number, _ in heard] == list(range(20))
    assert {thread for _, thread in heard} == {threading.get_ident()}


def test_work_runs_elsewhere(worker: JournalWorker, qtbot: QtBot) -> None:
    heard: list[int] = []
    worker.run(threading.get_ident, done=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard != [threading.get_ident()]


def test_changes_are_told_to_everyone(worker: JournalWorker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(worker.changed) as told:
        worker.run(lambda: CHANGES)
    assert told.args == [CHANGES]


def test_an_error_goes_to_whoever_asked(worker: JournalWorker, qtbot: QtBot) -> None:
    heard: list[AfterwordError] = []
    worker.run(fail, failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], AfterwordError)


def test_an_error_nobody_asked_about_is_told_to_the_window(worker: JournalWorker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(worker.failed) as told:
        worker.run(fail)
    assert isinstance(told.args[0], AfterwordError)


def test_finishing_waits_for_everything(worker: JournalWorker) -> None:
    done: list[int] = []
    for number in range(50):
        worker.run(lambda number=number: done.append(number))  # type: ignore[misc]  # mypy cannot infer a lambda with a default
    worker.finish()
    assert done == list(range(50))


def test_the_synchronous_twin_answers_at_once(qtbot: QtBot) -> None:
    twin = SynchronousWorker()
    heard: list[object] = []
    with qtbot.waitSignal(twin.changed):
        twin.run(lambda: CHANGES, done=heard.append)
    twin.run(fail, failed=heard.append)
    assert heard[0] is CHANGES
    assert isinstance(heard[1], AfterwordError)


def fail() -> None:
    raise AfterwordError


def test_a_stopped_worker_runs_nothing_more(qtbot: QtBot) -> None:
    worker = JournalWorker()
    done: list[int] = []
    worker.run(lambda: 1, done=done.append)
    worker.stop()
    worker.run(lambda: 2, done=done.append)
    qtbot.waitUntil(lambda: done == [1])
