"""The head of the trends page: what time it shows, where another is chosen, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.trends.period_bar import PeriodBar
from ui.widgets.buttons import button, link
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text import label, title

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from ui.theme.look import Look

APART = 12
NARROW = 560
"""Pixels of the design under which the name of the page stands above the way to others."""


class PageHead(QWidget):
    """Stands above every view; what finds no room beside goes below.

    Attributes:
        periods: Where the time is chosen.
        patterns: Leads to what goes with what.
        as_table: Turns pictures into tables.
        take: Takes what is shown along.
    """

    def __init__(self, *, today: date, look: Look) -> None:
        """Begin with the last quarter, seen from `today`."""
        super().__init__()
        self._look = look
        self.periods = PeriodBar(today=today, look=look)
        self.patterns = link(self.tr("What goes with what"))
        self.as_table = button(self.tr("As a table"), "period")
        self.as_table.setCheckable(True)
        self.take = button(self.tr("Take it along"), "period")
        self._title = title(self.tr("Trends"))
        self._actions = QWidget()
        self._build()
        look.changed.connect(self._arrange)

    def say(self, words: str) -> None:
        """Say what time is shown."""
        self._title.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put things below one another where there is no room beside."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._names = _row(column)
        self._names.addWidget(self._title, 1)
        self._names.addWidget(self.patterns)
        column.addSpacing(4)
        column.addWidget(
            label(self.tr("Your own answers, with their gaps. No norms, no scores of you."), "muted")
        )
        column.addSpacing(18)
        flow = FlowLayout(self._actions, spacing=APART)
        for each in (self.as_table, self.take):
            flow.addWidget(each)
        self._choices = _row(column)
        self._choices.addWidget(self.periods, 1)
        self._choices.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignTop)

    def _arrange(self) -> None:
        across = self.as_table.sizeHint().width() + APART + self.take.sizeHint().width()
        beside = self.periods.wanted_width() + APART + across <= self.width()
        self._actions.setMinimumWidth(across if beside else 0)
        below, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._choices.setDirection(right if beside else below)
        self._choices.setAlignment(
            self._actions, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0)
        )
        self._names.setDirection(right if self.width() >= self._look.px(NARROW) else below)


def _row(column: QVBoxLayout) -> QBoxLayout:
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.setSpacing(APART)
    column.addLayout(row)
    return row
