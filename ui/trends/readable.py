"""What bars and rows have in common: they are read one by one, with the keys or under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from ui.theme.look import Look

Cell = tuple[int, int]
"""A row and a place in it, both from 0."""


class Readable(QWidget):
    """A picture of cells in rows. Whoever draws them says where each lies and what it says.

    Attributes:
        read: Emitted with what stands at the cursor, or "" when it is nowhere.
    """

    read = Signal(str)

    def __init__(self, *, look: Look) -> None:
        """Begin with the cursor nowhere."""
        super().__init__()
        self._look = look
        self._at: Cell | None = None
        self._whole = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def size_in_cells(self) -> Cell:
        """Return how many rows there are, and how many places in each."""
        raise NotImplementedError

    def cell(self, at: Cell) -> QRectF:
        """Return where a cell lies."""
        raise NotImplementedError

    def frame_around(self, at: Cell) -> QRectF:
        """Return what is framed when a cell is read, which may be less of it so that no words are touched."""
        return self.cell(at)

    def words_at(self, at: Cell) -> str:
        """Return what a cell says, in a sentence."""
        raise NotImplementedError

    def at(self) -> Cell | None:
        """Return the cell that is read, or None."""
        return self._at

    def describe(self, whole: str) -> None:
        """Say to a screen reader what is drawn as a whole, and take the cursor off."""
        self._whole = whole
        self._at = None
        self.setAccessibleDescription(whole)
        self.read.emit("")

    def paint_cursor(self, painter: QPainter) -> None:
        """Draw a frame around the cell that is read; around everything while the keys go here and none is."""
        if self._at is None and not self.hasFocus():
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("focus" if self.hasFocus() else "edge"), 2))
        where = QRectF(self.rect()) if self._at is None else self.frame_around(self._at) & QRectF(self.rect())
        painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from cell to cell."""
        rows, places = self.size_in_cells()
        row, place = self._at or (0, 0)
        ways: dict[int, Cell] = {
            Qt.Key.Key_Left: (row, place - 1),
            Qt.Key.Key_Right: (row, place + 1),
            Qt.Key.Key_Up: (row - 1, place),
            Qt.Key.Key_Down: (row + 1, place),
            Qt.Key.Key_Home: (row, 0),
            Qt.Key.Key_End: (row, places - 1),
        }
        way = ways.get(event.key())
        if way is None or not rows or not places:
            event.ignore()
            return
        wanted = way if self._at is not None or event.key() == Qt.Key.Key_End else (0, 0)
        self._put((min(max(wanted[0], 0), rows - 1), min(max(wanted[1], 0), places - 1)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the cell under the pointer."""
        self._put(self._cell_under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Read nothing any more, unless the keys go here."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._put(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the cursor off."""
        super().focusOutEvent(event)
        self._put(None)
        self.update()

    def _cell_under(self, place: QPointF) -> Cell | None:
        rows, places = self.size_in_cells()
        cells = ((row, each) for row in range(rows) for each in range(places))
        return next((at for at in cells if self.cell(at).contains(place)), None)

    def _put(self, at: Cell | None) -> None:
        if at == self._at:
            return
        self._at = at
        words = "" if at is None else self.words_at(at)
        self.setAccessibleDescription(words or self._whole)
        self.read.emit(words)
        self.update()
