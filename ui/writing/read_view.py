"""Everything that was written under several questions, read as one piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.answering.column import Column
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.theme.look import Look


class ReadView(Column):
    """Shows a letter, or whatever the parts add up to."""

    def __init__(self, *, look: Look, title: str, paragraphs: Iterable[str]) -> None:
        """Show `paragraphs` under `title`."""
        super().__init__(look=look)
        self.column.addWidget(label(title, "title"))
        self.column.addSpacing(16)
        for paragraph in paragraphs:
            self.column.addWidget(label(paragraph, "reading"))
            self.column.addSpacing(14)
        self.column.addStretch()

    def begin(self) -> None:
        """Leave the focus where it is: there is only something to read."""
