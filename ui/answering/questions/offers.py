"""Ways to go on from a page: links that begin another tool, with nothing to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.answering.question import Question
from ui.widgets.buttons import link
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from app.worksheets.fields import Offer
    from ui.answering.surroundings import Surroundings


class Offered(Question):
    """A line, and below it the tools that can be gone on with."""

    ROLE = "muted"

    def __init__(self, field: Offer, around: Surroundings) -> None:
        """Offer what `field` names; what is not there is left out."""
        super().__init__(field)
        self._ways = around.ways
        flow = FlowLayout(spacing=14)
        for worksheet in field.worksheets:
            title = self._ways.title(worksheet) if self._ways is not None else ""
            if title:
                found = link(title, self._on_clicked)
                found.setProperty("worksheet", worksheet)
                found.setAccessibleDescription(field.label.strip())
                flow.addWidget(found)
        self._column.addLayout(flow)

    def _on_clicked(self) -> None:
        if self._ways is not None:
            self._ways.go(str(self.sender().property("worksheet")))
