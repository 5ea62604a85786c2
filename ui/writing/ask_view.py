"""Short questions on one screen, in the order of the worksheet, everything within reach of the Tab key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.answering.column import Column
from ui.answering.questions import question
from ui.widgets.text import hairline, label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.worksheets.fields import Field
    from app.worksheets.schema import Section
    from ui.answering.question import Question
    from ui.answering.sheet import Sheet
    from ui.answering.surroundings import Surroundings
    from ui.writing.steps import Ask

BETWEEN = 26


class AskView(Column):
    """Shows the questions of one step.

    Attributes:
        changed: Emitted when a person changed an answer.
    """

    changed = Signal()

    def __init__(self, *, around: Surroundings, step: Ask) -> None:
        """Show the questions of `step`."""
        super().__init__(look=around.look)
        self._around = around
        self._questions: list[Question] = []
        self._build(step)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the answers of `sheet`."""
        for each in self._questions:
            each.show_answer(sheet)

    def keep_in(self, sheet: Sheet) -> None:
        """Put the answers into `sheet`."""
        for each in self._questions:
            each.keep_answer(sheet)

    def begin(self) -> None:
        """Put the focus on the first question."""
        if self._questions:
            self._questions[0].begin()

    def _build(self, step: Ask) -> None:
        for number, (section, fields) in enumerate(step.parts):
            self._head(section, "heading" if number else "title")
            self._ask(fields)
        self.column.addStretch()

    def _head(self, section: Section, role: str) -> None:
        if role == "heading":
            self.column.addWidget(hairline())
            self.column.addSpacing(22)
        self.column.addWidget(label(section.title, role))
        if section.intro:
            self.column.addSpacing(4)
            self.column.addWidget(label(section.intro, "muted"))
        self.column.addSpacing(18)

    def _ask(self, fields: Iterable[Field]) -> None:
        for field in fields:
            widget = question(field, self._around)
            widget.changed.connect(self.changed)
            self._questions.append(widget)
            self.column.addWidget(widget)
            self.column.addSpacing(BETWEEN)
