"""Every line there is: one large, all of them small to choose from, and what was written on the same days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.trends.charts import chart_of
from app.trends.counts import together
from app.trends.scale import ends
from ui.trends import words
from ui.trends.chart_tile import ChartTile
from ui.trends.line_tile import LineTile
from ui.trends.sheet import Sheet, of_series
from ui.trends.together_rows import TogetherRows
from ui.trends.view import View
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from app.trends.periods import Period
    from app.trends.series import Series
    from app.trends.service import Lines, Trends
    from models.domain.chart import Chart
    from ui.theme.look import Look

TILE, GAP = 200, 12
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
        self._tiles: list[LineTile] = []
        self._grids: list[tuple[QLabel, QGridLayout, list[LineTile]]] = []
        self._columns = 0
        self._build()

    def load(self, trends: Trends, period: Period) -> object:
        """Read on which days the entries carry which tag."""
        return trends.tagged_days(period)

    def show_time(self, lines: Lines, period: Period, found: object) -> None:
        """Show every line over `period`, the chosen one large."""
        self._lines, self._period = lines, period
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
        return None if series is None else of_series(words.heading(series), series)

    def sentence(self) -> str:
        """Return what the line comes to."""
        return self._sentence.text()

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
        return tuple(self._tiles)

    def choose(self, name: str) -> None:
        """Show the line called `name` large."""
        self._wanted = name
        for tile in self._tiles:
            tile.setChecked(tile.series().spec.id == name)
        self._show_large()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many small ones side by side as there is room for."""
        super().resizeEvent(event)
        self._arrange()

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
        self._together = TogetherRows()
        self._column.addWidget(self._together)
        self._small = QVBoxLayout()
        self._small.setSpacing(0)
        self._column.addLayout(self._small)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)

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
        self._tile.show_series(series, self._lines.marks, self._period)
        self._sentence.setText(words.sentence(series))
        missing = words.missing(series)
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))

    def _show_small(self) -> None:
        if self._period is None:
            return
        if [tile.series().spec.id for tile in self._tiles] == [each.spec.id for each in self._in_order()]:
            for tile in self._tiles:
                tile.show_series(self._shown[tile.series().spec.id], self._period)
            return
        self._clear_small()
        by_tool: dict[str, list[Series]] = {}
        for each in self._in_order():
            by_tool.setdefault(each.spec.tool or each.spec.label, []).append(each)
        for tool, lines in by_tool.items():
            self._add_group(tool, lines, self._period)
        self._columns = 0
        self._arrange()

    def _show_together(self, tagged: tuple[tuple[date, str], ...]) -> None:
        lines = [self._shown[name] for name in COMPARED if name in self._shown]
        self._together.show_rows(together(lines, tagged)[:MOST])

    def _in_order(self) -> list[Series]:
        """Return the lines tool by tool: those that are shown first of themselves, then where most was answered."""
        tools: dict[str, tuple[bool, int]] = {}
        for each in self._shown.values():
            offered, points = tools.get(each.spec.tool, (False, 0))
            tools[each.spec.tool] = (offered or each.spec.default, max(points, len(self._whole(each))))
        names = sorted(tools, key=lambda tool: (not tools[tool][0], -tools[tool][1], tool))
        return sorted(self._shown.values(), key=lambda each: names.index(each.spec.tool))

    def _whole(self, series: Series) -> Series:
        return self._lines.series[series.spec.id] if self._lines is not None else series

    def _add_group(self, tool: str, lines: list[Series], period: Period) -> None:
        head = section(tool, wrap=True)
        head.setContentsMargins(0, 26, 0, 8)
        grid = QGridLayout()
        grid.setSpacing(GAP)
        tiles = [LineTile(each, period, ends(each), look=self._look) for each in lines]
        for tile in tiles:
            tile.setChecked(tile.series().spec.id == self._name())
            tile.clicked.connect(self._on_tile_clicked)
            self._group.addButton(tile)
        self._small.addWidget(head)
        self._small.addLayout(grid)
        self._grids.append((head, grid, tiles))
        self._tiles += tiles

    def _clear_small(self) -> None:
        for head, grid, tiles in self._grids:
            for tile in tiles:
                grid.removeWidget(tile)
                tile.hide()
                tile.deleteLater()
            self._small.removeItem(grid)
            self._small.removeWidget(head)
            head.hide()
            head.deleteLater()
        self._grids, self._tiles = [], []

    def _arrange(self) -> None:
        columns = max(1, (self.width() + GAP) // (self._look.px(TILE) + GAP))
        if columns == self._columns:
            return
        self._columns = columns
        for _, grid, tiles in self._grids:
            for number in range(grid.columnCount()):
                grid.setColumnStretch(number, 0)
            for number, tile in enumerate(tiles):
                grid.addWidget(tile, number // columns, number % columns)
            for number in range(columns):
                grid.setColumnStretch(number, 1)

    def _on_tile_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, LineTile):
            self.choose(sender.series().spec.id)
