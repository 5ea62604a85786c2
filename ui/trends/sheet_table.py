"""A sheet as a table that can be sorted by any column and read out row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.trends.sheet_header import SheetHeader
from ui.trends.sheet_model import ENTRY, SORTS, Index, SheetModel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from models.domain.entry import EntryId
    from ui.theme.look import Look
    from ui.trends.sheet import Sheet

ROW, HEAD, MOST = 36, 40, 14


class _Order(QSortFilterProxyModel):
    """Sorts by what the cells mean; nothing stands before everything."""

    def lessThan(self, left: Index, right: Index) -> bool:  # noqa: N802 - Qt's name
        one, other = left.data(SORTS), right.data(SORTS)
        if isinstance(one, str) and isinstance(other, str):
            return one.casefold() < other.casefold()
        if isinstance(one, str) or isinstance(other, str):
            return not isinstance(one, str)
        return bool(one < other)


class SheetTable(QTableView):
    """Shows a sheet.

    Attributes:
        entry_wanted: Emitted with the id of the entry that a person wants to open.
    """

    entry_wanted = Signal(object)

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._model = SheetModel()
        self._order = _Order()
        self._order.setSourceModel(self._model)
        self._heads = SheetHeader(look=look)
        self._build()
        self.activated.connect(self._on_activated)
        self._heads.walked.connect(self._on_walked)
        look.changed.connect(self._fit)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the rows of `sheet` from the top, the first column in order."""
        self.setAccessibleName(sheet.title)
        self._model.show_sheet(sheet)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.scrollToTop()
        self._fit()
        self._heads.begin()

    def words(self) -> list[list[str]]:
        """Return what is shown, row by row, in the order it is shown."""
        model = self._order
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the page of a row with Enter; sort by the column at the cursor with Ctrl and an arrow."""
        sorts = {Qt.Key.Key_Up: Qt.SortOrder.AscendingOrder, Qt.Key.Key_Down: Qt.SortOrder.DescendingOrder}
        order = sorts.get(Qt.Key(event.key()))
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_activated(self.currentIndex())
        elif order is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sortByColumn(max(0, self.currentIndex().column()), order)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the bar that scrolls sideways, where there is one."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again: what is hidden still has the type of the text size before."""
        super().showEvent(event)
        self._fit()

    def _build(self) -> None:
        self.setProperty("role", "sheet")
        told = self.tr(
            "Control with the arrow up or down sorts by the column at the cursor, Enter opens the page."
        )
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.setHorizontalHeader(self._heads)
        self.setModel(self._order)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(True)

    def _fit(self) -> None:
        """Give the columns and the whole the size that their words need at the present text size."""
        for column in range(self._model.columnCount() - 1):  # the last one takes what the others leave
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, self.columnWidth(column) + self._look.px(24))
        self._measure()

    def _measure(self) -> None:
        """Make it as high as its rows, up to a number of them."""
        row = self._look.px(ROW)
        self.verticalHeader().setDefaultSectionSize(row)
        self.horizontalHeader().setFixedHeight(
            self._look.px(HEAD)
        )  # Qt would keep that of the text size before
        rows = min(max(self._model.rowCount(), 1), MOST)
        frame = 2 * self.frameWidth() + 4  # the border of the style sheet is none of Qt's own
        beside = self.horizontalScrollBar().sizeHint().height() if self._is_wide() else 0
        self.setFixedHeight(rows * row + self._look.px(HEAD) + frame + beside)

    def _is_wide(self) -> bool:
        """Tell whether the columns need more than there is, the last of which takes what the others leave."""
        last = self._model.columnCount() - 1
        if last < 0:
            return False
        needed = sum(self.columnWidth(column) for column in range(last)) + self.sizeHintForColumn(last)
        return needed > self.viewport().width()

    def _on_walked(self, column: int) -> None:
        """Scroll sideways to a column: from its end, or where it is wider than there is room, from its beginning."""
        bar, left = self.horizontalScrollBar(), self._heads.sectionPosition(column)
        right = left + self._heads.sectionSize(column)
        bar.setValue(min(max(bar.value(), right - self.viewport().width()), left))

    def _on_activated(self, index: QModelIndex) -> None:
        entry: EntryId | None = index.data(ENTRY)
        if entry is not None:
            self.entry_wanted.emit(entry)
