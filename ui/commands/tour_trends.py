"""The scenes of trends: every way to look at the years of the demonstration journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.commands.tour_gate import TO_TODAY
from ui.commands.tour_steps import Act, Scene, click, press, push
from ui.trends.page import TrendsPage

if TYPE_CHECKING:
    from ui.commands.tour_stage import Stage


def _until_read(stage: Stage) -> None:
    """Wait until everything back to the first entry is there."""

    def is_read() -> bool:
        lines = stage.one(TrendsPage).lines()
        return lines is not None and lines.complete

    stage.wait(is_read)
    stage.rest()


def _read_a_point(stage: Stage) -> None:
    """Walk with the keys to the last point but one."""
    from ui.trends.chart import TrendChart

    stage.one(TrendChart).setFocus()
    for key in ("End", "Left"):
        stage.press(key)


def _read_a_day(stage: Stage) -> None:
    """Let the calendar tell its last day."""
    from ui.trends.year_grid import YearGrid

    stage.one(YearGrid).setFocus()


TRENDS = Act(
    "demo",
    (
        Scene("trends", (*TO_TODAY, press("Ctrl+Shift+T"), _until_read, click("PeriodBar", "Year"))),
        Scene("trends-everything", (click("PeriodBar", "All"),)),
        Scene("trends-point", (_read_a_point,)),
        Scene("trends-another-line", (push("Body"),)),
        Scene("trends-table", (click("PageHead", "As a table"),)),
        Scene("trends-year", (click("PageHead", "As a table"), click("ViewTabs", "The year"), _read_a_day)),
        Scene("trends-then-and-now", (click("ViewTabs", "Then and now"),)),
        Scene("trends-thinking", (click("ViewTabs", "Thinking"),)),
        Scene("trends-steps-and-hours", (click("ViewTabs", "Steps and hours"),)),
        Scene("trends-in-words", (click("ViewTabs", "In words"),)),
        Scene("trends-take-along", (click("ViewTabs", "Over time"), click("PageHead", "Take it along"))),
    ),
    demo=True,
)
"""Trends of somebody who has written for a while."""
