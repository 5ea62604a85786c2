"""A layout that fills a line and then begins the next, as words do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget

    _Line = list[tuple[QLayoutItem, QSize]]


class FlowLayout(QLayout):
    """Lays its widgets out in lines, in reading order."""

    _items: list[QLayoutItem] = []  # noqa: RUF012 - what Qt finds while a layout is being unmade: nothing to lay out
    _spread = False

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, spread: bool = False) -> None:
        """Leave `spacing` pixels between neighbours and lines; `spread` moves all but the first to the right."""
        super().__init__(parent)
        self._spread = spread
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take `item` as the last one."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Hand an item back, or None past the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Claim no more room than the lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that fewer pixels across mean more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`."""
        return self._arranged(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every widget in its place."""
        super().setGeometry(rect)
        self._arranged(rect, move=True)

    def sizeHint(self) -> QSize:
        """Ask for no more than the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the widest and the tallest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arranged(self, rect: QRect, *, move: bool) -> int:
        """Return the height the lines take in `rect`, putting the items there when `move`."""
        margins = self.contentsMargins()
        inside = rect.marginsRemoved(margins)
        top = inside.top()
        for line in _lines(self._shown(), inside.width(), self.spacing()):
            tallest = max(size.height() for _, size in line)
            if move:
                self._place(line, QRect(inside.left(), top, inside.width(), tallest))
            top += tallest + self.spacing()
        bottom = max(inside.top(), top - self.spacing())
        return bottom - inside.top() + margins.top() + margins.bottom()

    def _place(self, line: _Line, rect: QRect) -> None:
        """Put a line in its place, low items level with the middle of the tall ones."""
        across = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
        beyond = max(0, rect.width() - across) if self._spread else 0
        left = rect.left()
        for item, size in line:
            if item is not self._items[0]:
                left, beyond = left + beyond, 0
            item.setGeometry(QRect(QPoint(left, rect.top() + (rect.height() - size.height()) // 2), size))
            left += size.width() + self.spacing()


def _lines(items: list[QLayoutItem], width: int, spacing: int) -> list[_Line]:
    """Return the items with their sizes, broken into lines."""
    lines: list[_Line] = []
    used = 0
    for item in items:
        size = _size(item, width)
        if not lines or used + spacing + size.width() > width:
            lines.append([])
            used = -spacing
        lines[-1].append((item, size))
        used += spacing + size.width()
    return lines


def _size(item: QLayoutItem, width: int) -> QSize:
    wanted = item.sizeHint()
    across = max(1, min(wanted.width(), width))
    return QSize(across, item.heightForWidth(across) if item.hasHeightForWidth() else wanted.height())
