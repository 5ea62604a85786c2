"""One entry on one line: when, what it is called, and what kind it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from ui.widgets.elided import ElidedLabel
from ui.widgets.text import chip

if TYPE_CHECKING:
    from models.domain.entry import EntryId
    from ui.theme.look import Look

WHEN = 112
"""Width of the column that says when, in pixels of the design."""

INSET = 10
"""How far the words stand in from the edge of the row, so that the focus ring does not touch them."""


@dataclass(frozen=True, slots=True)
class RowText:
    """What a row says: `when`, then `title` with its `chips`, and `line` under it."""

    when: str
    title: str
    line: str = ""
    chips: tuple[str, ...] = ()


class EntryRow(QPushButton):
    """A row that opens its entry.

    Attributes:
        chosen: Emitted with the `EntryId`.
    """

    chosen = Signal(object)

    def __init__(self, entry_id: EntryId, text: RowText, *, look: Look) -> None:
        """Show `text`."""
        super().__init__()
        self._entry_id = entry_id
        self._look = look
        self.setProperty("role", "row")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join((text.when, text.title, *text.chips)))
        self.setAccessibleDescription(text.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._when = ElidedLabel(text.when, "muted")
        self._build(text)
        self._measure()
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self._measure)

    def sizeHint(self) -> QSize:
        """Return the room its words need."""
        grid = self.layout()  # asked for as well while the row is being made or unmade
        return grid.sizeHint() if grid is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which it can still be read."""
        grid = self.layout()
        return grid.minimumSize() if grid is not None else super().minimumSizeHint()

    def _build(self, text: RowText) -> None:
        self._grid.setContentsMargins(INSET, 10, INSET, 10)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._when, 0, 0)
        self._grid.addLayout(_first_line(text), 0, 1)
        if text.line:
            self._grid.addWidget(ElidedLabel(text.line, "muted"), 1, 1)
        for words in self.findChildren(QLabel):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _measure(self) -> None:
        self._when.setFixedWidth(self._look.px(WHEN))

    def _on_clicked(self) -> None:
        self.chosen.emit(self._entry_id)


def _first_line(text: RowText) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(ElidedLabel(text.title, "strong"))
    for words in text.chips:
        line.addWidget(chip(words))
    line.addStretch(1)
    return line
