"""What goes with what: comparisons of days, each with the number of values it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.trends.counts import HIDDEN_UNDER
from ui.trends import words
from ui.widgets.text import hairline, label, section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.trends.counts import Together


class TogetherRows(QWidget):
    """Shows comparisons; hidden while there are none."""

    def __init__(self) -> None:
        """Begin without any."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(self.tr("What goes with what"), wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        note = self.tr("Going together does not say why. Fewer than {least} values are not compared.")
        column.addWidget(label(note.format(least=HIDDEN_UNDER), "small"))
        self.hide()

    def show_rows(self, found: Sequence[Together]) -> None:
        """Show `found`, the first on top."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, each in enumerate(found):
            count, told = words.together(each)
            self._grid.addWidget(hairline(), 2 * number, 0, 1, 2)
            self._grid.addWidget(label(count, "muted", wrap=False), 2 * number + 1, 0)
            self._grid.addWidget(label(told), 2 * number + 1, 1)
        self.setVisible(bool(found))
