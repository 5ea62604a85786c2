"""Steps that were done, by the level at which they set in, and the hours at which somebody writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.trends.periods import Period
from models.domain.action import ActionLevel
from ui.i18n import dates
from ui.trends import words
from ui.trends.count_rows import CountRows, Named
from ui.trends.hour_bars import HourBars
from ui.trends.read_line import ReadLine
from ui.trends.sheet import Line, Sheet
from ui.trends.view import View
from ui.widgets.action_words import level_name
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from datetime import date

    from app.trends.counts import Counts, Hours
    from app.trends.service import Lines, Trends
    from ui.theme.look import Look

LEVELS: tuple[ActionLevel | None, ...] = (*ActionLevel, None)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What was counted in a time."""

    steps: Counts
    hours: Hours


class RhythmView(View):
    """Steps done and hours of writing."""

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._steps = CountRows(look=look)
        self._hours = HourBars(look=look)
        self._found: Rhythm | None = None
        self._period = Period(None, None)
        self._build()

    def load(self, trends: Trends, period: Period) -> object:
        """Count the steps and the pages of the period."""
        return Rhythm(trends.steps_done(period), trends.hours(period))

    def show_time(self, lines: Lines, period: Period, found: object) -> None:
        """Show the counts."""
        del lines
        if not isinstance(found, Rhythm):
            return
        self._found, self._period = found, period
        counted = dict(found.steps.rows)
        nothing = (0,) * len(found.steps.blocks)
        rows = [Named(level_name(level), counted.get(level or "", nothing)) for level in LEVELS]
        shown = rows if found.steps.rows else []
        self._steps.show_counts(shown, found.steps.blocks)
        for each in (self._steps, self._step_read):
            each.setVisible(bool(shown))
        self._little.setVisible(not shown)
        self._hours.show_hours(found.hours)
        self._told.setText(words.hours(found.hours))
        self.changed.emit()

    def steps(self) -> CountRows:
        """Return the steps that are drawn."""
        return self._steps

    def hours(self) -> HourBars:
        """Return the hours that are drawn."""
        return self._hours

    def sheet(self) -> Sheet | None:
        """Return a row for each bar: each level in each stretch of days, and each hour."""
        if self._found is None:
            return None
        blocks = self._found.steps.blocks
        steps, pages = self.tr("Steps done"), self.tr("Pages begun")
        lines = [
            _line(steps, row.name, days, number)
            for row in self._steps.rows()
            for days, number in zip(blocks, row.numbers, strict=True)
        ]
        for hour, number in enumerate(self._found.hours.by_hour):
            lines.append(_line(pages, f"{hour:02}:00", (self._period.since, self._period.until), number))
        heads = (self.tr("What"), self.tr("Where"), self.tr("From"), self.tr("To"), self.tr("Number"))
        return Sheet(self.tr("Steps done and hours of writing"), heads, tuple(lines))

    def sentence(self) -> str:
        """Return when somebody writes."""
        return self._told.text()

    def picture(self) -> QWidget | None:
        """Return the bars."""
        return self._content if self._found is not None else None

    def _build(self) -> None:
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(section(self.tr("Steps done in thirty days, by where they set in"), wrap=True))
        column.addSpacing(8)
        self._steps.setAccessibleName(self.tr("Steps done in thirty days, by where they set in"))
        column.addWidget(self._steps)
        self._step_read = ReadLine(self._steps, "")
        column.addWidget(self._step_read)
        self._little = label(
            self.tr(
                "No step was marked as done in this time. Steps come from every tool and stand under Actions."
            )
        )
        column.addWidget(self._little)
        head = section(self.tr("When you write"), wrap=True)
        column.addSpacing(30)
        column.addWidget(head)
        column.addSpacing(8)
        column.addWidget(self._hours)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._content)
        resting = self.tr("Point at a bar to read it; the arrow keys do the same.")
        outer.addWidget(ReadLine(self._hours, resting))
        self._told = label("")
        outer.addSpacing(12)
        outer.addWidget(self._told)
        outer.addStretch(1)


def _line(what: str, where: str, days: tuple[date | None, date | None], number: int) -> Line:
    first, last = days
    cells = (what, where, *(None if each is None else each.isoformat() for each in days), number)
    named = ("" if first is None else dates.short_day(first), "" if last is None else dates.short_day(last))
    return Line(cells, (what, where, *named, str(number)))
