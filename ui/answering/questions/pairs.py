"""Questions answered with two columns of short lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from ui.answering.question import Question, listed
from ui.widgets.buttons import link
from ui.widgets.growing_line import GrowingLine
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.worksheets.fields import Pairs
    from models.domain.entry import JsonValue
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings

SHOWN = 2
"""Rows to begin with."""


class PairLines(Question):
    """Rows of two lines; a row without a word is no answer."""

    def __init__(self, field: Pairs, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        del around
        self._columns, self._most = field.columns, field.max
        self._rows: list[tuple[GrowingLine, GrowingLine]] = []
        self._grid = QGridLayout()
        self._more = link(self.tr("+ Another line"), self._on_more, name=self.tr("Another line"))
        self._build()

    def begin(self) -> None:
        """Put the cursor into the first line."""
        self._rows[0][0].setFocus()

    def show_answer(self, sheet: Answers) -> None:
        """Show the lines."""
        given = [_two(each) for each in listed(sheet.answer(self.field.id))]
        while len(self._rows) < max(len(given), self._shown()):
            self._add()
        for number, row in enumerate(self._rows):
            for line, words in zip(row, given[number] if number < len(given) else ("", ""), strict=True):
                line.show_words(words)

    def keep_answer(self, sheet: Answers) -> None:
        """Put the rows that hold a word into `sheet`."""
        rows: list[JsonValue] = []
        for left, right in self._rows:
            words = [left.words(), right.words()]
            if any(each.strip() for each in words):
                rows.append(words)
        sheet.put(self.field.id, rows)

    def _build(self) -> None:
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        for column, words in enumerate(self._columns):
            self._grid.addWidget(label(words, "small"), 0, column)
            self._grid.setColumnStretch(column, 1)
        self._column.addLayout(self._grid)
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addStretch()
        self._column.addLayout(row)
        for _ in range(self._shown()):
            self._add()

    def _shown(self) -> int:
        return SHOWN if self._most is None else min(SHOWN, self._most)

    def _add(self) -> None:
        number = len(self._rows) + 1
        left, right = (
            GrowingLine(name=self.tr("{column}, line {number}").format(column=column, number=number))
            for column in self._columns
        )
        for column, line in enumerate((left, right)):
            line.setAccessibleDescription(self.field.label.strip())
            line.edited.connect(self.changed)
            self._grid.addWidget(line, number, column, Qt.AlignmentFlag.AlignTop)
        self._rows.append((left, right))
        self._more.setVisible(self._most is None or number < self._most)

    def _on_more(self) -> None:
        self._add()
        self._rows[-1][0].setFocus()


def _two(value: JsonValue) -> tuple[str, str]:
    parts = [str(each) for each in value] if isinstance(value, list | tuple) else [str(value)]
    return (parts[0] if parts else ""), (parts[1] if len(parts) > 1 else "")
