"""The quiet line under a page: what was just marked, what became of marked words, and words to look at one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QPushButton


class TaggingLine(QWidget):
    """Says one thing at a time; out of sight when there is nothing to say.

    Attributes:
        undo_asked, adrift_asked: Emitted when a person asks for it.
        tag_asked, leave_asked, next_asked, end_asked: Emitted while words are looked at.
    """

    undo_asked = Signal()
    adrift_asked = Signal()
    tag_asked = Signal()
    leave_asked = Signal()
    next_asked = Signal()
    end_asked = Signal()

    def __init__(self) -> None:
        """Begin out of sight."""
        super().__init__()
        self._words = label("", "small")
        self._undo = button(self.tr("Undo"), "small-link", self.undo_asked)
        self._see = button(self.tr("See it"), "small-link", self.adrift_asked)
        self._looking = QFrame()
        self._hint = label("")
        self._tag = button(self.tr("Tag it"), "small-link", self.tag_asked)
        self._leave = button(self.tr("Leave it"), "small-link", self.leave_asked)
        self._next = button(self.tr("Next"), "small-link", self.next_asked)
        self._end = button(self.tr("Stop looking"), "small-quiet-link", self.end_asked)
        self._build()

    def say(self, words: str, *, undo: bool = False, see: bool = False) -> None:
        """Say `words`, with a way to undo what was done or to see what is meant; "" says nothing."""
        self._words.setText(words)
        for each, shown in ((self._words, bool(words)), (self._undo, undo), (self._see, see)):
            each.setVisible(shown and bool(words))
        self._fit()
        if words:
            announce(self, words)

    def words(self) -> str:
        """Return what is said."""
        return "" if self._words.isHidden() else self._words.text()

    def show_looking(self, *, looking: bool) -> None:
        """Offer the ways of looking at words, or no more."""
        self._looking.setVisible(looking)
        self._fit()

    def show_hint(self, words: str, *, at_one: bool) -> None:
        """Say which word the cursor is at; only at one can it be tagged or left."""
        self._hint.setText(words)
        for each in (self._tag, self._leave):
            each.setVisible(at_one)
        announce(self, words)

    def name_keys(self, **keys: str) -> None:
        """Show the keys of `tag`, `leave` and `next` beside their words."""
        for name, found in (("tag", self._tag), ("leave", self._leave), ("next", self._next)):
            shown = QKeySequence(keys[name]).toString(QKeySequence.SequenceFormat.NativeText)
            found.setToolTip(shown)
            found.setText(self.tr("{action} ({key})").format(action=found.text(), key=shown))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(6)
        said = QHBoxLayout()
        said.setSpacing(12)
        self._row(said, self._words, (self._undo, self._see), fills=False)
        self._looking.setProperty("role", "soft-note")
        looking = QHBoxLayout(self._looking)
        looking.setContentsMargins(14, 6, 12, 6)
        looking.setSpacing(12)
        self._row(looking, self._hint, (self._tag, self._leave, self._next, self._end), fills=True)
        column.addWidget(self._looking)
        column.addLayout(said)
        self._looking.hide()  # before anything is said: without a parent yet, the line must not come into sight
        self.say("")

    def _row(self, row: QHBoxLayout, words: QLabel, ways: tuple[QPushButton, ...], *, fills: bool) -> None:
        row.addWidget(words, 1 if fills else 0)
        for each in ways:
            row.addWidget(each)
        if not fills:
            row.addStretch(1)

    def _fit(self) -> None:
        self.setVisible(not self._words.isHidden() or not self._looking.isHidden())


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say `words` when it comes to it."""
    if QAccessible.isActive():
        # Imported here: the window does without accessibility events until somebody listens.
        from PySide6.QtGui import QAccessibleAnnouncementEvent

        event = QAccessibleAnnouncementEvent(widget, words)
        QAccessible.updateAccessibility(event)
