"""Nothing that has left the journal stays on the page, however quickly somebody comes and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.ui.trends.conftest import opened
from tests.ui.trends.test_page import lines_view
from ui.tasks.worker import SynchronousWorker
from ui.widgets.place import PageName, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from models.domain.entry import Changes, EntryId
    from ui.theme.look import Look
    from ui.trends.page import TrendsPage


class SlowWorker(SynchronousWorker):
    """Does its work at once and calls back when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[tuple[object, Callable[[Any], None] | None]] = []

    def run(self, work: Callable[[], Any], *, done: Any = None, failed: Any = None) -> None:
        del failed
        self._waiting.append((work(), done))

    def deliver(self) -> None:
        """Call back for everything that was asked for so far, and for what is asked for by that."""
        while self._waiting:
            found, done = self._waiting.pop(0)
            if done is not None:
                done(found)


@pytest.fixture
def slow() -> SlowWorker:
    return SlowWorker()


@pytest.fixture
def slow_page(filled: AppContext, look: Look, qtbot: QtBot, slow: SlowWorker) -> Iterator[TrendsPage]:
    yield from opened(filled, look, qtbot, slow)


def test_a_binned_page_is_gone_when_somebody_comes_back(page: TrendsPage, filled: AppContext) -> None:
    assert len(_points(page)) == 12
    _leave(page)
    page.refresh(_bin_the_last(page, filled))
    _come(page)
    assert len(_points(page)) == 11
    _leave(page)
    _come(page)
    assert len(_points(page)) == 11


def test_what_changes_while_it_is_read_is_read_again(
    slow_page: TrendsPage, slow: SlowWorker, filled: AppContext
) -> None:
    slow.deliver()
    _leave(slow_page)
    slow_page.refresh(filled.journal.set_tags(_last(slow_page), ["x"]))
    _come(slow_page)  # begins to read
    _leave(slow_page)
    slow_page.refresh(_bin_the_last(slow_page, filled))
    slow.deliver()  # what was read before the page went to the bin
    _come(slow_page)
    slow.deliver()
    assert len(_points(slow_page)) == 11


def test_a_view_chosen_before_the_first_one_was_read_is_shown(
    slow_page: TrendsPage, slow: SlowWorker
) -> None:
    slow_page.show_view("rhythm")
    slow.deliver()
    sheet = slow_page.view().sheet()
    assert sheet is not None
    assert len(sheet.lines) >= 24


def test_the_rest_is_read_once_somebody_comes_back(page: TrendsPage, qtbot: QtBot) -> None:
    lines = page.lines()
    assert lines is not None
    assert not lines.complete
    _leave(page)
    _come(page)
    qtbot.waitUntil(lambda: (lines := page.lines()) is not None and lines.complete)


def _points(page: TrendsPage) -> list[tuple[int, float]]:
    return lines_view(page).tiles()[0].points()


def _last(page: TrendsPage) -> EntryId:
    return lines_view(page).shown("wellbeing-snapshot/pleasant").entries[-1]


def _bin_the_last(page: TrendsPage, context: AppContext) -> Changes:
    return context.journal.bin(_last(page))


def _leave(page: TrendsPage) -> None:
    page.leave()
    page.hide()


def _come(page: TrendsPage) -> None:
    page.show()
    page.open_at(Place(PageName.TRENDS))
