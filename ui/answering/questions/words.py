"""Questions answered in words: a line, room to write, room to write for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from app.worksheets.fields import LongText, TimedWriting
from ui.answering.prompts import Prompts
from ui.answering.question import Question
from ui.answering.small_page import SmallPage
from ui.answering.soft_timer import SoftTimer
from ui.widgets.buttons import button
from ui.widgets.growing_line import GrowingLine
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.worksheets.fields import Text
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings

ROWS = 3
"""Height to begin with, at most; the field grows with the writing."""


class Line(Question):
    """One line of writing."""

    def __init__(self, field: Text, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        del around
        self._line = GrowingLine(name=field.label.strip(), longest=field.max_chars, hint=field.placeholder)
        self._answered_with(self._line)
        self._line.edited.connect(self.changed)

    def show_answer(self, sheet: Answers) -> None:
        """Show the words."""
        self._line.show_words(sheet.text(self.field.id))

    def keep_answer(self, sheet: Answers) -> None:
        """Put the words into `sheet`."""
        sheet.put(self.field.id, self._line.words())


class Writing(Question):
    """Room to write, with openings to begin from and a soft timer where the worksheet has them."""

    def __init__(self, field: LongText | TimedWriting, around: Surroundings) -> None:
        """Ask `field`."""
        super().__init__(field)
        rows = min(field.rows, ROWS) if isinstance(field, LongText) else ROWS
        self._discards = isinstance(field, TimedWriting) and field.discard
        self._minutes = field.minutes if isinstance(field, TimedWriting) else 0
        self._page = SmallPage(look=around.look, rows=rows, name=field.label.strip(), hint=field.placeholder)
        self._timer = SoftTimer(clock=around.clock, alarms=around.alarms)
        self._tagger = around.tagger
        self._prompts = Prompts(field.prompts, day=around.clock.now().date())
        self._prompt = label("", "small-prompt")
        self._another = button(self.tr("A question to begin from"), "small-link", self._on_another)
        self._build()
        self._page.edited.connect(self._on_edited)

    def show_answer(self, sheet: Answers) -> None:
        """Show the words."""
        if not self._discards:
            self._page.load(sheet.text(self.field.id))
            self._page.marks.text.set_field(self.field.id)
            self._tagger.join(self._page.marks)

    def keep_answer(self, sheet: Answers) -> None:
        """Put the words into `sheet`, unless they are never to be stored."""
        if not self._discards:
            sheet.put(self.field.id, "" if self._page.is_empty() else self._page.markdown())

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def _build(self) -> None:
        self._column.addWidget(self._prompt)
        self._prompt.hide()
        self._answered_with(self._page)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._another)
        row.addWidget(self._timer)
        row.addStretch()
        self._another.setVisible(bool(self._prompts))
        self._column.addLayout(row)

    def _on_another(self) -> None:
        self._prompt.setText(self._prompts.another())
        self._prompt.show()
        self._page.setAccessibleDescription(self._prompt.text())
        self._another.setText(self.tr("Another question"))
        self._another.setAccessibleName(self._another.text())
        self._page.setFocus()

    def _on_edited(self) -> None:
        if self._minutes and self._timer.isHidden():
            self._timer.start(self._minutes)
        self.changed.emit()
