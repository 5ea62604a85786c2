"""Steps that were done, by the level at which they set in, and the hours at which somebody writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.action import ActionLevel
from ui.trends import words
from ui.trends.count_rows import CountRows, Named
from ui.trends.hour_bars import HourBars
from ui.trends.sheet import Line, Sheet
from ui.trends.view import View
from ui.widgets.action_words import level_name
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from app.trends.counts import Counts, Hours
    from app.trends.periods import Period
    from app.trends.service import Lines, Trends
    from ui.theme.look import Look

LEVELS: tuple[ActionLevel | None, ...] = (*ActionLevel, None)


@dataclass(frozen=True, slots=True)
class _Found:
    steps: Counts
    hours: Hours


class RhythmView(View):
    """Steps done and hours of writing."""

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._steps = CountRows(look=look)
        self._hours = HourBars(look=look)
        self._found: _Found | None = None
        self._build()

    def load(self, trends: Trends, period: Period) -> object:
        """Count the steps and the pages of the period."""
        return _Found(trends.steps_done(period), trends.hours(period))

    def show_time(self, lines: Lines, period: Period, found: object) -> None:
        """Show the counts."""
        del lines, period
        if not isinstance(found, _Found):
            return
        self._found = found
        counted = dict(found.steps.rows)
        nothing = (0,) * len(found.steps.blocks)
        rows = [Named(level_name(level), counted.get(level or "", nothing)) for level in LEVELS]
        shown = rows if found.steps.rows else []
        self._steps.show_counts(shown, found.steps.blocks)
        self._steps.setVisible(bool(shown))
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
        """Return a row for each level and each hour, with its number."""
        if self._found is None:
            return None
        lines = [self._line(self.tr("Steps done"), row.name, sum(row.numbers)) for row in self._steps.rows()]
        for hour, number in enumerate(self._found.hours.by_hour):
            lines.append(self._line(self.tr("Pages begun"), f"{hour:02}:00", number))
        heads = (self.tr("What"), self.tr("Where"), self.tr("Number"))
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
        column.addWidget(section(self.tr("Steps done in thirty days, by where they set in")))
        column.addSpacing(8)
        self._steps.setAccessibleName(self.tr("Steps done in thirty days, by where they set in"))
        column.addWidget(self._steps)
        self._little = label(
            self.tr(
                "No step was marked as done in this time. Steps come from every tool and stand under Actions."
            )
        )
        column.addWidget(self._little)
        head = section(self.tr("When you write"))
        head.setContentsMargins(0, 30, 0, 8)
        column.addWidget(head)
        column.addWidget(self._hours)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._content)
        self._told = label("")
        self._told.setContentsMargins(0, 12, 0, 0)
        outer.addWidget(self._told)
        outer.addStretch(1)

    @staticmethod
    def _line(what: str, where: str, number: int) -> Line:
        return Line((what, where, number), (what, where, str(number)))
