"""The model obeys Qt's rules, fetches a page at a time, and shows the latest query only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from app.errors import AfterwordError
from models.domain.entry import EntryState
from ui.journal.query import BIN, Query
from ui.journal.row_words import RowWords
from ui.journal.rows import Role, Row, Shape
from ui.journal.timeline_model import PAGE, RESULTS, TimelineModel
from ui.tasks.worker import JournalWorker, SynchronousWorker
from ui.widgets.entry_words import EntryWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from app.context import AppContext
    from ui.tasks.worker import Worker


def make(context: AppContext, worker: Worker) -> TimelineModel:
    words = RowWords(words=EntryWords(context.worksheets.headings()), clock=context.clock)
    return TimelineModel(
        journal=context.journal, worker=worker, describe=words.describe, name=words.entry_words.name
    )


@pytest.fixture
def model(filled: AppContext, qapp: object) -> Iterator[TimelineModel]:
    worker = SynchronousWorker()
    found = make(filled, worker)
    yield found
    found.deleteLater()


@pytest.mark.parametrize("in_python", [True, False])
def test_obeys_the_rules_of_a_list_model(
    filled: AppContext, qtmodeltester: ModelTester, qtbot: QtBot, in_python: bool
) -> None:
    worker = JournalWorker()
    model = make(filled, worker)
    # It stays on watch and asks for every page there is.
    qtmodeltester.check(model, force_py=in_python)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped
    for query in (Query(), Query().searching("quest"), Query()):
        with qtbot.waitSignal(model.shown):
            model.show_query(query)
    while model.canFetchMore(QModelIndex()):
        with qtbot.waitSignal(model.grown):
            model.fetchMore(QModelIndex())
    worker.finish()
    qtbot.waitUntil(lambda: not worker._pending)
    worker.stop()


def test_fetches_page_after_page_until_nothing_is_left(model: TimelineModel, filled: AppContext) -> None:
    model.show_query(Query())
    assert model.rowCount() == PAGE
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    listed = [model.entry(row) for row in range(model.rowCount())]
    assert len(listed) == filled.journal.count(Query().filter)
    assert len(model.entries()) == len(listed)
    order = [(entry.shift_date, entry.moment) for entry in listed if entry]
    assert order == sorted(order, reverse=True)


def test_begins_each_day_once(model: TimelineModel) -> None:
    model.show_query(Query())
    days = [model.index(row).data(Role.ROW).entry.shift_date for row in range(model.rowCount())]
    begins = [model.index(row).data(Role.STARTS_DAY) for row in range(model.rowCount())]
    assert begins == [row == 0 or days[row - 1] != day for row, day in enumerate(days)]


def test_lists_the_newest_results_of_a_search_first(model: TimelineModel) -> None:
    model.show_query(Query().searching("quest"))
    assert model.rowCount() == RESULTS
    rows = [model.index(row).data(Role.ROW) for row in range(model.rowCount())]
    assert all(any(match for _, match in row.text) for row in rows)
    moments = [row.entry.moment for row in rows]
    assert moments == sorted(moments, reverse=True)
    assert not any(model.index(row).data(Role.STARTS_DAY) for row in range(model.rowCount()))


def test_tells_a_screen_reader_everything_a_row_shows(model: TimelineModel) -> None:
    model.show_query(Query())
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("13:03. Handover, and the thing I did not say. Writing it out. Draft.")
    assert "It took four minutes" in spoken
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Today, 18:40")


def test_never_holds_the_words_of_a_sealed_entry(model: TimelineModel) -> None:
    model.show_query(Query())
    sealed = [row for row in all_rows(model) if row.entry.state is EntryState.SEALED]
    assert sealed
    assert all(not any(text for text, _ in row.text) for row in sealed)
    row = model.row_of(sealed[0].entry.id)
    assert model.index(row).data(Role.SHAPE) & Shape.TEXT  # the line that says it is sealed


def test_lists_the_bin_only_when_asked(model: TimelineModel) -> None:
    model.show_query(Query())
    assert all(row.entry.state is not EntryState.BINNED for row in all_rows(model))
    model.show_query(Query().filtered(states=BIN))
    assert {row.entry.state for row in all_rows(model)} == {EntryState.BINNED}


def test_shows_the_latest_query_and_forgets_the_ones_before(filled: AppContext, qtbot: QtBot) -> None:
    worker = JournalWorker()
    model = make(filled, worker)
    with qtbot.waitSignal(model.shown):
        for words in ("q", "qu", "que", "hallway"):
            model.show_query(Query().searching(words))
    worker.finish()
    qtbot.wait(10)  # whatever was still on its way has arrived
    assert model.query.words == "hallway"
    assert all("hallway" in "".join(text for text, _ in row.text) for row in all_rows(model))
    worker.stop()


def test_says_when_the_journal_cannot_be_read(filled: AppContext, qtbot: QtBot) -> None:
    class Refusing:
        def __getattr__(self, _name: str) -> object:
            raise AfterwordError

    worker = SynchronousWorker()
    model = make(filled, worker)
    model._journal = Refusing()  # type: ignore[assignment]  # stands for a journal that has been damaged
    with qtbot.waitSignal(model.failed):
        model.show_query(Query())
    assert not model.canFetchMore(QModelIndex())


def all_rows(model: TimelineModel) -> list[Row]:
    return [model.index(row).data(Role.ROW) for row in range(model.rowCount())]
