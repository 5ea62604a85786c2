"""The top of the page: what it is, what can be done, and whether it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.buttons import link, quiet_link
from ui.widgets.text import label, title

if TYPE_CHECKING:
    from ui.theme.look import Look
    from ui.widgets.saved_state import SavedState

STATE_WIDTH = 180


class Heading(QWidget):
    """Title and summary on the left, saved state and links on the right.

    Attributes:
        details_asked, stopped: Emitted when a person asks for it.
    """

    details_asked = Signal()
    stopped = Signal()

    def __init__(self, *, look: Look, state: SavedState) -> None:
        """Show `state` at the right."""
        super().__init__()
        self._look = look
        self._state = state
        self._title = title("")
        self._summary = label("", "muted")
        self._partly = label(
            self.tr("Partly translated: some of the words are from another version of this tool."), "small"
        )
        self.details = quiet_link(self.tr("Details"), self.details_asked)
        self.done = link(self.tr("Done"), self.stopped)
        self._build()

    def show_worksheet(self, name: str, summary: str, *, is_partly_translated: bool = False) -> None:
        """Say what the page is, and whether it is not wholly in the person's language."""
        self._partly.setVisible(is_partly_translated)
        self._title.setText(name)
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))

    def show_end(self, words: str) -> None:
        """Call the way to an end `words`."""
        self.done.setText(words)
        self.done.setAccessibleName(words)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self._title)
        left.addWidget(self._summary)
        left.addWidget(self._partly)
        self._partly.hide()
        row.addLayout(left, 1)
        row.addWidget(self._right(), 0, Qt.AlignmentFlag.AlignTop)
        self.done.setToolTip(self.tr("Ctrl+Enter"))

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        self._state.setWordWrap(True)
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._state.setMinimumWidth(self._look.px(STATE_WIDTH))
        # As wide as the links under it need, whatever it says: a column of its own width would count too few lines.
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column.addWidget(self._state)
        links = QHBoxLayout()
        links.setSpacing(14)
        links.addStretch()
        links.addWidget(self.details)
        links.addWidget(self.done)
        column.addLayout(links)
        return right
