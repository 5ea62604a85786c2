"""What a person goes away from is let go of: its words are in no view any more, and nothing brings them back late."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.ui.supervision.conftest import prepare_session
from ui.supervision.gather_view import GatherView
from ui.supervision.sheet_work import SUPERVISION
from ui.tasks.worker import SynchronousWorker

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from tests.ui.supervision.conftest import Opened
    from ui.theme.look import Look

    Open = Callable[..., Opened]


class SlowWorker(SynchronousWorker):
    """Does what it is asked for only when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: list[Callable[[], None]] = []

    def run(self, work: Callable[[], Any], **then: Any) -> None:
        self._asked.append(lambda: SynchronousWorker.run(self, work, **then))

    def catch_up(self) -> None:
        while self._asked:
            self._asked.pop(0)()


@pytest.fixture
def worker() -> SlowWorker:
    return SlowWorker()


@pytest.fixture
def view(qtbot: QtBot, look: Look, context: AppContext, worker: SlowWorker) -> GatherView:
    found = GatherView(context=context, worker=worker, look=look)
    qtbot.addWidget(found)
    return found


def test_a_sheet_that_is_left_is_on_no_paper_either(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.make()
    assert opened.sheet._preview.pages() == 1
    opened.press("All sheets")
    assert opened.sheet._preview.pages() == 0


def test_a_choice_that_is_left_is_on_no_paper_and_in_no_list(context: AppContext, open_page: Open) -> None:
    prepare_session(context)
    opened = open_page()
    opened.prepare()
    opened.gather._draft()
    opened.press("List what stays in the journal")
    assert opened.gather._preview.pages() == 1
    opened.press("Not now")
    assert opened.gather._preview.pages() == 0
    assert opened.gather.choice._stays.text() == ""


def test_what_was_read_for_a_choice_that_is_left_is_not_shown(
    context: AppContext, view: GatherView, worker: SlowWorker
) -> None:
    prepare_session(context)
    view.gather(SUPERVISION)
    view.forget()
    worker.catch_up()
    assert view.choice.value() is None

    view.gather(SUPERVISION)
    worker.catch_up()
    assert view.choice.value() is not None
    view._draft()
    view.forget()
    worker.catch_up()
    assert view._preview.pages() == 0


def test_a_choice_for_something_else_shows_nothing_of_the_one_before(
    context: AppContext, view: GatherView, worker: SlowWorker
) -> None:
    prepare_session(context)
    view.gather(SUPERVISION)
    view.gather("nmc")
    worker.catch_up()
    choice = view.choice.value()
    assert choice is not None
    assert choice.passages == frozenset()  # an account ticks what was learned, and nothing was yet
