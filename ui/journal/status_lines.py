"""The quiet lines above the list: how much is listed, how to see more, and how to undo the last removal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import dates
from ui.i18n.errors import error_text
from ui.widgets.buttons import button
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.errors import AfterwordError
    from models.domain.entry import EntryId
    from ui.journal.query import Query
    from ui.journal.timeline_model import TimelineModel


class StatusLines(QWidget):
    """Speaks of one list.

    Attributes:
        newest_requested: Emitted when the list is to begin at the newest entry again.
        everything_requested: Emitted when the filter is to go.
        put_back_requested: Emitted with the `EntryId` that went to the bin last.
    """

    newest_requested = Signal()
    everything_requested = Signal()
    put_back_requested = Signal(object)

    def __init__(self) -> None:
        """Begin with nothing to say."""
        super().__init__()
        self._binned: EntryId | None = None
        self._build()

    def show_query(self, query: Query) -> None:
        """Offer the ways back from what `query` leaves out."""
        self._newest.setVisible(query.begin is not None)
        self._everything.setVisible(query.is_narrowed)

    def say_count(self, model: TimelineModel, total: int) -> None:
        """Say how much `model` lists; the journal has `total` entries that fit its filter."""
        query = model.query
        if query.words:
            self._text.setText(self._results(model.rowCount(), is_complete=model.is_complete))
        elif query.begin is not None:
            self._text.setText(self.tr("From {day} back").format(day=dates.long_day(query.begin)))
        else:
            self._text.setText(self._entries(total))

    def show_failure(self, error: AfterwordError) -> None:
        """Say what could not be done."""
        words = self.tr("{title}. {meaning} {next_step}")
        parts = {"title": error.title, "meaning": error.meaning, "next_step": error.next_step}
        said = {name: error_text(text, **error.details) for name, text in parts.items()}
        self._text.setText(words.format(**said))

    def offer_undo(self, entry_id: EntryId) -> None:
        """Say that an entry went to the bin, and how it comes back."""
        self._binned = entry_id
        self._undo.show()

    def forget_binned(self) -> None:
        """Take the line about the bin away."""
        self._binned = None
        self._undo.hide()

    def text(self) -> str:
        """Return what is said about the list."""
        return self._text.text()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(10)
        self._text = label("", "small")
        self._newest = button(self.tr("Go to the newest"), "small-link", self.newest_requested.emit)
        self._everything = button(self.tr("Show everything"), "small-link", self.everything_requested.emit)
        row.addWidget(self._text, 1)
        for action in (self._everything, self._newest):
            action.hide()
            row.addWidget(action)
        column.addLayout(row)
        self._undo = self._build_undo()
        column.addWidget(self._undo)

    def _build_undo(self) -> QWidget:
        found = QWidget()
        row = QHBoxLayout(found)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(label(self.tr("Moved to the bin."), "small", wrap=False))
        self._put_back = button(self.tr("Put it back"), "small-link", self._on_put_back)
        row.addWidget(self._put_back)
        row.addStretch(1)
        found.hide()
        return found

    def _results(self, listed: int, *, is_complete: bool) -> str:
        if not listed:
            return ""
        if not is_complete:
            return self.tr("First {count} results, newest first").format(count=listed)
        return (
            self.tr("1 result")
            if listed == 1
            else self.tr("{count} results, newest first").format(count=listed)
        )

    def _entries(self, count: int) -> str:
        if count < 2:
            return self.tr("1 entry") if count else ""
        return self.tr("{count} entries, newest first").format(count=f"{count:,}")

    def _on_put_back(self) -> None:
        entry_id = self._binned
        self.forget_binned()
        self.put_back_requested.emit(entry_id)
