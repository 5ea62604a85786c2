"""Last of the three screens of a new journal: it is being made, then it is ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.lockscreen.screen import Screen
from ui.widgets.buttons import primary
from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.theme.look import Look


class ReadyScreen(Screen):
    """Keeps a person company while the lock is made, then opens the first page.

    Attributes:
        start_wanted: Emitted when the person wants to begin writing.
    """

    start_wanted = Signal()

    def __init__(self, *, look: Look, idle_minutes: int) -> None:
        """Begin while the journal is being made."""
        super().__init__(look=look, width=520)
        self._build(idle_minutes)

    def begin(self) -> None:
        """Put the focus on the way on, as soon as there is one."""
        (self._start if self._start.isEnabled() else self).setFocus()

    def show_ready(self) -> None:
        """Say that the journal has been made."""
        self._title.setText(self.tr("Your journal is ready"))
        self._state.setText(self.tr("It is encrypted, empty, and yours."))
        self._start.setEnabled(True)
        self._start.setFocus()

    def _build(self, idle_minutes: int) -> None:
        self._title = label(self.tr("Making your journal…"), "title")
        self.column.addWidget(self._title)
        self.space(8)
        self._state = label(self.tr("The lock is fitted to this computer, which takes a few seconds."), "lead")
        self.column.addWidget(self._state)
        self.space(22)
        if idle_minutes:
            self.column.addWidget(label(self._locking(idle_minutes)))
            self.space(6)
        self.column.addWidget(label(self.tr("Ctrl+L locks it at once. Everything you have written is kept.")))
        self.space(28)
        self._start = primary(self.tr("Start writing"), self._on_start)
        self._start.setEnabled(False)
        self.row(self._start)
        self.foot(left=label(self.tr("3 of 3"), "small", wrap=False), right=())

    def _locking(self, minutes: int) -> str:
        if minutes == 1:
            return self.tr("After one minute without a key or a movement it locks by itself.")
        alone = self.tr("After {minutes} minutes without a key or a movement it locks by itself.")
        return alone.format(minutes=minutes)

    def _on_start(self) -> None:
        self.start_wanted.emit()
