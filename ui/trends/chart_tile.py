"""The large chart in its frame, with what stands at the cursor. The chart library is loaded when this is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.trends.words import usual
from ui.widgets.buttons import link
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.trends.periods import Period
    from app.trends.series import Series
    from app.trends.service import Mark
    from ui.theme.look import Look
    from ui.trends.chart import TrendChart


class ChartTile(QFrame):
    """Shows one series and reads it.

    Attributes:
        entry_wanted: Emitted with the id of the entry that a person wants to open.
    """

    entry_wanted = Signal(object)

    def __init__(self, *, look: Look) -> None:
        """Build the frame and, in it, the chart."""
        super().__init__()
        self._look = look
        from ui.trends.chart import TrendChart  # loads the chart library

        self._series: Series | None = None
        self.chart: TrendChart = TrendChart(look=look)
        self._hint = label("", "small")
        self._open = link(self.tr("Open the page"), self._on_open)
        self._build()
        self._connect_signals()

    def show_series(self, series: Series, marks: tuple[Mark, ...], period: Period) -> None:
        """Draw a series; see `TrendChart.show_series`."""
        self._series = series
        self.chart.setAccessibleName(self.tr("Chart of {line}").format(line=series.spec.label))
        self.chart.show_series(series, marks, period)

    def _build(self) -> None:
        self.setProperty("role", "tile")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 20, 10)
        column.setSpacing(4)
        column.addWidget(self.chart)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 0, 0)
        row.addWidget(self._hint, 1)
        row.addWidget(self._open)
        self._open.hide()
        column.addLayout(row)

    def _connect_signals(self) -> None:
        self.chart.read.connect(self._on_read)
        self.chart.entry_wanted.connect(self.entry_wanted)
        self.chart.focused.connect(self._on_focused)

    def _on_read(self, words: str) -> None:
        self._hint.setText(words or self._resting())
        self._open.setVisible(self.chart.cursor() is not None)

    def _resting(self) -> str:
        """Return what is said while no point is read: how to read one, or what is drawn."""
        if self.chart.hasFocus():
            return self.tr(
                "The arrow keys go from point to point, Enter opens the page, plus and minus look closer."
            )
        told = "" if self._series is None else usual(self._series)
        return told or self.tr("Point at a value to read it; the arrow keys do the same.")

    def _on_open(self) -> None:
        self.chart.open_entry()

    def _on_focused(self, has_focus: bool) -> None:  # noqa: FBT001 - carried by the signal
        self.setProperty("active", has_focus)
        self.style().polish(self)
        if self.chart.cursor() is None:
            self._hint.setText(self._resting())
