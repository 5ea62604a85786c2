"""The sections of a worksheet in one line, for a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.widgets.buttons import button, quiet_link
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from ui.worksheet.contents import Part


class ContentsLine(QWidget):
    """Where one is, and a menu of all sections.

    Attributes:
        chosen: Emitted with the id of the section a person went to.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        """Begin with no sections."""
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        self._here = button("", "tab-line", self._on_menu)
        self._state = label("", "small", wrap=False)
        self._back = quiet_link(self.tr("Back"), self._on_back, name=self.tr("Part before this one"))
        self._on = quiet_link(self.tr("Next"), self._on_next, name=self.tr("Part after this one"))
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_triggered)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for each in (self._here, self._state):
            row.addWidget(each)
        row.addStretch()
        row.addWidget(self._back)
        row.addWidget(self._on)

    def show_parts(self, parts: Sequence[Part], here: str) -> None:
        """Show where in `parts` one is."""
        self._parts = tuple(parts)
        at = self._at(here)
        self._here.setText(self._parts[at].title + "  ▾")
        words = self.tr("{title}. Part {number} of {count}. Choose another part.")
        self._here.setAccessibleName(
            words.format(title=self._parts[at].title, number=at + 1, count=len(parts))
        )
        self._here.setProperty("part", here)
        self._state.setText(self.tr("Part {number} of {count}").format(number=at + 1, count=len(parts)))
        self._back.setEnabled(at > 0)
        self._on.setEnabled(at + 1 < len(parts))

    def begin(self) -> None:
        """Put the focus on the menu of sections."""
        self._here.setFocus(Qt.FocusReason.TabFocusReason)

    def _at(self, here: str) -> int:
        return next((place for place, part in enumerate(self._parts) if part.id == here), 0)

    def _on_menu(self) -> None:
        self._menu.clear()
        here = self._here.property("part")
        for part in self._parts:
            action = self._menu.addAction(f"{part.title}\t{part.state}")
            action.setData(part.id)
            action.setCheckable(True)
            action.setChecked(part.id == here)
        self._menu.popup(self._here.mapToGlobal(QPoint(0, self._here.height() + 4)))

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())

    def _step(self, step: int) -> None:
        at = self._at(str(self._here.property("part"))) + step
        if 0 <= at < len(self._parts):
            self.chosen.emit(self._parts[at].id)

    def _on_back(self) -> None:
        self._step(-1)

    def _on_next(self) -> None:
        self._step(1)
