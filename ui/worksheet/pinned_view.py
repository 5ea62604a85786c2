"""What was said before and stays in sight: above a section that scrolls, or at its top where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = 22
"""Pixels between what is kept in sight and what it is kept in sight for."""


class PinnedView(QWidget):
    """Earlier answers, each under what was asked."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self._quotes = QVBoxLayout()
        self._quotes.setSpacing(8)
        self._line = hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._quotes)
        column.addStretch()
        column.addWidget(self._line)
        keeps = self._line.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._line.setSizePolicy(keeps)
        self._line.hide()

    def show_told(self, told: Sequence[tuple[str, str]]) -> None:
        """Show earlier answers in place of those before, each as question and answer."""
        while item := self._quotes.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for asked, answer in told:
            quote = _quote(asked, answer)
            self._quotes.addWidget(quote)
            quote.show()
        self._quotes.setContentsMargins(0, 2, 0, GAP if told else 0)
        self.setVisible(bool(told))

    def is_empty(self) -> bool:
        """Tell whether nothing is kept in sight."""
        return self._quotes.count() == 0

    def show_edge(self, *, shown: bool) -> None:
        """Draw the line under which the section goes on, while something of it is out of sight."""
        self._line.setVisible(shown)


def _quote(asked: str, answer: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "quote")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 2, 0, 2)
    column.setSpacing(0)
    column.addWidget(label(asked, "small"))
    column.addWidget(label(answer, "earlier"))
    return frame
