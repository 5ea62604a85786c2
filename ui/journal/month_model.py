"""A month as a table of six weeks, with the number of entries of each day."""

from __future__ import annotations

from datetime import date, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from ui.i18n import dates

if TYPE_CHECKING:
    from collections.abc import Mapping

translate = QCoreApplication.translate


WEEKS, DAYS = 6, 7

Index = QModelIndex | QPersistentModelIndex


class DayRole(IntEnum):
    """What the delegate asks for."""

    DAY = Qt.ItemDataRole.UserRole
    ENTRIES = Qt.ItemDataRole.UserRole + 1
    IN_MONTH = Qt.ItemDataRole.UserRole + 2
    IS_TODAY = Qt.ItemDataRole.UserRole + 3


class MonthModel(QAbstractTableModel):
    """The weeks around one month, Monday first."""

    def __init__(self, *, today: date) -> None:
        """Begin at the month of `today`."""
        super().__init__()
        self._today = today
        self._month = today.replace(day=1)
        self._counts: Mapping[date, int] = {}

    @property
    def month(self) -> date:
        """The first day of the month."""
        return self._month

    @property
    def first(self) -> date:
        """The first day shown."""
        return self._month - timedelta(days=self._month.weekday())

    @property
    def last(self) -> date:
        """The last day shown."""
        return self.first + timedelta(days=WEEKS * DAYS - 1)

    def show_month(self, day: date, *, today: date) -> None:
        """Show the month of `day`; how many entries it has comes later."""
        self.beginResetModel()
        self._month, self._today, self._counts = day.replace(day=1), today, {}
        self.endResetModel()

    def show_counts(self, counts: Mapping[date, int]) -> None:
        """Show how many entries each day has."""
        self._counts = counts
        self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, DAYS - 1))

    def place(self, day: date) -> QModelIndex:
        """Return where a day is shown; an invalid index when it is not."""
        distance = (day - self.first).days
        return (
            self.index(distance // DAYS, distance % DAYS) if 0 <= distance < WEEKS * DAYS else QModelIndex()
        )

    def day(self, index: Index) -> date:
        """Return the day at a place."""
        return self.first + timedelta(days=index.row() * DAYS + index.column())

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of weeks."""
        return 0 if parent is not None and parent.isValid() else WEEKS

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of days in a week."""
        return 0 if parent is not None and parent.isValid() else DAYS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return the name of a day of the week."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < DAYS:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().dayName(section + 1, QLocale.FormatType.ShortFormat)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return what `role` asks of a day."""
        if not index.isValid():
            return None
        day = self.day(index)
        answers = {
            Qt.ItemDataRole.DisplayRole: str(day.day),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken(day),
            DayRole.DAY: day,
            DayRole.ENTRIES: self._counts.get(day, 0),
            DayRole.IN_MONTH: day.month == self._month.month,
            DayRole.IS_TODAY: day == self._today,
        }
        return answers.get(role)  # type: ignore[call-overload]  # a role is one of two kinds of number

    def _spoken(self, day: date) -> str:
        count = self._counts.get(day, 0)
        if not count:
            return dates.long_day(day)
        words = (
            translate("Calendar", "{day}, 1 entry")
            if count == 1
            else translate("Calendar", "{day}, {count} entries")
        )
        return words.format(day=dates.long_day(day), count=count)
