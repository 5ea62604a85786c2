"""Then and now: the parts of one tool side by side, and each series of pages from its beginning to its end."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.trends.rules import summary
from app.trends.scale import ends
from ui.i18n import dates
from ui.i18n.numbers import number
from ui.trends.read_line import ReadLine
from ui.trends.sheet import Line, Sheet
from ui.trends.span_rows import Spanned, SpanRows
from ui.trends.view import View
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.trends.periods import Period
    from app.trends.series import Series
    from app.trends.service import Lines
    from ui.theme.look import Look

PARTS = 3
"""Lines a tool has at least, for its parts to be worth a look side by side."""

KINDS = frozenset({"audit", "instrument", "checklist"})


class ThenView(View):
    """First and last values of a time."""

    def __init__(self, *, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._groups: list[tuple[str, list[Spanned]]] = []
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        lead = self.tr(
            "A ring for the first value in this time, a dot for the last, each on its own scale. Point at a row to read"
            " its days; the arrow keys do the same."
        )
        outer.addWidget(label(lead, "muted"))
        outer.addWidget(self._content)
        self._little = label(
            self.tr(
                "Nothing stands twice in this time. Two self-care audits, or two of any tool with several parts, are"
                " enough to show here how each part was then and how it is now."
            )
        )
        outer.addSpacing(20)
        outer.addWidget(self._little)
        outer.addStretch(1)

    def show_time(self, lines: Lines, period: Period, found: object) -> None:
        """Show the first and the last values between the ends of `period`."""
        del found
        shown = [each.between(period.since, period.until) for each in lines.series.values()]
        self._groups = [*_parts(shown), *_threads(shown)]
        self._little.setVisible(not self._groups)
        self._fill()
        self.changed.emit()

    def rows(self) -> list[Spanned]:
        """Return what is drawn, from the top."""
        return [row for _, rows in self._groups for row in rows]

    def sheet(self) -> Sheet | None:
        """Return a row for each part of each tool."""
        if not self._groups:
            return None
        heads = (self.tr("Tool"), self.tr("Part"), self.tr("Then"), self.tr("Now"))
        lines = []
        for tool, rows in self._groups:
            for row in rows:
                cells = (tool, row.name, row.then, row.now)
                words = (
                    tool,
                    row.name,
                    *("" if each is None else number(each, row.decimals) for each in (row.then, row.now)),
                )
                lines.append(Line(cells, words))
        return Sheet(self.tr("Then and now"), heads, tuple(lines))

    def picture(self) -> QWidget | None:
        """Return all rows."""
        return self._content if self._groups else None

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for tool, rows in self._groups:
            self._column.addWidget(self._group(tool, rows))

    def _group(self, tool: str, rows: list[Spanned]) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(6)
        drawn = SpanRows(look=self._look)
        drawn.setAccessibleName(tool)
        drawn.show_rows(rows)
        for each in (section(tool, wrap=True), drawn, ReadLine(drawn, "")):
            column.addWidget(each)
        return group


def _parts(shown: list[Series]) -> Iterator[tuple[str, list[Spanned]]]:
    """Yield the tools with several parts, of which at least one stands twice; two tools can have one title."""
    tools: dict[str, list[Series]] = {}
    for each in shown:
        if each.spec.unit in KINDS and not each.spec.per_thread:
            tools.setdefault(each.spec.worksheet, []).append(each)
    for lines in tools.values():
        rows = [_spanned(each) for each in lines]
        if len(lines) >= PARTS and any(row.then is not None for row in rows):
            yield lines[0].spec.tool, rows


def _spanned(series: Series) -> Spanned:
    found = summary(series)
    now = None if found.last is None else series.value(found.last)
    then = None if found.first is None or found.first == found.last else series.value(found.first)
    first, last = (None if each is None else series.day(each) for each in (found.first, found.last))
    return Spanned(series.spec.label, then, now, *ends(series), first, last, series.spec.decimals)


def _threads(shown: list[Series]) -> Iterator[tuple[str, list[Spanned]]]:
    """Yield the lines that follow a series of pages, a row for each series that stands twice."""
    for line in shown:
        if not line.spec.per_thread:
            continue
        rows = [row for row in (_thread_row(line, points) for points in _by_thread(line)) if row is not None]
        if rows:
            yield f"{line.spec.tool}: {line.spec.label}", rows


def _by_thread(line: Series) -> list[list[int]]:
    found: dict[object, list[int]] = {}
    for index in range(len(line)):
        found.setdefault(line.threads[index] or line.entries[index], []).append(index)
    return list(found.values())


def _thread_row(line: Series, points: list[int]) -> Spanned | None:
    """Return the first value of a series of pages and its last one, which may be the second of its last page.

    Both are of one meaning: where the questions changed it, the series begins anew.
    """
    known = [index for index in points if not isnan(line.values[index])]
    if not known:
        return None
    known = [index for index in known if line.eras[index] == line.eras[known[-1]]]
    values = [
        value for index in known for value in (line.value(index), line.second(index)) if value is not None
    ]
    if len(values) < 2:
        return None
    first, last = line.day(known[0]), line.day(known[-1])
    name, decimals = dates.short_day(first), line.spec.decimals
    return Spanned(name, values[0], values[-1], *ends(line), first, last, decimals)
