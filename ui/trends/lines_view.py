"""Every line there is: one large, all of them small to choose from, and what was written on the same days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.trends.charts import chart_of
from app.trends.counts import together
from app.trends.periods import Period
from ui.i18n import dates
from ui.trends import words
from ui.trends.change_links import ChangeLinks
from ui.trends.chart_tile import ChartTile
from ui.trends.sheet import Sheet, of_series
from ui.trends.small_lines import SmallLines
from ui.trends.together_rows import TogetherRows
from ui.trends.view import View
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from datetime import date

    from app.trends.series import Series
    from app.trends.service import Lines, Mark, Trends
    from models.domain.chart import Chart
    from ui.theme.look import Look
    from ui.trends.line_tile import LineTile

COMPARED = ("wellbeing-snapshot/energy", "wellbeing-snapshot/pleasant")
"""The lines that are told apart by the tags of their days."""

MOST = 6
"""Comparisons shown at the most."""

SHOWN_FIRST = ("wellbeing-snapshot/pleasant", "self-care-audit/body")
"""The line shown large until somebody chooses another, the first of these that there is."""


class LinesView(View):
    """Shows lines over one period."""

    def __init__(self, *, look: Look) -> None:
        """Begin without lines; the chart is built with the first ones."""
        super().__init__()
        self._look = look
        self._shown: dict[str, Series] = {}
        self._lines: Lines | None = None
        self._period: Period | None = None
        self._wanted = ""
        self._tile: ChartTile | None = None
        self._small = SmallLines(look=look)
        self._build()

    def load(self, trends: Trends, period: Period) -> object:
        """Read on which days the entries carry which tag."""
        return trends.tagged_days(period)

    def show_time(self, lines: Lines, period: Period, found: object) -> None:
        """Show every line over `period`, the chosen one large."""
        # All lines of a time without a beginning begin together, or their shapes could not be compared.
        self._lines, self._period = lines, Period(period.since or lines.first_day, period.until)
        self._shown = {name: each.between(period.since, period.until) for name, each in lines.series.items()}
        self._show_large()
        self._show_small()
        if isinstance(found, tuple):
            self._show_together(found)
        self.changed.emit()

    def has_numbers(self) -> bool:
        """Tell whether there is a line."""
        return self.series() is not None

    def prepare(self) -> None:
        """Make what the chart stands in, before there is anything to draw."""
        if self._tile is None:
            self._tile = ChartTile(look=self._look)
            self._tile.entry_wanted.connect(self.entry_wanted)
            self._tile.hide()
            self._place.addWidget(self._tile)

    def sheet(self) -> Sheet | None:
        """Return the points of the line that is shown large."""
        series = self.series()
        return None if series is None else of_series(words.heading(series), series, self.marks())

    def marks(self) -> tuple[Mark, ...]:
        """Return the changes that lie in the time that is shown."""
        if self._lines is None or self._period is None:
            return ()
        return tuple(each for each in self._lines.marks if self._period.holds(each.day))

    def sentence(self) -> str:
        """Return what the line comes to, and how the chart is read where nobody can point at it."""
        series = self.series()
        return "" if series is None else _told(series)

    def caption(self) -> str:
        """Return what the line comes to in the days in sight, with these days while it is looked at closely."""
        series, seen = self.series(), None if self._tile is None else self._tile.in_sight()
        if series is None or seen is None or seen.since is None or seen.until is None:
            return self.sentence()
        days = self.tr("These are the days from {first} to {last}.").format(
            first=dates.short_day(seen.since), last=dates.short_day(seen.until)
        )
        return f"{days} {_told(series.between(seen.since, seen.until))}"

    def chart(self) -> Chart | None:
        """Return the line that is shown large as a chart of its own."""
        series = self.series()
        return None if series is None or self._period is None else chart_of(series, self._period)

    def picture(self) -> QWidget | None:
        """Return the large chart."""
        return None if self._tile is None else self._tile.chart

    def series(self) -> Series | None:
        """Return the line that is shown large, as far as the period goes."""
        return self._shown.get(self._name())

    def shown(self, name: str) -> Series:
        """Return a line, as far as the period goes."""
        return self._shown[name]

    def chart_tile(self) -> ChartTile | None:
        """Return the large chart, once there is one."""
        return self._tile

    def tiles(self) -> tuple[LineTile, ...]:
        """Return the small ones."""
        return self._small.tiles()

    def choose(self, name: str) -> None:
        """Show the line called `name` large."""
        self._wanted = name
        self._small.mark(name)
        self._show_large()
        self.changed.emit()

    def choices(self) -> tuple[tuple[str, str], ...]:
        """Return every line."""
        return tuple((each.spec.id, words.heading(each)) for each in self._in_order())

    def chosen(self) -> str:
        """Return the id of the line that is shown large."""
        return self._name()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._heading = section("", wrap=True)
        self._sentence = label("")
        self._missing = label("", "muted")
        self._column.addWidget(self._heading)
        self._column.addSpacing(8)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place)
        self._column.addSpacing(12)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._missing)
        self._changes = ChangeLinks()
        self._column.addWidget(self._changes)
        self._together = TogetherRows()
        self._column.addWidget(self._together)
        self._column.addWidget(self._small)
        self._small.chosen.connect(self._on_chosen)
        self._changes.entry_wanted.connect(self.entry_wanted)

    def _name(self) -> str:
        if self._wanted in self._shown:
            return self._wanted
        with_points = [name for name, each in self._shown.items() if len(each)]
        first = [name for name in SHOWN_FIRST if name in with_points]
        return next(iter([*first, *with_points, *self._shown]), "")

    def _show_large(self) -> None:
        series = self.series()
        if series is None or self._lines is None or self._period is None:
            return
        self.prepare()
        if self._tile is None:
            return
        self._tile.show()
        self._heading.setText(words.heading(series))
        self._tile.show_series(series, self.marks(), self._period)
        self._changes.show_marks(self.marks())
        self._sentence.setText(words.sentence(series))
        missing = words.missing(series, self._whole(series))
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))

    def _show_small(self) -> None:
        if self._period is not None:
            self._small.show_lines(self._in_order(), self._period, self._name())

    def _show_together(self, tagged: tuple[tuple[date, str], ...]) -> None:
        lines = [self._shown[name] for name in COMPARED if name in self._shown]
        self._together.show_rows(together(lines, tagged)[:MOST])

    def _in_order(self) -> list[Series]:
        """Return the lines tool by tool: those that are shown first of themselves, then where most was answered."""
        tools: dict[str, tuple[bool, int]] = {}
        titles = {each.spec.worksheet: each.spec.tool for each in self._shown.values()}
        for each in self._shown.values():
            offered, points = tools.get(each.spec.worksheet, (False, 0))
            tools[each.spec.worksheet] = (offered or each.spec.default, max(points, len(self._whole(each))))
        names = sorted(tools, key=lambda tool: (not tools[tool][0], -tools[tool][1], titles[tool], tool))
        return sorted(self._shown.values(), key=lambda each: names.index(each.spec.worksheet))

    def _whole(self, series: Series) -> Series:
        return self._lines.series[series.spec.id] if self._lines is not None else series

    def _on_chosen(self, name: str) -> None:
        self.choose(name)
        self.sight_wanted.emit(self._heading)
        if self._tile is not None:
            self.sight_wanted.emit(self._tile)


def _told(series: Series) -> str:
    told = (words.sentence(series), words.open_marks(series), words.scale_ends(series.spec))
    return " ".join(each for each in told if each)
