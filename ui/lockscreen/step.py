"""What the screens of a new journal have in common: the same edges, the same foot, and a word beside the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.lockscreen.screen import Screen
from ui.widgets.halves import Halves
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from ui.theme.look import Look

WIDTH = 880
_STEPS = 3


class Step(Screen):
    """One of three steps; its title always stands at the same height.

    Attributes:
        halves: The two columns of the step.
        lead: The sentence below the title, once there is one.
    """

    def __init__(self, *, look: Look, number: int, shares: tuple[int, int] = (5, 3)) -> None:
        """Begin step `number`, 1 to 3."""
        super().__init__(look=look, width=WIDTH)
        self._number = number
        self.halves = Halves(look=look, shares=shares)

    def head(self, title: QWidget, lead: str) -> None:
        """Show the title of the step and what it is about."""
        self.column.addWidget(title)
        self.space(8)
        self.lead = label(lead, "lead")
        self.column.addWidget(self.lead)
        self.space(26)
        self.column.addWidget(self.halves)

    def act(self, *widgets: QWidget) -> None:
        """Show `widgets` at the foot, across from the number of the step."""
        where = self.tr("{number} of {count}").format(number=self._number, count=_STEPS)
        self.foot(left=label(where, "small", wrap=False), right=widgets)

    def beside(self, heading: str, paragraphs: Sequence[str]) -> None:
        """Put a few plain words beside the page."""
        self.halves.aside.addWidget(section(heading))
        self.halves.aside.addSpacing(self.px(8))
        for paragraph in paragraphs:
            self.halves.aside.addWidget(label(paragraph, "muted"))
            self.halves.aside.addSpacing(self.px(10))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the title at an eighth of the height, so that it does not jump from step to step."""
        super().resizeEvent(event)
        self.stand_at(max(self.px(28), event.size().height() // 8))
