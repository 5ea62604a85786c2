"""What follows the session: the way to the page on which it is recorded."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.text import label, section


class AfterView(QWidget):
    """Leads to the record of the session.

    Attributes:
        record_requested: Emitted when a person wants to write down what came of it.
    """

    record_requested = Signal()

    def __init__(self) -> None:
        """Say what can be written down afterwards."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 30, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(self.tr("Afterwards")))
        words = self.tr(
            "Once you have talked it through, you can write down what you learned, what was agreed and when you meet "
            "again. What was agreed goes to your actions."
        )
        column.addWidget(label(words, "muted"))
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Record what came of it"), "", self.record_requested))
        row.addStretch(1)
        column.addLayout(row)
