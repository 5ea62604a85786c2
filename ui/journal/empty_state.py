"""What stands where the list would be when there is nothing to list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import link
from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.journal.query import Query


class EmptyState(QWidget):
    """Says why nothing is listed and what one can do.

    Attributes:
        write_requested: Emitted when the person wants to write the first page.
        everything_requested: Emitted when the person wants the search and the filter gone.
    """

    write_requested = Signal()
    everything_requested = Signal()

    def __init__(self) -> None:
        """Begin without words."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 28, 12, 0)
        column.setSpacing(8)
        self._heading = label("", "heading")
        self._text = label("", "muted")
        self._write = link(self.tr("Write a page"), self.write_requested.emit)
        self._everything = link(self.tr("Show everything"), self.everything_requested.emit)
        for words in (self._heading, self._text):
            column.addWidget(words)
        for way in (self._write, self._everything):
            column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def explain(self, query: Query) -> None:
        """Say why `query` finds nothing."""
        heading, text = self._words(query)
        self._heading.setText(heading)
        self._text.setText(text)
        bare = not query.words and not query.is_narrowed and query.begin is None
        self._write.setVisible(bare)
        self._everything.setVisible(not bare)

    def _words(self, query: Query) -> tuple[str, str]:
        if query.words:
            return self.tr("Nothing found"), self._search_words(query)
        if query.in_bin:
            return (
                self.tr("The bin is empty"),
                self.tr(
                    "Entries you move to the bin wait here until you put them back or delete them for good."
                ),
            )
        if query.is_narrowed or query.begin is not None:
            return (
                self.tr("Nothing here"),
                self.tr("No entry fits all of these choices. Take one away to see more."),
            )
        return (
            self.tr("Your journal is empty"),
            self.tr(
                "Whatever you write will be listed here by the day it belongs to, encrypted, and for you alone. One"
                " line is enough to begin."
            ),
        )

    def _search_words(self, query: Query) -> str:
        text = self.tr(
            "Every word has to be in the entry, and the last one may be unfinished. Put words between quotation marks"
            " to find them side by side. Sealed entries and the bin are not searched."
        )
        if not query.is_narrowed:
            return text
        return text + " " + self.tr("You are also looking at a part of the journal only.")
