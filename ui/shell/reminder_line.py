"""A calm line across the top of the window: a sentence, and what can be done about it in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from ui.widgets.buttons import button
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

SLOTS = 2
"""Answers a line has at most."""


class ReminderLine(QFrame):
    """Hidden until it has something to say; it never takes the focus and makes no sound.

    Attributes:
        answered: Emitted with the id of the answer that was pressed.
    """

    answered = Signal(str)

    def __init__(self) -> None:
        """Begin hidden."""
        super().__init__()
        self._words = label("")
        self._answers = tuple(button("", "small-link", self._on_answer) for _ in range(SLOTS))
        self.setProperty("role", "reminder")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(14)
        row.addWidget(self._words, 1)
        for each in self._answers:
            row.addWidget(each)
        self.hide()

    def say(self, words: str, answers: Sequence[tuple[str, str]], *, soft: bool = False) -> None:
        """Show `words` with `answers`, each an id and what it says; a screen reader hears it once.

        With `soft` it is a question that may wait, otherwise worth a second look.
        """
        if not self.isHidden() and words == self._words.text():
            return
        self.setProperty("role", "soft-reminder" if soft else "reminder")
        for each in (self, self._words):
            each.style().unpolish(each)
            each.style().polish(each)
        self._words.setText(words)
        self.setAccessibleName(words)
        for shown, (answer, text) in zip(self._answers, answers, strict=False):
            shown.setText(text)
            shown.setAccessibleName(text)
            shown.setAccessibleDescription(words)
            shown.setProperty("answer", answer)
        for place, shown in enumerate(self._answers):
            shown.setVisible(place < len(answers))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def words(self) -> str:
        """Return what is being said, or "" while hidden."""
        return "" if self.isHidden() else self._words.text()

    def _on_answer(self) -> None:
        self.answered.emit(str(self.sender().property("answer")))
