"""The entries a query finds, fetched a page at a time as the list is scrolled; works for days and for searches.

Asks the journal through the worker and never waits for it. A page that belongs to an earlier query is thrown away.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from ui.journal.query import Query
from ui.journal.rows import Role, Row, Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.errors import AfterwordError
    from app.journal.service import Journal
    from models.domain.entry import Entry, EntryId
    from ui.tasks.worker import Worker

PAGE = 60
"""Entries fetched at a time from the timeline."""

RESULTS = 30
"""Results fetched at a time of a search."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Fetched:
    """What came back for request number `request`."""

    request: int
    rows: tuple[Row, ...]
    is_last: bool
    starts_anew: bool


class TimelineModel(QAbstractListModel):
    """Lists the entries of a query.

    Attributes:
        shown: Emitted when the first page of a query is there.
        grown: Emitted when another page has been added.
        failed: Emitted with the error that kept a page from being read.
    """

    shown = Signal()
    grown = Signal()
    failed = Signal(object)

    def __init__(
        self,
        *,
        journal: Journal,
        worker: Worker,
        describe: Callable[[Row, bool], str],
        name: Callable[[Entry], str],
    ) -> None:
        """List nothing yet.

        Args:
            journal: Where the entries are.
            worker: What the journal is asked through.
            describe: Says a row in words for a screen reader; the second argument is whether it begins a day.
            name: What an entry is called.
        """
        super().__init__()
        self._journal = journal
        self._worker = worker
        self._describe = describe
        self._name = name
        self._query = Query()
        self._rows: list[Row] = []
        self._request = 0
        self._is_waiting = False
        self._is_complete = True

    @property
    def query(self) -> Query:
        """What is listed, or on its way."""
        return self._query

    @property
    def is_complete(self) -> bool:
        """Whether everything the query finds has been fetched."""
        return self._is_complete

    def show_query(self, query: Query, *, at_least: int = 0) -> None:
        """List what `query` finds, from the beginning, with `at_least` so many rows fetched at once."""
        self._query = query
        self._ask(None, max(self._page_size(), at_least))

    def entry(self, row: int) -> Entry | None:
        """Return the entry of a row, or None when there is no such row."""
        return self._rows[row].entry if 0 <= row < len(self._rows) else None

    def row_of(self, entry_id: EntryId | None) -> int:
        """Return where an entry is listed, or -1."""
        places = (place for place, row in enumerate(self._rows) if row.entry.id == entry_id)
        return next(places, -1)

    def entries(self) -> frozenset[EntryId]:
        """Return which entries are listed."""
        return frozenset(row.entry.id for row in self._rows)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows have been fetched."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return what `role` asks of a row."""
        if not (index.isValid() and 0 <= index.row() < len(self._rows)):
            return None
        row, starts_day = self._rows[index.row()], self._starts_day(index.row())
        if role == Role.SHAPE:
            day = Shape.DAY if starts_day else Shape.PLAIN
            return int(day | Shape.TEXT if row.has_text else day)
        return self._tell(row, role, starts_day=starts_day)

    def _tell(self, row: Row, role: int, *, starts_day: bool) -> object:
        if role == Role.ROW:
            return row
        if role == Role.STARTS_DAY:
            return starts_day
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(row.entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._describe(row, starts_day)
        return None

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Say whether there are entries that have not been asked for."""
        return not (parent.isValid() or self._is_complete or self._is_waiting)

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Ask for the next page."""
        if self.canFetchMore(parent):
            # The longer the list, the longer a page: laying it out again stays rare.
            self._ask(
                self._rows[-1].entry if self._rows else None, max(self._page_size(), len(self._rows) // 4)
            )

    def _starts_day(self, place: int) -> bool:
        if self._query.words:
            return False
        day = self._rows[place].entry.shift_date
        return place == 0 or self._rows[place - 1].entry.shift_date != day

    def _page_size(self) -> int:
        return RESULTS if self._query.words else PAGE

    def _ask(self, after: Entry | None, limit: int) -> None:
        self._request += 1
        self._is_waiting = True
        rows = partial(_fetch, self._journal, self._query, after, offset=len(self._rows) if after else 0)
        work = partial(_fetched, rows, self._request, limit, starts_anew=after is None)
        self._worker.run(work, done=self._on_fetched, failed=self._on_failed)

    def _on_fetched(self, fetched: _Fetched) -> None:
        if fetched.request != self._request:
            return
        self._is_waiting = False
        if fetched.starts_anew:
            self.beginResetModel()
            self._rows, self._is_complete = list(fetched.rows), fetched.is_last
            self.endResetModel()
            self.shown.emit()
            return
        self._is_complete = fetched.is_last
        if fetched.rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fetched.rows) - 1)
            self._rows.extend(fetched.rows)
            self.endInsertRows()
        self.grown.emit()

    def _on_failed(self, error: AfterwordError) -> None:
        self._is_waiting = False
        self._is_complete = True  # asking again and again would not help
        self.failed.emit(error)


def _fetched(
    fetch: Callable[[int], tuple[Row, ...]], request: int, limit: int, *, starts_anew: bool
) -> _Fetched:
    rows = fetch(limit)
    return _Fetched(request, rows, is_last=len(rows) < limit, starts_anew=starts_anew)


def _fetch(
    journal: Journal, query: Query, after: Entry | None, limit: int, *, offset: int
) -> tuple[Row, ...]:
    if query.words:
        hits = journal.search(query.words, query.asked(), limit=limit, offset=offset)
        return tuple(Row(hit.entry, hit.snippet) for hit in hits)
    lines = journal.timeline(query.asked(), after=after, limit=limit)
    return tuple(Row(line.entry, ((line.preview, False),)) for line in lines)
