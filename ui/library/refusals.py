"""Worksheets of one's own that cannot be used: which file, and why, at the end of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n.errors import error_text
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.worksheets.loader import Refused


class Refusals(QWidget):
    """Lists refused files; hidden while there are none."""

    def __init__(self, refused: Sequence[Refused]) -> None:
        """Show `refused`."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(8)
        heading = self.tr("Your own worksheets that cannot be used")
        self.setAccessibleName(heading)
        column.addWidget(section(heading))
        for each in refused:
            column.addWidget(label(each.file, "strong"))
            meaning = error_text(each.error.meaning, **each.error.details)
            column.addWidget(label(meaning, "muted"))
        self.setVisible(bool(refused))
