"""Who is who: the other names that go on paper, for this sheet and the next ones, and the person's own lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.supervision.name_row import NameRow
from ui.widgets.buttons import button, link
from ui.widgets.note import Note
from ui.widgets.page import bring_into_view
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.sharing.pseudonyms import Names


class NamesView(QWidget):
    """Shows the pseudonyms and takes another one.

    Attributes:
        added: Emitted with words to take out wherever they stand, and "" for their code.
        changed: Emitted with words and the code they are to have.
        looked_for: Emitted with words to find wherever they stand from now on.
        forgotten: Emitted with words about which nothing is decided any more.
    """

    added = Signal(str, str)
    changed = Signal(str, str)
    looked_for = Signal(str)
    forgotten = Signal(str)

    def __init__(self) -> None:
        """Begin without names."""
        super().__init__()
        self._rows: list[NameRow] = []
        self._line = QLineEdit()
        self._rows_column = QVBoxLayout()
        self._note = Note()
        self._build()
        self._line.returnPressed.connect(self._on_add)

    def show_names(self, names: Names, kept: Sequence[str] = ()) -> None:
        """Show who stands for whom, what is looked for, what is passed over, and what is `kept` in this copy.

        What was said about a decision before is said no longer.
        """
        self._note.hide()
        place = next((n for n, row in enumerate(self._rows) if row.holds_focus()), None)
        before = self._rows
        self._rows = [
            *(NameRow(each.words, each.code) for each in names.pseudonyms),
            *(NameRow(words, note=self.tr("looked for")) for words in names.own),
            *(NameRow(words, note=self.tr("ignored")) for words in names.ignored),
            *(NameRow(words, note=self.tr("kept in this copy")) for words in kept),
        ]
        for row in self._rows:
            row.changed.connect(self.changed)
            row.forgotten.connect(self.forgotten)
            self._rows_column.addWidget(row)
            row.show()
        if place is not None:
            self._go_on(place)
        for row in before:  # only now: a row that is hidden with the focus hands it on to the end of the page
            row.hide()
            row.deleteLater()

    def say(self, title: str, text: str) -> None:
        """Say what a decision leaves as it is."""
        self._note.say(title, text)

    def said(self) -> str:
        """Return what is said about the last decision, or ""."""
        return self._note.words()

    def rows(self) -> tuple[NameRow, ...]:
        """Return the rows that are shown."""
        return tuple(self._rows)

    def begin(self) -> None:
        """Put the cursor where words are taken out."""
        self._line.setFocus()
        bring_into_view(self._line)

    def _go_on(self, place: int) -> None:
        if self._rows:
            row = self._rows[min(place, len(self._rows) - 1)]
            row.begin()
            bring_into_view(row)
        else:
            self.begin()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(self.tr("Other names for people")))
        words = self.tr(
            "Whoever is P1 here is P1 the next time as well. This list never leaves your journal."
        )
        column.addWidget(label(words, "small"))
        self._rows_column.setSpacing(0)
        column.addLayout(self._rows_column)
        column.addWidget(self._note)
        self._line.setPlaceholderText(self.tr("Words to take out, such as: the young person"))
        self._line.setAccessibleName(self.tr("Words to take out"))
        column.addWidget(self._line)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(button(self.tr("Give another name"), "", self._on_add))
        row.addWidget(link(self.tr("Only look for it"), self._on_look_for))
        row.addStretch(1)
        column.addLayout(row)

    def _taken(self) -> str:
        words = " ".join(self._line.text().split())
        self._line.clear()
        return words

    def _on_add(self) -> None:
        if words := self._taken():
            self.added.emit(words, "")

    def _on_look_for(self) -> None:
        if words := self._taken():
            self.looked_for.emit(words)
