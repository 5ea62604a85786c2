"""The days of a month, painted with the look; moves by day, week and month, past the edges as well."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.journal.month_model import DAYS, WEEKS, DayRole, MonthModel

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    from ui.theme.look import Look

CELL = 36
"""Side of a day in pixels of the design."""

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS,
    Qt.Key.Key_Down: DAYS,
}


class MonthView(QTableView):
    """Shows a month model.

    Attributes:
        day_reached: Emitted with the `date` the keyboard moved to.
        day_chosen: Emitted with the `date` a person chose.
    """

    day_reached = Signal(object)
    day_chosen = Signal(object)

    def __init__(self, *, model: MonthModel, look: Look) -> None:
        """Show `model`."""
        super().__init__()
        self._model = model
        self._look = look
        self._delegate = _DayDelegate(look=look)
        self._build()
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self._measure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by day and week with the arrows, by month with Page Up and Page Down; choose with Enter."""
        day = self._model.day(self.currentIndex()) if self.currentIndex().isValid() else self._model.month
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.day_chosen.emit(day)
        elif key in _STEPS:
            self.day_reached.emit(day + timedelta(days=_STEPS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.day_reached.emit(_month_on(day, -1 if key == Qt.Key.Key_PageUp else 1))
        else:
            event.ignore()

    def _build(self) -> None:
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setProperty("role", "calendar")
        self.setAccessibleName(self.tr("Days"))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setAccessibleName(self.tr("Days of the week"))
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self._measure()

    def _measure(self) -> None:
        cell = self._look.px(CELL)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(cell)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(cell)
            header.setMaximumSectionSize(cell)
        self.setFixedSize(cell * DAYS, cell * WEEKS + self.horizontalHeader().sizeHint().height())

    def _on_clicked(self, index: QModelIndex) -> None:
        self.day_chosen.emit(self._model.day(index))


class _DayDelegate(QStyledItemDelegate):
    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a square."""
        del option, index
        return QSize(self._look.px(CELL), self._look.px(CELL))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the number, and a dot under it where there are entries."""
        has_entries = bool(index.data(DayRole.ENTRIES))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = QRectF(option.rect).adjusted(2, 2, -2, -2)
        self._paint_ground(painter, cell, option, is_today=bool(index.data(DayRole.IS_TODAY)))
        font = self._look.interface_font(14)
        font.setWeight(QFont.Weight.DemiBold if has_entries else QFont.Weight.Normal)
        painter.setFont(font)
        ink = "on_soft" if selected else "ink" if index.data(DayRole.IN_MONTH) else "muted"
        painter.setPen(self._look.colour(ink))
        painter.drawText(cell.adjusted(0, -3, 0, -3), Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if has_entries:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent"))
            painter.drawEllipse(QPointF(cell.center().x(), cell.bottom() - 5), 2.2, 2.2)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, cell: QRectF, option: QStyleOptionViewItem, *, is_today: bool
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._look.colour("soft"))
            painter.drawRoundedRect(cell, 8, 8)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._look.colour("hover"))
            painter.drawRoundedRect(cell, 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(cell, 8, 8)
        elif is_today:
            painter.setPen(QPen(self._look.colour("edge"), 1))
            painter.drawRoundedRect(cell, 8, 8)


def _month_on(day: date, months: int) -> date:
    """Return the same day of another month, or its last day where that month is shorter."""
    place = day.year * 12 + day.month - 1 + months
    first = date(place // 12, place % 12 + 1, 1)
    following = (first + timedelta(days=32)).replace(day=1)
    return min(first + timedelta(days=day.day - 1), following - timedelta(days=1))
