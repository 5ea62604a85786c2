"""Changes somebody marked, as links to their own pages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import dates
from ui.widgets.elided_button import ElidedButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text import section

if TYPE_CHECKING:
    from app.trends.service import Mark


class ChangeLinks(QWidget):
    """Lists changes by day; hidden while there are none.

    Attributes:
        entry_wanted: Emitted with the id of the entry that a person wants to open.
    """

    entry_wanted = Signal(object)

    def __init__(self) -> None:
        """Begin without any."""
        super().__init__()
        self._marks: tuple[Mark, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 22, 0, 0)
        column.setSpacing(4)
        column.addWidget(section(self.tr("Changes you marked"), wrap=True))
        links = QWidget()
        self._flow = FlowLayout(links, spacing=8)
        column.addWidget(links)
        self.hide()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """List `marks`, in their order."""
        if marks == self._marks:
            return
        self._marks = marks
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for mark in marks:
            words = self.tr("{day}: {words}").format(day=dates.short_day(mark.day), words=mark.words)
            shown = ElidedButton(words, "link")
            shown.clicked.connect(partial(self.entry_wanted.emit, mark.entry))
            self._flow.addWidget(shown)
        self.setVisible(bool(marks))

    def marks(self) -> tuple[Mark, ...]:
        """Return what is listed."""
        return self._marks
