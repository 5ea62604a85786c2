"""One entry on one line: when, what it is called, and what kind it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from ui.widgets.elided import ElidedLabel
from ui.widgets.text import chip, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.domain.entry import EntryId

WHEN = 112
"""Width of the column that says when, in pixels of the design."""


class EntryRow(QPushButton):
    """A row that opens its entry.

    Attributes:
        chosen: Emitted with the `EntryId`.
    """

    chosen = Signal(object)

    def __init__(
        self, entry_id: EntryId, *, when: str, title: str, line: str = "", chips: Sequence[str] = ()
    ) -> None:
        """Show `when`, then `title` with its `chips`, and `line` under it."""
        super().__init__()
        self._entry_id = entry_id
        self.setProperty("role", "row")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join((when, title, *chips)))
        self.setAccessibleDescription(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._build(when, title, line, chips)
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        """Return the room its words need."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which it can still be read."""
        return self._row.minimumSize()

    def _build(self, when: str, title: str, line: str, chips: Sequence[str]) -> None:
        row = self._row
        row.setContentsMargins(0, 10, 8, 10)
        row.setSpacing(0)
        moment = label(when, "muted", wrap=False)
        moment.setProperty("column", "when")
        moment.setMinimumWidth(WHEN * self.fontInfo().pixelSize() // 15)
        row.addWidget(moment, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(_first_line(title, chips))
        if line:
            column.addWidget(ElidedLabel(line, "muted"))
        row.addLayout(column, 1)
        for words in self.findChildren(QLabel):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._entry_id)


def _first_line(title: str, chips: Sequence[str]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(ElidedLabel(title, "strong"))
    for words in chips:
        line.addWidget(chip(words))
    line.addStretch(1)
    return line
