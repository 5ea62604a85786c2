"""The rows of a sheet as Qt asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from ui.trends.sheet import Sheet

Index = QModelIndex | QPersistentModelIndex
SORTS = Qt.ItemDataRole.UserRole
"""Role of what a cell is sorted by."""

ENTRY = Qt.ItemDataRole.UserRole + 1
"""Role of the entry behind a row."""


class SheetModel(QAbstractTableModel):
    """The rows of a sheet."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._sheet: Sheet | None = None

    def show_sheet(self, sheet: Sheet) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many rows there are."""
        sheet: Sheet | None = getattr(self, "_sheet", None)
        return 0 if sheet is None or parent.isValid() else len(sheet.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are."""
        sheet: Sheet | None = getattr(self, "_sheet", None)
        return 0 if sheet is None or parent.isValid() else len(sheet.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return words, what sorts them, or the entry behind them."""
        if self._sheet is None or not index.isValid():
            return None
        line = self._sheet.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words[index.column()]
        if role == SORTS:
            cell = line.cells[index.column()]
            return float("-inf") if cell is None and index.column() else cell
        if role == ENTRY:
            return line.entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._sheet.heads[index.column()]}: {line.words[index.column()]}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a column is."""
        if self._sheet is None or orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return self._sheet.heads[section] if role == Qt.ItemDataRole.DisplayRole else None
