"""The page people write on, in small: a framed field among other questions that grows with the writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from ui.answering.editor import PageEditor
from ui.answering.page_menu import PageMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QTextDocument, QWheelEvent

    from ui.theme.look import Look

PADDING = 12
LINE = 27
"""Height of a line of the writing face at text size 100, in pixels."""


class SmallPage(PageEditor):
    """Room to write, `rows` high to begin with."""

    ROOM_BELOW = 0

    def __init__(self, *, look: Look, rows: int, name: str, hint: str = "") -> None:
        """Begin empty; `name` is the question and `hint` stands in the empty field."""
        self._rows = rows
        super().__init__(look=look)
        self._menu = PageMenu(self)
        self.setProperty("role", "small-page")
        self.setAccessibleName(name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_hint(hint)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page around it: all of the words are in sight already."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height the words need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _show(self, document: QTextDocument, *, same_words: bool) -> None:
        super()._show(document, same_words=same_words)
        document.documentLayout().documentSizeChanged.connect(self._fit)

    def _place_margins(self) -> None:
        side = self._look.px(PADDING)
        self.setViewportMargins(side, self._look.px(8), side, self._look.px(8))

    def _fit(self) -> None:
        least = self._rows * self._look.px(LINE)
        wanted = max(least, round(self.document().size().height())) + 2 * self._look.px(8) + 4
        if self.height() != wanted:
            self.setFixedHeight(wanted)
