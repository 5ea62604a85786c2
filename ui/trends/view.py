"""What every view of the trends page is: something that shows a time, and can say the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.trends.periods import Period
    from app.trends.service import Lines, Trends
    from models.domain.chart import Chart
    from ui.trends.sheet import Sheet


class View(QWidget):
    """One way to look at a time.

    Attributes:
        entry_wanted: Emitted with the id of the entry that a person wants to open.
        changed: Emitted when a person chose to see something else in it, so that its table is another one.
        sight_wanted: Emitted with the widget that a person asked to see, which may be out of sight.
    """

    entry_wanted = Signal(object)
    changed = Signal()
    sight_wanted = Signal(object)

    def load(self, trends: Trends, period: Period) -> object:
        """Read what the view needs beside the lines; runs on the journal's own thread and touches no widget."""
        del trends, period
        return None

    def show_time(self, lines: Lines, period: Period, found: object) -> None:
        """Show a time, with what `load` found."""
        raise NotImplementedError

    def prepare(self) -> None:
        """Make what takes long to make, while the journal is being read."""

    def sheet(self) -> Sheet | None:
        """Return what is shown as a table, or None when there is nothing."""
        raise NotImplementedError

    def has_numbers(self) -> bool:
        """Tell whether there is a table to show."""
        return self.sheet() is not None

    def choices(self) -> tuple[tuple[str, str], ...]:
        """Return the id and the name of every table there is to choose from; nothing where there is just one."""
        return ()

    def chosen(self) -> str:
        """Return the id of what is chosen of `choices`."""
        return ""

    def choose(self, name: str) -> None:
        """Choose one of `choices`."""

    def title(self) -> str:
        """Return what heads the page instead of the time that was chosen, or ""."""
        return ""

    def sentence(self) -> str:
        """Return what is shown in one sentence or two, or ""."""
        return ""

    def caption(self) -> str:
        """Return what stands below a picture of it: the same, of no more than can be seen there."""
        return self.sentence()

    def chart(self) -> Chart | None:
        """Return what is shown as a chart that can stand on a sheet, or None when it is no line."""
        return None

    def picture(self) -> QWidget | None:
        """Return the part that is worth a picture, or None when there is nothing to see."""
        raise NotImplementedError
