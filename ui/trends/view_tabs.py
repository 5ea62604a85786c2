"""The ways to look at a time, side by side, and the link that marks a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.widgets.buttons import button, link
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


class ViewTabs(QWidget):
    """Lets a person choose a view.

    Attributes:
        chosen: Emitted with the name of the view that a person chose.
        mark: Begins a page on a change.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        """Begin with the first one."""
        super().__init__()
        names = {
            "lines": self.tr("Over time"),
            "year": self.tr("The year"),
            "then": self.tr("Then and now"),
            "thinking": self.tr("Thinking"),
            "rhythm": self.tr("Steps and hours"),
            "words": self.tr("In words"),
        }
        flow = FlowLayout(self, spacing=12)
        group = QButtonGroup(self)
        self._tabs: dict[str, QPushButton] = {}
        for name, text in names.items():
            tab = button(text, "tab", self._on_clicked)
            tab.setCheckable(True)
            group.addButton(tab)
            flow.addWidget(tab)
            self._tabs[name] = tab
        self._tabs["lines"].setChecked(True)
        self.mark = link(self.tr("Mark a change"))
        flow.addWidget(self.mark)

    def show_chosen(self, name: str) -> None:
        """Mark the view that is shown; nothing is emitted."""
        self._tabs[name].setChecked(True)

    def focus(self, name: str) -> None:
        """Put the keys on the tab of a view."""
        self._tabs[name].setFocus()

    def _on_clicked(self) -> None:
        self.chosen.emit(next(name for name, tab in self._tabs.items() if tab.isChecked()))
