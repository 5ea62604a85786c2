"""One text whose thoughts can be marked: its keys, and what a screen reader hears on a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from ui.thinking.commands import LEAVE, LOOK, MARK, NEXT, PREVIOUS, add_commands
from ui.thinking.tagging_line import announce
from ui.widgets.marking import mark_keys

if TYPE_CHECKING:
    from ui.answering.text_marks import Mark, TextMarks


class TaggedText(QObject):
    """Belongs to the marks of one text.

    Attributes:
        mark_asked, next_asked, previous_asked, look_asked, leave_asked: Emitted when their key is pressed there.
        aside_asked: Emitted when the words at the cursor are to be marked for supervision.
        moved: Emitted when the cursor moves.
        lost: Emitted with the `Mark` whose words an edit took away.
    """

    mark_asked = Signal()
    next_asked = Signal()
    previous_asked = Signal()
    look_asked = Signal(bool)
    aside_asked = Signal()
    leave_asked = Signal()
    moved = Signal()
    lost = Signal(object)

    def __init__(self, marks: TextMarks) -> None:
        """Give the text its keys."""
        super().__init__(marks)
        self.marks = marks
        self._described = ""
        self._actions = add_commands(
            marks.edit,
            {
                MARK: self.mark_asked,
                NEXT: self.next_asked,
                PREVIOUS: self.previous_asked,
                LOOK: self.look_asked,
                LEAVE: self.leave_asked,
            },
        )
        words = self.tr("Mark these words for supervision")
        aside = QAction(f"{words}\t{mark_keys()}", self)
        aside.triggered.connect(
            self.aside_asked
        )  # the key itself belongs to the page, which can be marked as well
        marks.offer((*self._actions.values(), aside))
        marks.entered.connect(self._on_entered)
        marks.lost.connect(self.lost)
        marks.pointed.connect(self.mark_asked)
        marks.edit.cursorPositionChanged.connect(self.moved)
        self.show_looking(looking=False)

    def show_looking(self, *, looking: bool) -> None:
        """Show whether words are looked at; only then can one be left."""
        self._actions[LOOK].setChecked(looking)
        self._actions[LEAVE].setVisible(looking)

    def _on_entered(self, marks: tuple[Mark, ...]) -> None:
        edit = self.marks.edit
        if not self._described:
            self._described = edit.accessibleDescription() or " "
        words = "; ".join(mark.words for mark in marks)
        said = self.tr("Marked as {kinds}").format(kinds=words) if words else ""
        edit.setAccessibleDescription(said or self._described.strip())
        if said and edit.hasFocus():
            announce(edit, said)
