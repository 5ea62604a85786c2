"""The settings: one part under the other, each taking effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.settings.about import AboutSettings
from ui.settings.appearance import AppearanceSettings
from ui.settings.part import SettingsPart
from ui.settings.shortcuts import ShortcutSettings
from ui.widgets.page import MARGIN, Page, page_column, scrolled
from ui.widgets.text import label, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.preferences import Preferences
    from ui.theme.look import Look
    from ui.widgets.place import Place

WIDTH = 720
"""Most pixels of the design that the page is wide."""


class SettingsPage(Page):
    """Shows the parts it is given between its own.

    Attributes:
        preferences_changed: Emitted with new `Preferences`, whichever part changed them.
    """

    preferences_changed = Signal(object)

    def __init__(
        self,
        *,
        look: Look,
        preferences: Preferences,
        sections: Sequence[QWidget] = (),
        shortcuts: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show `preferences`.

        Args:
            look: Colours and sizes.
            preferences: What is chosen now.
            sections: Parts to show after the appearance.
            shortcuts: Words and keys of the window, for the list of keys.
        """
        super().__init__()
        self._look = look
        self._appearance = AppearanceSettings(look=look, preferences=preferences)
        self._parts = (self._appearance, *sections, ShortcutSettings(shortcuts), AboutSettings())
        self._build()
        self._connect_signals()

    def open_at(self, place: Place) -> None:
        """Begin at the top, or at the part that `place` names."""
        self._area.verticalScrollBar().setValue(0)
        part = self.findChild(QWidget, place.section) if place.section else None
        if part is None:
            self._appearance.begin()
            return
        self._area.verticalScrollBar().setValue(part.y())
        reachable = (
            each for each in part.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        for widget in reachable:
            if not widget.isHidden():
                widget.setFocus()
                return

    def _build(self) -> None:
        self._content = QWidget()
        column = page_column(self._content)
        column.addWidget(title(self.tr("Settings")))
        column.addSpacing(4)
        column.addWidget(label(self.tr("How Afterword looks and behaves on this computer."), "muted"))
        for part in self._parts:
            column.addWidget(part)
        column.addStretch(1)
        self._area = scrolled(self._content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        self._measure()

    def _connect_signals(self) -> None:
        self._look.changed.connect(self._measure)
        for part in self._parts:
            if isinstance(part, SettingsPart):
                part.preferences_changed.connect(self._on_preferences_changed)

    def _measure(self) -> None:
        self._content.setMaximumWidth(self._look.px(WIDTH) + 2 * MARGIN)

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        """Let every part know, so that none of them later undoes what another has changed."""
        for part in self._parts:
            if isinstance(part, SettingsPart):
                part.show_preferences(preferences)
        self.preferences_changed.emit(preferences)
