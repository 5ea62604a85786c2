"""The way from the settings to taking out and bringing in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.place import PageName, Place
from ui.widgets.text import hairline, label, section


class TransferSettings(QWidget):
    """Two buttons, and what is behind each.

    Attributes:
        place_requested: Emitted with the `Place` of the page that was asked for.
    """

    place_requested = Signal(object)

    def __init__(self) -> None:
        """Show both ways."""
        super().__init__()
        self._build()

    def _build(self) -> None:
        heading = self.tr("Other programs")
        self.setAccessibleName(heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(12)
        column.addWidget(section(heading))
        column.addWidget(hairline())
        column.addWidget(
            label(
                self.tr(
                    "Your pages are yours: take them elsewhere in forms that other programs read, or bring in what you "
                    "wrote before you had this journal."
                ),
                "muted",
            )
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(button(self.tr("Take it elsewhere"), "", self._on_export))
        row.addWidget(button(self.tr("Bring in another journal"), "", self._on_import))
        row.addStretch(1)
        column.addLayout(row)

    def _on_export(self) -> None:
        self.place_requested.emit(Place(PageName.EXPORT))

    def _on_import(self) -> None:
        self.place_requested.emit(Place(PageName.IMPORT))
