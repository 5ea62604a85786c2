"""A few paced lines to come back with after heavy writing. Nothing moves; every line can be read at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from ui.answering.column import Column
from ui.answering.questions import question
from ui.answering.questions.timing import light
from ui.widgets.buttons import quiet_link
from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.answering.sheet import Sheet
    from ui.answering.surroundings import Surroundings
    from ui.writing.steps import Land


class LandingView(Column):
    """Lines that light up one after another, and what is asked at the end.

    Attributes:
        changed: Emitted when a person changed an answer.
        landed: Emitted when the last line has had its time.
    """

    changed = Signal()
    landed = Signal()

    def __init__(self, *, around: Surroundings, step: Land) -> None:
        """Show the stages of `step`; `start` begins to pace them."""
        super().__init__(look=around.look)
        self._step = step
        self._alarm = around.alarms(self, self._on_alarm)
        self._now = 0
        self._lines = [label(stage.label, "line-to-come") for stage in step.timer.stages]
        self._next = quiet_link(self.tr("Next line"), self._on_alarm)
        self._questions = [question(field, around) for field in step.fields]
        self._build()

    def start(self) -> None:
        """Begin with the first line."""
        self._now = 0
        self._show()

    def stop(self) -> None:
        """Pace no more."""
        self._alarm.stop()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the answers of `sheet`."""
        for each in self._questions:
            each.show_answer(sheet)

    def keep_in(self, sheet: Sheet) -> None:
        """Put the answers into `sheet`."""
        for each in self._questions:
            each.keep_answer(sheet)

    def begin(self) -> None:
        """Put the focus where the lines can be moved on."""
        self._next.setFocus()

    def _build(self) -> None:
        self.column.addWidget(label(self._step.section.title, "title"))
        if self._step.section.intro:
            self.column.addWidget(label(self._step.section.intro, "muted"))
        self.column.addSpacing(24)
        if self._step.timer.label:
            self.column.addWidget(label(self._step.timer.label, "reading"))
            self.column.addSpacing(10)
        for line in self._lines:
            self.column.addWidget(line)
            self.column.addSpacing(10)
        self.column.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(28)
        for each in self._questions:
            each.changed.connect(self.changed)
            self.column.addWidget(each)
        self.column.addStretch()

    def _show(self) -> None:
        for number, line in enumerate(self._lines):
            light(line, "line-now" if number == self._now else "line-to-come")
        self._next.setVisible(self._now < len(self._lines))
        if self._now < len(self._lines):
            self._alarm.set(self._step.timer.stages[self._now].seconds)

    def _on_alarm(self) -> None:
        self._alarm.stop()
        self._now += 1
        self._show()
        if self._now >= len(self._lines):
            self.landed.emit()
