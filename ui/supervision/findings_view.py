"""What could tell a reader who somebody is, and what to do about it: one row each, and nothing is done unasked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.supervision.finding_row import FindingRow
from ui.widgets.page import bring_into_view
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.supervision.findings import Found

MOST = 40
"""Rows that are shown at a time."""


class FindingsView(QWidget):
    """Shows findings.

    Attributes:
        replaced: Emitted with words and the code that stands in for them from now on.
        removed: Emitted with words and what goes in their place in this copy.
        kept, ignored: Emitted with words: left as they are here, or passed over from now on.
        finished: Emitted when an answer leaves nothing to answer, so that the focus has to go elsewhere.
    """

    replaced = Signal(str, str)
    removed = Signal(str, str)
    kept = Signal(str)
    ignored = Signal(str)
    finished = Signal()

    def __init__(self) -> None:
        """Begin with nothing found."""
        super().__init__()
        self._rows: list[FindingRow] = []
        self._answered: FindingRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._state = label("", "muted")
        self._column.addWidget(section(self.tr("Check before it is paper")))
        self._column.addWidget(self._state)
        words = self.tr(
            "This helps. It cannot promise that nobody is recognisable: a story can be, without a name."
        )
        self._column.addWidget(label(words, "small"))

    def show_found(self, found: Sequence[Found], codes: Sequence[str]) -> None:
        """Show `found`, with the code offered for each; the next one takes place and focus of what was answered.

        The focus goes over before the old rows do: a row that is hidden with it hands it on to the end of the page.
        """
        place = self._place()
        before, self._answered = self._rows, None
        self._rows = [self._row(each, code) for each, code in list(zip(found, codes, strict=True))[:MOST]]
        for number, row in enumerate(self._rows):
            self._column.insertWidget(2 + number, row)
            row.show()
        self._say(len(found))
        if place is not None:
            self._go_on(place)
        for row in before:
            row.hide()
            row.deleteLater()

    def rows(self) -> tuple[FindingRow, ...]:
        """Return the rows that are shown."""
        return tuple(self._rows)

    def begin(self) -> bool:
        """Put the focus on the first finding; return whether there is one."""
        if self._rows:
            self._rows[0].begin()
        return bool(self._rows)

    def _place(self) -> int | None:
        """Return which row was answered or has the focus; a click alone moves no focus on a Mac."""
        rows = (n for n, row in enumerate(self._rows) if row is self._answered or row.holds_focus())
        return next(rows, None)

    def _go_on(self, place: int) -> None:
        """Put the focus on the finding at `place`, or on the last one, where it can be seen."""
        if self._rows:
            row = self._rows[min(place, len(self._rows) - 1)]
            row.begin()
            bring_into_view(row)
        else:
            self.finished.emit()

    def _row(self, found: Found, code: str) -> FindingRow:
        row = FindingRow(found, code)
        row.answered.connect(partial(self._on_answered, row))
        row.replaced.connect(self.replaced)
        row.removed.connect(self.removed)
        row.kept.connect(self.kept)
        row.ignored.connect(self.ignored)
        return row

    def _on_answered(self, row: FindingRow) -> None:
        self._answered = row

    def _say(self, count: int) -> None:
        if count == 0:
            words = self.tr("Nothing is left that looks like a name, a number or a place.")
        elif count > MOST:
            words = self.tr("There are {count} to look at. These are the first.").format(count=count)
        elif count == 1:
            words = self.tr("There is one to look at.")
        else:
            words = self.tr("There are {count} to look at.").format(count=count)
        self._state.setText(words)
