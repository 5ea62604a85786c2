"""What every part of the settings is: a heading, and choices that take effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.text import hairline, section

if TYPE_CHECKING:
    from app.preferences import Preferences


class SettingsPart(QWidget):
    """A part of the settings page.

    Attributes:
        preferences_changed: Emitted with the new `Preferences`; they apply at once.
    """

    preferences_changed = Signal(object)

    def __init__(self, title: str) -> None:
        """Stand under `title`."""
        super().__init__()
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 26, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(section(title))
        self.column.addWidget(hairline())

    def show_preferences(self, preferences: Preferences) -> None:
        """Show `preferences`, which another part may have changed."""
