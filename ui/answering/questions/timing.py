"""A quiet clock with or without lines to follow. Nothing moves but the words; it can be skipped, stopped or left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel

from ui.answering.question import Question
from ui.widgets.buttons import button, quiet_link
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.worksheets.fields import Timer
    from ui.answering.question import Answers
    from ui.answering.surroundings import Surroundings

LOOK_EVERY = 1.0
CALM_LOOK_EVERY = 5.0
"""Seconds between looks at the clock; the longer ones where a person wants little movement."""


class Paced(Question):
    """Counts the seconds somebody stays with it; lines light up one after another."""

    def __init__(self, field: Timer, around: Surroundings) -> None:
        """Ask `field`; nothing runs before it is started."""
        super().__init__(field)
        self._clock, self._look = around.clock, around.look
        self._stages = field.stages
        self._length = field.seconds or sum(stage.seconds for stage in field.stages)
        self._alarm = around.alarms(self, self._on_alarm)
        self._lines = [label(stage.label, "line-to-come") for stage in field.stages]
        self._start = button(self.tr("Start"), "", self._on_start)
        self._next = quiet_link(self.tr("Next line"), self._on_next)
        self._stop = quiet_link(self.tr("Stop"), self._on_stop)
        self._time = label("", "muted", wrap=False)
        self._began: float | None = None
        self._stage_began = 0.0
        self._now = 0
        self._done = 0
        self._build()
        self._show()

    def begin(self) -> None:
        """Put the focus where the clock is started or stopped."""
        (self._start if self._began is None else self._stop).setFocus()

    def show_answer(self, sheet: Answers) -> None:
        """Show how long was spent with it."""
        answer = sheet.answer(self.field.id)
        seconds = answer.get("seconds") if isinstance(answer, dict) else None
        self._done = round(seconds) if isinstance(seconds, int | float) else 0
        self._show()

    def keep_answer(self, sheet: Answers) -> None:
        """Put the seconds spent with it into `sheet`."""
        sheet.put(self.field.id, {"seconds": self._done} if self._done else None)

    def stop(self) -> None:
        """Count no more."""
        if self._began is not None:
            self._end()

    def _build(self) -> None:
        if self._lines:
            self._column.addSpacing(10)
        for line in self._lines:
            self._column.addWidget(line)
            self._column.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(14)
        for each in (self._start, self._next, self._stop, self._time):
            row.addWidget(each)
        row.addStretch()
        self._column.addLayout(row)
        question = self.field.label.strip()
        for each in (self._start, self._next, self._stop):
            each.setAccessibleDescription(question)
        self._enter_at(self._start)

    def _elapsed(self) -> float:
        return 0.0 if self._began is None else self._clock.monotonic() - self._began

    def _show(self) -> None:
        runs = self._began is not None
        self._start.setVisible(not runs)
        self._start.setText(self.tr("Once more") if self._done and not runs else self.tr("Start"))
        self._start.setAccessibleName(self._start.text())
        self._next.setVisible(runs and self._now < len(self._lines) - 1)
        self._stop.setVisible(runs)
        for number, line in enumerate(self._lines):
            light(line, "line-now" if runs and number == self._now else "line-to-come")
        if runs:
            words = self.tr("{elapsed} of {length}")
            self._time.setText(words.format(elapsed=_clock(self._elapsed()), length=_clock(self._length)))
        elif self._done:
            self._time.setText(self.tr("You stayed with it for {time}.").format(time=_clock(self._done)))
        else:
            self._time.setText(_clock(self._length))

    def _end(self) -> None:
        self._done += round(min(self._elapsed(), self._length) if not self._stages else self._elapsed())
        self._alarm.stop()
        self._began = None
        self._show()
        self.changed.emit()

    def _on_start(self) -> None:
        self._began = self._stage_began = self._clock.monotonic()
        self._now = 0
        self._show()
        self._stop.setFocus()
        self._alarm.set(self._pause())

    def _on_next(self) -> None:
        self._now = min(self._now + 1, len(self._stages) - 1)
        self._stage_began = self._clock.monotonic()
        self._show()

    def _on_stop(self) -> None:
        self._end()
        self._start.setFocus()

    def _on_alarm(self) -> None:
        if self._began is None:
            return
        if self._stages:
            self._follow_stages()
        elif self._elapsed() >= self._length:
            self._end()
        if self._began is not None:
            self._show()
            self._alarm.set(self._pause())

    def _follow_stages(self) -> None:
        while self._clock.monotonic() - self._stage_began >= self._stages[self._now].seconds:
            self._stage_began += self._stages[self._now].seconds
            if self._now + 1 == len(self._stages):
                self._end()
                return
            self._now += 1

    def _pause(self) -> float:
        return CALM_LOOK_EVERY if self._look.reduced_motion else LOOK_EVERY


def light(line: QLabel, role: str) -> None:
    """Set a line as the one that is now, or as one to come."""
    if line.property("role") != role:
        line.setProperty("role", role)
        line.style().unpolish(line)
        line.style().polish(line)


def _clock(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"
