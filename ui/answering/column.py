"""The column that everything on the writing page stands in, in line with the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.answering.editor import MEASURE, left_margin

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme.look import Look


class Column(QScrollArea):
    """Scrolls one column of widgets, as wide as a line of writing."""

    def __init__(self, *, look: Look) -> None:
        """Begin with an empty column; add to `column`."""
        super().__init__()
        self._look = look
        self._page = QWidget()
        self.column = QVBoxLayout(self._page)
        self.column.setSpacing(0)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._page)
        look.changed.connect(self._on_look_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in line with the words of the page."""
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        left = left_margin(self.width(), self._look)
        right = max(56, self.width() - left - self._look.px(MEASURE))
        self.column.setContentsMargins(left, 8, right, 28)

    def _on_look_changed(self) -> None:
        self._place()
