"""Last of the three steps of a new journal: it is being made, then it is ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.lockscreen.step import Step
from ui.widgets.buttons import primary
from ui.widgets.text import label, section

if TYPE_CHECKING:
    from ui.theme.look import Look


class ReadyScreen(Step):
    """Keeps a person company while the lock is made, then opens the first page.

    Attributes:
        start_wanted: Emitted when the person wants to begin writing.
    """

    start_wanted = Signal()

    def __init__(self, *, look: Look, idle_minutes: int) -> None:
        """Begin while the journal is being made."""
        super().__init__(look=look, number=3)
        self._build(idle_minutes)

    def begin(self) -> None:
        """Put the focus on the way on, as soon as there is one."""
        (self._start if self._start.isEnabled() else self).setFocus()

    def show_ready(self) -> None:
        """Say that the journal has been made."""
        self._title.setText(self.tr("Your journal is ready"))
        self.lead.setText(self.tr("It is encrypted, empty, and yours."))
        self._start.setEnabled(True)
        self._start.setFocus()

    def _build(self, idle_minutes: int) -> None:
        self._title = label(self.tr("Making your journal…"), "title")
        self.head(self._title, self.tr("Its lock is fitted to this computer, which takes a few seconds."))
        column = self.halves.main
        column.addWidget(section(self.tr("When you step away")))
        column.addSpacing(self.px(8))
        if idle_minutes:
            column.addWidget(label(self._locking(idle_minutes)))
            column.addSpacing(self.px(6))
        column.addWidget(label(self.tr("Ctrl+L locks it at once. Everything you have written is kept.")))
        self.halves.finish()
        self._start = primary(self.tr("Start writing"), self._on_start)
        self._start.setEnabled(False)
        self.act(self._start)

    def _locking(self, minutes: int) -> str:
        if minutes == 1:
            return self.tr("After one minute without a key or a movement it locks by itself.")
        alone = self.tr("After {minutes} minutes without a key or a movement it locks by itself.")
        return alone.format(minutes=minutes)

    def _on_start(self) -> None:
        self.start_wanted.emit()
