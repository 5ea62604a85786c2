"""The support card in place: whom one can ring or text, and how sure the number is. Nothing here dials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout

from app.clock import shift_date
from app.signposts import ANYWHERE, check_first
from ui.answering.question import Question
from ui.widgets.buttons import link
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.signposts import Signpost
    from app.worksheets.fields import Signposts
    from ui.answering.surroundings import Surroundings

SHOWN = 4
"""Lines of support in sight before the rest is asked for."""


class SupportLines(Question):
    """Lines of the kinds the worksheet names, the ones that answer at any hour first."""

    def __init__(self, field: Signposts, around: Surroundings) -> None:
        """Show the lines for `field`."""
        super().__init__(field)
        self._today = shift_date(around.clock.now())
        kinds = field.kinds or ("crisis", "profession", "employer")
        order = {kind: place for place, kind in enumerate(kinds)}
        known = (each for each in around.known.signposts if each.kind in order and not each.own)
        self._lines = sorted(
            known,
            key=lambda each: (order[each.kind], not (each.number or each.text), each.nation != ANYWHERE),
        )
        self._grid = QGridLayout()
        self._more = link(self.tr("Show all of them"), self._on_more)
        self._build()

    def begin(self) -> None:
        """Put the focus on the way to the rest."""
        self._more.setFocus()

    def _build(self) -> None:
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        for row, line in enumerate(self._lines[:SHOWN]):
            self._add(row, line)
        self._column.addLayout(self._grid)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.setVisible(len(self._lines) > SHOWN)

    def _add(self, row: int, line: Signpost) -> None:
        reach = " · ".join(each for each in (line.number, line.text) if each)
        where = self._selectable(label(reach or self.tr("No number"), "strong" if reach else "muted"))
        where.setMinimumWidth(150)
        self._grid.addWidget(where, row, 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(label(line.name))
        more = " ".join(_sentence(each) for each in (line.hours, line.note) if each)
        if more:
            told.addWidget(label(more, "small"))
        self._grid.addLayout(told, row, 1)
        if check_first(line, self._today):
            self._grid.addWidget(
                label(self.tr("check first"), "small", wrap=False), row, 2, Qt.AlignmentFlag.AlignTop
            )

    def _selectable(self, found: QLabel) -> QLabel:
        found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return found

    def _on_more(self) -> None:
        self._more.hide()
        for row, line in enumerate(self._lines[SHOWN:], start=SHOWN):
            self._add(row, line)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:].rstrip('.')}."
