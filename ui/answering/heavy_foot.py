"""The line at the foot of a heavy tool: it can be stopped, and where people are who can be reached."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import quiet_link
from ui.widgets.page import MARGIN
from ui.widgets.text import hairline, label


class HeavyFoot(QWidget):
    """Stays in sight below everything else of the tool.

    Attributes:
        support_asked: Emitted when a person wants to see the support lines.
    """

    support_asked = Signal()

    def __init__(self) -> None:
        """Begin out of sight."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, 14)
        column.setSpacing(10)
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(self.tr("You can stop at any time; everything is kept."), "muted"), 1)
        row.addWidget(quiet_link(self.tr("Support and phone lines"), self.support_asked))
        column.addLayout(row)
        self.hide()
