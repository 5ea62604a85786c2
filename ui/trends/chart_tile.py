"""The large chart in its frame, with what stands at the cursor.

The chart library takes longer to load than everything else on the page. So a picture of the same points stands in the
chart's place until it has been seen; then the library is loaded, one part a turn, so that keys are heard in between.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from ui.trends.first_picture import FirstPicture
from ui.trends.words import open_marks, scale_ends, usual
from ui.widgets.buttons import link
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.trends.periods import Period
    from app.trends.series import Series
    from app.trends.service import Mark
    from ui.theme.look import Look
    from ui.trends.chart import TrendChart


LIBRARY = ("numpy", "pyqtgraph")
NARROW = 520
"""Pixels of the design under which the link stands below what is said, or it would take half of its room."""


class ChartTile(QFrame):
    """Shows one series and reads it.

    Attributes:
        entry_wanted: Emitted with the id of the entry that a person wants to open.
        first_picture: What stands in the chart's place until it is there.
    """

    entry_wanted = Signal(object)

    def __init__(self, *, look: Look) -> None:
        """Build the frame."""
        super().__init__()
        self._look = look
        self._shown: tuple[Series, tuple[Mark, ...], Period] | None = None
        self._chart: TrendChart | None = None
        self.first_picture = FirstPicture(look=look)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._hint = label("", "small")
        self._open = link(self.tr("Open the page"), self._on_open)
        self._build()
        self._connect_signals()

    @property
    def chart(self) -> TrendChart:
        """The chart; the library is loaded if it is not there yet."""
        return self._make() if self._chart is None else self._chart

    def has_chart(self) -> bool:
        """Tell whether the chart is there, which can be moved and read."""
        return self._chart is not None

    def in_sight(self) -> Period | None:
        """Return the days that are looked at closely, or None while all of them are in sight."""
        return None if self._chart is None else self._chart.in_sight()

    def show_series(self, series: Series, marks: tuple[Mark, ...], period: Period) -> None:
        """Draw a series; see `TrendChart.show_series`."""
        self._shown = (series, marks, period)
        self._hint.setMinimumHeight(0)
        name = self.tr("Chart of {line}").format(line=series.spec.label)
        if self._chart is None:
            self.first_picture.setAccessibleName(name)
            self.first_picture.show_series(series, marks, period)
            self._hint.setText(self._resting())
        else:
            self._chart.setAccessibleName(name)
            self._chart.show_series(series, marks, period)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what is said take as much room as it needs at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._hint.setMinimumHeight(0)
        is_narrow = event.size().width() < self._look.px(NARROW)
        below, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._below.setDirection(below if is_narrow else right)

    def _build(self) -> None:
        self.setProperty("role", "tile")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 14, 20, 10)
        self._column.setSpacing(4)
        self._column.addWidget(self.first_picture)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setContentsMargins(12, 0, 0, 0)
        self._below.addWidget(self._hint, 1)
        self._below.addWidget(self._open)
        kept = self._open.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # or everything below would move when a point is read
        self._open.setSizePolicy(kept)
        self._open.hide()
        self._column.addLayout(self._below)

    def _connect_signals(self) -> None:
        self.first_picture.painted.connect(self._soon.start)
        self._soon.timeout.connect(self._load)

    def _load(self) -> None:
        """Load the next part of the library, or make the chart when all of it is there."""
        missing = [name for name in LIBRARY if name not in sys.modules]
        if missing:
            import_module(missing[0])
            self._soon.start()
        elif self._chart is None:
            self._make()

    def _make(self) -> TrendChart:
        """Put the chart in the place of the first picture."""
        from ui.trends.chart import TrendChart  # loads the chart library

        self._soon.stop()
        chart = TrendChart(look=self._look)
        chart.read.connect(self._on_read)
        chart.entry_wanted.connect(self.entry_wanted)
        chart.focused.connect(self._on_focused)
        self._column.replaceWidget(self.first_picture, chart)
        self.setTabOrder(self.first_picture, chart)
        chart.show()  # at once: left to the layout, it would come a turn later, and leave a gap till then
        if self.first_picture.hasFocus():
            chart.setFocus()
        self.first_picture.hide()
        self.first_picture.deleteLater()
        self._column.activate()
        self._chart = chart
        if self._shown is not None:
            self.show_series(*self._shown)
        return chart

    def _on_read(self, words: str) -> None:
        self._hint.setMinimumHeight(self._hint.height() if self._hint.isVisible() else 0)
        self._hint.setText(words or self._resting())
        self._open.setVisible(self._chart is not None and self._chart.stop() is not None)

    def _resting(self) -> str:
        """Return what is said while no point is read: how to read one, or what is drawn."""
        if self._chart is not None and self._chart.hasFocus():
            return self.tr(
                "The arrow keys go from point to point, Enter opens the page, plus and minus look closer."
            )
        if self._shown is None:
            return ""
        series, read = self._shown[0], self.tr("Point at a value to read it; the arrow keys do the same.")
        told = (usual(series) or read, open_marks(series), scale_ends(series.spec))
        return " ".join(each for each in told if each)

    def _on_open(self) -> None:
        if self._chart is not None:
            self._chart.open_entry()

    def _on_focused(self, has_focus: bool) -> None:  # noqa: FBT001 - carried by the signal
        self.setProperty("active", has_focus)
        self.style().polish(self)
        if self._chart is not None and self._chart.stop() is None:
            self._hint.setText(self._resting())
