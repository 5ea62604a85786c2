"""The quiet line under a page: what was just marked, what became of marked words, and words to look at one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


SPACING = 12

ROOM_FOR_WORDS = 34
"""Characters of words that stand beside the ways; where there is room for fewer, they stand above."""


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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the ways under the words where there is little room beside them."""
        super().resizeEvent(event)
        ways = sum(
            each.sizeHint().width() + SPACING for each in (self._tag, self._leave, self._next, self._end)
        )
        beside = event.size().width() - ways > self.fontMetrics().averageCharWidth() * ROOM_FOR_WORDS
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._looking_row.setDirection(way)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(6)
        said = QHBoxLayout()
        said.setSpacing(SPACING)
        for each in (self._words, self._undo, self._see):
            said.addWidget(each)
        said.addStretch(1)
        column.addWidget(self._build_looking())
        column.addLayout(said)
        self._looking.hide()  # before anything is said: without a parent yet, the line must not come into sight
        self.say("")

    def _build_looking(self) -> QFrame:
        self._looking.setProperty("role", "soft-note")
        self._looking_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._looking)
        self._looking_row.setContentsMargins(14, 6, 12, 6)
        self._looking_row.addWidget(self._hint, 1)
        ways = QHBoxLayout()
        ways.setSpacing(SPACING)
        for each in (self._tag, self._leave, self._next, self._end):
            policy = each.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            each.setSizePolicy(policy)
            ways.addWidget(each)
        ways.addStretch(1)
        self._looking_row.addLayout(ways)
        return self._looking

    def _fit(self) -> None:
        self.setVisible(not self._words.isHidden() or not self._looking.isHidden())


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say `words` when it comes to it."""
    if QAccessible.isActive():
        # Imported here: the window does without accessibility events until somebody listens.
        from PySide6.QtGui import QAccessibleAnnouncementEvent

        event = QAccessibleAnnouncementEvent(widget, words)
        QAccessible.updateAccessibility(event)
