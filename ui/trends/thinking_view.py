"""Kinds of thinking over time, as somebody tagged them, and how far thoughts were believed before and after a look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.trends.service import BELIEF, NOTICED
from ui.trends.count_rows import CountRows, Named
from ui.trends.read_line import ReadLine
from ui.trends.sheet import Sheet, of_counts
from ui.trends.view import View
from ui.trends.words import sentence
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.trends.counts import Counts
    from app.trends.periods import Period
    from app.trends.service import Lines, Trends
    from models.domain.thought import ThinkingKind
    from ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class Thinking:
    """What was counted in a time, and the name of each kind of thinking by its id."""

    counts: Counts
    names: dict[str, str]


class ThinkingView(View):
    """Counts of tags by kind."""

    def __init__(self, *, look: Look, kinds: Callable[[], tuple[ThinkingKind, ...]]) -> None:
        """Begin empty; `kinds` returns every kind there is, and may read the journal."""
        super().__init__()
        self._kinds = kinds
        self._sheet: Sheet | None = None
        self._rows = CountRows(look=look)
        self._build()

    def load(self, trends: Trends, period: Period) -> object:
        """Count the tags of the period."""
        return Thinking(trends.tags(period), {kind.id: kind.label for kind in self._kinds()})

    def show_time(self, lines: Lines, period: Period, found: object) -> None:
        """Show the counts, and what the lines of kinds in a page and of belief come to."""
        found_lines = [lines.series[name] for name in (NOTICED, BELIEF) if name in lines.series]
        parts = [each.between(period.since, period.until) for each in found_lines]
        self._told.setText("\n".join(sentence(part) for part in parts if len(part)))
        self._told.setVisible(bool(self._told.text()))
        if isinstance(found, Thinking):
            self._show_counts(found)
        self.changed.emit()

    def rows(self) -> CountRows:
        """Return the counts that are drawn."""
        return self._rows

    def sheet(self) -> Sheet | None:
        """Return the counts of each kind."""
        return self._sheet

    def sentence(self) -> str:
        """Return what counts say and what they do not."""
        return self._noticed.text()

    def picture(self) -> QWidget | None:
        """Return the bars."""
        return self._rows if self._sheet is not None else None

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(section(self.tr("Kinds of thinking, tagged in thirty days"), wrap=True))
        column.addSpacing(8)
        self._rows.setAccessibleName(self.tr("Kinds of thinking, tagged in thirty days"))
        column.addWidget(self._rows)
        self._read = ReadLine(self._rows, self.tr("Point at a bar to read it; the arrow keys do the same."))
        column.addWidget(self._read)
        self._noticed = label(
            self.tr("More tags may mean more noticing, and no more of what is noticed."), "muted"
        )
        self._little = label(
            self.tr(
                "No words were tagged in this time. Words you mark on a page and tag with a kind of thinking are"
                " counted here; a handful over a month or two begin to show a shape."
            )
        )
        column.addSpacing(12)
        column.addWidget(self._noticed)
        column.addWidget(self._little)
        self._told = label("")
        column.addSpacing(20)
        column.addWidget(self._told)
        column.addStretch(1)

    def _show_counts(self, found: Thinking) -> None:
        counts = found.counts
        rows = [Named(found.names.get(kind, kind), numbers) for kind, numbers in counts.rows]
        self._rows.show_counts(rows, counts.blocks)
        self._sheet = None
        if rows:
            title, kind = self.tr("Kinds of thinking, tagged in thirty days"), self.tr("Kind")
            self._sheet = of_counts(title, kind, counts.blocks, [(row.name, row.numbers) for row in rows])
        for widget in (self._rows, self._read, self._noticed):
            widget.setVisible(bool(rows))
        self._little.setVisible(not rows)
